"""An Excel workbook with a sheet for each table. Every text is a text: none is a formula or a link.

What this format cannot hold: everything that `flatten` names; line ends other than LF, which become LF; and cells
of more than 32,767 UTF-16 units, which are cut and end with "[cut at 32,767 of N]". A sheet holds 1,048,575 rows
below its header: a table with more is an error that names another format. The workbook bears a fixed date, so that
the same graph gives the same bytes.
"""

from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import networkx as nx

from graphbuild.errors import ExportError, OutputError
from graphbuild.export.flatten import COLUMNS, TABLES, Value, full_row
from graphbuild.outputs import written_bytes

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
MOST_ROWS = 1_048_576
_MADE = datetime(2000, 1, 1)
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
_WIDEST = 40  # characters of a column


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the graph as a workbook."""
    from xlsxwriter import Workbook
    from xlsxwriter.exceptions import FileCreateError

    made = BytesIO()
    with written_bytes(path) as file:
        try:
            with Workbook(made, _OPTIONS) as book:
                _fill(book, graph, path)
        except FileCreateError as error:  # no room for its temporary files
            raise OutputError(f"{path}: cannot be written: {error}; set TMPDIR to another folder") from error
        file.write(made.getbuffer())


def _fill(book: "Workbook", graph: nx.MultiDiGraph, path: Path) -> None:
    book.set_properties({"created": _MADE})
    bold = book.add_format({"bold": True})
    for table, rows in TABLES.items():
        sheet = book.add_worksheet(table)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(COLUMNS[table]) - 1, _WIDEST / 2)
        for column, name in enumerate(COLUMNS[table]):
            sheet.write_string(0, column, name, bold)
        for number, row in enumerate(rows(graph), 1):
            _ensure_room(number, table, path)
            _write_row(sheet, number, full_row(row, table))


def fitting(text: str) -> str:
    """The text with the line ends of a cell, or its start with a word on how long it is if no cell can hold it."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    length = _length(text)
    if length <= LONGEST_CELL:
        return text
    mark = f" [cut at {LONGEST_CELL:,} of {length:,}]"
    room = (LONGEST_CELL - len(mark)) * 2
    return text.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore") + mark


def _length(text: str) -> int:
    """The length in UTF-16 units, as Excel counts."""
    return len(text) + sum(character > "\uffff" for character in text)


def _ensure_room(number: int, table: str, path: Path) -> None:
    if number >= MOST_ROWS:
        raise ExportError(f"{path}: a sheet holds {MOST_ROWS - 1:,} rows, and {table} has more; use --to csv")


def _write_row(sheet: "Worksheet", number: int, values: Sequence[Value]) -> None:
    for column, value in enumerate(values):
        if isinstance(value, str):
            sheet.write_string(number, column, fitting(value))
        elif value is not None:
            sheet.write_number(number, column, value)
