"""Whose people or whose body the words speak of."""

import pytest

from graphbuild.extract.of_others import (
    is_of_either,
    is_of_his_body,
    is_of_their_country,
    is_of_their_people,
    is_of_those_beside,
    of_the_body,
)
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roy|Person e]"
BANK, POLICE, THEFT = "[the bank|Organization b]", "[Police|Institution p]", "[theft|Offence o]"
CABINET, KENYAN = "[government|Institution g]", "[Kenyan|Place k]"


def is_another(marked: str, source: str, type_: str, target: str, trigger: str, by: str = "network") -> bool:
    """Whether the words speak of somebody else."""
    made = document("test", marked)
    read = claim(made, source, type_, target, trigger=trigger, extractor=by)
    tests = (is_of_his_body, is_of_their_people, is_of_those_beside, is_of_their_country, is_of_either)
    return any(test(read, made, load_ontology()) for test in tests)


ANOTHER = [
    (f"{ANN} accused a cousin of President {TOM} of theft.", "Ann Lee", "ACCUSES", "Tom Day", "accused"),
    (f"{POLICE} arrested three allies of {TOM}.", "Tom Day", "ARRESTED_BY", "Police", "arrested"),
    (f"{ANN} met the widow of the former premier {TOM}.", "Ann Lee", "MET_WITH", "Tom Day", "met"),
    (f"Supporters of {TOM} attacked {BANK}.", "Tom Day", "ATTACKED", "the bank", "attacked"),
    (f"{POLICE} arrested {TOM} and two directors of {BANK}.", "Tom Day", "HEADS", "the bank", "directors"),
    (f"She thanked {TOM} and a former member of {BANK}.", "Tom Day", "MEMBER_OF", "the bank", "member of"),
    (
        f"{ANN}, a son of the former premier {TOM}, who was jailed for {THEFT}.",
        "Tom Day",
        "CONVICTED_OF",
        "theft",
        "for",
    ),
    (f"{ANN}, the niece of a prominent {KENYAN} banker, left.", "Ann Lee", "CITIZEN_OF", "Kenyan", "Kenyan"),
]
HIMSELF = [
    (f"{ANN} accused President {TOM} of theft.", "Ann Lee", "ACCUSES", "Tom Day", "accused"),
    (f"{ANN}, a cousin of {TOM}, left.", "Ann Lee", "RELATIVE_OF", "Tom Day", "cousin of"),
    (f"{ANN} is an opponent of {TOM}.", "Ann Lee", "OPPOSES", "Tom Day", "opponent of"),
    (f"Secretary of State {ANN} met {TOM}.", "Ann Lee", "MET_WITH", "Tom Day", "met"),
    (f"{TOM} sent Secretary of State for Health {ANN} away.", "Tom Day", "ORDERS", "Ann Lee", "sent"),
    (f"{POLICE} arrested the cousin, {TOM}.", "Tom Day", "ARRESTED_BY", "Police", "arrested"),
    (f"{TOM} and {EVA}, directors of {BANK}, left.", "Tom Day", "HEADS", "the bank", "directors of"),
    (f"{ANN} works in the cabinet of {TOM}.", "Ann Lee", "WORKS_FOR", "Tom Day", "works in"),
    (f"{ANN} met {TOM} of the cabinet.", "Ann Lee", "MET_WITH", "Tom Day", "met"),
    (f"{ANN} became the director of {BANK}.", "Ann Lee", "HEADS", "the bank", "director of"),
    (f"{TOM}, a poet and a director of {BANK}, left.", "Tom Day", "HEADS", "the bank", "director of"),
    (f"{TOM}, a member of {BANK} and two clubs.", "Tom Day", "MEMBER_OF", "the bank", "member of"),
    (f"{ANN} met {TOM}, who was jailed for {THEFT}.", "Tom Day", "CONVICTED_OF", "theft", "jailed for"),
    (f"She is a daughter of {TOM}, who was jailed for {THEFT}.", "Tom Day", "CONVICTED_OF", "theft", "jailed for"),
    (f"{KENYAN} banker {ANN} left.", "Ann Lee", "CITIZEN_OF", "Kenyan", "Kenyan"),
    (f"{ANN}, a {KENYAN} friend of the banker, left.", "Ann Lee", "CITIZEN_OF", "Kenyan", "Kenyan"),
]


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), ANOTHER)
def test_what_is_said_of_his_people_is_not_said_of_him(
    marked: str, source: str, type_: str, target: str, trigger: str
) -> None:
    """His kin and aides, nameless people beside him, the country of his kin, and a "who" that may be his son."""
    assert is_another(marked, source, type_, target, trigger)


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), HIMSELF)
def test_what_is_said_of_him_stands(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """Also what the word for his people says itself."""
    assert not is_another(marked, source, type_, target, trigger)


def test_a_rule_knows_whose_people_it_reads() -> None:
    """Only claims of the network are held against it."""
    assert not is_another(*ANOTHER[0], by="rules")


def test_whose_government_it_is_no_rule_knows() -> None:
    """Rules pass over what a name belongs to."""
    told = f"{ANN} supports the government of President {TOM}."
    words = "Ann Lee supports the government of President Tom Day"
    assert is_another(told, "Ann Lee", "SUPPORTS", "Tom Day", words, by="rules")


@pytest.mark.parametrize(
    ("marked", "type_", "trigger", "target"),
    [
        (f"{ANN} accused the {CABINET} of President {TOM} of theft.", "ACCUSES", "accused", "government"),
        (f"{ANN} supports the {CABINET} of the premier, {TOM}.", "SUPPORTS", "supports", "Tom Day"),
        (f"{ANN} accused {TOM} of theft.", "ACCUSES", "accused", "Tom Day"),
        (f"{ANN} accused {TOM} of the {CABINET} of theft.", "ACCUSES", "accused", "Tom Day"),
        (f"{ANN} accused the government of {TOM} of theft.", "ACCUSES", "accused", "Tom Day"),
        (f"{ANN} works in the {CABINET} of {TOM}.", "WORKS_FOR", "works in", "Tom Day"),
    ],
)
def test_the_government_of_somebody_is_the_government(marked: str, type_: str, trigger: str, target: str) -> None:
    """Where the text marks it, and no office is told."""
    made = document("test", marked)
    own = claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger, extractor="network")
    assert of_the_body(own, made, load_ontology()).target.text == target
