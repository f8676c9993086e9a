"""Where sentences and paragraphs end; every span cuts its own words out of the text."""

import textwrap
import time

import pytest

from graphbuild.model import Article
from graphbuild.nlp.document import document_of


def cut(text: str) -> list[str]:
    document = document_of(Article("a", text))
    return [text[s.start : s.end] for s in document.sentences]


@pytest.mark.parametrize(
    "sentences",
    [
        ["J. R. Smith met A.B. Day.", "They left."],
        ["The file went to Mr. Lee, Dr. Day and Sen. Ann Roe.", "Gen. Ito has it."],
        ["U.S. officials left.", "The U.N. Security Council met."],
        ["He is No. 5 on the list.", "St. Petersburg is on it too."],
        ["They met at 5 p.m. on Monday.", "At 9 a.m. it was over."],
        ["He left on Jan. 5 for Rome.", "Nobody came."],
        ["He said: “We won.”", "“Yes,” she said.", "'No.'", "They left."],
        ['"We won!"', '"So what?"', "They left."],
        ["“Will it last?” asked nobody.", "“It will!” he said."],
        ["He waited … and left.", "Then … silence."],
        ["He said that he [...] Ann Lee had left.", "She denied it."],
        ["Registan.net reported it.", "Dr.Lee wrote for Lee.org.Nobody read it."],
        ["Did she resign?", "She did!", "Why?"],
        ["He was born in 1950.", "He died in 2012.", "She lives."],
        ["He resigned.[1]", "She stayed.[2][3]", "They met."],
        ["The court met. (It was late.)"],
        ["She (formerly of Acme Inc.) Lee resigned."],
        ["It fell by 3.5 percent.", "It rose by 4 percent."],
        ["He left.", "Élise Côté stayed.", "Ólafur came."],
        ["🔴 A court met. ❤️", "📸 Lee was there. 𝓐"],
        ["قال ذلك.", "مرحبا بكم في روما.", "Ann Lee left."],
    ],
    ids=lambda sentences: sentences[0][:30],
)
def test_sentences_of_one_line(sentences: list[str]) -> None:
    text = " ".join(sentences)
    if text.startswith("The court met."):
        sentences = ["The court met.", "(It was late.)"]
    if "❤️" in text:
        sentences = ["🔴 A court met.", "❤️ 📸 Lee was there.", "𝓐"]
    assert cut(text) == sentences


def test_a_blank_may_be_of_any_kind() -> None:
    assert cut("He left.\u00a0She\u00a0stayed.\u2003They met.\tAll.") == [
        "He left.",
        "She\u00a0stayed.",
        "They met.",
        "All.",
    ]


def test_marks_of_direction_do_not_join_sentences() -> None:
    assert cut("\u200fقال ذلك.\u200f Ann Lee left.")[-1] == "Ann Lee left."


WRAPPED = (
    "The minister for health and social affairs, who heads the council of Mr. Lee, said on Monday that the party "
    'called "Green Unity" would pay for the hospital in the old town that J. Roe had built. Nobody else in the '
    "cabinet of the prime minister spoke to Ann Lee or Tom Day before the vote. Former President Roe left in the "
    "morning with his friends from the Harbour Trust, the Port Authority and the Irish Council of Shipping."
)


@pytest.mark.parametrize("width", [45, 52, 60, 66, 72, 80, 95])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_text_wrapped_at_a_width_keeps_its_sentences_whole(width: int, end: str) -> None:
    found = cut(end.join(textwrap.wrap(WRAPPED, width)))
    assert [" ".join(sentence.split()) for sentence in found] == cut(WRAPPED)
    assert len(found) == 3


def test_an_open_line_goes_on() -> None:
    """Lines that end with a comma, or before a small letter, are no sentences, however short."""
    assert cut("His sister,\nEleni Roe, owns it.\n\nProsecutors said\nthat they would appeal.") == [
        "His sister,\nEleni Roe, owns it.",
        "Prosecutors said\nthat they would appeal.",
    ]


