"""Whose kin a kin term speaks of, and who bears it."""

import pytest

from graphbuild.extract.kinship import contradicts_kin
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, KIM = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Kim Park|Person k]"
CONTRADICTED = [
    (f"{ANN} left the sons alone, and {KIM}'s son {TOM} too.", "Ann Lee", "PARENT_OF", "Tom Day", "sons"),
    (f"{ANN} missed the birth of [her|Person a] first child, {TOM}.", "Tom Day", "PARENT_OF", "Ann Lee", "birth"),
    (f"{ANN} met {TOM} at {KIM}’s brother.", "Ann Lee", "SIBLING_OF", "Tom Day", "brother"),
    (f"{ANN} and the president's wife, {TOM}, left.", "Ann Lee", "SPOUSE_OF", "Tom Day", "wife"),
    (
        f"{KIM} said that {ANN} knew [her|Person k] late husband, Mr. {TOM}.",
        "Ann Lee",
        "SPOUSE_OF",
        "Tom Day",
        "husband",
    ),
    (f"Their son {TOM} is {ANN}'s friend.", "Ann Lee", "PARENT_OF", "Tom Day", "son"),
]
BORNE_OUT = [
    (f"{ANN} missed the birth of [her|Person a] first child, {TOM}.", "Ann Lee", "PARENT_OF", "Tom Day", "birth"),
    (f"{ANN}'s father {TOM} left.", "Tom Day", "PARENT_OF", "Ann Lee", "father"),
    (f"{KIM} and {ANN}'s son {TOM} left.", "Kim Park", "PARENT_OF", "Tom Day", "son"),
    (f"{ANN}, the wife of {TOM}, met {KIM}'s wife.", "Ann Lee", "SPOUSE_OF", "Tom Day", "the wife of"),
    (f"{TOM} is {ANN}'s brother.", "Ann Lee", "SIBLING_OF", "Tom Day", "brother"),
    (f"{ANN} and {TOM} took their son to {KIM}'s father.", "Ann Lee", "PARENT_OF", "Tom Day", "son"),
    (f"{KIM}'s wife met {ANN}, who paid {TOM}.", "Ann Lee", "FUNDS", "Tom Day", "paid"),
    (f"{KIM} wept. The younger son, {TOM}, came late.", "Kim Park", "PARENT_OF", "Tom Day", "son"),
    (f"{KIM} has two sons; the younger son, {TOM}, came late.", "Kim Park", "PARENT_OF", "Tom Day", "son"),
    (f"{ANN} and {KIM} wept when their son {TOM} left.", "Ann Lee", "PARENT_OF", "Tom Day", "son"),
    (f"{ANN} wept. Their son {TOM} left.", "Ann Lee", "PARENT_OF", "Tom Day", "son"),
]


def contradicted(marked: str, source: str, type_: str, target: str, trigger: str, extractor: str = "network") -> bool:
    """Whether the claim falls."""
    made = document("test", marked)
    told = claim(made, source, type_, target, trigger=trigger, extractor=extractor)
    return contradicts_kin(told, made, load_ontology())


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), CONTRADICTED)
def test_kin_of_somebody_else_or_turned_round(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """The owner stands before the term, who bears it after it; an owner that is no mention is somebody else.

    Nor is anyone after "their son" one of them.
    """
    assert contradicted(marked, source, type_, target, trigger)


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), BORNE_OUT)
def test_what_the_terms_bear_out_stands(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """Also where each of a list is an owner, where a term has no owner before it, and ties that are none of kin."""
    assert not contradicted(marked, source, type_, target, trigger)


def test_nobody_of_a_later_sentence_is_meant_by_a_term_without_owner() -> None:
    """ "The younger son, Day, came late. Park wept": whose son he is was said before."""
    made = document("test", f"The younger son, {TOM}, came late. {KIM} wept.")
    told = claim(made, "Kim Park", "PARENT_OF", "Tom Day", trigger="son", extractor="network")
    assert contradicts_kin(told, made, load_ontology())


def test_a_rule_knows_whose_kin_it_reads() -> None:
    """Only claims of the network are held against the terms."""
    assert not contradicted(*CONTRADICTED[0], extractor="rules")
