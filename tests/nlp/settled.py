"""The mentions of a marked text after all that they settle about each other."""

from itertools import pairwise

from graphbuild.nlp.agreement import agreed
from tests.marked import document


def read(marked: str) -> list[tuple[str, str, str]]:
    """Text, type and kind of the mentions after all rules; none overlaps another, each is cut out of the text."""
    made = document("test", marked)
    found = agreed(made.mentions, made)
    assert all(made.article.text[m.start : m.end] == m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    return [(m.text, m.type, m.kind) for m in found]


def texts(marked: str) -> list[str]:
    return [text for text, _, _ in read(marked)]
