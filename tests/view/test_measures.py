"""Groups and who stands between others: reckoned alike on every run, and not from what is denied."""

from typing import Any

from graphbuild.ontology import load_ontology
from graphbuild.view.records import View
from graphbuild.view.viewmodel import build
from tests.view.graphs import graph


def _view(pairs: str, **more: Any) -> View:
    names = sorted(set(pairs) - {" "})
    edges = [(a, "ALLY_OF", b, "Allies.", more) for a, b in pairs.split()]
    return build(graph([(name, "Person", f"Name {name}") for name in names], edges), load_ontology())


TWO_CLIQUES = "ab bc ca ad bd cd de ef fg ge eh fh gh"


def test_things_that_are_linked_with_each_other_make_a_group() -> None:
    view = _view(TWO_CLIQUES)
    assert [node.group for node in view.nodes] in ([0] * 4 + [1] * 4, [1] * 4 + [0] * 4)
    assert [(kind.label, kind.count) for kind in view.groups] == [("Name d", 4), ("Name e", 4)]


def test_a_pair_is_no_group() -> None:
    assert _view("ab cd").groups == ()


def test_who_lies_on_the_ways_of_others_stands_between_them() -> None:
    view = _view("ab bc cd de")
    assert [node.between for node in view.nodes] == [0, 750, 1000, 750, 0]


def test_a_denied_claim_links_nobody() -> None:
    view = _view(TWO_CLIQUES, modality="denied")
    assert view.groups == ()
    assert {node.between for node in view.nodes} == {0}


def test_many_things_are_measured_from_a_sample_alike_each_time() -> None:
    pairs = [(i, i // 2) for i in range(1, 700)]
    made = graph(
        [(str(i), "Person", str(i)) for i in range(700)], [(str(a), "ALLY_OF", str(b), "x") for a, b in pairs]
    )
    first, again = (build(made, load_ontology()) for _ in range(2))
    assert first == again
    assert len(first.groups) == 8
    assert max(node.between for node in first.nodes) == 1000
