"""A folder of CSV tables: read back with Python's csv, and safe to open in a spreadsheet."""

import csv
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphbuild.export.csv import guarded, without_guard, write
from graphbuild.export.flatten import COLUMNS
from tests.export.read_back import from_tables, held, plain


def read(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """The tables of a folder, typed as their columns say; None for an empty cell."""
    tables = {}
    for path in folder.iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = [{k: without_guard(v) or None for k, v in row.items()} for row in csv.DictReader(file)]
        types = COLUMNS[path.stem]
        tables[path.stem] = [{k: types[k](v) if v is not None else None for k, v in row.items()} for row in rows]
    return tables


def test_nothing_is_lost_but_what_the_docstring_names(graph: nx.MultiDiGraph, tmp_path: Path) -> None:
    """The tables read back are the graph."""
    write(graph, tmp_path / "out")
    assert from_tables(read(tmp_path / "out")) == held(graph, plain)


def test_no_cell_is_a_formula(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """No text of a source is run by a spreadsheet, not even as a header or behind a line end."""
    write(hostile, tmp_path / "out")
    for path in (tmp_path / "out").iterdir():
        with path.open(encoding="utf-8-sig", newline="") as file:
            cells = [cell for row in csv.reader(file) for cell in row]
        assert not [c for c in cells if c.startswith(tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"))]


def test_spreadsheets_see_utf_8_and_lines_as_the_standard_has_them(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """A byte order mark first, every row ended by CR LF, the names in clear text."""
    write(hostile, tmp_path / "out")
    data = (tmp_path / "out" / "nodes.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.endswith(b"\r\n")
    assert "\U0001f469\u200d\U0001f467 House".encode() in data


@pytest.mark.parametrize("text", ["=1", "'", "''=1", "a", "-1", "\t", "\r\n=1", "\uff20x", "1"])
def test_the_guard_comes_off(text: str) -> None:
    """What was guarded is read again as it was."""
    assert without_guard(guarded(text)) == text
