"""What users judged: kept with who, when and why, in force until it is undone, and never forgotten."""

import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from graphbuild.errors import ProjectError
from graphbuild.outputs import json_line
from graphbuild.project.states import new_state
from graphbuild.project.store import Project, now, transaction

Act = Literal["merge", "split", "names", "confirm", "reject", "correct", "add"]
REVIEWS: tuple[Act, ...] = ("confirm", "reject", "correct", "add")
#: what the states are called that judgements make
STATES = ("merge", "split", "names", "review", "undo")
_COLUMNS = "number, act, record, who, at, why, undone_by, undone_at, undone_why"


@dataclass(frozen=True, slots=True)
class Ruling:
    """One judgement of a user; `record` is what is judged, as JSON. The three last are None while it counts."""

    number: int
    act: Act
    record: str
    who: str
    at: str
    why: str
    undone_by: str | None = None
    undone_at: str | None = None
    undone_why: str | None = None

    @property
    def is_undone(self) -> bool:
        """Whether it counts no more."""
        return self.undone_at is not None


@dataclass(frozen=True, slots=True)
class Word:
    """Who judges, and why."""

    who: str
    why: str


def give(
    project: Project,
    act: Act,
    record: Any,
    word: Word,
    beside: Callable[[sqlite3.Connection], None] = lambda _: None,
) -> int:
    """Keeps a judgement, all or nothing, and gives its number; `beside` is written together with it."""
    text = json_line(record)
    with transaction(project) as database:
        state = new_state(database, "review" if act in REVIEWS else act)
        given = database.execute(
            "INSERT INTO judgement (act, record, who, at, why, since) VALUES (?, ?, ?, ?, ?, ?)",
            (act, text, word.who, now(), word.why, state),
        )
        beside(database)
        return int(given.lastrowid or 0)


def undo(
    project: Project,
    number: int | None,
    word: Word,
    beside: Callable[[sqlite3.Connection, Ruling], None] = lambda *_: None,
) -> Ruling:
    """Ends a judgement, the latest that counts if no number is given; ProjectError if there is none to end.

    `beside` is written together with it.
    """
    with transaction(project) as database:
        rulings = history(project)
        counting = [r for r in rulings if not r.is_undone]
        found = counting[-1:] if number is None else [r for r in rulings if r.number == number]
        if not found or found[0].is_undone:
            raise ProjectError(f"{project.folder}: {_nothing_to_undo(number, found)}")
        database.execute(
            "UPDATE judgement SET until = ?, undone_by = ?, undone_at = ?, undone_why = ? WHERE number = ?",
            (new_state(database, "undo"), word.who, now(), word.why, found[0].number),
        )
        beside(database, found[0])
    return found[0]


def rulings_in(project: Project, state: int | None = None) -> list[Ruling]:
    """The judgements that count, or counted in an earlier state, in the order in which they were given."""
    query = f"SELECT {_COLUMNS} FROM judgement WHERE "
    if state is None:
        rows = project.database.execute(f"{query} until IS NULL ORDER BY number")
    else:
        rows = project.database.execute(
            f"{query} since <= :state AND (until IS NULL OR until > :state) ORDER BY number", {"state": state}
        )
    return [Ruling(*row) for row in rows]


def history(project: Project) -> list[Ruling]:
    """All judgements that were ever given, the oldest first."""
    return [Ruling(*row) for row in project.database.execute(f"SELECT {_COLUMNS} FROM judgement ORDER BY number")]


def ruling_line(ruling: Ruling) -> str:
    """A judgement that counts as a line of JSON, with its line end."""
    told = {"number": ruling.number, "act": ruling.act, "who": ruling.who, "at": ruling.at, "why": ruling.why}
    return json_line({**told, "record": json.loads(ruling.record)}) + "\n"


def _nothing_to_undo(number: int | None, found: list[Ruling]) -> str:
    if number is None:
        return "no judgement counts; there is nothing to undo"
    if found:
        return f"judgement {number} was undone by {found[0].undone_by} on {str(found[0].undone_at)[:10]} already"
    return f"has no judgement {number}; `graphbuild judgements` lists them"
