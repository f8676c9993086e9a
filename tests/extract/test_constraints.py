"""What cannot stand beside surer claims of the same article."""

from dataclasses import replace

import pytest

from graphbuild.extract import CONSTRAINTS, scored
from graphbuild.extract.constraints import (
    another_holder,
    another_kin,
    another_part,
    another_seat,
    another_tie,
    holds_no_office,
    office_of_another,
    out_of_sight,
    place_in_between,
    rests_on_a_description,
    second_at_once,
    second_head,
    settled_by_the_result,
    told_the_other_way,
    turned_round,
)
from graphbuild.extract.misreadings import MISREADINGS
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_ontology
from tests.extract.scoring import lines
from tests.extract.scoring import scored as with_scores
from tests.marked import claim, document

PEOPLE = "[Ann Lee|Person a] and [Tom Day|Person t] and [Kim Park|Person k]"
MADE = document(
    "test",
    f"{PEOPLE} came to [Porto|Place p], in [Douro|Place d], [Portugal|Place g], for [the May vote|Event e]. "
    "[Bo Roy|Person b] of [the Hill Party|Party h] left [the Coast Party|Party c] for [Ed Orr|Person o]. "
    "[Eva Fox|Person f] was there, and so was [the board|Organization r].",
)


def net(source: str, type_: str, target: str, confidence: float = 0.8, **told: object) -> Claim:
    """A claim of the network on MADE."""
    return claim(MADE, source, type_, target, confidence=confidence, extractor="network", **told)


def fallen(constraint: object, *claims: Claim, made: Document = MADE) -> list[str]:
    return lines(constraint(claims, made, load_ontology()))  # type: ignore[operator]


def test_every_constraint_is_a_row() -> None:
    """Add a new one to CONSTRAINTS, and a table of cases here."""
    here = {f.__name__ for f in CONSTRAINTS if f.__module__ == "graphbuild.extract.constraints"}
    assert here == {
        "rests_on_a_description",
        "holds_no_office",
        "office_of_another",
        "another_tie",
        "told_the_other_way",
        "turned_round",
        "another_kin",
        "another_part",
        "another_holder",
        "out_of_sight",
        "second_head",
        "second_at_once",
        "settled_by_the_result",
        "another_seat",
        "place_in_between",
    }


@pytest.mark.parametrize("constraint", CONSTRAINTS, ids=lambda f: f.__name__)
def test_claims_that_agree_all_stand(constraint: object) -> None:
    """A mayor, a wife, a party and a place are no rivals."""
    some = [
        net("Ann Lee", "HEADS", "Porto", role="mayor"),
        net("Ann Lee", "SPOUSE_OF", "Tom Day"),
        net("Bo Roy", "MEMBER_OF", "the Hill Party"),
        net("Porto", "LOCATED_IN", "Portugal"),
        net("Kim Park", "CANDIDATE_IN", "the May vote"),
    ]
    assert fallen(constraint, *some) == []


@pytest.mark.parametrize(
    ("claimed", "falls"),
    [
        (net("Ann Lee", "WORKS_FOR", "the board", 0.55), True),
        (net("Ann Lee", "WORKS_FOR", "the board", 0.65), False),
        (net("Ann Lee", "WORKS_FOR", "the Hill Party", 0.55), False),
        (claim(MADE, "Ann Lee", "WORKS_FOR", "the board", confidence=0.55), False),
    ],
)
def test_a_weak_claim_on_what_is_only_described_falls(claimed: Claim, falls: bool) -> None:
    """Only the network's, and only below the bound."""
    made = document("test", "[Ann Lee|Person a] of [the Hill Party|Party h] told [the board|Organization r].")
    assert made.mentions[2].kind == "description"
    assert bool(fallen(rests_on_a_description, claimed)) is falls


