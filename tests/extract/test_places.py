"""Where a body sits, which is not what it is."""

import pytest

from graphbuild.extract.places import (
    accuses_a_place,
    accuses_nobody_in_particular,
    makes_a_place_speak,
    means_a_body_there,
    means_where_one_is_held,
    means_who_has_him,
    names_no_body_in_particular,
)
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, COURT, PORTO = "[Ann Lee|Person a]", "[the High Court|Institution c]", "[Porto|Place p]"


@pytest.mark.parametrize(
    ("marked", "type_", "there"),
    [
        (f"{ANN} is on trial before {COURT} in {PORTO}.", "ON_TRIAL_IN", True),
        (f"{ANN} is on trial before {COURT}, in the city of {PORTO}.", "ON_TRIAL_IN", True),
        (f"{ANN} was sentenced by {COURT} in the northern [Douro|Place d] city of {PORTO}.", "SENTENCED_BY", True),
        (f"{ANN} was sentenced by {COURT} in the old port city of {PORTO}.", "SENTENCED_BY", True),
        (f"{ANN} was freed by {COURT} in the week in which she sued {PORTO}.", "SUES", False),
        (f"{ANN} is on trial in {PORTO}.", "ON_TRIAL_IN", False),
        (f"{ANN} left {COURT}. She is on trial in {PORTO}.", "ON_TRIAL_IN", False),
        (f"{ANN} sued {COURT} and {PORTO}.", "SUES", False),
        (f"{ANN} lives behind {COURT} in {PORTO}.", "BASED_IN", False),
    ],
)
def test_a_place_that_only_says_where_a_body_sits(marked: str, type_: str, there: bool) -> None:
    """The body stands right before it in the same sentence; only what is claimed of the law falls."""
    made = document("test", marked)
    assert means_a_body_there(claim(made, "Ann Lee", type_, "Porto"), made, load_ontology()) is there


@pytest.mark.parametrize(("type_", "accused"), [("CHARGED_WITH", True), ("SENTENCED_BY", True), ("ACCUSES", False)])
def test_no_place_is_a_defendant(type_: str, accused: bool) -> None:
    """Who is wanted in the country is somebody else; a country may accuse."""
    made = document("test", f"He was sent to {PORTO}, where he is wanted for [theft|Offence o].")
    told = claim(made, "Porto", type_, "theft", trigger="wanted for")
    assert accuses_a_place(told, made, load_ontology()) is accused


def test_what_where_takes_up_is_a_place() -> None:
    """Though it was read as a person, in another mention of the same sentence."""
    made = document("test", "He was sent to [Zembia|Person p], where [he|Person p] is wanted for [theft|Offence o].")
    told = claim(made, "he", "CHARGED_WITH", "theft", trigger="wanted for")
    assert accuses_a_place(told, made, load_ontology())
    made = document("test", "[Tom Day|Person p], who left, is wanted for [theft|Offence o].")
    told = claim(made, "Tom Day", "CHARGED_WITH", "theft", trigger="wanted for")
    assert not accuses_a_place(told, made, load_ontology())


@pytest.mark.parametrize(
    ("marked", "accused", "nobody"),
    [
        (f"{ANN} accused [the authorities|Institution g] of lies.", "the authorities", True),
        (f"{ANN} accused [the government|Institution g] of lies.", "the government", True),
        (
            f"[Lee Government|Institution g] met. {ANN} accused [the government|Institution g].",
            "the government",
            False,
        ),
        (f"{ANN} accused [the ministry|Institution g] of lies.", "the ministry", False),
    ],
)
def test_the_authorities_are_nobody_in_particular(marked: str, accused: str, nobody: bool) -> None:
    """A body that the article names is somebody, and so is a ministry."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "ACCUSES", accused, trigger="accused")
    assert accuses_nobody_in_particular(told, made, load_ontology()) is nobody
    assert not accuses_nobody_in_particular(claim(made, "Ann Lee", "SUES", accused), made, load_ontology())


@pytest.mark.parametrize(
    ("marked", "type_", "target", "nobody"),
    [
        (f"{ANN} sued [a newspaper|Organization n].", "SUES", "a newspaper", True),
        (f"{ANN} sued [a newspaper|Organization n]. [The paper|Organization n] fell.", "SUES", "a newspaper", False),
        (f"{ANN} sued [the newspaper|Organization n].", "SUES", "the newspaper", False),
        (f"{ANN} was jailed by [a court|Institution n].", "SENTENCED_BY", "a court", False),
        (f"{ANN} owns [a newspaper|Organization n].", "OWNS", "a newspaper", False),
    ],
)
def test_any_body_of_a_kind_is_none(marked: str, type_: str, target: str, nobody: bool) -> None:
    """Of the law, and not where the article goes on to tell of it."""
    made = document("test", marked)
    assert names_no_body_in_particular(claim(made, "Ann Lee", type_, target), made, load_ontology()) is nobody


@pytest.mark.parametrize(
    ("marked", "by", "held_there"),
    [
        (f"{ANN} is in custody at [the Porto Police Station|Institution s].", "the Porto Police Station", True),
        (f"{ANN} was taken to [Hill Prison|Institution s].", "Hill Prison", True),
        (f"{ANN} was arrested by [the Porto Police Station|Institution s].", "the Porto Police Station", False),
        (f"{ANN} was held at [the Porto Police|Institution s].", "the Porto Police", False),
    ],
)
def test_where_one_is_held(marked: str, by: str, held_there: bool) -> None:
    """A prison or a station after "in" or "at" arrested nobody."""
    made = document("test", marked)
    for type_ in ("ARRESTED_BY", "ON_TRIAL_IN", "SENTENCED_BY"):
        assert means_where_one_is_held(claim(made, "Ann Lee", type_, by), made, load_ontology()) is held_there


CHAD = "[Chad|Place p]"


@pytest.mark.parametrize(
    ("marked", "has_him"),
    [
        (f"{CHAD} has extradited {ANN} to Mali.", True),
        (f"{CHAD} handed the trader {ANN} over after a year.", True),
        (f"{CHAD} later refused to extradite {ANN}.", True),
        (f"{CHAD} has received a request for {ANN}.", True),
        (f"Mali dropped its request to {CHAD} for {ANN}.", True),
        (f"Mali has asked the {CHAD} to hand over {ANN}.", True),
        (f"{ANN} accepted extradition from {CHAD}.", True),
        (f"{CHAD} wants {ANN} handed over.", False),
        (f"{CHAD} asked Mali to extradite {ANN}.", False),
        (f"{ANN} fought his extradition to {CHAD}.", False),
    ],
)
def test_who_has_somebody_seeks_nobody(marked: str, has_him: bool) -> None:
    """A state that gives up or keeps somebody, or is asked for him, wants nothing of him; a rule reads surely."""
    made = document("test", marked)
    for by, falls in (("network", has_him), ("rules", False)):
        told = claim(made, "Chad", "SEEKS_EXTRADITION_OF", "Ann Lee", extractor=by)
        assert means_who_has_him(told, made, load_ontology()) is falls


def test_no_place_speaks() -> None:
    """Where somebody speaks is not who does."""
    made = document("test", f"{ANN} told [the Porto Times|Media t] in {PORTO} that it rains.")
    ontology = load_ontology()
    assert makes_a_place_speak(claim(made, "Porto", "SPOKE_TO", "the Porto Times", trigger="told"), made, ontology)
    assert not makes_a_place_speak(
        claim(made, "Ann Lee", "SPOKE_TO", "the Porto Times", trigger="told"), made, ontology
    )
