"""What a graph holds, as a short table."""

from collections import Counter
from collections.abc import Iterable

import networkx as nx
from rich.table import Table

from graphbuild.graph import edges_of, graph_data, node_data
from graphbuild.ontology import Ontology

_LIMITED = ("former", "future", "alleged", "denied")


def summary(graph: nx.MultiDiGraph, ontology: Ontology) -> Table:
    """Articles, nodes by type, edges by family, and how many edges are former, future, alleged or denied."""
    edges = [edge for *_, edge in edges_of(graph)]
    types = Counter(node_data(graph, node)["type"] for node in graph)
    families: Counter[str] = Counter(ontology.relation(edge["type"]).family for edge in edges)
    limits: Counter[str] = Counter(word for edge in edges for word in (edge["status"], edge["modality"]))
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column(justify="right")
    table.add_column()
    table.add_row(str(len(graph_data(graph)["articles"])), "articles")
    table.add_row(str(len(graph)), f"nodes  {_told((e.type, types[e.type]) for e in ontology.entities)}")
    table.add_row(str(len(edges)), f"edges  {_told((f, families[f]) for f in _families(ontology))}")
    table.add_row("", f"of them  {_told((word, limits[word]) for word in _LIMITED)}")
    table.add_row(str(len(graph_data(graph)["statements"])), "statements")
    return table


def _families(ontology: Ontology) -> list[str]:
    return sorted({relation.family for relation in ontology.relations})


def _told(counts: Iterable[tuple[str, int]]) -> str:
    return ", ".join(f"{name} {count}" for name, count in counts if count) or "none"
