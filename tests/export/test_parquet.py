"""A Parquet edge list: read back with pyarrow."""

import sys
from pathlib import Path
from typing import Any

import networkx as nx
import pyarrow.parquet as pq
import pytest

from graphbuild.errors import ExportError
from graphbuild.export.parquet import write
from tests.export.read_back import from_edge, held_edges, piece, plain, text


def read(path: Path) -> dict[str, Any]:
    """The edges by id."""
    return {row["id"]: _edge(row) for row in pq.read_table(path).to_pylist()}


def _edge(row: dict[str, Any]) -> dict[str, Any]:
    lists = {key: row.pop(key) for key in ("attributed_to", "claims")}
    return {**from_edge(row), **lists, "evidence": [piece(e) for e in row["evidence"]]}


def test_of_edges_nothing_is_lost_but_what_the_docstring_names(graph: nx.MultiDiGraph, tmp_path: Path) -> None:
    """The rows read back are the edges."""
    write(graph, tmp_path / "e.parquet")
    assert read(tmp_path / "e.parquet") == held_edges(graph, plain)


def test_a_row_can_be_read_alone(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """It names both ends and who says so; columns have the types of what they hold."""
    write(hostile, tmp_path / "e.parquet")
    table = pq.read_table(tmp_path / "e.parquet")
    ids = sorted(hostile)
    row = next(row for row in table.to_pylist() if row["modality"] == "denied")
    source, target = (hostile.nodes[row[end]] for end in ("source", "target"))
    assert (row["source_name"], row["source_type"]) == (text(source["name"]), source["type"])
    assert (row["target_name"], row["target_type"]) == (text(target["name"]), target["type"])
    assert row["said_by"][1:] == ["a witness", ""]
    assert row["said_by"][0] in {text(hostile.nodes[id_]["name"]) for id_ in ids}
    assert str(table.schema.field("confidence").type) == "double"
    assert str(table.schema.field("claims").type).startswith("list<")


def test_without_pyarrow_the_extra_is_named(
    hostile: nx.MultiDiGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line says what to install."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExportError, match=r'^[^\n]*pip install "graphbuild\[parquet\]"$'):
        write(hostile, tmp_path / "e.parquet")
    assert not (tmp_path / "e.parquet").exists()
