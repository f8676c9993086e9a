"""What a database holds of some articles, and how it is taken out again.

Pieces of text belong to one article. Entities and claims belong to all that they name in `articles`: they go
when the last of those is gone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self, TypeVar

from graphbuild.database import statements as cypher
from graphbuild.database.server import Connection, Statement
from graphbuild.property_graph import PIECES, PropertyGraph

#: rows that a transaction writes; a server with half a gigabyte of memory has room for five times as many
BATCH = 2000
_LABELS = ("Entity", "Claim", *PIECES)
#: ids by label
Ids = Mapping[str, set[str]]
Item = TypeVar("Item")


@dataclass(frozen=True)
class Scope:
    """The articles that an export speaks for, and whether it speaks for what rests on no article."""

    articles: tuple[str, ...]
    bare: bool = False

    @classmethod
    def of(cls, rows: PropertyGraph) -> Self:
        """The articles of a graph, and what it has that rests on none."""
        shared = (row for label in ("Entity", "Claim") for row in rows.rows(label))
        return cls(tuple(str(row["id"]) for row in rows.rows("Article")), any(not row["articles"] for row in shared))

    @cached_property
    def values(self) -> Mapping[str, Any]:
        """The parameter `$of` of the statements that write."""
        return {"of": dict.fromkeys(self.articles, True)}


def ids_of(rows: PropertyGraph) -> Ids:
    """The ids of a graph."""
    return {label: {str(row["id"]) for row in rows.rows(label)} for label in _LABELS}


def standing(connection: Connection, scope: Scope) -> Ids:
    """The ids of all that a database holds of some articles."""
    return {label: {id_ for (id_,) in _found(connection, scope, label, "n.id")} for label in _LABELS}


def counted(connection: Connection, scope: Scope) -> Mapping[str, int]:
    """How many nodes a database holds of some articles, by label."""
    return {label: _found(connection, scope, label, "count(n)")[0][0] for label in _LABELS}


def _found(connection: Connection, scope: Scope, label: str, what: str) -> list[list[Any]]:
    articles = list(scope.articles)
    return connection.read(cypher.find(label, what), articles=articles, bare=scope.bare, **scope.values)


def removals(ids: Ids, scope: Scope) -> Iterator[Statement]:
    """Statements that take out what rests on the articles of a scope alone.

    The mentions tell which aliases go, so these go first; what stands between things goes before the things.
    """
    pieces = [(label, cypher.REMOVE_PIECES.format(label=label)) for label in PIECES]
    named, claimed = ("Entity", cypher.FORGET_ALIASES), ("Claim", cypher.REMOVE_CLAIMS)
    for label, text in (named, claimed, *pieces, ("Entity", cypher.REMOVE_ENTITIES)):
        for batch in batches(sorted(ids[label])):
            yield Statement(text, {"ids": batch, **scope.values})


def batches(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The items, as many at a time as a transaction writes."""
    return (items[n : n + BATCH] for n in range(0, len(items), BATCH))