@pytest.mark.parametrize("width", [30, 45, 60])
def test_short_paragraphs_of_a_wrapped_text_keep_their_sentences_whole(width: int) -> None:
    """Two lines tell no width, the rest of the text does; so narrow are the columns of a printed page."""
    told = [
        "The energy minister, Bernd Holzmayer, met Claudia Weissenberger on Monday.",
        "Prime Minister Laura Devon has appointed Ann Lee and Tom Day.",
        "The head of the Coast Party, Lars Odom, and Bea Lund left.",
        "Max Bo, Ed Parr and Amy Dunn stayed in Port Alder with Ann Lee.",
    ]
    assert [" ".join(s.split()) for s in cut("\n\n".join(textwrap.fill(t, width) for t in told))] == told


def test_a_list_behind_another_paragraph_has_all_its_items() -> None:
    """The first of them too."""
    items = ["Finance: Lara Odom", "Defence: Pavel Strand", "Justice: Mina Okoro"]
    assert (
        cut("\n\n".join(["The cabinet, which the president named in Porto on Monday:", "\n".join(items)]))[1:] == items
    )


def test_a_list_in_a_wrapped_text_stays_a_list() -> None:
    told = textwrap.fill(WRAPPED, 60)
    items = ["Finance: Lara Odom", "Defence: Pavel Strand", "Justice: Mina Okoro"]
    assert cut("\n\n".join([told, "\n".join(items)]))[-3:] == items


def test_a_quotation_in_the_middle_of_a_wrapped_line_is_no_end() -> None:
    assert len(cut('He had called the book "War"\nand left.')) == 1


@pytest.mark.parametrize("bullet", ["- ", "• ", "* ", "– ", "1. ", "2) ", "(3) "])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_item_of_a_list_is_a_sentence(bullet: str, end: str) -> None:
    items = ["The names are:", f"{bullet}Ann Lee", f"{bullet}Tom Day, a man of the world", f"{bullet}a woman"]
    assert cut(end.join(items)) == items


def test_items_without_bullets_are_sentences() -> None:
    assert cut("Ann Lee, a lawyer\nTom Day\nEva Roe, a teacher") == [
        "Ann Lee, a lawyer",
        "Tom Day",
        "Eva Roe, a teacher",
    ]


def test_a_dash_at_the_start_of_a_wrapped_line_is_no_bullet() -> None:
    assert len(cut("The minister of health of the small republic of\n- as he called it - Lee was out.")) == 1


def test_a_heading_ends_its_line() -> None:
    assert cut("MINISTER RESIGNS\nThe minister resigned.") == ["MINISTER RESIGNS", "The minister resigned."]


def test_one_paragraph_a_line() -> None:
    lines = [
        f"Paragraph {n} has a first sentence of some length. And it has a second sentence, longer still, to fill it."
        for n in range(3)
    ]
    text = "\n".join(lines)
    document = document_of(Article("a", text))
    assert [text[p.start : p.end] for p in document.paragraphs] == lines
    assert len(document.sentences) == 6


def test_an_address_too_long_to_wrap_does_not_cut_the_lines_around_it() -> None:
    lines = textwrap.wrap(WRAPPED, 72)
    document = document_of(Article("a", "\n".join([*lines[:3], "https://example.org/" + "x" * 120, *lines[3:]])))
    assert len(document.paragraphs) == 1


@pytest.mark.parametrize("blank", ["\n\n", "\r\n\r\n", "\n \n", "\n\t\r\n\n", " \n\n\n "])
def test_a_blank_line_parts_paragraphs(blank: str) -> None:
    text = f"Ann Lee left.{blank}Tom Day stayed."
    document = document_of(Article("a", text))
    assert [text[p.start : p.end] for p in document.paragraphs] == ["Ann Lee left.", "Tom Day stayed."]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\r\n", "\u00a0\u2003"])
def test_nothing_has_no_sentences(text: str) -> None:
    assert cut(text) == []


@pytest.mark.parametrize("piece", [" ", " \n", "x. ", ".", "Ab c\n", "Ab c\n ", "🔴. ", "“”", "(", '."', "Mr. ", "\r"])
def test_no_text_takes_more_than_linear_time(piece: str) -> None:
    before = time.process_time()
    document = document_of(Article("a", "a" + piece * 5_000 + "b"))
    assert all(s.start < s.end for s in document.sentences)
    assert time.process_time() - before < 5
