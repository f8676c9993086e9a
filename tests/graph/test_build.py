"""From documents, claims and entities to the graph: what merges, what stays apart, what is no node."""

import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import networkx as nx
import pytest

from graphbuild.errors import OntologyError
from graphbuild.graph import EdgeData, build_graph, edges_of, graph_data, graph_json, node_data
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_cues, load_ontology
from graphbuild.resolve import resolve
from tests.marked import claim, document, statement


def graph_of(documents: Sequence[Document], claims: Sequence[Claim]) -> nx.MultiDiGraph:
    return build_graph(documents, claims, resolve(documents, load_cues()), load_ontology(), weights="w" * 64)


def only_edge(graph: nx.MultiDiGraph) -> tuple[str, str, str, EdgeData]:
    """The one edge of a graph that has one."""
    (edge,) = edges_of(graph)
    return edge


A = document(
    "a",
    "[Ann Lee|Person lee], the leader of the [Reform Party|Party ref], met [Tom Day|Person day] in [Paris|Place par]. "
    "[Lee|Person lee] runs the [party|Party ref] still.\n\nHer former son-in-law [Bo Rhys|Person rhys] left.",
    date="2020-05-01",
)
B = document(
    "b",
    "[Tom Day|Person day] met [Ann Lee|Person lee]. [Ann Lee|Person lee] leads the [Reform Party|Party ref].",
    date="2021-01-01",
)


def test_an_edge_has_every_key() -> None:
    """All attributes are there; what is unknown is None or empty."""
    said = claim(A, "Ann Lee", "MET_WITH", "Tom Day", trigger="met")
    source, target, key, edge = only_edge(graph_of([A], [said]))
    assert (source, target) == ("person-ann-lee", "person-tom-day")
    assert key != edge["tie"]
    sentence = "Ann Lee, the leader of the Reform Party, met Tom Day in Paris."
    assert edge == {
        "tie": edge["tie"],
        "type": "MET_WITH",
        "label": load_ontology().label("MET_WITH", "current", None),
        "role": None,
        "status": "current",
        "modality": "asserted",
        "attributed_to": [],
        "topic": None,
        "date": None,
        "start": None,
        "end": None,
        "confidence": 0.9,
        "extractor": "rules",
        "article_count": 1,
        "source_count": 1,
        "first_date": "2020-05-01",
        "last_date": "2020-05-01",
        "claims": [said.id],
        "evidence": [
            {"article": "a", "start": 0, "end": 62, "text": sentence, "trigger": {"start": 41, "end": 44}},
        ],
    }


def test_a_node_has_every_key() -> None:
    """Mentions stand in the order of the text with what kind they are."""
    graph = graph_of([A], [])
    assert node_data(graph, "party-reform-party") == {
        "type": "Party",
        "name": "Reform Party",
        "aliases": [],
        "mentions": [
            {"article": "a", "start": 27, "end": 39, "text": "Reform Party", "kind": "name"},
            {"article": "a", "start": 76, "end": 81, "text": "party", "kind": "description"},
        ],
        "attributes": {},
    }


def test_what_may_be_one_of_several_says_so() -> None:
    """By the ids of those that are in the graph."""
    entities = [replace(e, may_be=("person-ann-lee", "person-gone")) for e in resolve([A], load_cues())]
    graph = build_graph([A], [], entities, load_ontology(), weights="w" * 64)
    assert node_data(graph, "person-bo-rhys")["attributes"] == {"may_be": ["person-ann-lee"]}


def qualified(**qualifiers: object) -> Claim:
    return claim(A, "Ann Lee", "HEADS", "Reform Party", **qualifiers)


def act(**qualifiers: object) -> Claim:
    return claim(A, "Ann Lee", "MET_WITH", "Tom Day", **qualifiers)


MERGED = {
    "roles written differently": [qualified(role="leader"), qualified(role="The  Leader")],
    "dates of a standing tie": [qualified(date="2019"), qualified(date="2020")],
    "topics of a standing tie": [qualified(topic="taxes"), qualified()],
    "confidence and extractor": [qualified(confidence=0.5), qualified(extractor="network")],
    "statuses of an act": [act(), act(status="future")],
    "both ends of a symmetric relation": [act(), claim(A, "Tom Day", "MET_WITH", "Ann Lee")],
}


@pytest.mark.parametrize("claims", MERGED.values(), ids=MERGED)
def test_what_merges(claims: list[Claim]) -> None:
    """One edge, on which the claims stand together."""
    *_, edge = only_edge(graph_of([A], claims))
    assert edge["claims"] == sorted(c.id for c in claims)