@pytest.mark.parametrize(
    ("sentence", "told", "falls"),
    [
        ("[Ann Lee|Person a] spoke for [the Hill Party|Party h].", {}, True),
        ("[Ann Lee|Person a], the chair, spoke for [the Hill Party|Party h].", {}, False),
        ("[Ann Lee|Person a] spoke for [the Hill Party|Party h].", {"role": "leader"}, False),
        ("[Ann Lee|Person a] spoke for [the Hill Party|Party h].", {"confidence": 0.95}, False),
        ("[Ann Lee|Person a] spoke for [the Hill Party|Party h].", {"extractor": "rules"}, False),
    ],
)
def test_an_office_needs_a_word_for_it(sentence: str, told: dict[str, object], falls: bool) -> None:
    """A role, a word for an office in the sentence, a rule or near certainty will do."""
    made = document("test", sentence)
    weak = {"confidence": 0.8, "extractor": "network", **told}
    assert bool(fallen(holds_no_office, claim(made, "Ann Lee", "HEADS", "the Hill Party", **weak), made=made)) is falls


def test_one_sentence_says_one_thing_of_two() -> None:
    """The surer stands, and what is as good as certain stands beside it."""
    surer, weaker = net("Ann Lee", "MET_WITH", "Tom Day", 0.85), net("Tom Day", "URGES", "Ann Lee", 0.8)
    assert fallen(another_tie, weaker, surer) == ["Tom Day -URGES-> Ann Lee"]
    assert fallen(another_tie, surer, net("Tom Day", "URGES", "Ann Lee", 0.95)) == ["Ann Lee -MET_WITH-> Tom Day"]
    certain = net("Ann Lee", "MET_WITH", "Tom Day", 0.93)
    assert fallen(another_tie, certain, net("Tom Day", "URGES", "Ann Lee", 0.95)) == []
    assert fallen(another_tie, surer, net("Tom Day", "URGES", "Kim Park", 0.8)) == []


def test_nobody_is_the_child_of_his_child() -> None:
    """Of the two directions of a one-way tie the surer stands; two may well accuse each other."""
    one, other = net("Ann Lee", "PARENT_OF", "Tom Day", 0.9), net("Tom Day", "PARENT_OF", "Ann Lee", 0.8)
    assert fallen(turned_round, one, other) == ["Tom Day -PARENT_OF-> Ann Lee"]
    assert fallen(turned_round, net("Ann Lee", "ACCUSES", "Tom Day"), net("Tom Day", "ACCUSES", "Ann Lee")) == []
    assert fallen(turned_round, net("Ann Lee", "SPOUSE_OF", "Tom Day"), net("Tom Day", "SPOUSE_OF", "Ann Lee")) == []


@pytest.mark.parametrize(
    ("words", "other", "falls"),
    [
        ({"extractor": "rules", "trigger": "ordered"}, {"trigger": "ordered"}, True),
        ({"extractor": "rules", "trigger": "ordered"}, {"trigger": "told"}, False),
        ({"extractor": "network", "trigger": "ordered"}, {"trigger": "ordered"}, False),
        ({"extractor": "rules", "trigger": "ordered"}, {"trigger": "ordered", "extractor": "rules"}, False),
    ],
)
def test_words_that_a_rule_reads_tell_who_does_it(words: dict[str, str], other: dict[str, str], falls: bool) -> None:
    """What the network turns round falls, but not what other words may tell."""
    made = document("test", "[Ann Lee|Person a] ordered [Tom Day|Person t], who told her, to pay.")
    read = claim(made, "Ann Lee", "ORDERS", "Tom Day", **words)
    turned = claim(made, "Tom Day", "ORDERS", "Ann Lee", **{"extractor": "network", **other})
    assert bool(fallen(told_the_other_way, read, turned, made=made)) is falls


