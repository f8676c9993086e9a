"""What kind of mention a piece of text is."""

import pytest

from graphbuild.model import Article
from graphbuild.nlp.document import document_of, kind_of


@pytest.mark.parametrize(
    ("text", "type_", "kind"),
    [
        ("Ann Lee", "Person", "name"),
        ("al-Nur", "Party", "name"),
        ("US", "Place", "name"),
        ("us", "Person", "pronoun"),
        ("I", "Person", "pronoun"),
        ("His", "Person", "pronoun"),
        ("WHO", "Institution", "name"),
        ("West African country", "Place", "description"),
        ("the southern African nation", "Place", "description"),
        ("a small Polynesian island nation", "Place", "description"),
        ("Tamaran country", "Place", "name"),
        ("This man", "Person", "description"),
        ("Egyptian", "Place", "demonym"),
        ("Egyptian", "Party", "name"),
        ("the former minister", "Person", "description"),
        ("a court in Almaty", "Institution", "description"),
        ("2007 vote", "Event", "name"),
    ],
)
def test_kinds(text: str, type_: str, kind: str) -> None:
    assert kind_of(text, type_, starts_sentence=False) == kind


def test_a_capital_at_the_start_of_a_sentence_makes_no_name() -> None:
    assert kind_of("The court", "Institution", starts_sentence=True) == "description"
    assert kind_of("The Hague", "Place", starts_sentence=True) == "name"


@pytest.mark.parametrize("text", ["", "Ann Lee left.", "A. \r\n\r\nB.\n- C\n", "🔴 A left.\u00a0B came.\n\nقال. ذلك"])
def test_sentences_lie_in_paragraphs_and_cut_the_text(text: str) -> None:
    document = document_of(Article("a", text))
    assert all(any(p.covers(s) for p in document.paragraphs) for s in document.sentences)
    assert "".join("".join(text[s.start : s.end].split()) for s in document.sentences) == "".join(text.split())
    assert list(document.sentences) == sorted(document.sentences)