APART = {
    "roles": [qualified(role="leader"), qualified(role="founder")],
    "a role and none": [qualified(role="leader"), qualified()],
    "statuses of a standing tie": [qualified(), qualified(status="former")],
    "modalities": [qualified(), qualified(modality="denied")],
    "claimants": [qualified(), qualified(by=["Tom Day"])],
    "dates of an act": [act(date="2019"), act(date="2020")],
    "topics of an act": [act(topic="taxes"), act(topic="trade")],
    "types": [qualified(), claim(A, "Ann Lee", "FOUNDED", "Reform Party")],
    "directions": [
        claim(A, "Ann Lee", "OPPOSES", "Tom Day"),
        claim(A, "Tom Day", "OPPOSES", "Ann Lee"),
    ],
}


@pytest.mark.parametrize("claims", APART.values(), ids=APART)
def test_what_stays_apart(claims: list[Claim]) -> None:
    """Two edges with two keys; they share the tie if type and ends are the same."""
    edges = list(edges_of(graph_of([A], claims)))
    assert len({key for _, _, key, _ in edges}) == 2
    assert len({e["tie"] for *_, e in edges}) == len({(s, t, e["type"]) for s, t, _, e in edges})


def test_two_articles_are_two_pieces_of_evidence() -> None:
    """The same act in two articles, told from either side, is one edge; its evidence stands by article."""
    claims = [
        claim(B, "Tom Day", "MET_WITH", "Ann Lee", confidence=0.6, extractor="network"),
        claim(A, "Ann Lee", "MET_WITH", "Tom Day", confidence=0.8),
    ]
    *_, edge = only_edge(graph_of([B, A], claims))
    assert [(e["article"], e["text"]) for e in edge["evidence"]] == [
        ("a", "Ann Lee, the leader of the Reform Party, met Tom Day in Paris."),
        ("b", "Tom Day met Ann Lee."),
    ]
    assert (edge["confidence"], edge["extractor"]) == (0.8, "both")


def test_one_sentence_is_one_piece_of_evidence() -> None:
    """Two claims of one sentence give it once, with the trigger that one of them knows."""
    *_, edge = only_edge(graph_of([A], [qualified(topic="x"), qualified(trigger="the leader of")]))
    (evidence,) = edge["evidence"]
    assert evidence["trigger"] == {"start": 9, "end": 22}


def test_the_latest_article_tells_the_status_of_an_act() -> None:
    """A meeting that was planned in May and took place in January took place."""
    planned = claim(A, "Ann Lee", "MET_WITH", "Tom Day", status="future", confidence=1.0)
    *_, edge = only_edge(graph_of([A, B], [planned, claim(B, "Tom Day", "MET_WITH", "Ann Lee")]))
    assert edge["status"] == "current"


@pytest.mark.parametrize(
    ("dates", "date"),
    [
        (["2019", "2019-03"], "2019-03"),
        (["2019", None], "2019"),
        (["2019", "2020"], None),
        (["2019-03", "2019-03-05", "2019"], "2019-03-05"),
    ],
)
def test_dates_of_a_standing_tie_agree_or_are_unknown(dates: list[str | None], date: str | None) -> None:
    """The most exact date that the others contain; dates that contradict each other are none."""
    *_, edge = only_edge(graph_of([A], [qualified(date=d, confidence=n / 10) for n, d in enumerate(dates)]))
    assert edge["date"] == date


def test_the_label_says_role_and_status() -> None:
    """An edge reads "former son-in-law of"."""
    said = claim(A, "Bo Rhys", "CHILD_IN_LAW_OF", "Ann Lee", status="former", role="son-in-law")
    *_, edge = only_edge(graph_of([A], [said]))
    assert edge["label"] == "former son-in-law of"


def test_claimants_are_nodes_or_words() -> None:
    """A named claimant is the node, an unnamed person the words of the text; a body that is described counts."""
    d = document(
        "d",
        "[Ann Lee|Person x] paid [Tom Day|Person y], "
        "said [Bo Rhys|Person z], [officials|Person o] and [the court|Institution c].",
    )
    said = claim(d, "Ann Lee", "FUNDS", "Tom Day", modality="alleged", by=["officials", "Bo Rhys", "the court"])
    *_, edge = only_edge(graph_of([d], [said]))
    assert edge["attributed_to"] == ["institution-court", "officials", "person-bo-rhys"]


NODES = {
    "names are nodes": ("[Ann Lee|Person x] left [Paris|Place y].", [], ["Ann Lee", "Paris"]),
    "described people are none": (
        "[officials|Person x] met [Ann Lee|Person y].",
        [("officials", "MET_WITH", "Ann Lee")],
        ["Ann Lee"],
    ),
    "a described body that does nothing is none": (
        "[the court|Institution x] and [Ann Lee|Person y].",
        [],
        ["Ann Lee"],
    ),
    "a described body in an edge is one": (
        "[Ann Lee|Person x] is on trial in [a court|Institution y].",
        [("Ann Lee", "ON_TRIAL_IN", "a court")],
        ["Ann Lee", "court"],
    ),
    "an offence in an edge is one": (
        "[Ann Lee|Person x] was charged with [abuse of office|Offence y] and not with [murder|Offence z].",
        [("Ann Lee", "CHARGED_WITH", "abuse of office")],
        ["Ann Lee", "abuse of office"],
    ),
    "a described place is none": (
        "[Ann Lee|Person x] lives in [the region|Place y].",
        [("Ann Lee", "BASED_IN", "the region")],
        ["Ann Lee"],
    ),
    "a demonym alone is none": ("[Ann Lee|Person x] met a [French|Place y] court.", [], ["Ann Lee"]),
    "a demonym in an edge is its country": (
        "[Ann Lee|Person x], a [French|Place y] analyst, left.",
        [("Ann Lee", "CITIZEN_OF", "French")],
        ["Ann Lee", "France"],
    ),
}


