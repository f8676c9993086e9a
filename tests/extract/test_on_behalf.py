"""Who only stands beside the one that acts or is accused."""

import pytest

from graphbuild.extract.on_behalf import (
    has_people_named_behind,
    is_of_a_member,
    is_of_kin_beside,
    speaks_for_nobody,
    sues_for_another,
)
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"
GREENS, BANK, THEFT = "[the Greens|Party g]", "[the bank|Organization b]", "[theft|Offence o]"


@pytest.mark.parametrize(
    ("marked", "trigger", "falls"),
    [
        (f"{ANN} told the court that Bo, {TOM}'s younger brother, took money.", "told", True),
        (f"{ANN} said that the mayor, [the Days|Person t]' cousin, took money.", "said", True),
        (f"{ANN} accused {TOM}'s lawyer.", "accused Tom Day's lawyer", False),
        (f"{ANN} accused {TOM} of theft.", "accused", False),
        (f"{ANN} told of {TOM}'s theft.", "told", False),
    ],
)
def test_kin_of_the_accused_are_others(marked: str, trigger: str, falls: bool) -> None:
    """Right behind "'s", unless those words themselves say it."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "ACCUSES", made.mentions[-1].text, trigger=trigger)
    assert is_of_kin_beside(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{GREENS}, whose leader is himself awaiting trial for {THEFT}, walked out.", True),
        (f"{GREENS}, whose former treasurer is awaiting trial for {THEFT}, walked out.", True),
        (f"{GREENS}, who are awaiting trial for {THEFT}, walked out.", False),
        (f"{GREENS}, whose votes count, are awaiting trial for {THEFT}.", False),
    ],
)
def test_a_body_is_not_its_leader(marked: str, falls: bool) -> None:
    """The words stand in the clause that speaks of whoever leads it."""
    made = document("test", marked)
    told = claim(made, "the Greens", "CHARGED_WITH", "theft", trigger="awaiting trial")
    assert is_of_kin_beside(told, made, load_ontology()) is falls


def test_only_the_law_makes_a_difference_between_kin() -> None:
    """Who was at a nephew's wedding is a friend."""
    made = document("test", f"{ANN} was at the wedding of [Tom Day|Person t]'s nephew.")
    told = claim(made, "Ann Lee", "ALLY_OF", "Tom Day", trigger="wedding")
    assert not is_of_kin_beside(told, made, load_ontology())


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"It was {ANN}, a deputy of {GREENS}, who accuses {TOM}.", True),
        (f"It was {ANN}, deputy leader of the opposition {GREENS}, who accuses {TOM}.", True),
        (f"It was {GREENS}, who accuses {TOM}.", False),
        (f"It was a deputy of {GREENS}, who accuses {TOM}.", False),
        (f"{ANN} met {GREENS}, who accuses {TOM}.", False),
    ],
)
def test_who_takes_up_the_member(marked: str, falls: bool) -> None:
    """One who is named right before what he is of the body."""
    made = document("test", marked)
    told = claim(made, "the Greens", "ACCUSES", "Tom Day", trigger="who accuses")
    told_whole = claim(made, "the Greens", "ACCUSES", "Tom Day", trigger="the Greens, who accuses Tom Day")
    assert is_of_a_member(told, made, load_ontology()) is falls
    assert is_of_a_member(told_whole, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"Four families have engaged {ANN}, a barrister, to sue {BANK}.", True),
        (f"His lawyers, {ANN} and others, said [they|Person a] would sue {BANK}.", True),
        (f"Day's lawyer {ANN} has sued {BANK}.", True),
        (f"The lawyer {ANN} has sued {BANK}.", False),
        (f"{ANN} engaged a barrister to sue {BANK}.", False),
        (f"{ANN} has sued {BANK}, which asked his lawyer for time.", False),
    ],
)
def test_a_lawyer_goes_to_court_for_others(marked: str, falls: bool) -> None:
    """One who is somebody's, or was engaged for it; a lawyer may sue for himself."""
    made = document("test", marked)
    assert sues_for_another(claim(made, "Ann Lee", "SUES", "the bank"), made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "nobody"),
    [
        ("[Ann Lee|Person a], who testified against [Tom Day|Person t], left.", True),
        ("[Ann Lee|Person a] defended [Tom Day|Person t] in court.", False),
        ("[Tom Day|Person t]'s lawyer, [Ann Lee|Person a], left.", False),
    ],
)
def test_who_represents_somebody_is_called_so(marked: str, nobody: bool) -> None:
    made = document("test", marked)
    told = claim(made, "Ann Lee", "REPRESENTS", "Tom Day", extractor="network")
    assert speaks_for_nobody(told, made, load_ontology()) is nobody


@pytest.mark.parametrize(
    ("marked", "named"),
    [
        (f"Two brothers of {TOM}, Max and Sam, were arrested.", True),
        (f"The lawyers of the banker {TOM}, Roe and Bo, were arrested.", True),
        (f"Two brothers of {TOM} were arrested.", False),
        (f"{TOM}, Max and Sam were arrested.", False),
    ],
)
def test_whose_people_are_named_behind_him(marked: str, named: bool) -> None:
    """He is none of them."""
    made = document("test", marked)
    assert has_people_named_behind(made.mentions[0], made) is named
