"""What the words of an office give to somebody else, or to another body."""

import pytest

from graphbuild.extract.holders import (
    belongs_to_what_is_his,
    former_beside_current,
    lesser_office,
    minister_of_no_state,
    office_of_no_party,
    only_hopes_for_it,
    prosecutor_of_no_court,
    second_country,
    title_of_another,
)
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_ontology
from tests.extract.scoring import lines
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"
COURT = "[the High Court|Institution c]"
KENYA, CHILE, GREENS = "[Kenya|Place k]", "[Chile|Place c]", "[the Greens|Party g]"


def net(made: Document, source: str, type_: str, target: str, **told: object) -> Claim:
    return claim(made, source, type_, target, confidence=0.8, extractor="network", **told)


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN} met Chief Minister {TOM} in {KENYA}.", True),
        (f"{ANN} met [the chief minister|Person t], {TOM}, in {KENYA}.", True),
        (f"{ANN} and Chief Minister {TOM} spoke in {KENYA}.", True),
        (f"In {KENYA} Chief Minister {ANN} met {TOM}.", False),
        (f"{ANN}, Chief Minister of {KENYA}, met {TOM}.", False),
        (f"In {KENYA} both ruled, Chief Minister {TOM} and {ANN}.", False),
    ],
)
def test_a_title_is_of_the_name_after_it(marked: str, falls: bool) -> None:
    """Unless the two stand in a list."""
    made = document("test", marked)
    words = "chief minister" if "the chief minister" in marked else "Chief Minister"
    own = net(made, "Ann Lee", "HEADS", "Kenya", trigger=words)
    assert bool(lines(title_of_another([own], made, load_ontology()))) is falls


def test_who_succeeds_the_bearer_of_a_title_may_hold_it() -> None:
    """ "Ann Lee replaced President Tom Day" in one country."""
    made = document("test", f"{ANN} replaced President {TOM} of {KENYA}.")
    own = net(made, "Ann Lee", "HEADS", "Kenya", trigger="President")
    assert lines(title_of_another([own], made, load_ontology())) == ["Ann Lee -HEADS-> Kenya"]
    after = claim(made, "Ann Lee", "SUCCEEDED", "Tom Day")
    assert lines(title_of_another([own, after], made, load_ontology())) == []


@pytest.mark.parametrize(
    ("role", "confidence", "falls"), [("president", 0.8, True), ("president", 0.95, False), ("envoy", 0.8, False)]
)
def test_nobody_is_president_of_two_countries(role: str, confidence: float, falls: bool) -> None:
    """The one that a rule has read stands, and what is as good as certain."""
    made = document("test", f"{ANN}, president of {KENYA}, flew to {CHILE}.")
    read = claim(made, "Ann Lee", "HEADS", "Kenya", role="president")
    other = claim(made, "Ann Lee", "HEADS", "Chile", role=role, confidence=confidence, extractor="network")
    expected = ["Ann Lee -HEADS-> Chile"] if falls else []
    assert lines(second_country([read, other], made, load_ontology())) == expected


def test_who_leads_or_founded_a_party_is_no_mere_member() -> None:
    """ "Lee's party, the Greens", which Lee leads; who is told to be a member is one."""
    made = document("test", f"{ANN} leads {GREENS}. {TOM} is there.")
    leads, mere = claim(made, "Ann Lee", "HEADS", "the Greens"), claim(made, "Ann Lee", "MEMBER_OF", "the Greens")
    member = claim(made, "Ann Lee", "MEMBER_OF", "the Greens", role="member")
    assert lines(belongs_to_what_is_his([leads, mere], made, load_ontology())) == ["Ann Lee -MEMBER_OF-> the Greens"]
    assert lines(belongs_to_what_is_his([mere], made, load_ontology())) == []
    assert lines(belongs_to_what_is_his([leads, member], made, load_ontology())) == []


