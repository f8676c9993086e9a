"""The states of a project: each `add`, `withdraw` and judgement makes one, and none is ever forgotten."""

import re
import sqlite3
from dataclasses import dataclass

from graphbuild.errors import ProjectError
from graphbuild.project.store import Project, now

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?")


@dataclass(frozen=True, slots=True)
class State:
    """One state, and how many articles came and went with it."""

    number: int
    at: str
    act: str
    came: int
    went: int


def new_state(database: sqlite3.Connection, act: str) -> int:
    """The number of a new state, inside of a transaction."""
    (number,) = database.execute("SELECT max(number) + 1 FROM state").fetchone()
    database.execute("INSERT INTO state VALUES (?, ?, ?)", (number, now(), act))
    return int(number)


def last_state(database: sqlite3.Connection) -> int:
    """The number of the newest state."""
    return int(database.execute("SELECT max(number) FROM state").fetchone()[0])


def states(project: Project) -> list[State]:
    """All states, the oldest first."""
    came, went = (f"(SELECT count(*) FROM membership WHERE {word} = number)" for word in ("since", "until"))
    rows = project.database.execute(f"SELECT number, at, act, {came}, {went} FROM state ORDER BY number")
    return [State(*row) for row in rows]


def state_before(project: Project, since: str) -> int:
    """The state that `--since` names: its number, or the last state before a day or a moment in UTC."""
    known = [(s.number, s.at) for s in states(project)]
    if since.isdecimal() and int(since) <= known[-1][0]:
        return int(since)
    if not _MOMENT.fullmatch(since):
        last = known[-1][0]
        raise ProjectError(
            f"{since!r} is no state from 0 to {last} and no day such as 2026-03-04; see `graphbuild status`"
        )
    return max((number for number, at in known if at < since), default=0)
