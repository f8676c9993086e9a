"""A graph as plain data: what the page shows of it, whoever wrote it."""

from typing import Any

import networkx as nx
import pytest

from graphbuild.ontology import load_ontology
from graphbuild.view.records import Edge, View
from graphbuild.view.viewmodel import build
from tests.view.graphs import Graph, graph, varnia

ANN = ("a", "Person", "Ann Lee")
BO = ("b", "Person", "Bo Day")


def _view(made: Graph, **options: int) -> View:
    return build(made, load_ontology(), **options)


def _edge(type_: str = "ALLY_OF", **more: Any) -> Edge:
    return _view(graph([ANN, BO], [("a", type_, "b", "Ann Lee backs Bo Day.", more)])).edges[0]


@pytest.mark.parametrize(
    ("type_", "more", "label"),
    [
        ("CHILD_IN_LAW_OF", {"role": "son-in-law", "status": "former"}, "former son-in-law of"),
        ("ALLY_OF", {}, "ally of"),
        ("ALLY_OF", {"label": "old friend of"}, "old friend of"),
        ("ALLY_OF", {"modality": "alleged"}, "alleged: ally of"),
        ("ALLY_OF", {"modality": "denied", "status": "former"}, "denied: former ally of"),
        ("SWIMS_WITH", {}, "swims with"),
        ("SWIMS_WITH", {"status": "future"}, "future swims with"),
        ("ALLY_OF", {"status": "rumoured", "modality": "odd"}, "odd: rumoured ally of"),
    ],
)
def test_a_label_says_role_status_and_doubt(type_: str, more: dict[str, str], label: str) -> None:
    assert _edge(type_, **more).label == label


def test_an_edge_of_an_unknown_type_belongs_to_another_family() -> None:
    assert (_edge("SWIMS_WITH").family, _edge().family) == ("other", "politics")


def test_claimants_are_named_by_their_nodes_or_as_the_text_has_them() -> None:
    claimants = _edge(attributed_to=["b", "two officials"]).claimants
    assert [(claimant.name, claimant.node) for claimant in claimants] == [("Bo Day", 1), ("two officials", None)]


@pytest.mark.parametrize(
    ("trigger", "pieces"),
    [
        ({"start": 18, "end": 23}, ("Ann Lee ", "backs", " Bo Day.")),
        (None, ("Ann Lee backs Bo Day.", "", "")),
        ({"start": 0, "end": 5}, ("Ann Lee backs Bo Day.", "", "")),
        ({"start": 18, "end": 99}, ("Ann Lee backs Bo Day.", "", "")),
        ({"start": "18", "end": None}, ("Ann Lee backs Bo Day.", "", "")),
    ],
)
def test_the_trigger_is_cut_out_of_its_sentence(trigger: object, pieces: tuple[str, str, str]) -> None:
    evidence = {"article": "a1", "start": 10, "end": 31, "text": "Ann Lee backs Bo Day.", "trigger": trigger}
    quote = _edge(evidence=[evidence]).evidence[0]
    assert (quote.head, quote.trigger, quote.tail) == pieces


@pytest.mark.parametrize(
    ("start", "text", "around"),
    [
        (100, "So it is. Ann Lee backs Bo Day. They met 😀.", ("So it is. ", " They met 😀.")),
        (100, "So it is, Ann Lee backs Bo Dax. They met.", ("", "")),
        (500, "Ann Lee backs Bo Day.", ("", "")),
        (100, "😀" * 10 + "Ann Lee backs Bo Day.", ("😀" * 10, "")),
    ],
)
def test_the_paragraph_stands_around_the_sentence_if_it_holds_it(
    start: int, text: str, around: tuple[str, str]
) -> None:
    evidence = {"article": "a1", "start": 110, "end": 131, "text": "Ann Lee backs Bo Day."}
    passage = {"article": "a1", "start": start, "end": start + len(text), "text": text}
    made = graph([ANN, BO], [("a", "ALLY_OF", "b", "", {"evidence": [evidence]})], passages=[passage])
    quote = _view(made).edges[0].evidence[0]
    assert (quote.before, quote.after) == around


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://news.example/a", True),
        ("HTTP://news.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//news.example", False),
        (" javascript:x//https://", False),
        (None, False),
        (7, False),
    ],
)
def test_only_addresses_on_the_web_become_links(url: object, kept: bool) -> None:
    article = _view(graph([ANN], articles=[{"id": "a1", "url": url}])).articles[0]
    assert (article.url is not None) is kept


