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


WHO = [
    (f"{ANN}, who denies that she took it, was arrested.", [("Ann Lee", "she took it")]),
    (f"{ANN}, who said that she was ill, and {TOM} were arrested.", [("Ann Lee", "she was ill")]),
    (f"{ANN}, who said that {TOM}, the mayor, was ill, was arrested.", [("Ann Lee", "Tom Day, the mayor, was ill")]),
    (f"They arrested {ANN}, who said that {TOM}, was ill.", [("Ann Lee", "Tom Day, was ill")]),
]


@pytest.mark.parametrize(("marked", "told"), WHO)
def test_what_who_says_ends_where_the_sentence_goes_on(marked: str, told: list[tuple[str, str]]) -> None:
    """The arrest is told by the article."""
    assert said(marked) == told


QUOTED = [
    (
        f'{TOM} said "the books are open", adding that {ANN} "cannot count".',
        [("Tom Day", "the books are open"), ("Tom Day", 'Ann Lee "cannot count"')],
    ),
    (f'{TOM} quoted the bishop, {ANN}, as saying: "We counted twice."', [("Ann Lee", "We counted twice.")]),
    (f'According to {ANN}, the leader of {PARTY}, the vote "was fair".', [("Ann Lee", 'the vote "was fair"')]),
    (f'{ANN} said: "The vote was fair."', [("Ann Lee", "The vote was fair.")]),
    (f'"The vote was fair," said {ANN}.', [("Ann Lee", "The vote was fair,")]),
    (f'"The vote was fair," {ANN} said on Monday.', [("Ann Lee", "The vote was fair,")]),
    (f"“The vote was fair,” {ANN} told reporters.", [("Ann Lee", "The vote was fair,")]),
    (f'"The vote was fair," said the party\'s chairman, {ANN}.', [("Ann Lee", "The vote was fair,")]),
    (f'"The vote," {ANN} said, "was not fair."', [("Ann Lee", "The vote, was not fair.")]),
    (
        f'"The vote was fair," said {ANN}. "We counted twice."',
        [("Ann Lee", "The vote was fair,"), ("Ann Lee", "We counted twice.")],
    ),
    (f'{ANN} called it "a cheap farce".', [("Ann Lee", "a cheap farce")]),
    (f'{ANN} said:\n\n"We counted twice."', [("Ann Lee", "We counted twice.")]),
    (f'{ANN} opened the debate, saying that "we count. It is fair."', [("Ann Lee", "we count. It is fair.")]),
    (f'{ANN} said that, "we always count"; it was late.', [("Ann Lee", "we always count")]),
    (
        f'"It was fair," {ANN} said, warning that the count was late.',
        [("Ann Lee", "It was fair,"), ("Ann Lee", "the count was late")],
    ),
    (
        f'"It was fair," {ANN} said, noting that "we always count."',
        [("Ann Lee", "It was fair,"), ("Ann Lee", "we always count.")],
    ),
    (
        f'{ANN} said the vote was fair. "We counted twice."',
        [("Ann Lee", "the vote was fair"), ("Ann Lee", "We counted twice.")],
    ),
    (f'According to {ANN}, the vote was fair. "We counted twice."', [("Ann Lee", "the vote was fair")]),
    (f'Speaking of "a good day for us", {ANN} said the vote was fair.', [("Ann Lee", "the vote was fair")]),
    (
        f'[The U.S.|Place u] President {ANN} met {TOM} on Monday, saying "It was time. We met."',
        [("Ann Lee", "It was time. We met.")],
    ),
]
SET_OFF = [
    (f"{ANN} wrote:\n\nThe vote was a farce and we know it.\n\nIt rained.", "The vote was a farce and we know it."),
    (f"{ANN} released a statement:\n\nThe vote was a farce and we know it.", "The vote was a farce and we know it."),
]
NOT_SET_OFF = [
    f"{ANN} met {TOM}:\n\nThe vote was a farce and they know it.",
    f"{ANN} wrote:\n\nThe results:",
    "The results of the vote:\n\nThe Greens won it and the Reds lost.",
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
    (f"{ANN} accused {TOM} of buying votes.", [("Ann Lee", "Tom Day of buying votes")]),
    (f"{ANN} accused him of buying votes.", [("Ann Lee", "buying votes")]),
    (
        f"{ANN} said that the chairman, {TOM}, had asked for money.",
        [("Ann Lee", "the chairman, Tom Day, had asked for money")],
    ),
    (f"{ANN} denied that the vote was fair.", [("Ann Lee", "the vote was fair")]),
    (f"The vote, which according to {ANN} was fair, was held in May.", [("Ann Lee", "was fair")]),
    ("The report said that the vote was fair.", [("The report", "the vote was fair")]),
    ("Media reports alleged that the vote was fair.", [("Media reports", "the vote was fair")]),
    (f"{ANN} claims that the vote was fair.", [("Ann Lee", "the vote was fair")]),
    ("The paper reports that the vote was fair.", [("The paper", "the vote was fair")]),
]
SILENT = [
    f"{ANN} met {TOM} on Monday.",
    f"{TOM} is said to have met {ANN}.",
    f"{TOM} is said to hold shares.",
    f"{ANN}, accused of buying votes, has left.",
    "His office closed in May.",
    f"{ANN} refused to say who had paid.",
    f"The report of {PARTY} was long.",
    f"{ANN} answered no questions.",
    f"The alleged claims of {PARTY} are old.",
    f"Police held {ANN} over comments he posted in May.",
    f"The news competed with government claims that {ANN} had left.",
    "Deleted tweets may still be seen that tell of it.",
    "In parting remarks made after the vote he left.",
    "I think the vote was fair.",
    f"{ANN} was told to leave the hall.",
    f"{ANN} was told of the vote.",
    "Debris believed to be part of a wing was found.",
    f"{ANN} leads a think tank in the north.",
    f"{ANN} commented on the quarrels that the vote brought.",
    f"{ANN} tweeted a picture of the hall.",
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


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        (f"{ANN} called on {TOM} to resign at once.", "resign at once"),
        (f"{ANN} urged the two firms to agree.", "agree"),
        (f"{ANN} called on Monday for calm.", "calm"),
        (f"{ANN} threatened {TOM} with a strike in all ports.", "a strike in all ports"),
        (f"{ANN} threatened last week to close the port.", "close the port"),
        (f"{ANN} demanded an inquiry.", "an inquiry"),
        (f"{ANN} spoke of a broken pipe.", "a broken pipe"),
        (f"{ANN} objected: the count was over.", "the count was over"),
        (f"{ANN} called {TOM} a thief.", "a thief"),
        (f"{ANN} described the two as people of her age.", "people of her age"),
    ],
)
def test_what_is_asked_threatened_and_named_is_said(marked: str, words: str) -> None:
    assert [text for _, text in said(marked)] == [words]


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} was called on to resign.",
        f"{ANN} called the police to the port.",
        f"{ANN} urged the horse on.",
        f"{ANN} spoke to {TOM}.",
        f"{ANN} called {TOM} on Monday.",
    ],
)
def test_nothing_is_asked_or_named(marked: str) -> None:
    assert said(marked) == []


@pytest.mark.parametrize(("marked", "words"), SET_OFF)
def test_a_paragraph_after_a_colon_is_what_is_said(marked: str, words: str) -> None:
    assert said(marked) == [("Ann Lee", words)]


@pytest.mark.parametrize("marked", NOT_SET_OFF)
def test_a_colon_alone_lets_nobody_speak(marked: str) -> None:
    assert said(marked) == []
