"""Who speaks where no verb stands beside the words: colons, signatures, interviews, links and closing sources."""

import pytest

from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues
from tests.marked import document

ANN, TOM, RADIO = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Radio Porto|Organization r]"


def said(marked: str) -> list[tuple[str, str]]:
    """Each statement as its speaker and its words."""
    return [(s.speaker_text, s.text) for s in statements(document("test", marked), load_cues())]


AFTER_A_COLON = [
    (f'{ANN} welcomed the vote: "It was fair and we won."', [("Ann Lee", "It was fair and we won.")]),
    (
        f'{ANN} said she would leave if it rained: "I hope it will not rain."',
        [("Ann Lee", "she would leave if it rained"), ("Ann Lee", "I hope it will not rain.")],
    ),
]
LINKED = [
    (f"But according to {ANN}, the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"According to {ANN}, First Minister of Porto, the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"But one of the founders, {ANN}, says the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"{ANN} went on to say that the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"{ANN} pledged to close the mill.", [("Ann Lee", "close the mill")]),
    ("Experts warn there could be a flood.", [("Experts", "there could be a flood")]),
    ("Many villagers have left, saying that the well was dry.", [("Many villagers", "the well was dry")]),
    (f"The mill was closed in May, {RADIO} reported.", [("Radio Porto", "The mill was closed in May")]),
]
ENDS = [
    (f"{ANN} said the mill - and the shop - would close.", "the mill - and the shop - would close"),
    (f"{ANN} said the mill would close, but did not say when.", "the mill would close"),
]


@pytest.mark.parametrize(("marked", "expected"), [*AFTER_A_COLON, *LINKED])
def test_what_follows_a_colon_or_a_link_has_a_speaker(marked: str, expected: list[tuple[str, str]]) -> None:
    """A colon before a quotation, a word before "according to", and a source at the end tell who speaks."""
    assert said(marked) == expected


@pytest.mark.parametrize(("marked", "words"), ENDS)
def test_two_dashes_end_nothing_and_a_silence_does(marked: str, words: str) -> None:
    """An aside between dashes belongs to what is said; that something was not said does not."""
    assert said(marked)[0][1] == words


def test_a_quotation_alone_belongs_to_the_one_the_sentence_before_tells_of() -> None:
    """A sentence that tells of one person introduces the quotation after it."""
    assert said(f'{ANN} questioned the count. "It was late and we saw nothing."') == [
        ("Ann Lee", "It was late and we saw nothing.")
    ]


def test_answers_of_an_interview_are_said_by_the_one_named_before_the_colon() -> None:
    """Paragraphs that begin with a name and a colon are answers, where there are two of them."""
    answers = f"Why now?\n\n{ANN}: It was time.\n\nAnd then?\n\n{ANN}: We shall see."
    assert said(answers) == [("Ann Lee", "It was time."), ("Ann Lee", "We shall see.")]
    assert said(f"Chair\n\n{ANN}: a lawyer from Porto.") == []


def test_a_signed_paragraph_is_said_by_whoever_signs() -> None:
    """ "... — Ann Lee" in a paragraph of its own."""
    assert said(f"We will rebuild the bridge before winter. — {ANN}\n\nIt rained.") == [
        ("Ann Lee", "We will rebuild the bridge before winter")
    ]


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} met {TOM} in May, when the mill was closed, and left.",
        f"A police report they hoped for never came to {ANN}.",
        'On the wall of the mill one could read: "We were here and we won."',
    ],
)
def test_nobody_is_heard(marked: str) -> None:
    """Neither a report that is a noun nor a wall speaks for anyone."""
    assert said(marked) == []
