"""Who says what: quoted and reported words, and the sentences that report nothing."""

import pytest

from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues
from tests.marked import document

ANN, TOM, HE = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[He|Person t]"
PARTY = "[the Green Party|Party g]"


def said(marked: str) -> list[tuple[str, str]]:
    """Each statement as its speaker and its words."""
    return [(s.speaker_text, s.text) for s in statements(document("test", marked), load_cues())]


QUOTED = [
    (f'{ANN} said: "The vote was fair."', [("Ann Lee", "The vote was fair.")]),
    (f'"The vote was fair," said {ANN}.', [("Ann Lee", "The vote was fair,")]),
    (f'"The vote was fair," {ANN} said on Monday.', [("Ann Lee", "The vote was fair,")]),
    (f"“The vote was fair,” {ANN} told reporters.", [("Ann Lee", "The vote was fair,")]),
    (f'"The vote was fair," said the party\'s chairman, {ANN}.', [("Ann Lee", "The vote was fair,")]),
    (f'"The vote," {ANN} said, "was not fair."', [("Ann Lee", "The vote, was not fair.")]),
    (f'"The vote was fair," said {ANN}. "We counted twice."', [("Ann Lee", "The vote was fair, We counted twice.")]),
    (f'{ANN} called it "a cheap farce".', [("Ann Lee", "a cheap farce")]),
    (f'{ANN} said:\n\n"We counted twice."', [("Ann Lee", "We counted twice.")]),
]
REPORTED = [
    (f"{ANN} said that the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"{ANN} said the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"{ANN}, who heads the commission, said that the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"The chairwoman, {ANN}, said that the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"{ANN} told {TOM} on Monday that the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"According to {ANN}, the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"The vote was a farce, in the words of {ANN}.", [("Ann Lee", "The vote was a farce")]),
    (f"The vote was fair, according to {ANN}.", [("Ann Lee", "The vote was fair")]),
    (f"The vote was fair from the start, {ANN} added.", [("Ann Lee", "The vote was fair from the start")]),
    ("Officials say that the vote was fair.", [("Officials", "the vote was fair")]),
    (f"{ANN} said that the vote was fair, which {TOM} denies.", [("Ann Lee", "the vote was fair")]),
    (f"{HE} used to say that the vote was fair.", [("He", "the vote was fair")]),
    (f"A spokesman for {PARTY} said that the vote was fair.", [("the Green Party", "the vote was fair")]),
    (f"{ANN} accused {TOM} of buying votes.", [("Ann Lee", "buying votes")]),
    (f"{ANN} denied that the vote was fair.", [("Ann Lee", "the vote was fair")]),
]
SILENT = [
    f"{ANN} met {TOM} on Monday.",
    f"{TOM} is said to have met {ANN}.",
    f"{ANN} refused to say who had paid.",
    f"The report of {PARTY} was long.",
    f"{ANN} answered no questions.",
    f"The alleged claims of {PARTY} are old.",
]


@pytest.mark.parametrize(("marked", "expected"), QUOTED)
def test_quotations_find_their_speaker_before_after_and_amid_them(
    marked: str, expected: list[tuple[str, str]]
) -> None:
    assert said(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), REPORTED)
def test_reported_words_run_from_the_verb_to_the_end_of_what_is_reported(
    marked: str, expected: list[tuple[str, str]]
) -> None:
    assert said(marked) == expected


@pytest.mark.parametrize("marked", SILENT)
def test_nothing_is_reported(marked: str) -> None:
    assert said(marked) == []


def test_a_quotation_over_two_paragraphs_is_one_statement() -> None:
    marked = f'{ANN} said: "We counted twice.\n\n"Nobody complained."'
    (found,) = statements(document("test", marked), load_cues())
    assert found.text == "We counted twice. Nobody complained."
    assert len(found.spans) == 2


def test_spans_cut_what_was_said() -> None:
    read = document("test", f'"The vote," {ANN} said, "was not fair." {HE} said that it was.')
    for statement in statements(read, load_cues()):
        assert statement.text == " ".join(read.article.text[s.start : s.end] for s in statement.spans)
        assert (
            statement.speaker is None
            or read.article.text[statement.speaker.start : statement.speaker.end] == statement.speaker_text
        )


def test_words_without_a_mention_as_speaker_have_no_place() -> None:
    (found,) = statements(document("test", "Some officials say that the vote was fair."), load_cues())
    assert found.speaker is None
    assert found.speaker_text == "Some officials"
