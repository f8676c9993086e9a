"""From sources to articles: files, patterns, folders, stdin; what is reported and what is raised."""

import io
import sys
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

import pytest

from graphbuild.errors import DuplicateArticle, GraphbuildError, SourceError
from graphbuild.model import Article
from graphbuild.readers import READERS, english, read
from tests.rights import as_nobody, open_folder

STORY = "Ann Lee heads the Coast Party. She was born in Porto."


def write(folder: Path, name: str, content: str | bytes = STORY) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(path)


def ids(*sources: str) -> list[str]:
    return [article.id for article in read(sources)]


def told(*sources: str, date: str | None = None) -> tuple[list[Article], list[str]]:
    """The articles, and what was reported while the rest was read."""
    problems: list[GraphbuildError] = []
    articles = list(read(sources, date=date, report=problems.append))
    return articles, [str(problem) for problem in problems]


@pytest.fixture
def folder_for_all() -> Iterator[Path]:
    with open_folder() as folder:
        yield folder


def test_a_text_file_is_one_article_with_its_stem_as_id(tmp_path: Path) -> None:
    (article,) = read([write(tmp_path, "vote.txt")])
    assert article == Article("vote", STORY)


def test_a_file_with_any_other_ending_is_text(tmp_path: Path) -> None:
    assert ids(write(tmp_path, "a.md"), write(tmp_path, "b", STORY)) == ["a", "b"]


def test_a_path_object_is_a_source(tmp_path: Path) -> None:
    assert [a.id for a in read([str(Path(write(tmp_path, "vote.txt")))])] == ["vote"]


def test_a_pattern_that_the_shell_did_not_expand_is_expanded_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md", "deep/d.txt"):
        write(tmp_path, name, f"{STORY} {name}")
    assert ids(str(tmp_path / "*.txt")) == ["a", "b"]
    assert ids(str(tmp_path / "**" / "*.txt")) == ["a", "b", "d"]


def test_a_file_whose_name_is_like_a_pattern_is_that_file(tmp_path: Path) -> None:
    assert ids(write(tmp_path, "vote[1].txt")) == ["vote[1]"]


def test_a_folder_is_its_texts_pages_and_lines_in_order_of_name(tmp_path: Path) -> None:
    write(tmp_path, "b.txt", STORY + " B")
    write(tmp_path, "a.JSONL", '{"id": "x", "text": "Tom Day leads the town."}')
    write(tmp_path, "c.htm", "<html><body><article><p>Eva Roy leads the Hill Party.</p></article></body></html>")
    write(tmp_path, "graph.json", "{}")
    write(tmp_path, ".hidden.txt", "Hidden.")
    write(tmp_path, "deep/d.txt", "Not in it.")
    assert ids(str(tmp_path)) == ["x", "b", "c"]


def test_stdin_is_an_article_called_stdin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    assert list(read(["-"])) == [Article("stdin", STORY)]


def test_a_closed_stdin_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(SourceError, match=r"^stdin: it cannot be read \(it is closed\)$"):
        ids("-")


def test_a_page_on_stdin_is_read_as_a_page(monkeypatch: pytest.MonkeyPatch) -> None:
    page = b"<!DOCTYPE html><html><body><article><p>Eva Roy leads the Hill Party.</p></article></body></html>"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page)))
    assert [a.text for a in read(["-"])] == ["Eva Roy leads the Hill Party."]


def test_lines_on_stdin_are_read_as_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = b'{"id": "a", "text": "Ann Lee won."}\n{"text": "Tom Day lost."}\n'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(lines)))
    assert [(a.id, a.text) for a in read(["-"])] == [("a", "Ann Lee won."), ("stdin-2", "Tom Day lost.")]


def test_a_text_that_begins_with_a_brace_is_a_text(tmp_path: Path) -> None:
    text = '{"We won", Ann Lee said.}\nTom Day lost.'
    assert [a.text for a in read([write(tmp_path, "a.txt", text)])] == [text]


def test_a_piece_of_a_page_is_read_without_its_markup(tmp_path: Path) -> None:
    (article,) = read([write(tmp_path, "a.txt", "<p>Ann O&#39;Neill won.</p>\n<p>Tom Day lost.</p>")])
    assert article.text == "Ann O'Neill won.\n\nTom Day lost."


