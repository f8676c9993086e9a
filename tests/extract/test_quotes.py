"""Where a text quotes, marks lost and left open included."""

import pytest

from graphbuild.extract.quotes import quotes
from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues
from tests.marked import document

ANN = "[Ann Lee|Person a]"


def quoted(text: str) -> list[str]:
    """The words of each quotation, in order."""
    read = document("test", text)
    return [read.article.text[q.inner.start : q.inner.end] for q in quotes(read)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('She said: "It was fair."', ["It was fair."]),
        ("She said: “It was fair.” He called it «a farce».", ["It was fair.", "a farce"]),
        ('We counted all of it twice," she said.', ["We counted all of it twice,"]),
        ('She said, "We counted twice. Nobody came.\n\nThe hall was shut.', ["We counted twice. Nobody came."]),
        ('"It was fair," she said. "We counted twice.\n\nThe hall was shut.', ["It was fair,", "We counted twice."]),
        ('The board is 5" wide and nobody asked.', []),
    ],
)
def test_a_quotation_lies_between_its_marks_or_fills_its_paragraph(text: str, words: list[str]) -> None:
    assert quoted(text) == words


def test_a_quotation_without_its_first_mark_has_a_speaker() -> None:
    (found,) = statements(document("test", f'We counted all of it twice," {ANN} said.'), load_cues())
    assert (found.speaker_text, found.text) == ("Ann Lee", "We counted all of it twice,")
