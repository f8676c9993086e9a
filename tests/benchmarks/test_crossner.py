"""Sentences in columns become sentences as news writes them, and names are counted by what they are."""

import pytest

from benchmarks.crossner import counted, printed, tagged
from graphbuild.model import Span

LINES = [
    "The\tB-politicalparty",
    "Hill\tI-politicalparty",
    "Party\tI-politicalparty",
    "(\tO",
    "HP\tB-politicalparty",
    ")\tO",
    "backed\tO",
    "Ann\tB-politician",
    "Lee\tI-politician",
    "'s\tO",
    "plan\tO",
    ".\tO",
    "\n",
    "Porto\tB-location",
]


def test_words_are_put_together_as_they_are_written() -> None:
    """No blank before a point or after a bracket; a name is where its words stand, without an article."""
    first, second = tagged(LINES)
    assert first.text == "The Hill Party (HP) backed Ann Lee's plan."
    named = {(first.text[span.start : span.end], kind) for span, kind in first.names}
    assert named == {("Hill Party", "parties"), ("HP", "parties"), ("Ann Lee", "people")}
    assert (second.text, second.names) == ("Porto", frozenset({(Span(0, 5), "places")}))


def test_nothing_is_no_sentence() -> None:
    """Empty lines alone are none."""
    assert list(tagged(["", "\n", " "])) == []


@pytest.mark.parametrize(
    ("ours", "kind", "words"),
    [
        ({("a", "people"), ("b", "places")}, (1, 0, 0), (2, 0, 0)),
        ({("a", "places")}, (0, 0, 1), (1, 0, 1)),
        ({("c", "people")}, (0, 1, 1), (0, 1, 2)),
        ({("m", "people")}, (0, 0, 1), (0, 0, 2)),
        (set(), (0, 0, 1), (0, 0, 2)),
    ],
)
def test_a_name_is_right_with_its_words_and_its_kind(
    ours: set[tuple[str, str]], kind: tuple[int, ...], words: tuple[int, ...]
) -> None:
    """Right, false, missed: of people, and of the words alone; what they call misc counts for nothing."""
    place = {"a": Span(0, 3), "b": Span(5, 8), "c": Span(0, 2), "m": Span(10, 12)}
    gold = {("a", "people"), ("b", "places"), ("m", "misc")}
    counts = counted(*(frozenset((place[name], what) for name, what in some) for some in (gold, ours)))
    assert tuple(counts["people", what] for what in ("tp", "fp", "fn")) == kind
    assert tuple(counts["words alone", what] for what in ("tp", "fp", "fn")) == words
    assert any(line.startswith("words alone") for line in printed(counts))