def test_an_address_is_no_file_and_nothing_is_fetched() -> None:
    with pytest.raises(
        SourceError, match=r"^https://daily.example/a: nothing is read from the internet; save the page"
    ):
        ids("https://daily.example/a")


def test_a_folder_of_folders_says_how_to_name_their_files(tmp_path: Path) -> None:
    write(tmp_path, "deep/a.txt")
    with pytest.raises(SourceError, match=r"name a pattern: '.*\*\*/\*\.txt'"):
        ids(str(tmp_path))


def test_line_ends_and_blanks_stay_as_they_are(tmp_path: Path) -> None:
    text = "\r\nTitle\r\n\r\n  Ann Lee won.\n\x0bEnd.  \r"
    assert [a.text for a in read([write(tmp_path, "a.txt", text)])] == [text]


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"\xef\xbb\xbfAnn Lee won.", "Ann Lee won."),
        ("Zoë Čapek won – 🎉.".encode(), "Zoë Čapek won – 🎉."),
        ("\ufeffZoë Čapek won.".encode("utf-16-le"), "Zoë Čapek won."),
        ("\ufeffZoë Čapek won.".encode("utf-16-be"), "Zoë Čapek won."),
        ("\ufeffZoë won.".encode("utf-32-le"), "Zoë won."),
    ],
)
def test_utf_8_and_marked_utf_16_are_read_without_their_mark(tmp_path: Path, data: bytes, text: str) -> None:
    assert [a.text for a in read([write(tmp_path, "a.txt", data)])] == [text]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \r\n\t\n", "empty"),
        ("marked.txt", b"\xef\xbb\xbf\n", "empty"),
        ("blob.txt", b"\x00\x01\x02\x80" * 100, "binary"),
        ("half.txt", "Ann Lee won.".encode("utf-16-le"), "iconv -f UTF-16LE"),
        ("half.txt", "Ann Lee won.".encode("utf-16-be"), "iconv -f UTF-16BE"),
        ("odd.txt", b"\xff\xfeA", "UTF-16"),
        ("windows.txt", "Zoë won.".encode("cp1252"), "iconv -f WINDOWS-1252"),
        ("paper.txt", b"%PDF-1.7\n%\xe2\xe3", "a PDF"),
        ("paper.docx", b"PK\x03\x04rest", "zip"),
        ("old.doc", b"\xd0\xcf\x11\xe0rest", "office document"),
        ("scan.png", b"\x89PNG\r\n", "a picture"),
        ("news.txt.xz", b"\xfd7zXZ\x00", "unxz"),
        ("news.zst", b"\x28\xb5\x2f\xfdrest", "unzstd"),
        ("feed.xml", b"<?xml version='1.0'?>\n<rss><channel><title>Ann Lee</title></channel></rss>", "a feed"),
        ("feed.html", b"<rss><channel><title>Ann Lee</title></channel></rss>", "a feed"),
        ("note.eml", b"From: Ann Lee\r\nMIME-Version: 1.0\r\n\r\nTom Day won.", "a mail"),
        ("page.mhtml", b"MIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nTom Day won.", "no page in it"),
        ("news.csv", b"id,text\n1,Ann Lee won.\n", "a table"),
        ("news.jsonl", b'[\n {"id": "a", "text": "Ann Lee won."},\n {"id": "b"}\n]', "jq -c '.[]'"),
        ("news.jsonl", b'[{"id": "a", "text": "Ann Lee won."}]', "jq -c '.[]'"),
        ("news.jsonl", b'{\n "id": "a",\n "text": "Ann Lee won."\n}', "jq -c ."),
        ("news.txt", b'[\n {"id": "a", "text": "Ann Lee won."}\n]', "jq -c '.[]'"),
        ("graph.json", b"{}", "JSON Lines"),
        ("page.html", b"<html><head><title>T</title></head><body></body></html>", "no article"),
        (
            "menu.html",
            b"<html><body><nav><a href='/'>Home</a><a href='/b'>World</a></nav></body></html>",
            "no article",
        ),
        ("blob.html", b"\x00\x01\x02\x80" * 100, "binary"),
        ("empty.jsonl", b"\n\n", "empty"),
    ],
)
def test_what_is_no_article_is_named_with_the_cure_on_one_line(
    tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    source = write(tmp_path, name, data)
    articles, problems = told(source, write(tmp_path, "good.txt"))
    assert [a.id for a in articles] == ["good"]
    assert len(problems) == 1
    assert source in problems[0]
    assert says in problems[0]
    assert "\n" not in problems[0]


def test_what_is_not_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "bare").mkdir()
    missing = [str(tmp_path / name) for name in ("nope.txt", "*.none", "bare", "nul\0.txt")]
    articles, problems = told(*missing, write(tmp_path, "good.txt"))
    assert [a.id for a in articles] == ["good"]
    assert [problem.split(":")[0] for problem in problems] == missing


