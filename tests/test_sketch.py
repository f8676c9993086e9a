"""Marks of texts: alike as much as the texts are."""

from itertools import combinations

import pytest

from graphbuild.sketch import likeness, marks, sketch

WORDS = [f"word{n}" for n in range(400)]
TEXT = " ".join(WORDS)


def alike(one: str, other: str) -> float:
    return likeness(marks(sketch(one)), marks(sketch(other)))


def test_the_sketch_of_a_text_never_changes() -> None:
    """Sketches are kept in files, and compared with those of other machines and years."""
    text = "Ann Lee met Tom Day in Porto on Monday."
    assert list(dict.fromkeys(marks(sketch(text)))) == ["29b9", "43f1", "a9de", "7864", "af77"]
    assert len(sketch(TEXT)) == 512
    assert sketch("ANN  Lee met,\nTom!") == sketch("Ann Lee met Tom")
    assert sketch(" -- ") == ""


@pytest.mark.parametrize("kept", [400, 300, 200, 100, 0])
def test_texts_are_alike_as_much_as_they_share(kept: int) -> None:
    """A text cut short shares what is left of it; the estimate is good to a tenth."""
    other = " ".join(WORDS[:kept] or ["nothing"])
    assert alike(TEXT, other) == pytest.approx(kept / 400, abs=0.12)


def test_texts_of_other_words_share_nothing() -> None:
    """Also short ones, which have fewer runs of words than a sketch has marks."""
    texts = [" ".join(f"{c}{n}" for n in range(40)) for c in "abcde"]
    assert max(alike(a, b) for a, b in combinations(texts, 2)) < 0.05
    assert alike("", TEXT) == alike("", "") == 0
    assert alike("Hm", "Hm") == 1
