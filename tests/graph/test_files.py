"""graph.json: written, read back, and refused with a reason."""

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphbuild.errors import GraphFileError
from graphbuild.graph import edges_of, graph_data, graph_json, node_data, read_graph
from tests.graph.test_build import sample


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "graph.json"
    path.write_text(sample(), encoding="utf-8")
    return path


def test_round_trip(file: Path) -> None:
    """What was written is read and written again, byte for byte."""
    assert graph_json(read_graph(file)) == file.read_text(encoding="utf-8")


def test_it_is_node_link_data(file: Path) -> None:
    """networkx reads it by itself, with all nodes, edges and keys."""
    graph, ours = nx.node_link_graph(json.loads(file.read_text(encoding="utf-8")), edges="edges"), read_graph(file)
    assert isinstance(graph, nx.MultiDiGraph)
    assert dict(graph.nodes(data=True)) == dict(ours.nodes(data=True))
    assert sorted(graph.edges(keys=True)) == sorted(ours.edges(keys=True))
    assert graph.graph == ours.graph


def test_it_is_sorted(file: Path) -> None:
    """Keys by the alphabet, nodes by id, edges by key, a line end at the end."""
    text = file.read_text(encoding="utf-8")
    data = json.loads(text)
    assert json.dumps(data) == json.dumps(data, sort_keys=True)
    assert [n["id"] for n in data["nodes"]] == sorted(n["id"] for n in data["nodes"])
    assert [e["key"] for e in data["edges"]] == sorted({e["key"] for e in data["edges"]})
    assert text.endswith("}\n")


def test_an_empty_graph(tmp_path: Path) -> None:
    """No nodes and no edges are a graph too."""
    (tmp_path / "g.json").write_text('{"nodes": [], "edges": []}')
    graph = read_graph(tmp_path / "g.json")
    assert json.loads(graph_json(graph)) == {
        "directed": True,
        "multigraph": True,
        "nodes": [],
        "edges": [],
        "graph": {
            "articles": [],
            "passages": [],
            "statements": [],
            "generator": {"ontology": None, "version": None, "weights": None},
        },
    }


def written(path: Path, data: Any) -> Path:
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return path


NODES = [{"id": "a", "type": "Person"}, {"id": "b", "type": "Place", "name": "Arden", "note": "kept"}]


def test_what_may_be_left_out(tmp_path: Path) -> None:
    """A graph made elsewhere needs ids, types and ends; all the rest has a default, and what is more is kept."""
    data = {
        "nodes": NODES,
        "edges": [{"source": "a", "target": "b", "type": "BORN_IN"}, {"source": "a", "target": "b", "type": "HEADS"}],
        "graph": {"statements": [{"article": "x", "speaker": "a", "speaker_text": "A", "start": 1, "end": 3}]},
    }
    graph = read_graph(written(tmp_path / "g.json", data))
    assert node_data(graph, "a") == {"type": "Person", "name": "a", "aliases": [], "mentions": [], "attributes": {}}
    assert graph.nodes["b"]["note"] == "kept"
    edges = list(edges_of(graph))
    assert len({key for _, _, key, _ in edges}) == 2
    assert {(e["label"], e["status"], e["modality"], e["confidence"]) for *_, e in edges} == {
        ("born in", "current", "asserted", None),
        ("heads", "current", "asserted", None),
    }
    assert graph_data(graph)["statements"][0]["spans"] == [[1, 3]]


EDGE = {"source": "a", "target": "b", "type": "HEADS", "key": "k"}
WRONG = {
    "no JSON": ("{", "no JSON in UTF-8"),
    "a list": ([], 'the lists "nodes" and "edges"'),
    "links for edges": ({"nodes": [], "links": []}, 'the lists "nodes" and "edges"'),
    "a node without an id": ({"nodes": [{"name": "x"}], "edges": []}, 'a node has no text under "id"'),
    "a node that is a word": ({"nodes": ["x"], "edges": []}, 'a node has no text under "id"'),
    "a node of no type": ({"nodes": [{"id": "a", "type": "Ghost"}], "edges": []}, '"type" of the node a is none of'),
    "a node twice": ({"nodes": [NODES[0], NODES[0]], "edges": []}, "the node a stands twice"),
    "aliases in one text": ({"nodes": [{**NODES[0], "aliases": "x"}], "edges": []}, '"aliases" of the node a is no'),
    "an edge to nowhere": ({"nodes": NODES, "edges": [{**EDGE, "target": "c"}]}, "from a to c, of which one is"),
    "an edge twice": ({"nodes": NODES, "edges": [EDGE, EDGE]}, "the edge k from a to b stands twice"),
    "a status that is none": ({"nodes": NODES, "edges": [{**EDGE, "status": "dead"}]}, '"status" of the edge from a'),
    "a number without an end": ('{"nodes": [], "edges": [], "x": 1e999}', "1e999 is no number"),
    "half a character": ('{"nodes": [], "edges": [], "x": "\\ud800"}', "no JSON in UTF-8"),
    "too deep": ("[" * 100_000, "no JSON in UTF-8"),
}


@pytest.mark.parametrize(("data", "why"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_refused_in_one_line(tmp_path: Path, data: Any, why: str) -> None:
    """The message names the file, what is wrong with it and the cure."""
    path = written(tmp_path / "g.json", data)
    with pytest.raises(GraphFileError) as error:
        read_graph(path)
    assert str(error.value).startswith(f"{path}: ")
    assert why in str(error.value)
    assert "graphbuild build" in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00{", b"\x89PNG\r\n"])
def test_a_file_that_is_no_text(tmp_path: Path, content: bytes) -> None:
    """Bytes that are no UTF-8 are refused like bad JSON."""
    (tmp_path / "g.json").write_bytes(content)
    with pytest.raises(GraphFileError, match="no JSON in UTF-8"):
        read_graph(tmp_path / "g.json")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    """A missing file and a folder are named."""
    for path in (tmp_path, tmp_path / "none.json"):
        with pytest.raises(GraphFileError, match="cannot be read"):
            read_graph(path)
