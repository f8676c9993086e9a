"""What is told in the words of an accusation, a ban, an arrest or a request, and is none."""

import pytest

from graphbuild.extract.no_case import (
    accuses_of_nothing,
    asks_for_something_else,
    closes_a_case,
    is_done_by_no_captor,
    is_named_only_afterwards,
    is_only_wanted,
)
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, CHAD = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Chad|Place c]"
COURT, FRONT = "[the High Court|Institution h]", "[the Front|Party f]"


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN} is accused by {TOM} of nothing so far.", True),
        (f"{ANN} is charged by {TOM} with no crime.", True),
        (f"{ANN} is accused by {TOM} of theft.", False),
        (f"{ANN} is accused by {TOM} of doing nothing.", False),
        (f"{ANN} never accused {TOM} of anything.", False),
    ],
)
def test_accused_of_nothing(marked: str, falls: bool) -> None:
    """What is denied stands, for somebody denied it; idleness is something."""
    made = document("test", marked)
    told = claim(made, "Tom Day", "ACCUSES", "Ann Lee", trigger=marked.split("] ")[1].split(" [")[0])
    assert accuses_of_nothing(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "type_", "falls"),
    [
        (f"{CHAD} has put {ANN} on the international wanted list.", "SANCTIONS", True),
        (f"{CHAD} has put {ANN} on the wanted list of Interpol.", "BANS", True),
        (f"{CHAD} has put {ANN} on the sanctions list.", "SANCTIONS", False),
        (f"{CHAD} has put {ANN} on the wanted list.", "SEEKS_EXTRADITION_OF", False),
    ],
)
def test_who_is_sought_is_not_punished(marked: str, type_: str, falls: bool) -> None:
    """A list of those who are wanted is neither a sanction nor a ban."""
    made = document("test", marked)
    assert is_only_wanted(claim(made, "Chad", type_, "Ann Lee"), made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{COURT} closed the investigation against the former envoy to Rome, {FRONT}.", True),
        (f"{COURT} suspended the trial of {FRONT}.", True),
        (f"{COURT} closed {FRONT}.", False),
        (f"{COURT} heard the case and suspended the party of the poor, {FRONT}.", False),
    ],
)
def test_a_case_that_is_closed_is_no_ban(marked: str, falls: bool) -> None:
    """The case stands between the verb and whom it is about."""
    made = document("test", marked)
    assert closes_a_case(claim(made, "the High Court", "BANS", "the Front"), made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{CHAD} has asked for the release of the lawyer {ANN}.", True),
        (f"{CHAD} had asked for eleven years for {ANN}.", True),
        (f"{CHAD} has asked for {ANN}.", False),
        (f"{CHAD} asked for the extradition of {ANN}.", False),
        (f"{CHAD} has asked for years for the extradition of {ANN}.", False),
    ],
)
def test_not_all_that_is_asked_for_is_an_extradition(marked: str, falls: bool) -> None:
    """A prosecutor asks for a sentence, a friend for a release."""
    made = document("test", marked)
    told = claim(made, "Chad", "SEEKS_EXTRADITION_OF", "Ann Lee")
    assert asks_for_something_else(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN}, who was arrested after her site showed a film by {FRONT}, is free.", True),
        (f"{ANN} was held when the village was taken by {FRONT}.", True),
        (f"{ANN} was arrested on Monday by {FRONT}.", False),
        (f"{ANN} was arrested by {FRONT} after a raid.", False),
    ],
)
def test_by_of_another_clause_names_no_captor(marked: str, falls: bool) -> None:
    """Between the arrest and "by" another clause begins."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "ARRESTED_BY", "the Front")
    assert is_done_by_no_captor(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{TOM} was charged with [theft|Offence o]. {ANN} left.", True),
        (f"[She|Person a] was charged with [theft|Offence o]. {ANN} left.", False),
        (f"{ANN} met {TOM}. Then came the charge of [theft|Offence o].", False),
    ],
)
def test_who_is_named_only_afterwards_is_not_meant_where_another_is(marked: str, falls: bool) -> None:
    """Unless by a pronoun nobody is named there."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "CHARGED_WITH", "theft", extractor="network")
    assert is_named_only_afterwards(told, made, load_ontology()) is falls
