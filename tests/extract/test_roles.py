"""The office or kin word of a claim."""

import pytest

from graphbuild.extract.roles import holds_a_lesser_office, role
from graphbuild.ontology import load_cues, load_ontology
from tests.marked import claim, document

ANN, TOM, PORTO = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Porto|Place p]"


def read(marked: str, type_: str, target: str, trigger: str | None, given: str | None = None) -> str | None:
    """The role of a claim of Ann Lee about the target."""
    made = document("test", marked)
    return role(claim(made, "Ann Lee", type_, target, trigger=trigger, role=given), made, load_cues()).role


OFFICES = [
    (f"{ANN}, the mayor of {PORTO}, left.", "HEADS", "the mayor of", "mayor"),
    (f"{ANN}, a former deputy mayor of {PORTO}, left.", "DEPUTY_HEAD_OF", "former deputy mayor of", "deputy mayor"),
    (f"In {PORTO}, Mayor {ANN} left.", "HEADS", None, "Mayor"),
    (f"The heads of {PORTO}, {ANN} and {TOM}, left.", "HEADS", "heads of", "head"),
    (f"{PORTO} heads {ANN} and {TOM} left.", "HEADS", "heads", "head"),
    (f"The Greens of {PORTO} are led by former mayor {ANN}.", "HEADS", "former mayor", "mayor"),
    (f"{PORTO}, led by Mayor {ANN}, voted.", "HEADS", "led by", "Mayor"),
    (f"{PORTO}'s former mayor {ANN} left.", "HEADS", "former mayor", "mayor"),
    (f"{ANN}, {PORTO}'s finance minister, left.", "HEADS", "finance minister", "finance minister"),
    (f"{ANN}, {PORTO}'s director for [Ivania|Place i], left.", "HEADS", "director", "director"),
    (f"{PORTO}'s then-Mayor {ANN} left.", "HEADS", "then-Mayor", "Mayor"),
    (f"{PORTO}'s ex-mayor {ANN} left.", "HEADS", "ex-mayor", "mayor"),
    (f"{PORTO}'s Prime-Minister {ANN} left.", "HEADS", "Prime-Minister", "Prime-Minister"),
]
NONE = [
    (f"{ANN}, a former minister of [Ivania|Place i], heads {PORTO}.", "HEADS", "heads"),
    (f'{ANN}, who leads {PORTO}, said: "The minister has lied."', "HEADS", "leads"),
    (f"{ANN} represents {PORTO} in the [House of Deputies|Institution h].", "REPRESENTS", "represents"),
    (f"{ANN} runs {PORTO}.", "HEADS", "runs"),
    (f"{ANN}, the mayor, visited {PORTO}.", "LOCATED_IN", "visited"),
    (f"{TOM}, whose sister {ANN} heads {PORTO}, left.", "HEADS", "heads"),
    (f"{ANN}, who chairs the {PORTO}, left.", "HEADS", "chairs"),
    (f"{ANN}, a minister, heads {PORTO}.", "HEADS", "heads"),
    (f"{PORTO}, led by former minister {ANN}, won.", "HEADS", "led by"),
    (f"{PORTO} is led by {ANN}, a former minister.", "HEADS", "led by"),
    (f"{PORTO}, led by former minister {ANN}, won.", "HEADS", "led by former minister"),
    (f"{PORTO}, which is headed by the former prime minister, {ANN}, won.", "HEADS", "headed by"),
    (f"Prosecutors said that {ANN} worked for {PORTO}.", "WORKS_FOR", "worked for"),
    (f"{ANN} led {PORTO} until five directors left.", "HEADS", "led"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger", "expected"), OFFICES)
def test_the_office_is_given_without_its_words_of_status(
    marked: str, type_: str, trigger: str | None, expected: str
) -> None:
    assert read(marked, type_, "Porto", trigger) == expected


def test_the_kin_word_keeps_what_belongs_to_it() -> None:
    assert (
        read(f"{ANN}, the younger sister of {TOM}, left.", "SIBLING_OF", "Tom Day", "the younger sister of")
        == "younger sister"
    )
    assert read(f"{TOM}'s ex-wife, {ANN}, left.", "SPOUSE_OF", "Tom Day", "ex-wife") == "wife"


def test_a_trade_beside_a_post_is_its_role_and_of_one_person() -> None:
    """ "A sociologist at the institute"; of two "spokesmen" each is a "spokesman"."""
    assert read(f"{ANN}, a sociologist at {PORTO}, left.", "WORKS_FOR", "Porto", "a sociologist at") == "sociologist"
    assert read(f"{ANN} and {TOM}, directors of {PORTO}, left.", "HEADS", "Porto", "directors of") == "director"


@pytest.mark.parametrize(("marked", "type_", "trigger"), NONE)
def test_without_an_office_there_is_no_role(marked: str, type_: str, trigger: str) -> None:
    assert read(marked, type_, "Porto", trigger) is None


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"{ANN} works for the mayor of [Porto|Place p], {TOM}.", "WORKS_FOR", "works for"),
        (f"{ANN} represents the publisher {TOM}.", "REPRESENTS", "represents"),
    ],
)
def test_what_the_other_is_called_is_no_role(marked: str, type_: str, trigger: str) -> None:
    assert read(marked, type_, "Tom Day", trigger) is None


def test_a_role_that_came_with_the_claim_stays() -> None:
    assert read(f"{ANN}, the mayor of {PORTO}, left.", "HEADS", "Porto", "the mayor of", given="boss") == "boss"


@pytest.mark.parametrize(
    ("words", "lesser"),
    [
        (f"{ANN}, the floor leader of {PORTO}, left.", True),
        (f"{ANN}, the leader of {PORTO}, left.", False),
        (f"{ANN}, the party leader of {PORTO}, left.", False),
    ],
)
def test_a_floor_leader_heads_nothing(words: str, lesser: bool) -> None:
    """A word for a head that is a part of another office."""
    made = document("test", words)
    told = claim(made, "Ann Lee", "HEADS", "Porto", trigger="leader", extractor="network")
    assert holds_a_lesser_office(told, made, load_ontology()) is lesser


def test_the_title_of_a_kinsman_is_no_office_of_a_body() -> None:
    """ "The firm is run by Ann Lee, a sister of Prime Minister Tom Day"."""
    told = f"[Firm|Organization p] is run by {ANN}, a sister of Prime Minister {TOM}."
    assert read(told, "HEADS", "Firm", "run by") is None
