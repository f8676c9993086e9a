"""One office that several sentences speak of, with and without its title."""

from dataclasses import replace

import pytest

from graphbuild.extract.same_office import share_roles
from graphbuild.model import Claim
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

MADE = document(
    "test",
    "[Mayor|Person a] [Ann Lee|Person a] of [Porto|Place p] left. [Lee|Person a] runs [the city|Place p]. "
    "[Tom Day|Person t] runs [Lima|Place l].",
)


def tie(source: str, target: str, role: str | None = None, type_: str = "HEADS", **told: object) -> Claim:
    return claim(MADE, source, type_, target, role=role, **told)


def roles(*claims: Claim) -> list[str | None]:
    return [c.role for c in share_roles(claims, MADE, load_ontology())]


def test_a_tie_without_a_title_takes_that_of_the_same_tie() -> None:
    """ "Mayor Ann Lee of Porto" and "Lee runs the city" speak of one office, in whichever order."""
    assert roles(tie("Ann Lee", "Porto", "Mayor"), tie("Lee", "the city")) == ["Mayor", "Mayor"]
    assert roles(tie("Ann Lee", "Porto"), tie("Lee", "the city", "mayor")) == ["mayor", "mayor"]


def test_capitals_make_no_second_title() -> None:
    """ "Mayor" and "mayor" are one title; those that have one keep theirs."""
    told = roles(tie("Ann Lee", "Porto", "Mayor"), tie("Lee", "the city", "mayor"), tie("Lee", "the city"))
    assert told[:2] == ["Mayor", "mayor"]
    assert (told[2] or "").casefold() == "mayor"


def test_of_two_titles_neither_is_taken() -> None:
    """Nothing tells which of the two offices is meant."""
    offices = tie("Ann Lee", "Porto", "mayor"), tie("Ann Lee", "Porto", "treasurer"), tie("Lee", "the city")
    assert roles(*offices) == ["mayor", "treasurer", None]


@pytest.mark.parametrize(
    "other",
    [
        tie("Tom Day", "Lima"),
        tie("Ann Lee", "Lima"),
        tie("Ann Lee", "Porto", type_="MEMBER_OF"),
        tie("Ann Lee", "Porto", status="former"),
        tie("Ann Lee", "Porto", modality="denied"),
    ],
)
def test_another_tie_takes_nothing(other: Claim) -> None:
    """Another person, body, relation, time or certainty is another office."""
    assert roles(tie("Ann Lee", "Porto", "mayor"), other) == ["mayor", None]


def test_an_act_has_no_office() -> None:
    """What happens at a time takes no title from another such act."""
    acts = tie("Ann Lee", "Tom Day", "mayor", "APPOINTED"), tie("Lee", "Tom Day", None, "APPOINTED")
    assert roles(*acts) == ["mayor", None]


def test_a_claim_that_took_a_title_is_another_claim() -> None:
    """The id follows from all that a claim says; the others are given back as they were."""
    titled, bare = tie("Ann Lee", "Porto", "mayor"), tie("Lee", "the city")
    told = share_roles([titled, bare], MADE, load_ontology())
    assert told[0] == titled
    assert told[1] == replace(bare, id=told[1].id, role="mayor")
    assert told[1].id != bare.id


def test_a_marriage_told_the_other_way_round_is_the_same() -> None:
    """ "His wife, Ann Lee" and "Tom Day and Ann Lee divorced" tell of one tie, read the first way round."""
    wed = tie("Ann Lee", "Tom Day", "wife", "SPOUSE_OF"), tie("Tom Day", "Ann Lee", None, "SPOUSE_OF")
    told = share_roles(wed, MADE, load_ontology())
    assert [(c.source.text, c.role) for c in told] == [("Ann Lee", "wife"), ("Ann Lee", "wife")]
    assert roles(tie("Ann Lee", "Tom Day", "boss", "HEADS"), tie("Tom Day", "Ann Lee", None, "HEADS")) == [
        "boss",
        None,
    ]
