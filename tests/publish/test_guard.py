"""What may be published stays, what may not leaves no trace, and the count is kept."""

from typing import Any

import networkx as nx
import pytest

from graphbuild.graph import graph_json
from graphbuild.ontology import load_ontology
from graphbuild.publish import Verdict, guard
from graphbuild.view import page
from tests.publish.graphs import edge, graph

Edges = dict[str, tuple[str, str, dict[str, Any]]]
OFFICE: Edges = {"office": ("ann", "reds", edge("HEADS", "a0"))}


def _guarded(edges: Edges, **verdicts: Any) -> nx.MultiDiGraph:
    review = {key: Verdict(key, verdict, "Eva", "2021-03-14", "") for key, verdict in verdicts.items()}
    return guard(graph(edges, reds="Party", blues="Party", theft="Offence"), review, load_ontology())


def _keys(made: nx.MultiDiGraph) -> set[str]:
    return {key for _, _, key in made.edges(keys=True)}


DOUBT: Edges = {
    **OFFICE,
    "alleged": ("ann", "bo", edge("MET_WITH", "a20", modality="alleged")),
    "denied": ("bo", "reds", edge("FUNDS", "a40 b", modality="denied")),
    "charge": ("bo", "theft", edge("CHARGED_WITH", "a60")),
    "said": ("ann", "bo", edge("ACCUSES", "a80 b20", attributed_to=["ann"])),
}


def test_claims_in_doubt_are_left_out_and_counted() -> None:
    made = _guarded(DOUBT)
    assert _keys(made) == {"office"}
    assert set(made) == {"ann", "reds"}
    assert made.graph["withheld"] == {"alleged": 1, "denied": 1, "attributed": 1, "one_source": 1, "unlinked": 2}


@pytest.mark.parametrize("key", ["alleged", "denied", "charge", "said"])
def test_a_reviewer_can_confirm_each_of_them(key: str) -> None:
    assert _keys(_guarded(DOUBT, **{key: "confirmed"})) == {"office", key}


def test_a_confirmed_claim_bears_the_date_of_its_review() -> None:
    made = _guarded(DOUBT, alleged="confirmed")
    dates = {key: confirmed for _, _, key, confirmed in made.edges(keys=True, data="confirmed")}
    assert dates == {"office": None, "alleged": "2021-03-14"}
    assert '"confirmed":"2021-03-14"' in page(made)


def test_what_a_graph_bears_as_confirmed_is_so_unless_the_review_says_otherwise() -> None:
    """The graph of a project knows what was confirmed there, by whom and why."""
    told = {**edge("MET_WITH", "a20", modality="alleged"), "confirmed": "2021-01-02", "confirmed_by": "Eva"}
    edges: Edges = {**OFFICE, "alleged": ("ann", "bo", told)}
    made = _guarded(edges)
    assert made.edges["ann", "bo", "alleged"]["confirmed"] == "2021-01-02"
    assert _keys(_guarded(edges, alleged="rejected")) == {"office"}


def test_a_reviewer_can_reject_what_nobody_doubts() -> None:
    made = _guarded(OFFICE, office="rejected")
    assert len(made) == 0
    assert made.graph["withheld"] == {"rejected": 1, "unlinked": 2}


KIN: Edges = {
    **OFFICE,
    "wife": ("eva", "ann", edge("SPOUSE_OF", "a20 b20")),
    "brother": ("bo", "ann", edge("SIBLING_OF", "a40 b40")),
    "mayor": ("bo", "reds", edge("MEMBER_OF", "a60")),
}


def test_people_known_only_as_relatives_are_left_out_even_if_two_sources_say_so() -> None:
    made = _guarded(KIN)
    assert set(made) == {"ann", "bo", "reds"}
    assert _keys(made) == {"office", "brother", "mayor"}
    assert made.graph["withheld"] == {"kin_only": 1}


def test_a_confirmed_tie_does_not_bring_a_private_person_back() -> None:
    assert "eva" not in _guarded(KIN, wife="confirmed")


def test_a_relative_who_holds_an_office_stays() -> None:
    holds = ("eva", "blues", edge("HEADS", "c", modality="asserted"))
    assert "eva" in _guarded({**KIN, "leads": holds})


