"""A review as a CSV file: read back as it was written, inert in a spreadsheet, its mistakes named by line."""

from pathlib import Path

import pytest

from graphbuild.errors import ReviewError
from graphbuild.publish import Verdict, read_review, write_review

ROWS = [
    Verdict("k1", "confirmed", "Eva Roy", "2021-03-14", "read the court's file"),
    Verdict("k2", "rejected", "=1+1", "2021-03-15", 'two lines,\n"quoted"'),
    Verdict("=cmd|x", "confirmed", "+Eva", "", "'quoted' first"),
    Verdict("-k", "rejected", "@who", "", ""),
]


def test_a_review_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    write_review(tmp_path / "r.csv", {row.key: row for row in ROWS})
    assert list(read_review(tmp_path / "r.csv").values()) == ROWS


def test_no_cell_begins_as_a_formula(tmp_path: Path) -> None:
    write_review(tmp_path / "r.csv", {row.key: row for row in ROWS})
    text = (tmp_path / "r.csv").read_text(encoding="utf-8")
    assert not [cell for line in text.splitlines() for cell in line.split(",") if cell[:1] in tuple("=+-@")]


def test_what_a_spreadsheet_saves_is_read(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_bytes(b"\xef\xbb\xbfverdict,key,note\r\nconfirmed,k1,x\r\n,,\r\nrejected,k1,y\r\n")
    assert [(v.key, v.verdict, v.who) for v in read_review(tmp_path / "r.csv").values()] == [("k1", "rejected", "")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "lacks the column 'key'"),
        ("key,who\nk,Eva\n", "lacks the column 'verdict'"),
        ("key,verdict\nk1,confirmed\nk2,maybe\n", "line 3: needs a key, and confirmed or rejected"),
        ("key,verdict\n,confirmed\n", "line 2: needs a key"),
    ],
)
def test_what_is_no_review_is_named_with_its_line(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "r.csv").write_text(text)
    with pytest.raises(ReviewError, match=r"r\.csv") as error:
        read_review(tmp_path / "r.csv")
    assert words in str(error.value)


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_bytes(b"key,verdict\n\xff\xfe,confirmed\n")
    with pytest.raises(ReviewError, match="UTF-8"):
        read_review(tmp_path / "r.csv")
    with pytest.raises(ReviewError, match="cannot be read"):
        read_review(tmp_path / "none.csv")
