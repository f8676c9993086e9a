"""What stands around a story, and what only looks like it."""

from itertools import pairwise

import pytest

from graphbuild.model import Article
from graphbuild.nlp.document import document_of
from graphbuild.nlp.furniture import credit_lines, furniture

STORY = "The minister, Tom Day, said on Monday that he would stay in office. Nobody believed him."


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in furniture(document_of(Article("a", text)))]


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee ha incontrato lunedì il capo della banca, Tom Day.",
        "Ann Lee встретилась в понедельник с министром.",
        "Minister Stays",
        "Minister stays: all of his allies leave him",
        "Breaking News",
        "MINISTER STAYS, ALLIES LEAVE!",
        "WHO IS TOM DAY?",
        "By Ann Lee",
        "By Ann Lee, Helsinki",
        "By Ann Lee and J. R. Roe",
        "BY ANN LEE",
        "By Ann Lee, our correspondent in Rome",
        "Reported by Ann Lee",
        "Ann Lee contributed to this report.",
        "(Ann Lee and Tom Roe in Rome contributed reporting to this story.)",
        "Reporting by Ann Lee; editing by Tom Roe",
        "Subscribe to our newsletter",
        "Sign up for the morning news of Ann Lee.",
        "Read more: Ann Lee leaves the Green Party",
        "See also: Ann Lee leaves the Green Party",
        "Related stories: Ann Lee leaves",
        "THE WHOLE STORY: Click on the picture to see what Ann Lee wrote.",
        "Tags: Ann Lee, Green Party, Rome",
        "Advertisement",
    ],
)
def test_lines_in_which_no_names_are_read(line: str) -> None:
    assert found(f"{STORY}\n\n{line}\n\n{STORY}") == [line]


@pytest.mark.parametrize("line", ["Finance: Ann Lee", "Deputy chair: Ann Lee", "Ann Lee - finance minister"])
def test_who_is_listed_with_an_office_is_no_heading(line: str) -> None:
    assert found(f"{STORY}\n\n{line}\n\n{STORY}") == []


def test_a_title_over_the_whole_text_may_have_a_comma() -> None:
    assert found(f"Minister stays, two allies leave\n\n{STORY}") == ["Minister stays, two allies leave"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ATHENS -- ", "A court acquitted Ann Lee."),
        ("DAR ES SALAAM - ", "A court acquitted Ann Lee."),
        ("KYIV, March 3 (Agency) - ", "A court acquitted Ann Lee."),
        ("TBILISI, Georgia (Agency) — ", "A court acquitted Ann Lee."),
        ("Kyiv, 3 March 2019 -- ", "A court acquitted Ann Lee."),
        ("Kyiv (Agency) - ", "“We won,” said Ann Lee."),
        ("A billboard for Nur in Rome (file) (epa) November 15, 2007 (RFE/RL) -- ", "New audio was found."),
    ],
)
def test_a_dateline_goes_up_to_its_dash(before: str, after: str) -> None:
    assert found(before + after) == [before]


@pytest.mark.parametrize(
    "credit",
    [
        "Photo: Lars Ek / Nordfoto",
        "photo by Lars Ek.",
        "Photo courtesy of the Ek Archive",
        "© Lars Ek",
    ],
)
def test_a_line_of_who_took_a_picture_is_read_apart(credit: str) -> None:
    text = f"{STORY}\n\n{credit}\n\n{STORY}"
    assert found(text) == []
    assert [text[s.start : s.end] for s in credit_lines(document_of(Article("a", text)))] == [credit]


@pytest.mark.parametrize(
    "caption",
    [
        "Photo: Ann Lee votes in the old town hall.",
        "Photo: Lars Ek, director of the Lee Museum",
        "Ann Lee leaves parliament, photo by Lars Ek.",
        "Photos by the attackers showed Ann Lee in chains.",
    ],
)
def test_a_caption_is_part_of_the_story(caption: str) -> None:
    text = f"{STORY}\n\n{caption}\n\n{STORY}"
    assert found(text) == []
    assert credit_lines(document_of(Article("a", text))) == ()


@pytest.mark.parametrize(
    "line",
    [
        "Ana Cardigos, a former transport minister",
        "- Ana Cardigos",
        "• Ana Cardigos",
        "1. Ana Cardigos",
        "He resigned.",
        "Ann Lee won!",
        "“We will win”",
        '"We will win"',
        "By Friday Ann Lee had left.",
        "By the end of May, Ann Lee had left.",
        "Director Ann Lee contributed to this report.",
        "The ministry contributed to the report on child labour.",
        "The book, translated by Ann Lee, was banned.",
        "He urged voters to sign up for the army.",
        "The party's newsletter said that Ann Lee had left.",
        "Ann Lee was given a photo by Tom Roe.",
        "Photos by the attackers showed Ann Lee in chains.",
        "Photo: Ann Lee votes in the old town hall.",
        "NATO -- Ann Lee said it first.",
        "NATO – the alliance – is divided.",
        "U.S. - China talks failed.",
        "Ann Lee (Greens) – the head of the list – left.",
        "Ann Lee was held on March 3 – a day after the vote.",
        "FOREIGN MINISTRY - Ann Lee",
        "the last line has no capital",
    ],
)
def test_lines_of_the_story(line: str) -> None:
    assert found(f"{STORY}\n\n{line}\n\n{STORY}") == []


@pytest.mark.parametrize(
    "text",
    [
        "Orla Fitzmaurin heads the Irish Harbour Trust.",
        "Orla Fitzmaurin heads the Irish Harbour Trust",
        "Orla Fitzmaurin heads the Harbour Trust\nTom Roe heads the Port Authority",
        "Four people run for mayor:\nAna Cardigos\nBento Falqueiro\nClara Mendanha",
        "",
    ],
)
def test_a_text_of_lines_alone_is_no_list_of_headings(text: str) -> None:
    assert found(text) == []


def test_names_after_a_colon_are_a_list() -> None:
    assert found(f"{STORY}\n\nThese run for mayor:\n\nAna Cardigos\n\nBento Falqueiro\n\n{STORY}") == []


def test_line_ends_of_two_characters() -> None:
    assert found(f"Minister Stays\r\n\r\nATHENS -- {STORY}\r\n") == ["Minister Stays", "ATHENS -- "]


def test_spans_stand_in_order_and_apart() -> None:
    text = f"Minister Stays\n\nBy Ann Lee\n\nROME -- {STORY}\n\nAnn Lee leaves. Photo: Lars Ek\n\nSee also: Rome"
    spans = furniture(document_of(Article("a", text)))
    assert len(spans) == 4
    assert all(a.end <= b.start for a, b in pairwise(spans))