@pytest.mark.parametrize(("text", "claims", "nodes"), NODES.values(), ids=NODES)
def test_what_is_a_node(text: str, claims: list[tuple[str, str, str]], nodes: list[str]) -> None:
    """Whatever has a name, and the bodies, events and offences that an edge needs."""
    d = document("d", text)
    graph = graph_of([d], [claim(d, *c) for c in claims])
    assert sorted(node_data(graph, n)["name"] for n in graph) == nodes


def test_loops_and_ends_of_a_wrong_type_are_dropped() -> None:
    """A thing has no relation to itself, and nobody heads a person."""
    claims = [claim(A, "Lee", "MET_WITH", "Ann Lee"), claim(A, "Tom Day", "HEADS", "Ann Lee")]
    assert list(edges_of(graph_of([A], claims))) == []


def test_a_relation_that_the_ontology_lacks_is_an_error() -> None:
    """Claims of another ontology are not dropped in silence."""
    with pytest.raises(OntologyError, match="a: the ontology has no relation ADMIRES"):
        graph_of([A], [claim(A, "Ann Lee", "ADMIRES", "Tom Day")])


def test_articles_and_generator() -> None:
    """Articles stand by id, with the hash of their text; the graph says what made it, and not when."""
    data = graph_data(graph_of([B, A], []))
    assert [a["id"] for a in data["articles"]] == ["a", "b"]
    assert data["articles"][0] == {
        "id": "a",
        "title": "Title of a",
        "date": "2020-05-01",
        "source": "The Daily Test",
        "url": None,
        "sha256": A.article.sha256,
        "copy_of": None,
    }
    assert data["generator"]["weights"] == "w" * 64
    assert data["generator"]["ontology"] == load_ontology().sha256


SPEECH = document(
    "s",
    '"I won," [she|Person x] said, "and\n\nI stay." [Ann Lee|Person x] left.\n\n'
    "[Tom Day|Person y] met [Bo Rhys|Person z].\n\nNothing else.\n\n[officials|Person o] said it rained.",
)
SAID = (
    statement(SPEECH, "she", "said", "I won,", "and\n\nI stay."),
    statement(SPEECH, "officials", "said", "it rained"),
)


def test_statements_and_passages() -> None:
    """Each paragraph with evidence or words of a statement stands once; a speaker who is no node is None."""
    spoken = replace(SPEECH, statements=SAID[::-1])
    graph = graph_of([spoken], [claim(spoken, "Tom Day", "MET_WITH", "Bo Rhys")])
    data, text = graph_data(graph), spoken.article.text
    assert [(s["speaker"], s["speaker_text"], s["cue"], len(s["spans"]), s["text"]) for s in data["statements"]] == [
        ("person-ann-lee", "she", "said", 2, "I won, and\n\nI stay."),
        (None, "officials", "said", 1, "it rained"),
    ]
    assert [p["text"].split()[0] for p in data["passages"]] == ['"I', "I", "Tom", "officials"]
    assert all(text[p["start"] : p["end"]] == p["text"] for p in data["passages"])


def sample() -> str:
    """A graph of everything above as JSON."""
    claims = [c for group in (*MERGED.values(), *APART.values()) for c in group]
    claims.append(claim(B, "Ann Lee", "HEADS", "Reform Party", by=["Tom Day"]))
    claims.append(claim(B, "Tom Day", "MET_WITH", "Ann Lee"))
    return graph_json(graph_of([replace(SPEECH, statements=SAID), B, A], claims))


def test_order_changes_nothing() -> None:
    """Every order of documents and claims gives the same bytes."""
    claims = [*MERGED["roles written differently"], *APART["statuses of a standing tie"]]
    claims = [*claims, claim(B, "Ann Lee", "HEADS", "Reform Party", role="LEADER")]
    found = {graph_json(graph_of(docs, order)) for docs in ([A, B], [B, A]) for order in permutations(claims)}
    assert len(found) == 1


def test_the_hash_seed_changes_nothing() -> None:
    """Two processes with different seeds write the same bytes."""
    runs = [
        subprocess.run(
            [sys.executable, "-c", "from tests.graph.test_build import sample; print(sample())"],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert b'"edges"' in runs[0]
