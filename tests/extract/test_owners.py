"""Whose thing it is that the words speak of."""

from dataclasses import replace

import pytest

from graphbuild.extract.owners import (
    acts_only_as_owner,
    is_a_post_of_another,
    means_what_is_owned,
    names_only_a_post,
)
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN = "[Ann Lee|Person a]"
OWNED = [
    (f"{ANN} married [Tom Day|Person t]'s sister.", "SPOUSE_OF", "Tom Day", "married"),
    (f"{ANN} commanded [Porto|Place p]'s defence that day.", "HEADS", "Porto", "commanded"),
    (f"{ANN} closed the private [Lee Bank|Organization b]’s branch.", "BANS", "Lee Bank", "closed"),
    (f"{ANN} sued [Tom Day|Person t]'s paper.", "SUES", "Tom Day", "sued"),
    (f"{ANN} met the [Sea Board|Institution s]'s lawyers.", "MET_WITH", "Sea Board", "met"),
    (f"{ANN} met the lawyers of the [Sea Board|Institution s].", "MET_WITH", "Sea Board", "met"),
    (f"{ANN} urged the former mayor of [Porto|Place p] to go.", "URGES", "Porto", "urged"),
    (f"{ANN} arrested the [Lions|Organization l]' driver.", "BANS", "Lions", "arrested"),
]
MEANT = [
    (f"{ANN} was sworn in by [Porto|Place p]'s outgoing mayor.", "HEADS", "Porto", "was sworn in by"),
    (f"{ANN} sued [Tom Day|Person t].", "SUES", "Tom Day", "sued"),
    (f"[Tom Day|Person t]'s paper was sued by {ANN}.", "SUES", "Tom Day", "was sued by"),
    (f"{ANN} paid for [Tom Day|Person t]'s campaign.", "FUNDS", "Tom Day", "paid for"),
    (f"{ANN} met the [Sea Board|Institution s].", "MET_WITH", "Sea Board", "met"),
    (f"{ANN} is the head of the [Sea Board|Institution s].", "HEADS", "Sea Board", "is"),
    (f"{ANN} urged the government of [Norway|Place n] to go.", "URGES", "Norway", "urged"),
    (f"{ANN} is said to be [Tom Day|Person t]'s elder sister.", "SIBLING_OF", "Tom Day", "is said to be"),
]


