"""Mentions that were cut in two."""

import pytest

from tests.nlp.settled import read, texts


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("He met [M. I.|Person a] [Lee|Person b].", ["M. I. Lee"]),
        ("He met [J|Person a] [Lee|Person b].", ["J Lee"]),
        ("He denies [false|Offence a] [imprisonment|Offence b].", ["false imprisonment"]),
        ("It won [the Summer|Event a] [games|Event b].", ["the Summer games"]),
        ("It denies [tax|Offence a] [evasion|Offence b] [schemes|Offence c].", ["tax evasion schemes"]),
        ("He denies [fraud|Offence a] with [State funds|Offence b].", ["fraud with State funds"]),
    ],
)
def test_halves_of_one_mention_are_joined(marked: str, whole: list[str]) -> None:
    """Initials and the surname, the words of an offence or an event; "with" joins two offences."""
    assert texts(marked) == whole


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("April [Lee|Person a] left.", ["April Lee"]),
        ("Jan [Lee|Person a] left.", ["Jan Lee"]),
        ("In April [Lee|Person a] left.", ["Lee"]),
    ],
)
def test_a_month_that_begins_a_sentence_is_a_first_name(marked: str, whole: list[str]) -> None:
    assert texts(marked) == whole


@pytest.mark.parametrize(
    ("marked", "whole"),
    [
        ("She heads AT&L [Porto|Organization a].", ["AT&L Porto"]),
        ("She heads AT&L [Corp.|Organization a] there.", ["AT&L Corp."]),
        ("She left AT&L in [Porto|Place a].", ["Porto"]),
        ("She left AT&L for [Porto|Organization a].", ["Porto"]),
    ],
)
def test_a_firm_has_the_letters_before_its_name(marked: str, whole: list[str]) -> None:
    assert texts(marked) == whole


@pytest.mark.parametrize(
    "marked",
    [
        "He met [Ann|Person a] [Lee|Person b].",
        "He met [A.|Person a] with [Lee|Person b].",
        "He met [M. I.|Person a], [Lee|Person b].",
        "He saw [M. I.|Person a] [Fund|Organization b] men.",
        "He denies [theft|Offence a] and [fraud|Offence b].",
        "He denies [Theft|Offence a] [Fraud|Offence b].",
        "He met [J. R.|Person a] [he|Person b] said.",
        "[Egyptian|Place a] [Cairo|Place b] burns.",
    ],
)
def test_two_mentions_stay_two(marked: str) -> None:
    """Another type, words between, a capital, a pronoun or a demonym."""
    assert len(texts(marked)) == 2


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("He met A.B. [Lee|Person a].", ("A.B. Lee", "Person")),
        ("He met A. B. [Lee|Party a].", ("A. B. Lee", "Person")),
        ("He met J.-[Lee|Organization a].", ("J.-Lee", "Person")),
    ],
)
def test_initials_belong_to_the_name_after_them(marked: str, found: tuple[str, str]) -> None:
    """Only people have initials, so it is a person."""
    assert [row[:2] for row in read(marked)] == [found]


@pytest.mark.parametrize(
    ("marked", "text", "type_"),
    [
        ("The U.S. [Congress|Institution a] met.", "Congress", "Institution"),
        ("He met A.B. [Ann Lee|Person a].", "Ann Lee", "Person"),
        ("It is in St. [Porto|Place a].", "Porto", "Place"),
        ("He met A.B. [the doctor|Person a].", "the doctor", "Person"),
        ("Class D. [NUR|Party a] won.", "NUR", "Party"),
        ("They took C.\n\n[Nur|Party a] won.", "Nur", "Party"),
    ],
)
def test_other_letters_with_full_stops_are_no_initials(marked: str, text: str, type_: str) -> None:
    """Those of a country, before a full name, a place, a description, an acronym, in the sentence before."""
    assert [row[:2] for row in read(marked)] == [(text, type_)]


def test_initials_are_not_taken_out_of_another_mention() -> None:
    """ "In Washington, D.C. Lee said": the letters belong to the place."""
    assert read("In [Porto, D.C.|Place p] [Lee|Person a] wept.")[1] == ("Lee", "Person", "name")
    assert texts("The [E.C.|Institution e] [Parliament|Organization p] met.") == ["E.C.", "Parliament"]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "[One's Porto Office|Organization a] shut. [One|Organization b]'s [Porto Office|Institution c] lied.",
            ["One's Porto Office", "One's Porto Office"],
        ),
        (
            "[One's Porto Office|Organization a] shut. [One|Organization b]'s [Paris Office|Institution c] lied.",
            ["One's Porto Office", "One", "Paris Office"],
        ),
    ],
)
def test_a_body_that_the_article_has_whole_is_whole_everywhere(marked: str, found: list[str]) -> None:
    """With its owner, where the text has them together elsewhere."""
    assert texts(marked) == found


@pytest.mark.parametrize(
    ("marked", "names"),
    [
        ("[Roe Jae-won|Person a] left. They saw [Roe Jae|Person b]-won.", ["Roe Jae-won", "Roe Jae-won"]),
        ("[Roe Jae|Person b]-led talks failed.", ["Roe Jae"]),
        ("[Roe Jae-won|Person a] left. The [Roe Jae|Person b]-led talks failed.", ["Roe Jae-won", "Roe Jae"]),
    ],
)
def test_the_half_of_a_name_behind_a_hyphen(marked: str, names: list[str]) -> None:
    """Only where the article has the whole name too."""
    assert texts(marked) == names
