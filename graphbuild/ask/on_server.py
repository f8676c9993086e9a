"""A Neo4j database that answers questions to the graph that was exported to it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from graphbuild.ask.answers import Answer, Engine, Value
from graphbuild.database import Server, connected
from graphbuild.errors import DatabaseError


@contextmanager
def on_server(server: Server) -> Iterator[Engine]:
    """What answers questions to the graph in a database; DatabaseError if the server fails or holds no graph."""
    with connected(server) as connection:
        if not connection.read("MATCH (n:Generator) RETURN n.id LIMIT 1"):
            raise DatabaseError(
                f"{server.address}: holds no graph; write one with `graphbuild export GRAPH --to neo4j`"
            )

        def engine(cypher: str, values: Mapping[str, Value]) -> Answer:
            columns, rows = connection.table(cypher, values)
            return Answer(tuple(columns), tuple(map(tuple, rows)))

        yield engine
