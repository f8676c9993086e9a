"""A graph in which every rule of the guard holds for something."""

from typing import Any

import networkx as nx

ARTICLES = [
    {"id": "a", "title": "One", "date": None, "source": "Coast Tribune", "url": None, "sha256": None},
    {"id": "b", "title": "Two", "date": None, "source": "Lisk Post", "url": None, "sha256": None},
    {"id": "c", "title": "Three", "date": None, "source": "coast tribune", "url": None, "sha256": None},
    {"id": "d", "title": "Four", "date": None, "source": None, "url": "https://www.selm.example/1", "sha256": None},
    {"id": "e", "title": "Five", "date": None, "source": None, "url": None, "sha256": None},
    {"id": "f", "title": "Six", "date": None, "source": None, "url": None, "sha256": None},
]


def edge(type_: str, said: str, **more: Any) -> dict[str, Any]:
    """The attributes of an edge; `said` holds a letter for each article that states it, or a letter and an offset."""
    evidence = [
        {
            "article": place[0],
            "start": int(place[1:] or 0),
            "end": int(place[1:] or 0) + 9,
            "text": "Sentence.",
            "trigger": None,
        }
        for place in said.split()
    ]
    usual = {"status": "current", "modality": "asserted", "attributed_to": [], "label": type_.lower()}
    return {"type": type_, "role": None, **usual, "evidence": evidence, **more}


def graph(edges: dict[str, tuple[str, str, dict[str, Any]]], **types: str) -> nx.MultiDiGraph:
    """Edges by their keys; nodes are people unless a type is given."""
    made = nx.MultiDiGraph(articles=ARTICLES, passages=[{"article": "a", "text": "All of it."}], statements=[])
    for source, target, _ in edges.values():
        for node in (source, target):
            kinds = ("name", "description")
            mentions = [{"article": "a", "start": 0, "end": 3, "text": kind, "kind": kind} for kind in kinds]
            made.add_node(node, type=types.get(node, "Person"), name=node.title(), aliases=[], mentions=mentions)
    for key, (source, target, data) in edges.items():
        made.add_edge(source, target, key, **data)
    return made
