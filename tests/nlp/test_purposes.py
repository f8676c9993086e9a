"""Names of bodies that go on with what the body is for."""

import pytest

from graphbuild.nlp.purposes import with_purposes
from tests.marked import document


def texts(marked: str) -> list[str]:
    """The mentions, each cut out of the text."""
    made = document("test", marked)
    found = list(with_purposes(made.mentions, made.article.text))
    assert all(made.article.text[m.start : m.end] == m.text for m in found)
    return [m.text for m in found]


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        (
            "They wrote to [the Lake Representative|Institution i] on Freedom of the Media in May.",
            ["the Lake Representative on Freedom of the Media"],
        ),
        (
            "They asked [the Working Group|Institution i] on [Enforced Absences|Institution j], and left.",
            ["the Working Group on Enforced Absences"],
        ),
        (
            "It was [the Porto Institute|Organization i] for War Studies' idea.",
            ["the Porto Institute for War Studies"],
        ),
        ("It was [the Agency|Institution i] for the Sea's idea.", ["the Agency for the Sea"]),
        ("They left the [Green Party|Party i] of [Mali|Place j].", ["Green Party of Mali"]),
        ("They went to the [High Court|Institution i] of Appeal.", ["High Court of Appeal"]),
    ],
)
def test_a_name_that_may_go_on_goes_on(marked: str, whole: list[str]) -> None:
    """To the last capital; what was read apart in it is part of it."""
    assert texts(marked) == whole


@pytest.mark.parametrize(
    "marked",
    [
        "They left [the Senate|Institution i] for Porto.",
        "They left [the Agency|Institution i] on Monday.",
        "They left [the Agency|Institution i] in March.",
        "They left [the Agency|Institution i] for good.",
        "They left [the agency|Institution i] for Porto.",
        "Calls by [the Farmers' League|Organization i] for [the Land Bank|Organization j] to cut rates.",
        "They met [Ann Group|Person i] for Porto.",
        "They left [the Greens|Party i] of [Mali|Place j].",
        "They left the [Green Party|Party i] of [Porto|Place j].",
        "They went to the [High Court|Institution i] of [Mali|Place j].",
    ],
)
def test_other_words_are_no_purpose(marked: str) -> None:
    """A chamber, a day, small letters, a description, a person, a place that is no country, an organ of a state."""
    made = document("test", marked)
    assert tuple(with_purposes(made.mentions, made.article.text)) == made.mentions