def test_two_are_kin_in_one_way() -> None:
    """His wife is not his sister, wherever that is read."""
    surer, weaker = net("Ann Lee", "SPOUSE_OF", "Tom Day", 0.9), net("Tom Day", "SIBLING_OF", "Ann Lee", 0.8)
    assert fallen(another_kin, surer, weaker, net("Tom Day", "SIBLING_OF", "Kim Park")) == [
        "Tom Day -SIBLING_OF-> Ann Lee"
    ]


def test_a_part_belongs_to_its_whole_in_one_way() -> None:
    """What is in a place is not a part of it as well."""
    surer, weaker = net("Porto", "LOCATED_IN", "Douro", 0.9), net("Porto", "PART_OF", "Douro", 0.8)
    assert fallen(another_part, weaker, surer) == ["Porto -PART_OF-> Douro"]


@pytest.mark.parametrize(
    ("second", "falls"),
    [
        (net("Eva Fox", "HEADS", "the Hill Party"), True),
        (net("Eva Fox", "HEADS", "the Hill Party", status="former"), False),
        (net("Eva Fox", "HEADS", "the Hill Party", modality="denied"), False),
        (net("Eva Fox", "HEADS", "the Coast Party"), False),
        (net("Eva Fox", "HEADS", "Porto"), False),
    ],
)
def test_a_body_has_one_head_at_a_time(second: Claim, falls: bool) -> None:
    """The surer of two that other sentences name; a place may have several, and a former head is no rival."""
    first = net("Bo Roy", "HEADS", "the Hill Party", 0.99)
    other = claim(MADE, "Eva Fox", "MET_WITH", "the board").evidence
    moved = Claim(**{**{n: getattr(second, n) for n in Claim.__slots__}, "evidence": other})
    assert bool(fallen(second_head, first, moved)) is falls


def test_a_post_is_his_of_whom_its_sentence_speaks() -> None:
    """ "Her husband, Ed Orr, is a surgeon at the hospital" gives nobody of another sentence his post."""
    told = net("Ed Orr", "WORKS_FOR", "the Hill Party")
    outside = replace(net("Eva Fox", "WORKS_FOR", "the Hill Party", 0.95), evidence=told.evidence)
    listed = net("Bo Roy", "WORKS_FOR", "the Hill Party")
    assert fallen(another_holder, told, outside, listed) == lines([outside])
    assert fallen(another_holder, outside) == []
    assert fallen(another_holder, told, replace(outside, extractor="rules")) == []


def test_who_is_elected_for_a_seat_represents_no_other_place() -> None:
    """A rule read the constituency; the network would have another place."""
    seat = replace(net("Ann Lee", "REPRESENTS", "Porto"), extractor="rules")
    assert fallen(another_seat, seat, net("Ann Lee", "REPRESENTS", "Douro", 0.95)) == ["Ann Lee -REPRESENTS-> Douro"]
    assert fallen(another_seat, seat, net("Kim Park", "REPRESENTS", "Douro")) == []


def test_nobody_is_succeeded_out_of_sight() -> None:
    """Where one of the two stands in another sentence, the network was mostly wrong."""
    told = net("Bo Roy", "SUCCEEDED", "Ed Orr")
    outside = net("Eva Fox", "SUCCEEDED", "Ed Orr", 0.95)
    assert fallen(out_of_sight, told, outside, replace(outside, extractor="rules")) == lines([outside])
    assert fallen(out_of_sight, replace(outside, type="WON"), replace(outside, type="HEADS")) == []


def test_who_share_an_office_in_one_sentence_share_it() -> None:
    """Co-chairs are named together."""
    both = [net("Bo Roy", "HEADS", "the Hill Party"), net("Ed Orr", "HEADS", "the Hill Party", 0.9)]
    assert fallen(second_head, *both) == []


