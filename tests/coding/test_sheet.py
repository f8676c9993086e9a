"""The sheet opens in a spreadsheet without running anything, and what is half-filled or broken is named."""

import csv
import io
from pathlib import Path

import pytest

from graphbuild.coding import Coded, draw, read_sheet, sheet_text
from graphbuild.errors import SheetError
from graphbuild.graph import read_graph
from graphbuild.ontology import load_ontology
from tests.ask.graphs import SHIPPED, harsh

ONTOLOGY = load_ontology()
HEAD = "row,edge,family,family_edges,status,modality,correct,status_right,modality_right,note"
ROWS = ["1 of 2,edge a,money,10,current,asserted,y,y,n,", '2 of 2,edge b,office,5,former,denied,n,,,"so, so"']


def rows(text: str) -> list[dict[str, str]]:
    """The cells of a sheet."""
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def sheet(folder: Path, *lines: str, head: str = HEAD) -> Path:
    """A file with these lines."""
    path = folder / "sample.csv"
    path.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")
    return path


def test_a_row_holds_what_a_coder_needs() -> None:
    """The claim, what limits it, its sentence and where that stands; the answers are empty."""
    graph = read_graph(SHIPPED)
    found = {row["edge"]: row for row in rows(sheet_text(graph, draw(graph, ONTOLOGY, size=999, seed=0)))}
    row = found["edge e02c39ed0a7290c4"]
    told = ("source", "label", "target", "modality", "says", "family", "published", "outlet", "correct", "note")
    assert [row[column] for column in told] == [
        *("Marlspike Freight", "funds", "Ravindra Pellawatte", "denied", "The Sable Courier", "money"),
        *("2019-04-03", "Shoal Wire", "", ""),
    ]
    assert row["sentence"].startswith(
        "According to The Sable Courier, Marlspike Freight paid Pellawatte 340,000 crowns"
    )
    assert len(found) == graph.number_of_edges()


def test_no_cell_is_a_formula_or_has_several_lines() -> None:
    """Names that start like a formula have an apostrophe before them; letters of all scripts stay."""
    text = sheet_text(harsh(), draw(harsh(), ONTOLOGY, size=999, seed=0))
    cells = [cell for row in rows(text) for cell in row.values()]
    assert "'=1+1" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert not [cell for cell in cells if "\n" in cell]
    assert any("🏛️ Ана 李" in cell for cell in cells)
    assert text.startswith("\ufeff")


def test_a_filled_in_sheet_is_read(tmp_path: Path) -> None:
    assert read_sheet(sheet(tmp_path, *ROWS)) == [
        Coded("money", 10, "current", "asserted", True, True, False),
        Coded("office", 5, "former", "denied", False, None, None),
    ]


@pytest.mark.parametrize(("yes", "no"), [("Y", "N"), ("yes", " no "), ("1", "0"), ("TRUE", "FALSE")])
def test_the_answers_may_be_written_as_people_write_them(yes: str, no: str, tmp_path: Path) -> None:
    row = f"1 of 1,edge a,money,1,current,asserted,{yes},{yes},{no},"
    assert read_sheet(sheet(tmp_path, row))[0] == Coded("money", 1, "current", "asserted", True, True, False)


@pytest.mark.parametrize("separator", [";", "\t"])
def test_what_a_spreadsheet_makes_of_the_commas_does_not_matter(separator: str, tmp_path: Path) -> None:
    """Nor do a byte order mark, its line ends, a note of several lines, and empty lines at the end."""
    head = HEAD.replace(",", separator)
    row = '1 of 1,edge a,money,1,current,asserted,y,y,y,"a note\nof two lines"'.replace(",", separator)
    path = tmp_path / "sample.csv"
    path.write_bytes(f"\ufeff{head}\r\n{row}\r\n{separator * 9}\r\n".encode())
    assert len(read_sheet(path)) == 1


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ("2 of 2,edge b,office,5,former,denied,,,,", "row 2 of 2: correct is empty; write y or n"),
        ("2 of 2,edge b,office,5,former,denied,y,,y,", "row 2 of 2: status_right is empty"),
        ("2 of 2,edge b,office,5,former,denied,y,y,,", "row 2 of 2: modality_right is empty"),
        ("2 of 2,edge b,office,5,former,denied,maybe,,,", "row 2 of 2: 'maybe' under correct is no answer"),
        ("2 of 2,edge b,offices,5,former,denied,n,,,", "row 2 of 2: 'offices' under family is none of family, office"),
        ("2 of 2,edge b,office,5,formr,denied,n,,,", "row 2 of 2: 'formr' under status"),
        ("2 of 2,edge b,office,5,former,den,n,,,", "row 2 of 2: 'den' under modality"),
        ("2 of 2,edge b,office,many,former,denied,n,,,", "row 2 of 2: 'many' under family_edges"),
        ("2 of 2,edge b,office,0,former,denied,n,,,", "row 2 of 2: '0' under family_edges"),
        ("2 of 2,edge a,office,5,former,denied,n,,,", "row 2 of 2: stands twice"),
        ("2 of 2,edge b,office", "row 2 has not as many cells"),
        ("2 of 2,edge b,office,5,former,denied,n,,,,,", "row 2 has not as many cells"),
        ('2 of 2,"edge b,office', "row 2 is no CSV"),
        ("2 of 3,edge b,office,5,former,denied,n,,,", "row 2 of 3: the sheet has 2 rows, not as many as were drawn"),
    ],
)
def test_what_is_half_filled_or_broken_is_named_with_its_row(row: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=says):
        read_sheet(sheet(tmp_path, ROWS[0], row))


def test_a_file_that_is_no_sheet_is_refused(tmp_path: Path) -> None:
    """Missing, empty, without rows, without a column, not in UTF-8."""
    with pytest.raises(SheetError, match="cannot be read"):
        read_sheet(tmp_path / "nope.csv")
    with pytest.raises(SheetError, match="has no column 'row'"):
        read_sheet(sheet(tmp_path, head=""))
    with pytest.raises(SheetError, match="has no rows"):
        read_sheet(sheet(tmp_path))
    with pytest.raises(SheetError, match="has no column 'correct'"):
        read_sheet(sheet(tmp_path, *ROWS, head=HEAD.replace("correct", "right")))
    (tmp_path / "sample.csv").write_bytes("row,é".encode("utf-16"))
    with pytest.raises(SheetError, match="is no UTF-8"):
        read_sheet(tmp_path / "sample.csv")


def test_what_was_drawn_is_read_back_once_it_is_filled_in(tmp_path: Path) -> None:
    """Hostile names break no row."""
    text = sheet_text(harsh(), draw(harsh(), ONTOLOGY, size=999, seed=0))
    filled = [row | {"correct": "n"} for row in rows(text)]
    with (tmp_path / "sample.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, filled[0].keys())
        writer.writeheader()
        writer.writerows(filled)
    assert len(read_sheet(tmp_path / "sample.csv")) == harsh().number_of_edges()
