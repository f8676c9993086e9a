"""What chains are called."""

import pytest

from graphbuild.nlp.naming import chain_type, described_in_full, without_article
from tests.nlp.chaining import chained, marked


def called(text: str) -> list[str]:
    plain, mentions = marked(text)
    return [c.name for c in described_in_full(chained(text), mentions, plain)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then [a court|Institution] in [Almaty|Place] met.", "court in Almaty"),
        ("Then [the branch|Party] of the [Green Party|Party] met.", "branch of the Green Party"),
        ("The [Nur Party|Party]'s [analytical center|Organization] met.", "Nur Party's analytical center"),
        ("The [Greens|Party]’ [youth wing|Organization] met.", "Greens’ youth wing"),
        ("Then [Kazakh|Place] [court|Institution] met.", "Kazakh court"),
        ("Then [Nur Party|Party] [youth wing|Organization] met.", "Nur Party youth wing"),
        ("Then [the\nsupreme court|Institution] met.", "supreme court"),
        ("Then [Tom Roe|Person] [court|Institution] met.", "court"),
    ],
)
def test_bodies_that_are_only_described(text: str, name: str) -> None:
    assert name in called(text)


def test_a_body_with_a_name_keeps_it() -> None:
    assert called("Then [Nur|Party] of [Kenya|Place] met.") == ["Nur", "Kenya"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The [High Court|Institution] in [Porto|Place] met.", "High Court in Porto"),
        ("The [Court of Appeal|Institution] in [Porto|Place] met.", "Court of Appeal in Porto"),
        ("The [City Prosecutor's Office|Institution] in the [Hague|Place] met.", "City Prosecutor's Office in Hague"),
        ("The [High Court|Institution] in [May|Event] met.", "High Court"),
        ("The [High Court|Institution] met in [Porto|Place].", "High Court"),
        ("The [Supreme Court|Institution] in [Porto|Place] met.", "Supreme Court"),
        ("The [Finance Ministry|Institution] in [Porto|Place] met.", "Finance Ministry"),
        (
            "The [High Court|Institution] in [Porto|Place] met, and the [High Court|Institution] in [Faro|Place].",
            "High Court",
        ),
    ],
)
def test_a_court_of_which_there_are_many_is_called_by_its_place(text: str, name: str) -> None:
    """Not where it is the only one of its kind, the place is that of an act, or two places are told."""
    assert called(text)[0] == name


def test_what_a_later_description_hangs_on_counts_too() -> None:
    text = "Then [a court|Institution] met. [the court|Institution] in [Almaty|Place] rose."
    plain, mentions = marked(text)
    (court, _) = chains = chained(text, {(1, 0): 1.0})
    assert court.members == (0, 1)
    assert described_in_full(chains, mentions, plain)[0].name == "court in Almaty"


@pytest.mark.parametrize(
    ("words", "bare"),
    [("the Greens", "Greens"), ("A  court", "court"), ("his\nparty", "party"), ("the", "the"), ("Theo", "Theo")],
)
def test_articles_are_no_part_of_a_name(words: str, bare: str) -> None:
    assert without_article(words) == bare


def test_names_count_more_than_pronouns() -> None:
    _, mentions = marked("[it|Institution], [its|Institution], [Nur|Party]")
    assert chain_type(mentions) == "Party"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Then Pope [Leo|Person] left. [Leo|Person] wept.", "Pope Leo"),
        ("Then King [Leo|Person] left.", "King Leo"),
        ("Then Mr [Leo|Person] left.", "Leo"),
        ("Then Lord [Tom Roe|Person] left.", "Tom Roe"),
    ],
)
def test_a_name_of_one_word_has_the_title_that_it_is_used_with(text: str, name: str) -> None:
    assert called(text) == [name]
