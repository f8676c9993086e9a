"""What a graph holds, as a short table."""

from collections import Counter
from collections.abc import Iterable

import networkx as nx
from rich.box import SIMPLE_HEAD
from rich.table import Table

from graphbuild.graph import edges_of, graph_data, node_data
from graphbuild.ontology import Ontology

_QUALIFIED = ("former", "future", "alleged", "denied")


def summary(graph: nx.MultiDiGraph, ontology: Ontology) -> Table:
    """Articles, nodes by type, edges by family, statements, and the edges that are not plainly so."""
    edges = [edge for *_, edge in edges_of(graph)]
    qualified = [word for edge in edges for word in (edge["status"], edge["modality"]) if word in _QUALIFIED]
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    columns = (
        (_counted(len(graph_data(graph)["articles"]), "article"), ""),
        (_counted(len(graph), "node"), _listed(node_data(graph, node)["type"] for node in graph)),
        (_counted(len(edges), "edge"), _listed(ontology.relation(edge["type"]).family for edge in edges)),
        ("of the edges", _listed(qualified) or "none former,\nalleged, denied"),
        (_counted(len(graph_data(graph)["statements"]), "statement"), ""),
    )
    for header, _ in columns:
        table.add_column(header)
    table.add_row(*(cell for _, cell in columns))
    return table


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' if count != 1 else ''}"


def _listed(words: Iterable[str]) -> str:
    """Each word with how often it occurs, the most frequent first."""
    counts = sorted(Counter(words).items(), key=lambda item: (-item[1], item[0]))
    return "\n".join(f"{count:,} {word}" for word, count in counts)
