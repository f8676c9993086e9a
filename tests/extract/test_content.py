"""Where what is reported begins and ends."""

import pytest

from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues
from tests.marked import document

ANN, BO = "[Ann Lee|Person a]", "[Bo Day|Person b]"
FIRM = "[Day Roads|Organization d]"


def words(marked: str) -> list[str]:
    """What is said in each statement, in order."""
    return [s.text for s in statements(document("test", marked), load_cues())]


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("said that the vote was fair, and that nobody complained.", "the vote was fair, and that nobody complained"),
        ("said that the vote was fair but that it was late.", "the vote was fair but that it was late"),
        ("said the vote was fair and accused the guards of theft.", "the vote was fair"),
        ("said the vote was fair, and named the winner.", "the vote was fair"),
        ("said the vote was fair but declined to say why.", "the vote was fair"),
        ("said the vote was fair; nobody asked.", "the vote was fair"),
        ("said the vote was fair, although nobody had asked.", "the vote was fair"),
        ("said the vote was won by the mayor, who is her brother.", "the vote was won by the mayor"),
        ("said the mayor, who is her brother, won the vote.", "the mayor, who is her brother, won the vote"),
        ("says the vote was won by the mayor, who is ill.", "the vote was won by the mayor, who is ill"),
        ("said the road led to the port, in which two ships lay.", "the road led to the port"),
        ("said the road, on which nobody drove, led to the port.", "the road, on which nobody drove, led to the port"),
        ("said that her brother had called and asked for money.", "her brother had called and asked for money"),
        ("said that her brother had called and accused him of theft.", "her brother had called"),
        ("says that her brother came and asked for money.", "her brother came and asked for money"),
        ("accuses the firm of theft, and wants an inquiry.", "the firm of theft"),
        ("said the vote was fair, just hours before it was to end.", "the vote was fair"),
        ("said the vote was fair, hence the joy.", "the vote was fair"),
        ("said the vote was fair in a television interview with him.", "the vote was fair"),
        ("said the vote was fair, but she did not say why.", "the vote was fair"),
        ("said that some came days after the vote.", "some came days after the vote"),
        ("denied any link with the firm when asked by the court.", "any link with the firm"),
    ],
)
def test_reported_words_end_where_the_writer_goes_on(rest: str, said: str) -> None:
    assert words(f"{ANN} {rest}")[0] == said


def test_who_the_last_one_named_is_says_the_writer() -> None:
    assert words(f"{ANN} said that the road was built by {FIRM}, a firm from Porto.") == [
        "the road was built by Day Roads"
    ]


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        (f"According to {ANN} the vote was fair.", "the vote was fair"),
        (f"According to figures released by {FIRM} on Monday, the vote was fair.", "the vote was fair"),
        (f"According to {ANN}, who chairs it, the vote was fair.", "the vote was fair"),
        (f"According to her brother, {ANN}, the vote was fair.", "the vote was fair"),
        (f"According to {ANN}, {BO} came and said that it was fair.", "Bo Day came and said that it was fair"),
        (f"The vote was fair, according to {ANN}, who chairs it.", "The vote was fair"),
        (f"The vote was fair, according to {ANN}, and a court has ended the case.", "The vote was fair"),
        (f"The vote, according to {ANN}, was fair.", "The vote was fair"),
        (f"{BO} has a firm which, {ANN} says, pays nobody.", "pays nobody"),
        (f"It rained; the vote, {ANN} said, was fair.", "the vote was fair"),
        (f"{BO} left in May, and the house, {ANN} says, was sold.", "the house was sold"),
    ],
)
def test_words_stand_before_after_or_around_the_one_who_is_named(marked: str, said: str) -> None:
    assert words(marked)[0] == said


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        (f"{ANN} asked why the vote was late.", "why the vote was late"),
        (f"{ANN} asked {BO} whether the vote was fair.", "whether the vote was fair"),
        (f"{ANN} pointed out that the vote was fair.", "the vote was fair"),
        (f"{ANN} let it be known that the vote was fair.", "the vote was fair"),
        (f"{ANN} announced the vote was fair.", "the vote was fair"),
        (f"{ANN} reported on Monday, citing two guards, that the vote was fair.", "the vote was fair"),
        (f"{ANN} called it a cheap farce.", "a cheap farce"),
        (f"{ANN} called the vote unfair.", "unfair"),
        (f"{ANN} dismissed the report as nonsense.", "nonsense"),
        (f"{ANN} accused the head of the office of buying votes.", "the head of the office of buying votes"),
        (f"{ANN} told the court on Monday that the vote was fair.", "the vote was fair"),
        (f"{ANN} said the count had shown that the vote was fair.", "the count had shown that the vote was fair"),
        (f"{ANN} warned the guards that the vote was near.", "the vote was near"),
    ],
)
def test_the_words_begin_behind_the_verb_and_those_it_is_said_to(marked: str, said: str) -> None:
    assert words(marked)[0] == said


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} rejected the motion.",
        f"{ANN} denied the allegation.",
        f"{ANN} holds a third of a plant that sells coal.",
        f"{ANN} called the envoy home.",
        f"{ANN} called the police to the hall.",
        f"{ANN} paid a courtesy call on {BO}.",
        "The pay dispute goes back to the year that the mine was shut.",
        "The state television reported nothing.",
        f"{ANN} could say that the vote was fair.",
        f"Nobody said that {ANN} was ill.",
        f"{ANN} said so on television.",
        f"{BO} wrote to the [Mekong Report|Organization m] that Friday.",
        f"{ANN} recalled the days when the hall was full.",
        f"{ANN} conceded at five in the morning.",
        f"{ANN} declared it a success.",
    ],
)
def test_everyday_verbs_nouns_and_names_report_nothing(marked: str) -> None:
    assert words(marked) == []


def test_an_interview_is_where_it_is_said_and_not_what_is_said() -> None:
    (found,) = statements(document("test", f'In an interview, {ANN} said: "It was fair."'), load_cues())
    assert found.text == "It was fair."
    assert words(f'In an interview with Radio Porto, {ANN} said:\n\n"It was fair."') == ["It was fair."]
