"""A graph as rows of a property graph and back: not a byte is lost."""

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphbuild.errors import GraphFileError
from graphbuild.graph import graph_json, read_graph
from graphbuild.ontology import load_ontology
from graphbuild.pipeline import build_graph
from graphbuild.property_graph import PropertyGraph, graph_of, rows_of
from tests.graph.test_build import sample
from tests.property_graph.graphs import HOSTILE, edge, foreign, full, node

GOLD = Path(__file__).parents[2] / "data" / "gold"


def read(tmp_path: Path, data: Any) -> nx.MultiDiGraph:
    """The graph of a file with this content."""
    (tmp_path / "g.json").write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return read_graph(tmp_path / "g.json")


def rows(graph: nx.MultiDiGraph) -> PropertyGraph:
    return rows_of(graph, load_ontology())


GRAPHS = {
    "built": sample(),
    "full": full(),
    "foreign": foreign(),
    "empty": {"nodes": [], "edges": []},
    "without statements": {**full(), "graph": {}},
}


@pytest.mark.parametrize("data", GRAPHS.values(), ids=GRAPHS)
def test_there_and_back(tmp_path: Path, data: Any) -> None:
    """The same graph.json, byte for byte."""
    graph = read(tmp_path, data)
    assert graph_json(graph_of(rows(graph))) == graph_json(graph)


def test_an_article_as_read() -> None:
    """A graph that the whole pipeline makes needs no places: all its lists stand in the order of their content."""
    graph = build_graph(GOLD / "w1-08.txt")
    made = rows(graph)
    assert graph_json(graph_of(made)) == graph_json(graph)
    assert not any("place" in row for nodes in made.nodes for row in nodes.rows)


def test_ids_are_unique_under_their_label(tmp_path: Path) -> None:
    """Also where a graph made elsewhere has a key or a sentence twice."""
    for data in (full(), foreign()):
        for nodes in rows(read(tmp_path, data)).nodes:
            ids = [row["id"] for row in nodes.rows]
            assert len(ids) == len(set(ids))


def test_links_run_between_nodes_that_are_there(tmp_path: Path) -> None:
    """Both ends of every link have a row under the label that it names."""
    for data in (full(), foreign()):
        made = rows(read(tmp_path, data))
        for links in made.links:
            for label, end in ((links.source, "source"), (links.target, "target")):
                assert {row[end] for row in links.rows} <= {row["id"] for row in made.rows(label)}


def test_a_claim_is_a_node_and_a_relationship(tmp_path: Path) -> None:
    """Both say the same; the relationship has the type of the edge and names its claim."""
    made = rows(read(tmp_path, full()))
    claim = next(row for row in made.rows("Claim") if row["key"] == "k3")
    typed = next(links for links in made.links if links.type == "HEADS")
    (own,) = (row for row in typed.rows if row["properties"]["claim"] == claim["id"])
    assert (own["source"], own["target"]) == ("person-lee", "party-reform")
    assert own["properties"] | {"id": claim["id"]} == claim | {"claim": claim["id"]}
    assert (claim["modality"], claim["attributed_to"]) == ("denied", ["person-day", "an aide"])
    assert list(made.ends("CLAIMED_BY", "Claim")) == [(claim["id"], "person-day")]
    assert not {"topic", "valid_from"} & claim.keys()


def test_an_entity(tmp_path: Path) -> None:
    """Its second label is its type; it names the articles that speak of it; its name is a value like any other."""
    made = rows(read(tmp_path, full()))
    (person,) = (nodes for nodes in made.nodes if nodes.labels == ("Entity", "Person"))
    assert [(row["id"], row["name"], row["articles"]) for row in person.rows] == [
        ("person-day", "Tom Day", ["b"]),
        ("person-lee", HOSTILE, ["a", "b"]),
    ]
    assert person.rows[0]["attributes"] == '{"gender": null, "n": [1, 2.5]}'


def test_paragraphs_hold_sentences_and_statements(tmp_path: Path) -> None:
    """Also the pieces of a split quotation."""
    made = rows(read(tmp_path, full()))
    paragraphs = {row["id"]: row["article"] for row in made.rows("Passage")}
    assert sorted(paragraphs[p] for _, p in made.ends("IN_PASSAGE", "Evidence")) == ["a", "a", "b", "b"]
    assert [paragraphs[p] for _, p in made.ends("IN_PASSAGE", "Statement")] == ["b", "b"]


def test_what_no_property_graph_can_name(tmp_path: Path) -> None:
    """A type that the ontology lacks, and an id of two articles, are refused."""
    strange = {"nodes": [node("x", "Person", "X")], "edges": [edge("x", "HATES", "x", "k")]}
    with pytest.raises(GraphFileError, match="type 'HATES', which the ontology lacks"):
        rows(read(tmp_path, strange))
    twice = {"nodes": [], "edges": [], "graph": {"articles": [{"id": "a"}, {"id": "a"}]}}
    with pytest.raises(GraphFileError, match="two articles have the id 'a'"):
        rows(read(tmp_path, twice))


def test_half_a_graph_is_refused(tmp_path: Path) -> None:
    """A claim without an end is named, never dropped."""
    made = rows(read(tmp_path, full()))
    half = PropertyGraph(made.nodes, tuple(links for links in made.links if links.type != "TO_ENTITY"))
    with pytest.raises(GraphFileError, match="has no link to a target; export the graph again"):
        graph_of(half)
