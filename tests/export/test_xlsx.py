"""An Excel workbook: read back with openpyxl.

A cell that says "_x0041_" is written "_x005F_x0041_", as the standard of these files wants; openpyxl leaves it
to its user to take that back.
"""

from contextlib import closing
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import networkx as nx
import pytest
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from graphbuild.errors import ExportError
from graphbuild.export import xlsx
from graphbuild.export.flatten import COLUMNS
from tests.export.read_back import from_tables, held, plain


def read(path: Path) -> dict[str, list[dict[str, Any]]]:
    """The sheets of a workbook as rows by their header."""
    tables = {}
    with closing(load_workbook(path, read_only=True)) as book:
        for sheet in book:
            header, *rows = sheet.iter_rows(values_only=True)
            tables[sheet.title] = [dict(zip(header, map(_unescaped, row), strict=True)) for row in rows]
    return tables


def _unescaped(value: Any) -> Any:
    return unescape(value) if isinstance(value, str) else value


def with_line_ends(value: Any) -> Any:
    """The value with LF for every line end of its texts."""
    if isinstance(value, dict):
        return {with_line_ends(k): with_line_ends(v) for k, v in value.items()}
    if isinstance(value, list):
        return [with_line_ends(v) for v in value]
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def test_nothing_is_lost_but_what_the_docstring_names(graph: nx.MultiDiGraph, tmp_path: Path) -> None:
    """The sheets read back are the graph."""
    xlsx.write(graph, tmp_path / "g.xlsx")
    assert from_tables(read(tmp_path / "g.xlsx")) == {
        **with_line_ends(held(graph, plain)),
        # In JSON a line end is escaped.
        "graph": {**with_line_ends(held(graph, plain)["graph"]), **_in_json(graph)},
    }


def _in_json(graph: nx.MultiDiGraph) -> dict[str, Any]:
    return {"title": held(graph, plain)["graph"]["title"]} if "title" in graph.graph else {}


def test_there_is_no_formula_and_no_link(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """Cells are texts or numbers, whatever they start with."""
    xlsx.write(hostile, tmp_path / "g.xlsx")
    book = load_workbook(tmp_path / "g.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "n", "inlineStr"}
    assert not any(cell.hyperlink for cell in cells)
    with ZipFile(tmp_path / "g.xlsx") as file:
        sheets = [file.read(name) for name in file.namelist() if "sheet" in name]
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_what_no_cell_can_hold_is_cut_and_says_so(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """A text of more than 32,767 UTF-16 units ends with how long it is; one of just as many is whole."""
    first, second = sorted(hostile)[:2]
    hostile.nodes[first]["name"] = "\U0001f534" * 20_000
    hostile.nodes[second]["name"] = "x" * 32_767
    xlsx.write(hostile, tmp_path / "g.xlsx")
    names = {row["id"]: row["name"] for row in read(tmp_path / "g.xlsx")["nodes"]}
    assert names[first].endswith("\U0001f534 [cut at 32,767 of 40,000]")
    assert len(names[first].encode("utf-16-le")) // 2 in (32_766, 32_767)
    assert names[second] == "x" * 32_767


def test_a_sheet_that_is_full_is_an_error(
    hostile: nx.MultiDiGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No row is left out in silence, and no half of a workbook stays."""
    monkeypatch.setattr(xlsx, "MOST_ROWS", 5)
    with pytest.raises(ExportError, match=r"^.*g\.xlsx: a sheet holds 4 rows, and nodes has more; use --to csv$"):
        xlsx.write(hostile, tmp_path / "g.xlsx")
    assert [p.name for p in tmp_path.iterdir()] == ["graph.json"]


def test_it_opens_with_headers_that_stay(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """A sheet for each table, in order, its first row frozen."""
    xlsx.write(hostile, tmp_path / "g.xlsx")
    book = load_workbook(tmp_path / "g.xlsx")
    assert book.sheetnames == list(COLUMNS)
    assert {sheet.freeze_panes for sheet in book} == {"A2"}