def test_a_relative_whose_office_is_only_alleged_goes() -> None:
    holds = ("eva", "blues", edge("HEADS", "c", modality="alleged"))
    assert set(_guarded({**KIN, "leads": holds})) == {"ann", "bo", "reds"}


def test_a_relative_whose_office_was_rejected_goes() -> None:
    holds = ("eva", "blues", edge("HEADS", "c"))
    assert "eva" not in _guarded({**KIN, "leads": holds}, leads="rejected")


def test_whose_only_tie_is_a_withheld_kinship_counts_as_a_relative() -> None:
    made = _guarded({**OFFICE, "wife": ("eva", "ann", edge("SPOUSE_OF", "a20"))})
    assert made.graph["withheld"] == {"one_source": 1, "kin_only": 1}


def test_who_makes_a_published_claim_stays_by_name() -> None:
    claim = ("ann", "bo", edge("MET_WITH", "a20", attributed_to=["eva"]))
    kin = ("eva", "ann", edge("SPOUSE_OF", "a40 b40"))
    made = _guarded({**OFFICE, "met": claim, "wife": kin})
    assert "eva" in made
    assert _keys(made) == {"office", "met", "wife"}


def test_a_sentence_that_also_states_what_is_left_out_loses_its_words() -> None:
    made = _guarded({**OFFICE, "alleged": ("ann", "bo", edge("MET_WITH", "a0", modality="alleged"))})
    told = made.edges["ann", "reds", "office"]["evidence"]
    assert [(e["article"], e["text"], e["withheld"]) for e in told] == [("a", "", True)]


@pytest.mark.parametrize(("said", "silent"), [("a4", True), ("a9", False), ("b50", False)])
def test_a_part_of_such_a_sentence_loses_its_words_too(said: str, silent: bool) -> None:
    edges: Edges = {"office": ("ann", "reds", edge("HEADS", said))}
    alleged = ("ann", "bo", edge("MET_WITH", "a0", modality="alleged"))
    alleged[2]["evidence"][0]["text"] = "Another."
    told = _guarded({**edges, "alleged": alleged}).edges["ann", "reds", "office"]["evidence"]
    assert [e["text"] == "" for e in told] == [silent]


def test_the_same_words_in_another_article_are_lost_too() -> None:
    alleged = ("ann", "bo", edge("MET_WITH", "b70", modality="alleged"))
    made = _guarded({**OFFICE, "alleged": alleged})
    assert made.edges["ann", "reds", "office"]["evidence"][0]["withheld"] is True


def test_what_is_left_out_leaves_no_trace_in_the_graph_or_the_page() -> None:
    secret = edge("ACCUSES", "d5", modality="alleged", topic="secret-topic", attributed_to=["secret-voice"])
    edges: Edges = {**OFFICE, "k-secret": ("ann", "secret-person", secret)}
    source = graph(edges, reds="Party")
    source.graph["articles"] = [
        {**a, "title": f"secret-{a['id']}"} if a["id"] == "d" else a for a in source.graph["articles"]
    ]
    source.graph["passages"] = [{"article": "a", "start": 0, "end": 6, "text": "secret-words"}]
    source.graph["statements"] = [{"article": "a", "speaker": "ann", "text": "secret-speech", "cue": "said"}]
    source.graph["notes"] = source.nodes["ann"]["notes"] = source.edges["ann", "reds", "office"]["notes"] = "secret"
    source.edges["ann", "secret-person", "k-secret"]["evidence"][0]["text"] = "A secret sentence."
    source.nodes["ann"]["mentions"].append(
        {"article": "a", "start": 0, "end": 3, "text": "the secret-thief", "kind": "description"}
    )
    made = guard(source, {}, load_ontology())
    assert "secret" not in graph_json(made)
    assert "secret" not in page(made).lower()


def test_the_page_says_how_many_were_left_out_and_why() -> None:
    html = page(_guarded({**DOUBT, **KIN}))
    assert "Left out before publishing: 6" in html
    assert '<li dir="auto">alleged claims: 1</li>' in html
    assert "people known only as relatives, who hold no office: 1" in html


def test_the_graph_that_was_given_stays_as_it_was() -> None:
    made = graph(DOUBT)
    before = graph_json(made)
    guard(made, {}, load_ontology())
    assert graph_json(made) == before
