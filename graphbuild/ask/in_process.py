"""A graph in memory that answers Cypher with no server: kglite, of the extra `ask`.

What kglite answers otherwise than Neo4j, and no question may therefore ask: an absent `title` of a node is its name,
an absent `type` its label; `{id: r.claim}` finds nothing where `r` was bound by the clause before.
"""

from collections.abc import Mapping
from types import ModuleType
from typing import Any

import networkx as nx

from graphbuild.ask.answers import Answer, Engine, Value
from graphbuild.errors import MissingExtra, QuestionError
from graphbuild.ontology import Ontology
from graphbuild.property_graph import Links, Nodes, rows_of


def in_process(graph: nx.MultiDiGraph, ontology: Ontology) -> Engine:
    """What answers questions to the graph. MissingExtra if kglite is not installed."""
    kglite = _kglite()
    rows = rows_of(graph, ontology)
    store = kglite.KnowledgeGraph()
    for nodes in rows.nodes:
        _add_nodes(store, nodes)
    for links in rows.links:
        _add_links(store, links)

    def engine(cypher: str, values: Mapping[str, Value]) -> Answer:
        try:
            found = store.cypher(cypher, params=dict(values))
        except kglite.KgError as error:
            reason = str(error).partition("\n")[0]
            raise QuestionError(f"kglite cannot answer this: {reason}; ask it on Neo4j with --neo4j") from error
        return Answer(tuple(found.columns), tuple(tuple(row.values()) for row in found.to_list()))

    return engine


def _kglite() -> ModuleType:
    try:
        import kglite
    except ImportError:
        raise MissingExtra(
            'questions to a graph file need kglite; install it with: pip install "graphbuild[ask]"'
        ) from None
    kglite.set_query_warning_policy("silent")
    return kglite


def _add_nodes(store: Any, nodes: Nodes) -> None:
    """Adds nodes; their labels come from the ontology."""
    store.cypher(f"UNWIND $rows AS row CREATE (n:{':'.join(nodes.labels)}) SET n = row", params={"rows": nodes.rows})


def _add_links(store: Any, links: Links) -> None:
    """Adds relationships; their type and the labels of their ends come from the ontology."""
    store.cypher(
        f"UNWIND $rows AS row MATCH (a:{links.source} {{id: row.source}}) MATCH (b:{links.target} {{id: row.target}}) "
        f"CREATE (a)-[r:{links.type}]->(b) SET r = row.properties",
        params={"rows": links.rows},
    )