def is_owner(marked: str, type_: str, target: str, trigger: str, extractor: str = "network") -> bool:
    """Whether the claim of Ann Lee is one of what the target owns."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", type_, target, trigger=trigger, extractor=extractor)
    return means_what_is_owned(told, made, load_ontology())


@pytest.mark.parametrize(("marked", "type_", "target", "trigger"), OWNED)
def test_what_is_done_to_a_thing_is_not_done_to_its_owner(marked: str, type_: str, target: str, trigger: str) -> None:
    """The owner stands right after the words, and what is his after him."""
    assert is_owner(marked, type_, target, trigger)


@pytest.mark.parametrize(("marked", "type_", "target", "trigger"), MEANT)
def test_an_office_kin_and_what_reaches_the_owner_stand(marked: str, type_: str, target: str, trigger: str) -> None:
    """Also an owner before the words, and one who owns nothing."""
    assert not is_owner(marked, type_, target, trigger)


def test_a_rule_knows_what_it_reads() -> None:
    """Only claims of the network are held against it."""
    assert not is_owner(*OWNED[0], extractor="rules")


OWNERS = [
    ("A team under the engineer [Tom Day|Person t] examined [the bank|Organization b].", "INVESTIGATES", "examined"),
    ("A team led by Judge [Tom Day|Person t] has sued [the bank|Organization b].", "SUES", "sued"),
    ("[Tom Day|Person t] left. [His|Person t] father, who headed [the bank|Organization b], wept.", "HEADS", "headed"),
    ("[Tom Day|Person t] left. [His|Person t] lawyer attacked [the bank|Organization b].", "OPPOSES", "attacked"),
    ("[Tom Day|Person t]'s banned [Hill Party|Party h] sued [the bank|Organization b].", "SUES", "sued"),
]
ACTORS = [
    ("[Tom Day|Person t], who served under Ann Lee, attacked [the bank|Organization b].", "OPPOSES", "attacked"),
    ("[Tom Day|Person t]'s support for [the bank|Organization b] is old.", "SUPPORTS", "support"),
    ("[Tom Day|Person t] left. [He|Person t] headed [the bank|Organization b].", "HEADS", "headed"),
    ("[Tom Day|Person t] of the [Hill Party|Party h] sued [the bank|Organization b].", "SUES", "sued"),
    ("[Tom Day|Person t] left. [His|Person t] decision to sue [the bank|Organization b] stands.", "SUES", "sue"),
]


def source_in(marked: str) -> str:
    """Where Tom Day is spoken of last: "His", "He" or his name."""
    return next((word for word in ("His", "He") if f"[{word}|" in marked), "Tom Day")


@pytest.mark.parametrize(("marked", "type_", "trigger"), OWNERS)
def test_what_someone_s_people_do_is_not_done_by_him(marked: str, type_: str, trigger: str) -> None:
    """Kin, people of an office, and what is named as his."""
    made = document("test", marked)
    told = claim(made, source_in(marked), type_, "the bank", trigger=trigger, extractor="network")
    assert acts_only_as_owner(told, made, load_ontology())


@pytest.mark.parametrize(("marked", "type_", "trigger"), ACTORS)
def test_what_someone_does_is_done_by_him(marked: str, type_: str, trigger: str) -> None:
    """Also what is told by a noun of his: his support, his decision."""
    made = document("test", marked)
    told = claim(made, source_in(marked), type_, "the bank", trigger=trigger, extractor="network")
    assert not acts_only_as_owner(told, made, load_ontology())


def test_kin_are_told_by_an_owner() -> None:
    """ "Her son, Tom Day"."""
    made = document("test", f"{ANN} wept. [Her|Person a] son [Tom Day|Person t] left [Eva Day|Person e].")
    told = claim(made, "Her", "PARENT_OF", "Eva Day", trigger="left", extractor="network")
    assert not acts_only_as_owner(told, made, load_ontology())


@pytest.mark.parametrize(
    ("marked", "only"),
    [
        (f"{ANN} met [Sea Board|Institution s] chief [Tom Day|Person t].", True),
        (f"{ANN} met the [Sea Board|Institution s] and [Tom Day|Person t].", False),
        (f"{ANN} met the [Sea Board|Institution s], whose chief left.", False),
    ],
)
def test_a_body_that_tells_a_post_is_not_met(marked: str, only: bool) -> None:
    """ "Met Sea Board chief Tom Day" says that of Tom Day."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "MET_WITH", "Sea Board", trigger="met", extractor="network")
    assert names_only_a_post(told, made, load_ontology()) is only


def test_whom_another_sentence_names_may_only_own_there() -> None:
    """ "Lee left. Her husband is wanted for theft": the words have only "her", which owns."""
    marked = "[Ann Lee|Person a] left. [Her|Person a] husband, [Tom Day|Person t], is wanted for [theft|Offence o]."
    for before, falls in (("", True), ("[She|Person a] and ", False)):
        made = document("test", marked.replace("[Her", f"{before}[Her"))
        told = claim(made, "Ann Lee", "CHARGED_WITH", "theft", trigger="wanted for", extractor="network")
        assert acts_only_as_owner(told, made, load_ontology()) == falls


PAPER, BANK = "[The paper|Organization p]", "[Lee Bank|Organization b]"


@pytest.mark.parametrize(
    ("marked", "type_", "another"),
    [
        (f"{BANK} left. {PAPER}'s former owner, {ANN}, wept.", "OWNS", True),
        (f"{BANK} left. {PAPER}'s owner, {ANN}, wept.", "HEADS", True),
        (f"{PAPER} left. {BANK}'s former owner, {ANN}, wept.", "OWNS", False),
        (f"{BANK} left. [Porto|Place o]'s former owner, {ANN}, wept.", "OWNS", False),
        (f"{BANK} left. The owner, {ANN}, wept.", "OWNS", False),
    ],
)
def test_the_post_is_of_the_body_that_owns_it(marked: str, type_: str, another: bool) -> None:
    """And not of another, which the sentence before names."""
    made = document("test", marked)
    words = next(w for w in ("former owner", "owner") if w in made.article.text)
    own = replace(claim(made, "Lee Bank", type_, "Ann Lee", trigger=words, extractor="network"))
    told = replace(own, source=own.target, target=own.source)
    assert is_a_post_of_another(told, made, load_ontology()) is another
