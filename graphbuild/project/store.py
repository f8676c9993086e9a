"""The folder of a project: its database, and who may write to it."""

import fcntl
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from graphbuild.errors import ProjectError

DATABASE = "project.sqlite"
_LOCK = "writing.lock"
_FORMAT = 3  # rises when schema.sql or one of the later tables changes
_LATER = ("judgements.sql", "earlier_ids.sql")  # tables that projects of older formats lacked
_PATIENCE = 60.0  # seconds to wait for the short transactions of another process


@dataclass(frozen=True, slots=True)
class Project:
    """An open project."""

    folder: Path
    database: sqlite3.Connection


def init(folder: Path) -> None:
    """Makes a new project in a folder, which is made if it is not there."""
    if is_project(folder) and _format(folder):
        raise ProjectError(f"{folder}: is a project already; `graphbuild add {folder} SOURCE...` adds articles to it")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with closing(_connected(folder)) as database:
            database.execute("PRAGMA journal_mode = WAL")
            first = f"INSERT INTO state VALUES (0, '{now()}', 'init')"
            _execute_all(database, f"{_sql('schema.sql')} {first}; {_later_tables()}")
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        raise ProjectError(f"{folder}: no project can be made here ({reason}); name another folder") from error


@contextmanager
def opened(folder: Path) -> Iterator[Project]:
    """A project that `init` made; ProjectError if there is none, or if its database is damaged."""
    if not is_project(folder):
        raise ProjectError(f"{folder}: is no project of graphbuild; make one with `graphbuild init {folder}`")
    try:
        if 0 < (found := _format(folder)) < _FORMAT:
            found = _upgraded(folder)
        if found != _FORMAT:
            cure = "use the graphbuild that made it" if found else f"finish it with `graphbuild init {folder}`"
            raise ProjectError(f"{folder}: its database is of format {found}, this is format {_FORMAT}; {cure}")
        with closing(_connected(folder)) as database:
            database.execute("PRAGMA synchronous = FULL")
            yield Project(folder, database)
    except sqlite3.Error as error:
        _ensure_writable(folder)
        raise ProjectError(
            f"{folder / DATABASE}: {error}; if it is damaged, `sqlite3 FILE .recover` saves it"
        ) from error


def is_project(folder: Path) -> bool:
    """Whether a folder holds the database of a project; ProjectError if it may not be looked into."""
    try:
        return (folder / DATABASE).is_file()
    except PermissionError as error:
        raise ProjectError(
            f"{folder}: may not be looked into; change its permissions (chmod) or run as its owner"
        ) from error


def _ensure_writable(folder: Path) -> None:
    """ProjectError if SQLite could not write in the folder: it keeps files beside a database that it reads."""
    if not all(os.access(p, os.R_OK | os.W_OK, effective_ids=True) for p in (folder, folder / DATABASE)):
        raise ProjectError(
            f"{folder}: may not be written to, which is needed to read it, too; run as its owner, or copy it"
        )


@contextmanager
def sole_writer(project: Project, waiting: Callable[[], None]) -> Iterator[None]:
    """Nobody else adds or withdraws meanwhile. Who comes second is told so and waits; who was killed holds nothing."""
    try:
        file = (project.folder / _LOCK).open("ab")
    except OSError as error:
        raise ProjectError(f"{project.folder}: may not be written to ({error.strerror}); run as its owner") from error
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def transaction(project: Project) -> Iterator[sqlite3.Connection]:
    """All that is written in the block, or nothing."""
    project.database.execute("BEGIN IMMEDIATE")
    try:
        yield project.database
    except BaseException:
        project.database.execute("ROLLBACK")
        raise
    project.database.execute("COMMIT")


@contextmanager
def snapshot(project: Project) -> Iterator[sqlite3.Connection]:
    """The project as it is now, whatever others write meanwhile."""
    project.database.execute("BEGIN")
    try:
        yield project.database
    finally:
        project.database.execute("COMMIT")


def now() -> str:
    """The time as the database keeps it: "2026-03-04T12:30:59.123456Z"."""
    return datetime.now(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def _connected(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / DATABASE, timeout=_PATIENCE, isolation_level=None)


def _sql(name: str) -> str:
    return (Path(__file__).parent / name).read_text(encoding="utf-8")


def _later_tables() -> str:
    return "".join(map(_sql, _LATER))


def _execute_all(database: sqlite3.Connection, statements: str) -> None:
    """All statements and the number of the format, or nothing."""
    database.executescript(f"BEGIN IMMEDIATE; {statements} PRAGMA user_version = {_FORMAT}; COMMIT;")


def _upgraded(folder: Path) -> int:
    """The format of a project once it has the tables that older ones lacked."""
    with closing(_connected(folder)) as database:
        _execute_all(database, _later_tables())
    return _FORMAT


def _format(folder: Path) -> int:
    """The format of a project's database, 0 if the making of it was cut short."""
    with closing(_connected(folder)) as database:
        return int(database.execute("PRAGMA user_version").fetchone()[0])