@pytest.mark.parametrize(
    ("title", "role", "falls"),
    [
        ("Deputy Trade and Industry Minister", "Minister", True),
        ("Assistant Foreign Minister", "Minister", True),
        ("Shadow Foreign Minister", "Minister", True),
        ("vice-president and Minister", "vice-president", True),
        ("Trade and Industry Minister", "Minister", False),
        ("Deputy Speaker and Trade Board chief, now the Minister", "Minister", False),
    ],
)
def test_a_deputy_heads_nothing(title: str, role: str, falls: bool) -> None:
    made = document("test", f"In {KENYA} {title} {ANN} spoke.")
    own = net(made, "Ann Lee", "HEADS", "Kenya", trigger="Minister", role=role)
    assert bool(lines(lesser_office([own], made, load_ontology()))) is falls


@pytest.mark.parametrize(
    ("target", "role", "falls"),
    [
        ("[the Union|Organization x]", "Minister of Labour", False),
        ("[the Union|Organization x]", "labour minister", True),
        ("[the House of Commons|Institution x]", "Prime Minister", True),
        ("[the Ministry|Institution x]", "foreign minister", False),
        (KENYA, "foreign minister", False),
        ("[the Senate|Institution x]", "president", False),
    ],
)
def test_a_minister_heads_no_union_and_no_chamber(target: str, role: str, falls: bool) -> None:
    made = document("test", f"{ANN} spoke to {target}.")
    own = net(made, "Ann Lee", "HEADS", made.mentions[1].text, role=role)
    assert bool(lines(minister_of_no_state([own], made, load_ontology()))) is falls


@pytest.mark.parametrize(
    ("words", "falls"),
    [
        ("is tipped as a contender to become president", True),
        ("hopes to become president", True),
        ("wants to be president", True),
        ("is a candidate to succeed him as president", True),
        ("will become president", False),
        ("is to be president", False),
        ("wanted peace, and will be president", False),
    ],
)
def test_who_hopes_for_an_office_will_not_therefore_have_it(words: str, falls: bool) -> None:
    made = document("test", f"{ANN} {words} of {KENYA}.")
    own = net(made, "Ann Lee", "HEADS", "Kenya", trigger="president", status="future")
    assert bool(lines(only_hopes_for_it([own], made, load_ontology()))) is falls


def test_who_is_president_now_was_not_president_before() -> None:
    """ "President Lee" is what a rule read as president of Kenya."""
    made = document("test", f"{ANN}, president of {KENYA}, met {TOM}. It rained.")
    now = claim(made, "Ann Lee", "HEADS", "Kenya", role="president")
    over = net(made, "Ann Lee", "HEADS", "Kenya", role="President", status="former")
    other = net(made, "Ann Lee", "HEADS", "Kenya", role="interior minister", status="former")
    assert lines(former_beside_current([now, over], made, load_ontology())) == ["Ann Lee -HEADS-> Kenya"]
    assert lines(former_beside_current([now, other], made, load_ontology())) == []
    assert lines(former_beside_current([over], made, load_ontology())) == []


@pytest.mark.parametrize(
    ("text", "role", "expected"),
    [
        ("[The Hill Party|Party h] of the prime minister, [Ann Lee|Person a], won.", "prime minister", True),
        ("[The Hill Party|Party h] of the former president [Ann Lee|Person a] won.", "president", True),
        ("[The Hill Party|Party h], led by the prime minister, [Ann Lee|Person a], won.", "prime minister", False),
        ("[The Hill Party|Party h] president [Ann Lee|Person a] won.", "president", False),
    ],
)
def test_a_minister_heads_no_party_that_is_only_his(text: str, role: str, expected: bool) -> None:
    made = document("test", text)
    read = claim(made, "Ann Lee", "HEADS", "The Hill Party", role=role)
    assert bool(list(office_of_no_party([read], made, load_ontology()))) == expected


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{COURT} met. Prosecutor {ANN} spoke.", True),
        (f"Prosecutor {ANN} told {COURT} so.", True),
        (f"{ANN}, a prosecutor at {COURT}, spoke.", False),
        (f"{COURT}'s prosecutor {ANN} spoke.", False),
    ],
)
def test_a_prosecutor_is_of_no_court_that_is_only_named(marked: str, falls: bool) -> None:
    made = document("test", marked)
    own = net(made, "Ann Lee", "WORKS_FOR", "the High Court", role="prosecutor")
    assert bool(lines(prosecutor_of_no_court([own], made, load_ontology()))) is falls
