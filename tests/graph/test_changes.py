"""What changed between two graphs: new, gone, stronger, weaker, and what now rests on one source."""

from dataclasses import replace

import networkx as nx

from graphbuild.graph import Support, build_graph, changes
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_cues, load_ontology
from graphbuild.resolve import resolve
from tests.marked import claim, document


def told(id_: str, text: str, source: str, type_: str, target: str) -> tuple[Document, Claim]:
    found = document(id_, text, date="2020-01-01")
    found = replace(found, article=replace(found.article, source=source))
    return found, claim(found, source_name(text), type_, target)


def source_name(text: str) -> str:
    return text[1 : text.index("|")]


def graph_of(*some: tuple[Document, Claim]) -> nx.MultiDiGraph:
    documents = [d for d, _ in some]
    return build_graph(documents, [c for _, c in some], resolve(documents, load_cues()), load_ontology())


LEADS = "[Ann Lee|Person x] {} the [Reform Party|Party p]."
A = told("a", LEADS.format("leads"), "Coast Post", "HEADS", "Reform Party")
B = told("b", LEADS.format("has for long been at the head of"), "Hill Post", "HEADS", "Reform Party")
C = told("c", "[Eva Roy|Person x] met [Tom Day|Person y].", "Hill Post", "MET_WITH", "Tom Day")


def test_what_is_as_it_was_is_left_out() -> None:
    assert changes(graph_of(A, C), graph_of(C, A)) == []


def test_new_and_gone() -> None:
    """An article that comes brings its nodes and edges, and takes them with it when it goes."""
    new = changes(graph_of(A), graph_of(A, C))
    assert [(c.kind, c.what, c.line) for c in new] == [
        ("new", "node", "Person Eva Roy"),
        ("new", "node", "Person Tom Day"),
        ("new", "edge", "Eva Roy -> met with -> Tom Day"),
    ]
    gone = changes(graph_of(A, C), graph_of(A))
    assert [(c.kind, c.line) for c in gone] == [("gone", c.line) for c in new]
    assert {c.after for c in gone} == {Support(0, 0)}


def test_a_second_source_makes_stronger_and_its_loss_leaves_one() -> None:
    """Counted in independent sources first, then in articles."""
    stronger = changes(graph_of(A), graph_of(A, B))
    assert {(c.kind, c.before, c.after) for c in stronger} == {("stronger", Support(1, 1), Support(2, 2))}
    weaker = changes(graph_of(A, B), graph_of(A))
    assert {(c.kind, c.rests_on_one) for c in weaker} == {("weaker", True)}
    assert not any(c.rests_on_one for c in stronger)


def test_a_thing_with_another_id_is_the_same_thing() -> None:
    """Namesakes in an earlier article take the ids; who stood there before is neither gone nor another."""
    two = "[Ann Lee|Person x] met [Tom Day|Person y], and [Ann Lee|Person z] left."
    old = told("b", two, "Coast Post", "MET_WITH", "Tom Day")
    namesake = told("a", "[Ann Lee|Person x] met [Bo Rhys|Person y].", "Hill Post", "MET_WITH", "Bo Rhys")
    before, after = graph_of(old), graph_of(old, namesake)
    assert [*before.edges] != [e for e in after.edges if "person-tom-day" in e]
    assert [(c.kind, c.line) for c in changes(before, after)] == [
        ("new", "Person Ann Lee"),
        ("new", "Person Bo Rhys"),
        ("new", "Ann Lee -> met with -> Bo Rhys"),
    ]
