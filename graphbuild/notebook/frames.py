"""A graph as pandas tables: one row a thing, one row an edge, one row a sentence that states an edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

import networkx as nx

from graphbuild.graph import EdgeData, edges_of, graph_data, node_data
from graphbuild.notebook.extra import needs
from graphbuild.ontology import load_ontology

if TYPE_CHECKING:
    import pandas as pd

Row = Mapping[str, object]

NODES = ("id", "type", "name", "aliases", "mentions", "articles", "claims")
EDGES = (
    "key", "source", "source_name", "type", "label", "target", "target_name", "family", "role", "status", "modality",
    "attributed_to", "topic", "date", "start", "end", "confidence", "extractor", "articles", "sentences",
)  # fmt: skip
CLAIMS = (
    "key", "source_name", "label", "target_name", "modality", "attributed_to", "article", "outlet", "published",
    "sentence", "trigger", "start", "end",
)  # fmt: skip


def nodes_frame(graph: nx.MultiDiGraph) -> pd.DataFrame:
    """The things, by id: how often each is mentioned, in how many articles, and at how many edges it stands."""
    return _frame((_node(graph, node) for node in sorted(graph)), NODES)


def edges_frame(graph: nx.MultiDiGraph) -> pd.DataFrame:
    """The edges, by key, with the names of their ends and of those who say so."""
    return _frame((_edge(graph, *edge) for edge in edges_of(graph)), EDGES)


def claims_frame(graph: nx.MultiDiGraph) -> pd.DataFrame:
    """The sentences, a row for each edge that one states; `start` and `end` count characters of its article."""
    return _frame(_sentences(graph), CLAIMS)


def _frame(rows: Iterable[Row], columns: tuple[str, ...]) -> pd.DataFrame:
    made: pd.DataFrame = needs("pandas").DataFrame(list(rows), columns=list(columns))
    return made


def _node(graph: nx.MultiDiGraph, node: str) -> Row:
    data = node_data(graph, node)
    return {
        "id": node,
        "type": data["type"],
        "name": data["name"],
        "aliases": data["aliases"],
        "mentions": len(data["mentions"]),
        "articles": len({m["article"] for m in data["mentions"]}),
        "claims": graph.degree(node),
    }


def _edge(graph: nx.MultiDiGraph, source: str, target: str, key: str, edge: EdgeData) -> Row:
    relation = load_ontology().relation_types.get(edge["type"])
    return {
        **{name: value for name, value in edge.items() if name in EDGES},
        **_ends(graph, source, target, key, edge),
        "source": source,
        "target": target,
        "family": relation.family if relation else None,
        "articles": len({e["article"] for e in edge["evidence"]}),
        "sentences": len(edge["evidence"]),
    }


def _ends(graph: nx.MultiDiGraph, source: str, target: str, key: str, edge: EdgeData) -> Row:
    said_by = [node_data(graph, who)["name"] if who in graph else who for who in edge["attributed_to"]]
    names = {"source_name": node_data(graph, source)["name"], "target_name": node_data(graph, target)["name"]}
    return {"key": key, **names, "attributed_to": said_by}


def _sentences(graph: nx.MultiDiGraph) -> Iterator[Row]:
    articles = {a["id"]: a for a in graph_data(graph)["articles"]}
    for source, target, key, edge in edges_of(graph):
        for e in edge["evidence"]:
            article, trigger = articles[e["article"]], e["trigger"]
            yield {
                **_ends(graph, source, target, key, edge),
                "label": edge["label"],
                "modality": edge["modality"],
                "article": e["article"],
                "outlet": article["source"],
                "published": article["date"],
                "sentence": e["text"],
                "trigger": e["text"][trigger["start"] - e["start"] : trigger["end"] - e["start"]] if trigger else None,
                "start": e["start"],
                "end": e["end"],
            }
