"""From a graph to a database.

Every batch is a transaction that may be repeated, and only the last one says that the database is whole: an
export that was stopped is made good by running it again. New rows come before old ones go, so that what
stays is there all the time.
"""

from collections.abc import Callable
from dataclasses import dataclass

from graphbuild.database import statements as cypher
from graphbuild.database.bundles import Bundle, bundles
from graphbuild.database.scope import Scope, batches, counted, ids_of, removals, standing
from graphbuild.database.server import Connection, Server, Statement, connected
from graphbuild.errors import DatabaseError
from graphbuild.ontology import Ontology
from graphbuild.property_graph import PropertyGraph

#: hears how many rows were written, and what they are
Progress = Callable[[int, str], None]

_BEGIN = "MERGE (n:Generator {id: 'generator'}) SET n.unfinished = true"
_DISTURBED = "other exports of the same articles ran at the same time; run this one again"
_END = cypher.write_nodes("Generator")


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, and how many nodes of earlier exports it took out."""

    articles: int
    entities: int
    claims: int
    removed: int


def export_graph(
    rows: PropertyGraph, ontology: Ontology, server: Server, *, progress: Progress = lambda rows, what: None
) -> Exported:
    """Makes a database say of the articles of a graph what the graph says, and leaves the rest of it alone.

    DatabaseError if the server fails, or if another export of the same articles runs at the same time.
    """
    scope, ids = Scope.of(rows), ids_of(rows)
    with connected(server) as connection:
        _prepare(connection)
        connection.write(Statement(_BEGIN))
        before = standing(connection, scope)
        for bundle in bundles(rows, ontology):
            _write(connection, bundle, scope, progress)
        stale = {label: found - ids[label] for label, found in before.items()}
        for removal in removals(stale, scope):
            connection.write(removal)
        if counted(connection, scope) != {label: len(own) for label, own in ids.items()}:
            raise DatabaseError(f"{server.address}: {_DISTURBED}")
        connection.write(Statement(_END, {"rows": list(rows.rows("Generator"))}))
    return Exported(len(scope.articles), len(ids["Entity"]), len(ids["Claim"]), sum(map(len, stale.values())))


def _prepare(connection: Connection) -> None:
    """Makes those constraints and indexes that are not there; who may not make any needs none made before."""
    there = {name for (name,) in connection.read("SHOW INDEXES YIELD name RETURN name")}
    for name, statement in cypher.schema().items():
        if name not in there:
            connection.make(Statement(statement))


def _write(connection: Connection, bundle: Bundle, scope: Scope, progress: Progress) -> None:
    """Writes a bundle. A row that does not find what it is tied to is left out, and missed when all is counted."""
    others = scope.values if "$of" in bundle.text else {}
    for rows in batches(bundle.rows):
        connection.write(Statement(bundle.text, {"rows": rows, **others}))
        progress(len(rows) * bundle.each, bundle.what)
