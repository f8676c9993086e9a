"""GraphML: read back with networkx."""

import json
from pathlib import Path
from typing import Any

import networkx as nx

from graphbuild.export.graphml import write
from tests.export.read_back import from_edge, from_node, held, inside


def read(path: Path) -> dict[str, Any]:
    graph = nx.read_graphml(path, force_multigraph=True)
    nested = {
        "nodes": {
            id_: {**from_node(data), "mentions": json.loads(data.get("mentions", "[]"))}
            for id_, data in graph.nodes(data=True)
        },
        "edges": {
            key: {
                **from_edge({**data, "source": source, "target": target}),
                "evidence": json.loads(data.get("evidence", "[]")),
            }
            for source, target, key, data in graph.edges(keys=True, data=True)
        },
    }
    lists = {key: [] for key in ("articles", "passages", "statements")}
    about = {k: json.loads(v) for k, v in graph.graph.items() if v and k not in ("node_default", "edge_default")}
    return {**nested, "graph": lists | about}


def test_nothing_is_lost_but_what_the_docstring_names(graph: nx.MultiDiGraph, tmp_path: Path) -> None:
    """What networkx reads is the graph, parallel edges and loops too."""
    write(graph, tmp_path / "g.graphml")
    assert read(tmp_path / "g.graphml") == held(graph, inside)


def test_an_attribute_has_one_type(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """A confidence of 1 here and of 0.9 there is one attribute of numbers."""
    write(hostile, tmp_path / "g.graphml")
    text = (tmp_path / "g.graphml").read_text(encoding="utf-8")
    assert text.count('attr.name="confidence"') == 1
    assert 'attr.name="confidence" attr.type="double"' in text