def test_a_thing_shows_its_aliases_descriptions_and_words_once() -> None:
    mention = {"article": "a1", "start": 3, "end": 9, "text": "the ex-mayor", "kind": "description"}
    more = {
        "aliases": ["Lee", "Ann Lee", "Lee"],
        "mentions": [mention, mention],
        "attributes": {"born_in": ["Lisk", 1970]},
    }
    said = {"article": "a1", "speaker": "a", "text": "No.", "cue": "said"}
    node = _view(graph([(*ANN, more)], statements=[said, {**said, "speaker": None}])).nodes[0]
    assert (node.aliases, node.called, node.mentions, node.articles) == (("Lee",), ("the ex-mayor",), 2, (0,))
    assert node.attributes == (("born in", "Lisk, 1970"),)
    assert [words.text for words in node.said] == ["No."]


def test_a_large_graph_is_cut_to_its_best_connected_things() -> None:
    nodes = [(f"n{i}", "Person", f"Name {i}") for i in range(6)]
    edges = [("n3", "ALLY_OF", f"n{i}", "Allies.") for i in (1, 2, 4)] + [("n1", "ALLY_OF", "n2", "Allies.")]
    edges += [("n5", "ALLY_OF", "n0", "Allies.")] * 9
    view = _view(graph(nodes, edges), most=3)
    assert [node.name for node in view.nodes] == ["Name 1", "Name 2", "Name 3"]
    assert (len(view.edges), view.all_nodes, view.all_edges) == (3, 6, 13)


def test_the_legend_counts_what_is_shown_and_names_unknown_kinds_last() -> None:
    view = _view(graph([ANN, BO, ("r", "Robot", "R2")], [("r", "SWIMS_WITH", "a", "x"), ("a", "ALLY_OF", "b", "y")]))
    assert [(kind.id, kind.count) for kind in view.types] == [("Person", 2), ("Robot", 1)]
    assert [kind.id for kind in view.families] == ["politics", "other"]
    assert [kind.id for kind in view.statuses] == ["current"]


def test_the_view_does_not_depend_on_the_order_of_the_graph() -> None:
    made = varnia()
    turned: Graph = nx.MultiDiGraph(**made.graph)
    turned.add_nodes_from(reversed(list(made.nodes(data=True))))
    turned.add_edges_from(reversed(list(made.edges(keys=True, data=True))))
    assert _view(turned) == _view(made)


ODD: tuple[Any, ...] = (
    None,
    "",
    0,
    7,
    2.5,
    float("nan"),
    True,
    [],
    [None],
    {},
    {"start": 3},
    [[1]],
    "x",
    "\ud800",
    {"a": [1]},
)


@pytest.mark.parametrize("value", ODD)
def test_a_graph_with_odd_values_everywhere_is_still_read(value: Any) -> None:
    keys = (
        "type",
        "name",
        "aliases",
        "mentions",
        "attributes",
        "label",
        "role",
        "status",
        "modality",
        "attributed_to",
    )
    keys += ("topic", "date", "start", "end", "confidence", "extractor", "claims", "evidence")
    made: Graph = nx.MultiDiGraph(articles=value, passages=value, statements=value, generator=value)
    made.add_node("a", **dict.fromkeys(keys, value))
    made.add_edge("a", "b", **dict.fromkeys(keys, value))
    made.add_edge("b", 3, key=value if value.__hash__ else "k", evidence=[dict.fromkeys(("article", *keys), value)])
    view = _view(made)
    assert (len(view.nodes), len(view.edges)) == (3, 2)
    assert view.nodes[1].name == "a" or view.nodes[0].name
