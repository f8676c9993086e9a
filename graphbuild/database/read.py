"""From a database back to a graph."""

import networkx as nx

from graphbuild.database.server import Connection, Server, connected
from graphbuild.errors import DatabaseError, GraphFileError
from graphbuild.property_graph import Links, Nodes, PropertyGraph, graph_of

_LABELS = ("Entity", "Article", "Passage", "Mention", "Statement", "Claim", "Evidence", "Generator")
#: the links that tell what belongs to what; the others repeat it for those who ask the database
_TELLING = (
    ("MEANS", "Mention", "Entity"),
    ("SAID_BY", "Statement", "Entity"),
    ("FROM_ENTITY", "Claim", "Entity"),
    ("TO_ENTITY", "Claim", "Entity"),
    ("SHOWN_BY", "Claim", "Evidence"),
)


def import_graph(server: Server) -> nx.MultiDiGraph:
    """The graph that a database holds: the very graph that was exported, or all of them as one.

    DatabaseError if there is none in it, or half of one.
    """
    with connected(server) as connection:
        rows = PropertyGraph(
            tuple(_nodes(connection, label) for label in _LABELS),
            tuple(_links(connection, *shape) for shape in _TELLING),
        )
    _ensure_whole(rows, server)
    try:
        return graph_of(rows)
    except (GraphFileError, KeyError) as error:
        missing = f"a node of ours lacks {error}" if isinstance(error, KeyError) else str(error)
        raise DatabaseError(f"{server.address}: {missing}; export the graph again") from None


def _nodes(connection: Connection, label: str) -> Nodes:
    records = connection.read(f"MATCH (n:{label}) WHERE n.id IS NOT NULL RETURN properties(n)")
    return Nodes((label,), [row for (row,) in records])


def _links(connection: Connection, type_: str, source: str, target: str) -> Links:
    records = connection.read(f"MATCH (a:{source})-[:{type_}]->(b:{target}) RETURN a.id, b.id")
    return Links(type_, source, target, [{"source": a, "target": b, "properties": {}} for a, b in records])


def _ensure_whole(rows: PropertyGraph, server: Server) -> None:
    generators = list(rows.rows("Generator"))
    if not generators:
        raise DatabaseError(f"{server.address}: holds no graph; write one with `graphbuild export GRAPH --to neo4j`")
    if "unfinished" in generators[0]:
        raise DatabaseError(f"{server.address}: an export into it was stopped; run that export again")
