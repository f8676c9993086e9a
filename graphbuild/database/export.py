"""From a graph to a database.

Every batch is a transaction that may be repeated, and only the last one says that the database is whole: an
export that was stopped is made good by running it again. New rows come before old ones go, so that what
stays is there all the time.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graphbuild.database import statements as cypher
from graphbuild.database.scope import Scope, batches, ids_of, removals, standing
from graphbuild.database.server import Connection, Server, Statement, connected
from graphbuild.errors import DatabaseError
from graphbuild.ontology import Ontology
from graphbuild.property_graph import Links, Nodes, PropertyGraph

#: hears how many rows were written, and what they are
Progress = Callable[[int, str], None]

_BEGIN = "MERGE (n:Generator {id: 'generator'}) SET n.unfinished = true"
_END = cypher.write_nodes("Generator")


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, and how many nodes of earlier exports it took out."""

    articles: int
    entities: int
    claims: int
    removed: int


@dataclass(frozen=True, slots=True)
class Batch:
    """A statement for so many rows."""

    what: str
    size: int
    statement: Statement


def export_graph(
    rows: PropertyGraph, ontology: Ontology, server: Server, *, progress: Progress | None = None
) -> Exported:
    """Makes a database say of the articles of a graph what the graph says, and leaves the rest of it alone.

    DatabaseError if the server fails, or if another export of the same articles runs at the same time.
    """
    scope, ids = Scope.of(rows), ids_of(rows)
    with connected(server) as connection:
        for statement in (*cypher.schema(), _BEGIN):
            connection.write(Statement(statement))
        before = standing(connection, scope)
        written = all(_is_written(connection, batch, progress) for batch in _batches(rows, ontology, scope))
        stale = {label: found - ids[label] for label, found in before.items()}
        for removal in removals(stale, scope):
            connection.write(removal)
        if not written or standing(connection, scope) != ids:
            raise DatabaseError(
                f"{server.address}: other exports of the same articles ran meanwhile; run this one again"
            )
        connection.write(Statement(_END, {"rows": list(rows.rows("Generator"))}))
    return Exported(len(scope.articles), len(ids["Entity"]), len(ids["Claim"]), sum(map(len, stale.values())))


def _batches(rows: PropertyGraph, ontology: Ontology, scope: Scope) -> Iterator[Batch]:
    """All rows but that of the generator, which comes last."""
    tables: list[Nodes | Links] = [*(n for n in rows.nodes if n.labels != ("Generator",)), *rows.links]
    for table in tables:
        text = _node_text(table, ontology) if isinstance(table, Nodes) else _link_text(table)
        what = (table.labels[-1] if isinstance(table, Nodes) else table.type).lower().replace("_", " ")
        for batch in batches(table.rows):
            yield Batch(what, len(batch), Statement(text, {"rows": batch, **scope.values}))


def _node_text(nodes: Nodes, ontology: Ontology) -> str:
    if nodes.labels[0] == "Entity":
        return cypher.write_entities(nodes.labels[1], [entity.cypher for entity in ontology.entities])
    return cypher.write_claims() if nodes.labels == ("Claim",) else cypher.write_nodes(*nodes.labels)


def _link_text(links: Links) -> str:
    if links.source == links.target == "Entity":
        return cypher.write_typed_links(links.type)
    return cypher.write_links(links.type, links.source, links.target)


def _is_written(connection: Connection, batch: Batch, progress: Progress | None) -> bool:
    """Writes a batch; whether all its rows found what they are tied to."""
    written = connection.write(batch.statement) == [[batch.size]]
    if progress is not None:
        progress(batch.size, batch.what)
    return written