def test_one_spouse_and_one_party_at_once() -> None:
    """The less sure one of another sentence falls; former ones, and what is as good as certain, do not."""
    wife, party = net("Ann Lee", "SPOUSE_OF", "Tom Day", 0.95), net("Bo Roy", "MEMBER_OF", "the Hill Party", 0.95)
    elsewhere = net("Eva Fox", "MET_WITH", "the board").evidence

    def moved(claimed: Claim) -> Claim:
        return Claim(**{**{n: getattr(claimed, n) for n in Claim.__slots__}, "evidence": elsewhere})

    second = [moved(net("Ann Lee", "SPOUSE_OF", "Kim Park")), moved(net("Bo Roy", "MEMBER_OF", "the Coast Party"))]
    assert fallen(second_at_once, wife, party, *second) == [
        "Ann Lee -SPOUSE_OF-> Kim Park",
        "Bo Roy -MEMBER_OF-> the Coast Party",
    ]
    late = [moved(net("Ann Lee", "SPOUSE_OF", "Kim Park", status="former"))]
    certain = [moved(net("Bo Roy", "MEMBER_OF", "the Coast Party", 0.92))]
    assert fallen(second_at_once, wife, party, *late, *certain) == []


def test_a_place_lies_in_the_nearest_place_around_it() -> None:
    """The country of the region goes without saying; without the region it is said."""
    city, region = net("Porto", "LOCATED_IN", "Douro"), net("Douro", "LOCATED_IN", "Portugal")
    country = net("Porto", "LOCATED_IN", "Portugal")
    assert fallen(place_in_between, city, region, country) == ["Porto -LOCATED_IN-> Portugal"]
    assert fallen(place_in_between, city, country) == []
    assert fallen(place_in_between, city, net("Douro", "LOCATED_IN", "Porto")) == []


def test_extract_takes_away_what_a_row_names() -> None:
    """The rows of the table are what is asked; without them the claim stands."""
    read = with_scores(
        "[Ann Lee|Person a] met [Tom Day|Person t].",
        ("Ann Lee", "MET_WITH", "Tom Day", 0.85, "met"),
        ("Tom Day", "SPOKE_TO", "Ann Lee", 0.8, "met"),
    )
    told = [lines(scored(read, load_ontology(), "network", MISREADINGS, rows)[1]) for rows in ((another_tie,), ())]
    assert told == [["Ann Lee -MET_WITH-> Tom Day"], ["Ann Lee -MET_WITH-> Tom Day", "Tom Day -SPOKE_TO-> Ann Lee"]]


@pytest.mark.parametrize(
    ("type_", "by", "falls"),
    [
        ("CANDIDATE_IN", "network", True),
        ("LOST", "network", True),
        ("WON", "network", False),
        ("LOST", "rules", False),
    ],
)
def test_a_part_in_an_election_falls_beside_a_result_that_a_rule_read(type_: str, by: str, falls: bool) -> None:
    """Who won is no mere candidate; what rules say of one another stands."""
    won = claim(MADE, "Ann Lee", "WON", "the May vote", confidence=0.9)
    other = claim(MADE, "Ann Lee", type_, "the May vote", confidence=0.6, extractor=by)
    assert fallen(settled_by_the_result, won, other) == ([f"Ann Lee -{type_}-> the May vote"] if falls else [])


@pytest.mark.parametrize(
    ("text", "extractor", "expected"),
    [
        ("In [Porto|Place p] the president of [the court|Institution c], [Ann Lee|Person a], left.", "network", True),
        ("In [Porto|Place p] the president of [the court|Institution c], [Ann Lee|Person a], left.", "rules", False),
        ("[Porto|Place p], led by the president of [the court|Institution c], [Ann Lee|Person a].", "network", False),
    ],
)
def test_one_office_is_of_one_body(text: str, extractor: str, expected: bool) -> None:
    made = document("test", text)
    own = claim(made, "Ann Lee", "HEADS", "the court", role="president", extractor="rules")
    other = claim(made, "Ann Lee", "HEADS", "Porto", role="president", extractor=extractor)
    assert bool(fallen(office_of_another, own, other, made=made)) == expected
