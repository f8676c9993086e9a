"""What rules and network both propose is one claim."""

from dataclasses import replace

import pytest

from graphbuild.extract.join import joined
from graphbuild.model import Claim
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

MADE = document(
    "test",
    "[Ann Lee|Person a], mayor of [Porto|Place p], met [Tom Day|Person t]. [She|Person a] runs [the city|Place p].",
)


def made(source: str, type_: str, target: str, **told: object) -> Claim:
    return claim(MADE, source, type_, target, **told)


def join(*claims: Claim) -> list[Claim]:
    return list(joined(claims, MADE, load_ontology()))


def test_what_both_propose_has_the_words_of_the_rule() -> None:
    """The rule's role and trigger stand, and the confidence is that one of the two is right."""
    rule = made("Ann Lee", "HEADS", "Porto", role="mayor", confidence=0.9, trigger="mayor of", status="former")
    network = made("Ann Lee", "HEADS", "Porto", confidence=0.6, extractor="network", modality="alleged")
    (both,) = join(rule, network)
    assert (both.extractor, both.role, both.confidence) == ("both", "mayor", 0.96)
    assert (both.status, both.modality) == ("former", "alleged")
    assert both.evidence == rule.evidence


def test_the_order_of_the_proposers_is_of_no_account() -> None:
    """Whoever comes first, the claim is the same."""
    rule = made("Ann Lee", "HEADS", "Porto", role="mayor")
    network = made("Ann Lee", "HEADS", "Porto", confidence=0.6, extractor="network")
    assert join(rule, network) == join(network, rule)


def test_what_one_proposes_stays_as_it_is() -> None:
    """A claim of the network alone, or of a rule alone, is not changed."""
    for alone in (
        made("Ann Lee", "HEADS", "Porto", confidence=0.6, extractor="network"),
        made("Ann Lee", "HEADS", "Porto", role="mayor"),
    ):
        assert join(alone) == [alone]


def test_mentions_of_one_thing_are_one_end() -> None:
    """Of two claims of the network between the same things in one sentence the surer stands."""
    low = made("Ann Lee", "MET_WITH", "Tom Day", confidence=0.5, extractor="network")
    high = replace(low, confidence=0.7, source=MADE.mentions[3])
    assert join(low, high) == [high]


def test_a_symmetric_relation_is_one_whatever_the_direction() -> None:
    """Ann met Tom, Tom met Ann: one meeting."""
    one = made("Ann Lee", "MET_WITH", "Tom Day")
    other = replace(one, source=one.target, target=one.source, extractor="network", confidence=0.5)
    (both,) = join(one, other)
    assert (both.source.text, both.target.text, both.extractor) == ("Ann Lee", "Tom Day", "both")


def test_two_directions_of_another_relation_are_two() -> None:
    """Ann urged Tom is not Tom urged Ann."""
    one = made("Ann Lee", "URGES", "Tom Day")
    assert len(join(one, replace(one, source=one.target, target=one.source))) == 2


def test_two_offices_of_one_body_are_two_claims() -> None:
    """A person may be mayor of a city and chief of its court; a rule's claim without an office adds nothing then."""
    offices = [made("Ann Lee", "HEADS", "Porto", role=role) for role in ("mayor", "chief justice", None)]
    assert [c.role for c in join(*offices)] == ["mayor", "chief justice"]


def test_one_office_said_twice_is_one_claim() -> None:
    """Capitals make no other office; the surer claim stands."""
    low = made("Ann Lee", "HEADS", "Porto", role="mayor", confidence=0.8)
    high = made("Ann Lee", "HEADS", "Porto", role="Mayor", confidence=0.9)
    assert join(low, high) == [high]


@pytest.mark.parametrize("other", [("She", "HEADS", "the city"), ("Ann Lee", "GOVERNS", "Porto")])
def test_another_sentence_or_relation_is_another_claim(other: tuple[str, str, str]) -> None:
    """Only what one sentence states of one relation is joined."""
    assert len(join(made("Ann Lee", "HEADS", "Porto"), made(*other, extractor="network"))) == 2


def test_ends_that_mean_nothing_make_no_claim() -> None:
    """A mention that is in no chain is no end."""
    lone = replace(MADE, chains=MADE.chains[1:])
    assert list(joined([made("Ann Lee", "HEADS", "Porto")], lone, load_ontology())) == []


def test_no_claims_none() -> None:
    """Nothing is made of nothing."""
    assert join() == []


def test_whose_post_it_is_the_rule_knows() -> None:
    """The network's claim of the same office for another in the same words falls; that of another place stands."""
    read = document(
        "test", "[Ann Lee|Person a] wed the mayor of [Porto|Place p], [Tom Day|Person t], and not of [Faro|Place f]."
    )
    rule = claim(read, "Tom Day", "HEADS", "Porto", trigger="mayor of")
    other = claim(read, "Ann Lee", "HEADS", "Porto", trigger="mayor of", extractor="network")
    elsewhere = claim(read, "Ann Lee", "HEADS", "Faro", trigger="not of", extractor="network")
    assert list(joined([other, elsewhere, rule], read, load_ontology())) == [elsewhere, rule]


def test_what_a_rule_says_of_one_in_a_list_the_network_may_say_of_the_next() -> None:
    """ "The ministers Ann Lee and Tom Day" are two."""
    read = document(
        "test", "The leaders of [the club|Organization c], [Ann Lee|Person a] and [Tom Day|Person t], met."
    )
    rule = claim(read, "Ann Lee", "HEADS", "the club", trigger="leaders of")
    other = claim(read, "Tom Day", "HEADS", "the club", trigger="leaders of", extractor="network")
    assert list(joined([rule, other], read, load_ontology())) == [rule, other]
