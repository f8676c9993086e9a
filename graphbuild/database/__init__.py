"""A graph in Neo4j 5: exported, imported again byte for byte, and articles withdrawn.

The database holds the rows of `graphbuild.property_graph`. An export speaks for its articles: what the database
knew of them and the graph no longer says goes away, what other articles say stays. What rests on no article
counts as one article more, of every graph that has such things.

What Neo4j cannot hold: a list in which types mix, and objects; they are JSON in a text. Whole numbers beyond
64 bits are refused.
"""

from graphbuild.database.export import Exported, export_graph
from graphbuild.database.read import import_graph
from graphbuild.database.server import Server, connected
from graphbuild.database.withdraw import withdraw

__all__ = ["Exported", "Server", "connected", "export_graph", "import_graph", "withdraw"]
