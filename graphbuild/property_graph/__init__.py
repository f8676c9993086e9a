"""A graph as rows of a property graph, for Neo4j and all that reads its Cypher, and back without loss.

An edge becomes two things. A relationship between its ends, of the edge's own type, keeps questions about paths
short; a node `Claim` between them carries what a relationship cannot point at: sentences, claimants, articles.
The relationship names its claim in `claim`; the way back reads the claims alone.

    (:Entity:Person)-[:HEADS {claim}]->(:Entity:Party)
    (:Claim)-[:FROM_ENTITY|TO_ENTITY|CLAIMED_BY]->(:Entity)
    (:Claim)-[:SHOWN_BY]->(:Evidence)-[:IN_PASSAGE]->(:Passage)
    (:Mention)-[:MEANS]->(:Entity)<-[:SAID_BY]-(:Statement)-[:IN_PASSAGE]->(:Passage)
    (:Evidence|Mention|Passage|Statement)-[:IN_ARTICLE]->(:Article)
    (:Generator)

What is unknown is not in a row. Where a list of the graph is not in the order of its content, each row has its
`place`; what a graph made elsewhere has beyond our shapes is JSON under `more`.
"""

from graphbuild.property_graph.back import graph_of
from graphbuild.property_graph.pieces import PIECES
from graphbuild.property_graph.rows import rows_of
from graphbuild.property_graph.shape import LinkRow, Links, Nodes, PropertyGraph, Row, Value

__all__ = ["PIECES", "LinkRow", "Links", "Nodes", "PropertyGraph", "Row", "Value", "graph_of", "rows_of"]
