"""Whose thing it is that the words speak of."""

import pytest

from graphbuild.extract.owners import means_what_is_owned
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
