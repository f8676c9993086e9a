"""An article taken back: what rested on it alone is gone, all else stays as it was.

What the rest of a graph owes to the article without saying so stays too: the name of a thing that other
articles name otherwise, the label, role, dates, confidence and claim ids of an edge that other articles state as
well, and a thing that is in the graph for its description alone. A graph built without the article tells those too.
"""

from graphbuild.database.scope import Scope, removals, standing
from graphbuild.database.server import Server, Statement, connected
from graphbuild.errors import DatabaseError

_IS_THERE = "MATCH (n:Article {id: $id}) RETURN count(n)"
_REMOVE = "MATCH (n:Article {id: $id}) DETACH DELETE n"


def withdraw(article: str, server: Server) -> int:
    """Takes out of a database, as a whole or not at all, what rests on an article alone; how many nodes that were.

    DatabaseError if the database has no such article.
    """
    scope = Scope((article,))
    with connected(server) as connection:
        if connection.read(_IS_THERE, id=article) == [[0]]:
            raise DatabaseError(
                f"{server.address}: there is no article {article!r}; `MATCH (a:Article) RETURN a.id` lists all"
            )
        found = standing(connection, scope)
        connection.write(*removals(found, scope), Statement(_REMOVE, {"id": article}))
    return sum(map(len, found.values()))