def test_what_may_not_be_read_is_named(folder_for_all: Path) -> None:
    secret, good = write(folder_for_all, "secret.txt"), write(folder_for_all, "good.txt")
    closed = folder_for_all / "closed"
    write(closed, "a.txt")
    Path(secret).chmod(0)
    closed.chmod(0)
    with as_nobody():
        articles, problems = told(secret, str(closed), good)
    closed.chmod(0o700)
    assert [a.id for a in articles] == ["good"]
    assert [problem.split(":")[0] for problem in problems] == [secret, str(closed)]
    assert all("may not be read" in problem for problem in problems)


def test_without_a_report_the_first_error_is_raised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        list(read([str(tmp_path / "nope.txt")]))


def test_the_same_article_is_read_once(tmp_path: Path) -> None:
    a, b = write(tmp_path, "one/vote.txt"), write(tmp_path, "two/vote.txt")
    assert ids(a, a, b) == ["vote"]


@pytest.mark.parametrize("other", ["two/vote.txt", "two/VOTE.txt", "vote.md"])
def test_two_texts_with_one_id_are_an_error_that_names_both(tmp_path: Path, other: str) -> None:
    a, b = write(tmp_path, "one/vote.txt"), write(tmp_path, other, "Tom Day lost.")
    with pytest.raises(DuplicateArticle) as error:
        told(a, b)
    assert a in str(error.value)
    assert b in str(error.value)


@pytest.mark.parametrize(
    ("given", "text", "date"),
    [
        ("2019-03", "PORTO, May 1, 2020 (Agency) -- Ann Lee won.", "2019-03"),
        (None, "PORTO, May 1, 2020 (Agency) -- Ann Lee won.", "2020-05-01"),
        (None, "Ann Lee won.", None),
    ],
)
def test_the_date_is_the_one_given_else_the_dateline_else_unknown(
    tmp_path: Path, given: str | None, text: str, date: str | None
) -> None:
    assert [a.date for a in read([write(tmp_path, "a.txt", text)], date=given)] == [date]


@pytest.mark.parametrize("date", ["today", "2019-3-4", "2019-13", "2019-02-30", "19", "", "2019-03-04T10:00"])
def test_a_date_that_is_none_is_refused(date: str) -> None:
    with pytest.raises(SourceError, match="ISO date"):
        list(read([], date=date))


def test_articles_in_other_languages_are_reported_and_left_out(tmp_path: Path) -> None:
    foreign = write(tmp_path, "ru.txt", "Мэр города встретился в понедельник с министром. Они обсудили новый мост.")
    problems: list[GraphbuildError] = []
    articles = english(read([foreign, write(tmp_path, "en.txt")]), problems.append)
    assert [a.id for a in articles] == ["en"]
    assert ["'ru'" in str(p) and "Russian" in str(p) for p in problems] == [True]


def test_every_kind_has_one_reader() -> None:
    assert sorted(READERS) == [".htm", ".html", ".jsonl", ".mht", ".mhtml", ".ndjson", ".txt", ".xhtml"]


def test_five_megabytes_are_read_in_linear_time_and_little_memory(tmp_path: Path) -> None:
    large = write(tmp_path, "large.txt", (STORY + "\n\n") * 95_000)
    assert Path(large).stat().st_size > 5_000_000
    tracemalloc.start()
    began = time.process_time()
    (article,) = english(read([large]), lambda problem: None)
    assert time.process_time() - began < 5
    assert tracemalloc.get_traced_memory()[1] < 60_000_000
    tracemalloc.stop()
    assert len(article.text) > 5_000_000


def test_a_pattern_in_a_folder_that_may_not_be_listed(folder_for_all: Path) -> None:
    closed = folder_for_all / "closed"
    closed.mkdir()
    write(closed, "a.txt")
    closed.chmod(0)
    with as_nobody(), pytest.raises(SourceError, match=r"closed: it may not be read; change its permissions"):
        ids(f"{closed}/*.txt")
    closed.chmod(0o700)
