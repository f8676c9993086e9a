"""Who speaks before a verb: names in asides, unnamed speakers, verbs without a subject of their own."""

import pytest

from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues
from tests.marked import document

ANN, BO = "[Ann Lee|Person a]", "[Bo Day|Person b]"
PARTY, COURT, RADIO = "[the Green Party|Party g]", "[the High Court|Institution c]", "[Radio Porto|Organization r]"
FAIR = "said that the vote was fair."


def speakers(marked: str) -> list[str]:
    """Who speaks in each statement, in order."""
    return [s.speaker_text for s in statements(document("test", marked), load_cues())]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        (f"Its chair, {ANN},", "Ann Lee"),
        (f"Its chair, the Porto lawyer {ANN},", "Ann Lee"),
        (f"Her mother, the former member of parliament {ANN},", "Ann Lee"),
        (f"One of them, {ANN} of {PARTY},", "Ann Lee"),
        (f"The first witness, a guard named {ANN},", "Ann Lee"),
        (f"{ANN} of {PARTY}, which governs,", "Ann Lee"),
        (f"{ANN}, a daughter of {BO},", "Ann Lee"),
        (f"In March the chair, {ANN}, who is ill,", "Ann Lee"),
        (f"The count ended, and its chair, {ANN},", "Ann Lee"),
        (f"{ANN}, an analyst at the Institute of Elections", "Ann Lee"),
        (f"[His|Person b] party, {PARTY},", "the Green Party"),
    ],
)
def test_the_name_speaks_wherever_it_stands_before_the_comma(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} {FAIR}") == [speaker]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("His new neighbour, who is about to move,", "His new neighbour"),
        (f"His wife, a friend of {ANN},", "His wife"),
        ("A woman who sells noodles across the road", "A woman"),
        ("A group that advises the villagers", "A group"),
        ("An engineer who worked on it", "An engineer"),
        ("Those who reject it", "Those"),
        ("Officials in [Porto|Place p]", "Officials in Porto"),
    ],
)
def test_an_unnamed_speaker_is_named_by_his_own_words(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} {FAIR}") == [speaker]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        (f"An official of {PARTY}", "the Green Party"),
        ("A spokesman for [her|Person a]", "her"),
        ("A person in [her|Person a] office", "A person in her office"),
        (f"A critic of {PARTY}", "A critic of the Green Party"),
    ],
)
def test_who_speaks_for_somebody_is_he_and_who_merely_works_there_is_not(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} {FAIR}") == [speaker]


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        (f"A report by {COURT}", "the High Court"),
        (f"{PARTY}'s file on {BO}", "the Green Party"),
        (f"The report on {BO}", "The report on Bo Day"),
    ],
)
def test_what_a_body_writes_says_the_body(subject: str, speaker: str) -> None:
    assert speakers(f"{subject} {FAIR}") == [speaker]


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} met the guards, told reporters that the vote was fair, and left.",
        f"{ANN} met {BO} and said that the vote was fair.",
        f"{ANN} is the chair and says the vote was fair.",
        f"{ANN} published a letter saying the vote was fair.",
        f"{ANN} is reported to have said that the vote was fair.",
        f"{ANN} was quoted by {RADIO} as saying that the vote was fair.",
    ],
)
def test_a_verb_without_a_subject_of_its_own_belongs_to_the_sentence(marked: str) -> None:
    assert speakers(marked) == ["Ann Lee"]


def test_after_a_whole_clause_the_speaker_follows_the_verb() -> None:
    assert speakers(f"{ANN}, who chairs it, is no candidate, said the lawyer, {BO}.") == ["Bo Day"]


def test_what_follows_according_to_may_be_named_after_its_description() -> None:
    assert speakers(f"According to a broadcaster, {RADIO}, the vote was fair.") == ["Radio Porto"]
    assert speakers(f"According to a man who was there, {ANN} voted twice.") == ["a man who was there"]


def test_both_of_a_chain_of_verbs_have_the_first_ones_speaker() -> None:
    assert speakers(f"{ANN} said {BO} was ill and accused {COURT} of hiding it.") == ["Ann Lee", "Ann Lee"]
