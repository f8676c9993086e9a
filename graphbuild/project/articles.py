"""Articles in and out of a project. What was read once is kept, and read again only by a newer extractor."""

import hashlib
import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import Literal

from graphbuild.errors import DuplicateArticle, ProjectError
from graphbuild.model import Article
from graphbuild.project.records import Records
from graphbuild.project.states import last_state, new_state
from graphbuild.project.store import Project, now, transaction
from graphbuild.readers import Report

#: what becomes of an article that comes: it is to be read, was there, is there again, or could not be read before
Fate = Literal["new", "known", "back", "set aside"]

_BATCH = 50  # articles that are taken in at once
_SHOWN = 5  # ids that are named where none was meant
_COLUMNS = "a.key, a.id, a.text, a.title, a.date, a.source, a.url"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Articles that are still to be read, and how many characters they have."""

    articles: int
    characters: int


def key_of(article: Article) -> str:
    """The hash of id, date, source and text: a reprint under another name is an article of its own."""
    content = json.dumps([article.id, article.date, article.source, article.sha256])
    return hashlib.sha256(content.encode("ascii")).hexdigest()


def take_in(project: Project, articles: Iterable[Article], version: str, report: Report) -> Counter[Fate]:
    """The articles put where they wait to be read, and how many of them met which fate.

    What this version has read before need not wait. An article whose id stands for another one is reported.
    """
    fates: Counter[Fate] = Counter()
    come = iter(articles)
    while batch := list(islice(come, _BATCH)):
        with transaction(project) as database:
            for article in batch:
                try:
                    fates[_take_in(database, article, version, fates)] += 1
                except DuplicateArticle as error:
                    report(error)
    return fates


def queue_stale(project: Project, version: str) -> Waiting:
    """The articles of the graph that an older extractor has read wait to be read again."""
    with transaction(project) as database:
        stale = stale_readings(project, version)
        database.execute(
            "INSERT OR IGNORE INTO waiting (article) SELECT r.article FROM reading AS r JOIN present USING (article)"
            " WHERE r.extractor != ? AND r.article NOT IN (SELECT article FROM set_aside) ORDER BY r.article",
            (version,),
        )
    return stale


def queue_set_aside(project: Project) -> None:
    """What could not be read waits to be read once more."""
    with transaction(project) as database:
        database.execute("INSERT OR IGNORE INTO waiting (article) SELECT article FROM set_aside ORDER BY article")
        database.execute("DELETE FROM set_aside")


def stale_readings(project: Project, version: str) -> Waiting:
    """The articles of the graph that another extractor than this one has read."""
    return Waiting(
        *project.database.execute(
            "SELECT count(*), coalesce(sum(a.length), 0) FROM reading AS r JOIN present USING (article)"
            " JOIN article AS a ON a.key = r.article WHERE r.extractor != ?",
            (version,),
        ).fetchone()
    )


def waiting(project: Project) -> Waiting:
    """What is still to be read."""
    count = "SELECT count(*), coalesce(sum(a.length), 0) FROM waiting AS w JOIN article AS a ON a.key = w.article"
    return Waiting(*project.database.execute(count).fetchone())


def waiting_articles(project: Project) -> Iterator[Article]:
    """The articles that are still to be read, one after the other; others may come and go meanwhile."""
    last = 0
    query = f"SELECT w.number, {_COLUMNS} FROM waiting AS w JOIN article AS a ON a.key = w.article"
    while row := project.database.execute(f"{query} WHERE w.number > ? ORDER BY w.number LIMIT 1", (last,)).fetchone():
        last, _, *fields = row
        yield Article(*fields)


def finish(project: Project, article: Article, records: Records, *, version: str, seconds: float, state: int) -> None:
    """An article is read: from now on the graph holds it."""
    key = key_of(article)
    with transaction(project) as database:
        row = (key, version, now(), round(seconds, 3), records.reading)
        database.execute("REPLACE INTO reading VALUES (?, ?, ?, ?, ?)", row)
        database.execute("DELETE FROM claim WHERE article = ?", (key,))
        database.executemany("INSERT INTO claim VALUES (?, ?, ?)", ((key, n, c) for n, c in enumerate(records.claims)))
        database.execute("DELETE FROM waiting WHERE article = ?", (key,))
        _make_member(database, key, state)


def set_aside(project: Project, article: Article, error: str) -> None:
    """An article could not be read; what an older extractor read in it stays in the graph."""
    key = key_of(article)
    with transaction(project) as database:
        database.execute("DELETE FROM waiting WHERE article = ?", (key,))
        database.execute("REPLACE INTO set_aside VALUES (?, ?, ?)", (key, error, now()))


def articles_set_aside(project: Project) -> list[tuple[str, str]]:
    """Id and error of each article that could not be read."""
    query = "SELECT a.id, s.error FROM set_aside AS s JOIN article AS a ON a.key = s.article ORDER BY a.id"
    return [(id_, error) for id_, error in project.database.execute(query)]


def withdraw(project: Project, ids: Sequence[str]) -> int:
    """The state without these articles; what was read in them is kept, for they may come back.

    ProjectError if one of them is not there; then none is withdrawn.
    """
    with transaction(project) as database:
        keys = [_held(database, id_, project) for id_ in dict.fromkeys(ids)]
        state = new_state(database, "withdraw")
        for key in keys:
            database.execute("UPDATE membership SET until = ? WHERE article = ? AND until IS NULL", (state, key))
            for table in ("held", "waiting", "set_aside"):
                database.execute(f"DELETE FROM {table} WHERE article = ?", (key,))
    return state


def _take_in(database: sqlite3.Connection, article: Article, version: str, before: Counter[Fate]) -> Fate:
    key = key_of(article)
    holder = database.execute("SELECT article FROM held WHERE folded_id = ?", (article.id.casefold(),)).fetchone()
    if holder is None:
        return _hold(database, article, key, version, before)
    if holder[0] != key:
        raise DuplicateArticle(
            f"{article.id}: the project holds an article of this id with another text, date or source;"
            f" withdraw that one first (graphbuild withdraw DIR {article.id!r}), or rename this one"
        )
    aside = database.execute("SELECT 1 FROM set_aside WHERE article = ?", (key,)).fetchone()
    return "set aside" if aside else "known"


def _hold(database: sqlite3.Connection, article: Article, key: str, version: str, before: Counter[Fate]) -> Fate:
    a = article
    row = (key, a.id, a.title, a.date, a.source, a.url, a.sha256, len(a.text), a.text)
    database.execute("INSERT OR IGNORE INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    database.execute("INSERT INTO held VALUES (?, ?)", (a.id.casefold(), key))
    if database.execute("SELECT 1 FROM reading WHERE article = ? AND extractor = ?", (key, version)).fetchone():
        _make_member(database, key, last_state(database) if before["back"] else new_state(database, "add"))
        return "back"
    database.execute("INSERT INTO waiting (article) VALUES (?)", (key,))
    return "new"


def _make_member(database: sqlite3.Connection, key: str, state: int) -> None:
    if not database.execute("SELECT 1 FROM present WHERE article = ?", (key,)).fetchone():
        database.execute("INSERT INTO membership (article, since) VALUES (?, ?)", (key, state))


def _held(database: sqlite3.Connection, id_: str, project: Project) -> str:
    row = database.execute("SELECT article FROM held WHERE folded_id = ?", (id_.casefold(),)).fetchone()
    if row:
        return str(row[0])
    known = [name for (name,) in database.execute("SELECT folded_id FROM held ORDER BY folded_id")]
    near = " or ".join(map(repr, get_close_matches(id_.casefold(), known, n=3)))
    hint = f"did you mean {near}?" if near else f"it holds {_some(known)}."
    raise ProjectError(f"{project.folder}: holds no article {id_!r}; {hint} Nothing was withdrawn")


def _some(ids: list[str]) -> str:
    """A few ids, so that one sees what they look like."""
    more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    return ", ".join(map(repr, ids[:_SHOWN])) + more if ids else "none"
