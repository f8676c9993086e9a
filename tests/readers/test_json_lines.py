"""JSON Lines: the fields, and what becomes of lines that are broken."""

import json
import tracemalloc
from pathlib import Path

import pytest

from graphbuild.errors import GraphbuildError
from graphbuild.model import Article
from graphbuild.readers import read


def told(tmp_path: Path, data: bytes) -> tuple[list[Article], list[str]]:
    path = tmp_path / "news.jsonl"
    path.write_bytes(data)
    problems: list[GraphbuildError] = []
    articles = list(read([str(path)], report=problems.append))
    assert all(str(p).startswith(f"{path}, line ") and "\n" not in str(p) for p in problems)
    return articles, [str(problem).removeprefix(f"{path}, ") for problem in problems]


def test_all_fields_are_read(tmp_path: Path) -> None:
    record = {
        "id": "n1",
        "title": "A title",
        "text": "Ann Lee won.\r\n",
        "date": "2022-05-02",
        "source": "The Daily",
        "url": "https://daily.example/1",
        "more": [1],
    }
    articles, problems = told(tmp_path, json.dumps(record).encode())
    assert articles == [
        Article("n1", "Ann Lee won.\r\n", "A title", "2022-05-02", "The Daily", "https://daily.example/1")
    ]
    assert problems == []


def test_a_line_without_an_id_has_the_number_of_its_line(tmp_path: Path) -> None:
    articles, _ = told(tmp_path, b'\n{"text": "Ann Lee won."}\r\n{"id": 7, "text": "Tom Day lost."}\n')
    assert [a.id for a in articles] == ["news-2", "7"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (b'{"text": "Ann', "not JSON"),
        (b"Ann Lee won.", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'["Ann Lee won."]', "no object"),
        (b'{"id": "x"}', "no 'text'"),
        (b'{"text": " \\n"}', "empty"),
        (b'{"text": null}', "no 'text'"),
        (b'{"text": ["Ann Lee won."]}', "no 'text'"),
        (b'{"text": "Ann Lee won.", "id": {}}', "'id'"),
        (b'{"text": "Ann Lee won.", "id": true}', "'id'"),
        (b'{"text": "Ann Lee won.", "title": 3}', "'title'"),
        (b'{"text": "Zo\xeb won."}', "UTF-8"),
        (b'{"text": "Zo\x00 won."}', "binary"),
    ],
)
def test_a_broken_line_is_named_by_its_number_and_the_rest_goes_on(tmp_path: Path, line: bytes, says: str) -> None:
    good = b'{"id": "a", "text": "Ann Lee won."}', b'{"id": "b", "text": "Tom Day lost."}'
    articles, problems = told(tmp_path, b"\n".join((good[0], line, good[1])))
    assert [a.id for a in articles] == ["a", "b"]
    assert [p.partition(":")[0] for p in problems] == ["line 2"]
    assert says in problems[0]


@pytest.mark.parametrize(
    ("date", "read_as"),
    [
        ("2022-05-02T23:10:00+02:00", "2022-05-02"),
        ("2 May 2022", "2022-05-02"),
        ("Mon, 02 May 2022 10:00:00 GMT", "2022-05-02"),
        ("2022-05", "2022-05"),
        (2022, "2022"),
        ("", None),
        (None, None),
    ],
)
def test_dates_become_iso_dates(tmp_path: Path, date: str | int | None, read_as: str | None) -> None:
    articles, problems = told(tmp_path, json.dumps({"id": "a", "text": "Ann Lee won.", "date": date}).encode())
    assert ([a.date for a in articles], problems) == ([read_as], [])


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "<p>Ann O&#39;Neill won.</p><p>Tom&nbsp;Day lost.<br>So did Lee.</p>",
            "Ann O'Neill won.\n\nTom Day lost.\n\nSo did Lee.",
        ),
        ("Ann <b>Lee</b> &amp; Day\r\n<a href='x'>won</a>.", "Ann Lee & Day\r\nwon."),
        ("1 < 2 & 3 > 2; <ann@lee.example> won.", "1 < 2 & 3 > 2; <ann@lee.example> won."),
    ],
)
def test_markup_that_was_left_in_a_text_is_none_of_it(tmp_path: Path, text: str, read_as: str) -> None:
    articles, problems = told(tmp_path, json.dumps({"id": "a", "text": text}).encode())
    assert ([a.text for a in articles], problems) == ([read_as], [])


@pytest.mark.parametrize("date", ["0001-01-01T00:00:00", "1970-01-01", "yesterday", "2022-13-02", "05/02/2022"])
def test_a_date_that_is_none_is_reported_and_the_article_read_without_it(tmp_path: Path, date: str) -> None:
    articles, problems = told(tmp_path, json.dumps({"id": "a", "text": "Ann Lee won.", "date": date}).encode())
    assert [a.date for a in articles] == [None]
    assert len(problems) == 1
    assert repr(date) in problems[0]


def test_halves_of_surrogate_pairs_are_replaced_and_whole_pairs_are_one_character(tmp_path: Path) -> None:
    line = b'{"id": "a\\ud800", "title": "\\udfff", "text": "Ann \\ud800 won \\ud83c\\udf89."}'
    (article,), _ = told(tmp_path, line)
    assert article == Article("a\ufffd", "Ann \ufffd won 🎉.", "\ufffd")
    article.text.encode()


def test_a_line_separator_inside_of_a_text_ends_no_line(tmp_path: Path) -> None:
    articles, problems = told(tmp_path, '{"id": "a", "text": "Ann\u2028Lee\x85won."}'.encode())
    assert ([a.text for a in articles], problems) == (["Ann\u2028Lee\x85won."], [])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_marked_files_are_read(tmp_path: Path, encoding: str) -> None:
    lines = '{"id": "a", "text": "Zoë won."}\n{"id": "b", "text": "Tom lost."}\n'
    articles, problems = told(tmp_path, lines.encode(encoding))
    assert ([a.text for a in articles], problems) == (["Zoë won.", "Tom lost."], [])


def test_ids_that_leave_the_folder_cannot(tmp_path: Path) -> None:
    articles, _ = told(tmp_path, b'{"id": "../../x", "text": "Ann Lee won."}')
    assert [a.id for a in articles] == ["_.._x"]


def test_a_file_larger_than_the_memory_is_read_line_by_line(tmp_path: Path) -> None:
    """Of 20 MB no more than a few lines are there at a time."""
    path = tmp_path / "news.jsonl"
    with path.open("w") as file:
        file.writelines(
            json.dumps({"id": n, "text": "Ann Lee won. " * 800, "date": "2020"}) + "\n" for n in range(2000)
        )
    tracemalloc.start()
    try:
        assert sum(1 for _ in read([str(path)])) == 2000
        assert tracemalloc.get_traced_memory()[1] < 4e6
    finally:
        tracemalloc.stop()
