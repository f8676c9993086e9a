"""A folder of CSV tables, for spreadsheets, R and pandas: UTF-8 with a byte order mark, commas, every text in quotes.

What this format cannot hold: everything that `flatten` names. What is unknown is an empty cell. A spreadsheet runs a
text that starts like a formula (= + - @, their wide forms, a tab, a line end), so such a text gets an apostrophe
before it, and so does one that starts with an apostrophe: `without_guard` takes it off. The files of a folder
belong together: `source` and `target` of edges are the `id` of nodes, `edge` of evidence is the `id` of edges.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import networkx as nx

from graphbuild.export.flatten import COLUMNS, TABLES, Value, full_row
from graphbuild.outputs import written_folder

_GUARDED = tuple("=+-@\t\r\n'\uff1d\uff0b\uff0d\uff20")


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the graph as a folder with a file for each table."""
    with written_folder(path) as folder:
        for table, rows in TABLES.items():
            with (folder / f"{table}.csv").open("w", encoding="utf-8-sig", newline="") as file:
                file.write(_line(COLUMNS[table]))
                file.writelines(_lines(full_row(row, table) for row in rows(graph)))


def guarded(text: str) -> str:
    """The text as a cell that no spreadsheet runs."""
    return f"'{text}" if text.startswith(_GUARDED) else text


def without_guard(cell: str) -> str:
    """The text that was `guarded`."""
    return cell.removeprefix("'")


def _lines(rows: Iterable[Iterable[Value]]) -> Iterator[str]:
    return (_line(row) for row in rows)


def _line(values: Iterable[Value]) -> str:
    return ",".join(map(_cell, values)) + "\r\n"


def _cell(value: Value) -> str:
    if isinstance(value, str):
        return '"' + guarded(value).replace('"', '""') + '"'
    return "" if value is None else str(value)
