"""Sources in, articles out: `read` takes files, patterns, folders and `-`; `READERS` says what reads each kind."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from graphbuild.errors import GraphbuildError, LanguageError, SourceError
from graphbuild.model import Article
from graphbuild.readers.dateline import dateline, metadata_date, valid_date
from graphbuild.readers.decode import without_surrogates
from graphbuild.readers.found import Found, Reader, Report
from graphbuild.readers.html import read_page
from graphbuild.readers.ids import Seen, safe_id
from graphbuild.readers.json_lines import read_line_file, read_lines
from graphbuild.readers.language import ensure_english, left_out
from graphbuild.readers.mhtml import read_mhtml
from graphbuild.readers.sources import STDIN, content, files_of, readable, source_name
from graphbuild.readers.text import read_text

__all__ = [
    "READERS",
    "Finder",
    "Found",
    "Report",
    "english",
    "ensure_english",
    "found_in_files",
    "read",
    "valid_date",
]

#: what is found in a source; it tells what cannot be read
Finder = Callable[[str, Report], Iterator[Found]]

#: which reader reads a file, by the end of its name; `-` and all other names are text
READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".html": read_page,
    ".htm": read_page,
    ".xhtml": read_page,
    ".mhtml": read_mhtml,
    ".mht": read_mhtml,
    ".jsonl": read_lines,
    ".ndjson": read_lines,
}

_NO_ARTICLES = {
    ".json": "a JSON file is no article",
    ".csv": "a table is no article",
    ".tsv": "a table is no article",
}


def found_in_files(source: str, report: Report) -> Iterator[Found]:
    """What is found in the files that a source stands for."""
    try:
        for file in files_of(source):
            yield from _found_in(file, report)
    except SourceError as error:
        report(error)


def read(
    sources: Iterable[str],
    *,
    date: str | None = None,
    report: Report | None = None,
    find: Finder = found_in_files,
) -> Iterator[Article]:
    """The articles of the sources, in their order, each id once.

    `date` is the date of every article; without it each has the one of its metadata or of its dateline, or none.
    `report` is told of each source, page or line that cannot be read, and the rest is read; without it the first such
    error is raised. Two different texts with one id are always raised as DuplicateArticle. `find` says what a source
    holds.
    """
    if date is not None and valid_date(date) is None:
        raise SourceError(f"date {date!r} is not an ISO date or a part of one, such as 2019-03-04 or 2019-03")
    report = report or _raise
    seen = Seen()
    for source in sources:
        for found in find(str(source), report):
            article = _article(found, date, report)
            if seen.is_new(article, found.origin):
                yield article


def english(articles: Iterable[Article], report: Report) -> Iterator[Article]:
    """The articles in English; the others are reported, and so are paragraphs of them in other languages."""
    for article in articles:
        try:
            ensure_english(article)
        except LanguageError as error:
            report(error)
            continue
        if part := left_out(article):
            report(part)
        yield article


def _found_in(file: str, report: Report) -> Iterator[Found]:
    path = PurePath(file)
    name = source_name(file)
    try:
        if refusal := _NO_ARTICLES.get(path.suffix.lower()):
            raise SourceError(f"{name}: {refusal}; give JSON Lines, one object a line, as .jsonl")
        reader = READERS.get(path.suffix.lower(), read_text)
        stem = "stdin" if file == STDIN else path.stem or path.name
        if reader is read_lines:
            with readable(name):
                yield from read_line_file(Path(file), name, stem, report)
        else:
            yield from reader(content(file), name, stem, report)
    except SourceError as error:
        report(error)


def _article(found: Found, date: str | None, report: Report) -> Article:
    if date is None and found.date is not None:
        date = metadata_date(found.date)
        if date is None:
            report(SourceError(f"{found.origin}: {found.date!r} is not a date such as 2019-03-04; it was left out"))
    return Article(
        id=safe_id(without_surrogates(found.id)),
        text=found.text,
        title=found.title,
        date=date or dateline(found.text),
        source=found.source,
        url=found.url,
    )


def _raise(error: GraphbuildError) -> None:
    raise error
