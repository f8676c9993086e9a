"""Claims as lines for a terminal."""

from graphbuild.graph import claims_of, nodes_called, nodes_called_in_part
from tests.graph.test_build import graph_of
from tests.marked import claim, document

D = document(
    "d",
    "[Bo Rhys|Person r] said\n that [Ann Lee|Person x] paid \x1b[31m[Tom Day|Person y].\n\n"
    "[Lee|Person x] leads [Reform|Party p].",
)
GRAPH = graph_of(
    [D],
    [
        claim(D, "Ann Lee", "FUNDS", "Tom Day", modality="alleged", by=["Bo Rhys"], topic="a vote", date="2020-05"),
        claim(D, "Lee", "HEADS", "Reform", role="leader", status="former"),
    ],
)
PAID = (
    "Ann Lee -> funds -> Tom Day  [alleged, says Bo Rhys, about a vote, 2020-05]  "
    "Bo Rhys said that Ann Lee paid [31mTom Day.  (d)"
)
LEADS = "Ann Lee -> former leader of -> Reform  Lee leads Reform.  (d)"


def test_a_line_a_sentence() -> None:
    """Source, label, target, what limits the claim, the sentence on one line, the article; by name."""
    assert list(claims_of(GRAPH)) == [LEADS, PAID]


def test_the_claims_of_one_node() -> None:
    """Those that start or end at it; a name is found by id, alias or the words in it, whatever its case."""
    assert list(claims_of(GRAPH, "TOM DAY")) == list(claims_of(GRAPH, "day")) == [PAID]
    assert list(claims_of(GRAPH, "party-reform")) == [LEADS]
    assert list(claims_of(GRAPH, "Lee")) == [LEADS, PAID]
    assert list(claims_of(GRAPH, "Nobody")) == list(claims_of(GRAPH, "")) == []


def test_nodes_called() -> None:
    """A whole name goes before a part of one."""
    assert nodes_called(GRAPH, "Ann Lee") == nodes_called(GRAPH, "lee") == ["person-ann-lee"]
    assert nodes_called(GRAPH, "Rhys") == ["person-bo-rhys"]


def test_nodes_called_in_part() -> None:
    """Who else bears the words of a name that one is called by alone; nobody where all with the words are meant."""
    text = "[Ann Lee|Person x] met [Bo Lee|Person b]. [Lee|Person x] met [Tom Day|Person y]."
    met = document("m", text)
    graph = graph_of([met], [claim(met, "Ann Lee", "MET_WITH", "Bo Lee"), claim(met, "Lee", "MET_WITH", "Tom Day")])
    assert nodes_called(graph, "lee") == ["person-ann-lee"]
    assert nodes_called_in_part(graph, "lee") == ["person-bo-lee"]
    assert nodes_called_in_part(graph, "Day") == nodes_called_in_part(graph, "Nobody") == []
