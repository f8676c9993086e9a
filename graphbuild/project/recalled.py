"""What resolution found out before of the articles of a project and of pairs of things, kept in its database.

Kept is what follows from a reading, or from what is known of two things, and from nothing else: other code, other
words and another reading of an article leave it aside. It can be deleted at any time and is found out anew.
"""

import json
from collections.abc import Collection, Iterable
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from graphbuild.project.store import Project, transaction
from graphbuild.project.version import resolver_version

Hashes = NDArray[np.uint64]
_TABLES = (
    "CREATE TABLE IF NOT EXISTS kept_portraits"
    " (article TEXT PRIMARY KEY, made_of TEXT NOT NULL, record TEXT NOT NULL, digest BLOB NOT NULL) STRICT",
    "CREATE TABLE IF NOT EXISTS kept_pairs"
    " (fact TEXT PRIMARY KEY, made_by TEXT NOT NULL, hashes BLOB NOT NULL, digest BLOB NOT NULL) STRICT",
)


class Recalled:
    """The memory of a project, as `graphbuild.resolve.Memory` wants it.

    `readings` give the id of each article, its key, and what tells its reading from others. An article that users
    judged of is read otherwise than it is kept: those that `changed` names are not recalled.
    """

    def __init__(self, project: Project, readings: Iterable[tuple[str, str, str]], changed: Collection[str]) -> None:
        self._project = project
        self._readings = {id_: (key, _made_of(read)) for id_, key, read in readings if id_ not in changed}
        self._new: list[tuple[str, str, str, bytes]] = []
        self._pairs: dict[str, list[Hashes]] = {}
        table = project.database.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept_pairs'")
        self._is_there = table.fetchone() is not None

    def recall(self, article: str) -> str | None:
        """What was kept of an article as it is read now."""
        if not self._is_there or article not in self._readings:
            return None
        query = "SELECT record, digest FROM kept_portraits WHERE article = ? AND made_of = ?"
        row = self._project.database.execute(query, self._readings[article]).fetchone()
        return str(row[0]) if row and _digest(_bytes(row[0])) == row[1] else None

    def keep(self, article: str, line: str) -> None:
        """Keeps what was found in an article, once it is written."""
        if article in self._readings:
            self._new.append((*self._readings[article], line, _digest(_bytes(line))))

    def pairs(self, fact: str) -> Hashes:
        """The hashes of the pairs of which a fact is known."""
        if not self._is_there:
            return np.zeros(0, dtype=np.uint64)
        query = "SELECT hashes, digest FROM kept_pairs WHERE fact = ? AND made_by = ?"
        row = self._project.database.execute(query, (fact, resolver_version())).fetchone()
        sound = row is not None and _digest(row[0]) == row[1]
        return np.frombuffer(row[0] if sound else b"", dtype="<u8").astype(np.uint64)

    def keep_pairs(self, fact: str, found: Hashes) -> None:
        """Keeps of which pairs a fact is known, once it is written."""
        self._pairs.setdefault(fact, []).append(found)

    def write(self) -> None:
        """Keeps all that was found out in this run; pairs that it did not meet are forgotten."""
        facts = {fact: np.unique(np.concatenate(found)).astype("<u8").tobytes() for fact, found in self._pairs.items()}
        rows = [(fact, resolver_version(), hashes, _digest(hashes)) for fact, hashes in facts.items()]
        with transaction(self._project) as database:
            for table in _TABLES:
                database.execute(table)
            database.executemany("REPLACE INTO kept_portraits VALUES (?, ?, ?, ?)", self._new)
            database.executemany("REPLACE INTO kept_pairs VALUES (?, ?, ?, ?)", rows)


def _made_of(read: str) -> str:
    return json.dumps([resolver_version(), read])


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _digest(content: bytes) -> bytes:
    return blake2b(content, digest_size=16).digest()
