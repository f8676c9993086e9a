"""Whose kin a kin term speaks of, and who bears it."""

from dataclasses import replace

import pytest

from graphbuild.extract.kinship import contradicts_kin
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, KIM = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Kim Park|Person k]"
CONTRADICTED = [
    (
        f"{ANN}, whose daughter is married to the mayor, {TOM}, left.",
        "Ann Lee",
        "CHILD_IN_LAW_OF",
        "Tom Day",
        "married",
    ),
    (f"{ANN}, whose daughter is the wife of {TOM}, left.", "Ann Lee", "SPOUSE_OF", "Tom Day", "wife"),
    (f"{ANN}, whose niece married {TOM}, left.", "Ann Lee", "SPOUSE_OF", "Tom Day", "married"),
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
    (f"{ANN} is the mother of the minister, {TOM}.", "Tom Day", "PARENT_OF", "Ann Lee", "mother of"),
    (f"{ANN}, a retired general and the mother-in-law of {TOM}.", "Ann Lee", "CHILD_IN_LAW_OF", "Tom Day", "mother"),
    (f"{ANN} married a daughter of {TOM}, the dealer.", "Tom Day", "PARENT_OF", "Ann Lee", "daughter"),
    (f"{ANN} is the wife of a son of {TOM}.", "Ann Lee", "SPOUSE_OF", "Tom Day", "wife"),
    (f"{ANN}, who married a sister of {TOM}, left.", "Ann Lee", "SIBLING_OF", "Tom Day", "sister"),
]
BORNE_OUT = [
    (
        f"{ANN}, whose daughter is married to the mayor, {TOM}, left.",
        "Tom Day",
        "CHILD_IN_LAW_OF",
        "Ann Lee",
        "married",
    ),
    (f"{ANN}, whose niece married {TOM}, left.", "Ann Lee", "RELATIVE_OF", "Tom Day", "married"),
    (f"{ANN}, whose daughter {KIM} is married to {TOM}, left.", "Kim Park", "SPOUSE_OF", "Tom Day", "married"),
    (f"{ANN} is the mother of the minister, {TOM}.", "Ann Lee", "PARENT_OF", "Tom Day", "mother of"),
    (f"{ANN} is the mother-in-law of {TOM}.", "Tom Day", "CHILD_IN_LAW_OF", "Ann Lee", "mother-in-law"),
    (f"{ANN} knows the mother of {TOM}.", "Tom Day", "PARENT_OF", "Ann Lee", "mother of"),
    (f"{ANN} married a daughter of {TOM}, the dealer.", "Ann Lee", "CHILD_IN_LAW_OF", "Tom Day", "daughter"),
    (f"{ANN} married a sister of {TOM}.", "Ann Lee", "RELATIVE_OF", "Tom Day", "sister"),
    (f"{ANN} is a daughter of {TOM}.", "Tom Day", "PARENT_OF", "Ann Lee", "daughter"),
    (f"{ANN} married {TOM}, a son of {KIM}.", "Ann Lee", "SPOUSE_OF", "Tom Day", "married"),
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


@pytest.mark.parametrize(
    ("marked", "source", "target", "falls"),
    [
        ("[She|Person a] left [Tom Day|Person t], whose daughter [he|Person k] divorced.", "Tom Day", "he", True),
        (
            "[She|Person a] left [Tom Day|Person t], whose daughter [Kim Park|Person k] wept.",
            "Tom Day",
            "Kim Park",
            False,
        ),
        ("[Tom Day|Person t] has a daughter, and [she|Person k] wept.", "Tom Day", "she", False),
    ],
)
def test_a_pronoun_that_begins_a_clause_is_no_kin(marked: str, source: str, target: str, falls: bool) -> None:
    """A rule may take it for a name after the kin term."""
    assert contradicted(marked, source, "PARENT_OF", target, "daughter", extractor="rules") == falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN} was born in May 1950 to {TOM} and his wife.", True),
        (f"{ANN}, who was born to the trader {TOM}, left.", True),
        (f"{ANN} was born in Porto. {TOM} wept.", True),
        (f"A son was born to {ANN}: {TOM}.", False),
        (f"{ANN} was the mother of {TOM}.", False),
    ],
)
def test_who_was_born_is_the_child(marked: str, falls: bool) -> None:
    """ "Born to Day" makes nobody Day's parent, nor does a sentence that does not speak of the child."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "PARENT_OF", "Tom Day", extractor="network")
    first = made.sentences[0]
    told = replace(told, evidence=replace(told.evidence, start=first.start, end=first.end))
    assert contradicts_kin(told, made, load_ontology()) is falls


@pytest.mark.parametrize("name", ["Bo", "Kim", "Eva"])
def test_his_sons_are_not_hers(name: str) -> None:
    """Each of a list bears the term before it, and "his" after "and" stands in no list with her."""
    sons = "[Bo|Person b], [Kim|Person k] and [Eva|Person e]"
    marked = f"{TOM}'s wife {ANN} and [his|Person t] four children — {sons} — came."
    assert contradicted(marked, "Ann Lee", "PARENT_OF", name, "four children")
    assert not contradicted(marked, "Tom Day", "PARENT_OF", name, "four children")


@pytest.mark.parametrize(
    ("marked", "other", "trigger"),
    [
        (f"{ANN} is the grandmother of [the Day dynasty|Person d].", "the Day dynasty", "grandmother"),
        (f"{ANN}, known as [Mother Mill|Person d], won.", "Mother Mill", "Mother"),
    ],
)
def test_a_house_or_a_pen_name_is_no_relative(marked: str, other: str, trigger: str) -> None:
    """Whoever reads it."""
    assert contradicted(marked, "Ann Lee", "RELATIVE_OF", other, trigger)
    assert contradicted(marked, "Ann Lee", "RELATIVE_OF", other, trigger, extractor="rules")


@pytest.mark.parametrize(
    ("marked", "source", "type_", "target", "trigger", "falls"),
    [
        (
            f"[Day|Person d]'s family – daughter {ANN} and son-in-law {TOM} – left.",
            "Tom Day",
            "PARENT_OF",
            "Ann Lee",
            "daughter",
            True,
        ),
        (
            f"[Day|Person d]'s wife {ANN} and [her|Person a] son {TOM} left.",
            "Ann Lee",
            "PARENT_OF",
            "Tom Day",
            "son",
            False,
        ),
        (
            f"The son-in-law, {TOM}, came with {ANN} and {KIM}.",
            "Ann Lee",
            "CHILD_IN_LAW_OF",
            "Kim Park",
            "son-in-law",
            True,
        ),
        (
            f"Known as {TOM}, {ANN} was the third child born to Count {KIM}.",
            "Ann Lee",
            "PARENT_OF",
            "Tom Day",
            "third child",
            True,
        ),
        (f"{ANN} was the third child born to Count {KIM}.", "Kim Park", "PARENT_OF", "Ann Lee", "third child", False),
        (f"{ANN} is a sister of {KIM} and of {TOM}.", "Ann Lee", "SIBLING_OF", "Tom Day", "sister", True),
        (f"{ANN} is a sister of {KIM} and {TOM}.", "Ann Lee", "SIBLING_OF", "Tom Day", "sister", False),
        (
            f"[The old widower|Person a] {TOM} is the father of {KIM}.",
            "The old widower",
            "PARENT_OF",
            "Tom Day",
            "father",
            True,
        ),
        (f"She divorced Count {ANN} and later married {TOM}.", "Ann Lee", "SPOUSE_OF", "Tom Day", "married", True),
        (f"{ANN} left Porto and later married {TOM}.", "Ann Lee", "SPOUSE_OF", "Tom Day", "married", False),
    ],
)
def test_whose_term_it_is(marked: str, source: str, type_: str, target: str, trigger: str, falls: bool) -> None:
    """A term before another's name, or before "of" another, and what a third did to both."""
    assert contradicted(marked, source, type_, target, trigger) is falls
