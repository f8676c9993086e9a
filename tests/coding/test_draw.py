"""A sample is drawn at random within each family, the same for the same seed."""

from collections import Counter

import networkx as nx

from graphbuild.coding import draw
from graphbuild.graph.fill import edge_filled, node_filled
from graphbuild.ontology import load_ontology

ONTOLOGY = load_ontology()


def graph(**edges: int) -> nx.MultiDiGraph:
    """A graph with so many edges of each type."""
    built = nx.MultiDiGraph(articles=[], passages=[], statements=[])
    for id_ in ("a", "b"):
        _, data = node_filled({"id": id_, "type": "Person"})
        built.add_node(id_, **data)
    for type_, count in edges.items():
        for n in range(count):
            *ends, key, data = edge_filled({"source": "a", "target": "b", "type": type_, "key": f"{type_}-{n}"})
            built.add_edge(*ends, key, **data)
    return built


def families(size: int, **edges: int) -> dict[str, int]:
    """How many edges of each family are drawn."""
    return dict(Counter(one.family for one in draw(graph(**edges), ONTOLOGY, size=size, seed=1)))


def test_the_same_seed_draws_the_same_sample_in_the_same_order() -> None:
    """Another seed draws another."""
    many = graph(HEADS=50, OWNS=50)
    drawn = [draw(many, ONTOLOGY, size=20, seed=seed) for seed in (3, 3, 4)]
    assert drawn[0] == drawn[1]
    assert {d.key for d in drawn[0]} != {d.key for d in drawn[2]}


def test_a_family_four_times_as_large_gives_twice_as_many() -> None:
    assert families(30, HEADS=400, OWNS=100) == {"office": 20, "money": 10}


def test_a_small_family_gives_all_that_it_has() -> None:
    assert families(60, HEADS=400, OWNS=3) == {"office": 57, "money": 3}


def test_a_graph_with_fewer_edges_gives_all() -> None:
    """Each edge once, with the size of its family."""
    drawn = draw(graph(HEADS=3, OWNS=2), ONTOLOGY, size=200, seed=0)
    assert sorted(d.key for d in drawn) == ["HEADS-0", "HEADS-1", "HEADS-2", "OWNS-0", "OWNS-1"]
    assert {(d.family, d.family_edges) for d in drawn} == {("office", 3), ("money", 2)}


def test_an_empty_graph_gives_nothing() -> None:
    assert draw(graph(), ONTOLOGY, size=5, seed=0) == []


def test_the_families_are_mixed() -> None:
    """So that a coder does not judge one family after the other."""
    order = [d.family for d in draw(graph(HEADS=20, OWNS=20), ONTOLOGY, size=40, seed=0)]
    assert order not in (sorted(order), sorted(order, reverse=True))
