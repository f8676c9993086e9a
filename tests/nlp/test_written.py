"""Where a name starts and ends: no word is cut, nothing hangs on."""

import pytest

from graphbuild.model import Span
from graphbuild.nlp.written import in_whole_words, means_a_region, says_something, whole, without_titles, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lee's house", ["Lee", "'s", "house"]),
        ("Lee’s house", ["Lee", "’s", "house"]),
        ("I'm sure they've said we'll go", ["I", "'m", "sure", "they", "'ve", "said", "we", "'ll", "go"]),
        ("He'd left, we’d stay", ["He", "'d", "left", ",", "we", "’d", "stay"]),
        ("O'Neill of N'Djamena met Giscard d'Estaing", ["O'Neill", "of", "N'Djamena", "met", "Giscard", "d'Estaing"]),
        ("O’Neill’s Côte d’Ivoire", ["O’Neill", "’s", "Côte", "d’Ivoire"]),
        ("Sa'd of Sana'a", ["Sa'd", "of", "Sana'a"]),
        ("Registan.net and RFE/RL, AT&T", ["Registan.net", "and", "RFE/RL", ",", "AT&T"]),
        ("Re\u0301mi left", ["Re\u0301mi", "left"]),
        ("Ann\u200e Lee\u202c left", ["Ann\u200e", "Lee\u202c", "left"]),
        ("Ann-Marie", ["Ann", "-", "Marie"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [text[s.start : s.end] for s in words_of(text, Span(0, len(text)))] == words


@pytest.mark.parametrize(
    ("text", "found", "name"),
    [
        ("the Vienna-based unit", "Vienna", "Vienna"),
        ("the Organization for Co-operation", "Organization for Co", "Organization for Co-operation"),
        ("Jean-Claude Roe left", "Claude Roe", "Jean-Claude Roe"),
        ("Ann Dosanjh-Côté left", "Ann Dosanjh", "Ann Dosanjh-Côté"),
        ("Porto-Novo is", "Porto", "Porto-Novo"),
        ("Muqtada al-Roe left", "Roe", "al-Roe"),
        ("a pro-Lee rally", "Lee", "Lee"),
        ("Anti-Lee rallies", "Lee", "Lee"),
        ("ex-Minister Lee", "Minister Lee", "Minister Lee"),
        ("Iran-Iraq border", "Iran", "Iran"),
        ("U.S.-Russia talks", "Russia", "Russia"),
        ("U.S.-Russia talks", "U.S.", "U.S."),
        ("Guinea-Bissau voted", "Guinea", "Guinea-Bissau"),
        ("Zimbabwes army", "Zimbabwes", "Zimbabwe"),
        ("the U.S. army", "U.S", "U.S."),
        ("They met Lee.", "Lee.", "Lee"),
        ("Acme Inc. left", "Acme Inc.", "Acme Inc."),
        ("Ann B. left", "Ann B.", "Ann B."),
        ("“Lee”, he said", "“Lee”,", "Lee"),
        ("(Lee)", "(Lee)", "Lee"),
    ],
)
def test_whole_names(text: str, found: str, name: str) -> None:
    start = text.index(found)
    span = whole(text, start, start + len(found))
    assert text[span.start : span.end] == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("President Ann Lee", "Ann Lee"),
        ("MP Ann Lee", "Ann Lee"),
        ("Mr Lee", "Lee"),
        ("Mr. Lee", "Lee"),
        ("Ven. Roe Thero", "Roe Thero"),
        ("Lt. Gen. Ann Lee", "Ann Lee"),
        ("Mr Justice Lee", "Lee"),
        ("Foreign Minister Ann Lee", "Ann Lee"),
        ("Deputy Prime Minister Ann Lee", "Ann Lee"),
        ("Former President Ann Lee", "Ann Lee"),
        ("former president Ann Lee", "Ann Lee"),
        ("president Lee", "Lee"),
        ("Lawmaker Ann Lee", "Ann Lee"),
        ("Ann Lee MP", "Ann Lee"),
        ("Ann Lee, MP", "Ann Lee"),
        ("Sir Tom Lee KCMG", "Tom Lee"),
        ("Gen. Tom Lee Retd", "Tom Lee"),
        ("Ann Lee Jr.", "Ann Lee Jr."),
        ("Dean Lee", "Dean Lee"),
        ("Sultan Roe", "Sultan Roe"),
        ("Chief Minister of Punjab Ann Lee", "Chief Minister of Punjab Ann Lee"),
        ("U Roe Kyaw", "Roe Kyaw"),
        ("Pak Roe", "Roe"),
        ("Pak Roe-min", "Pak Roe-min"),
        ("President Pak Roe-min", "Pak Roe-min"),
        ("Mr Roe-min", "Roe-min"),
        ("Ann", "Ann"),
        ("President", ""),
        ("the President", ""),
        ("Prime Minister", ""),
        ("The", "The"),
        ("Former", "Former"),
        ("the outgoing", "the outgoing"),
    ],
)
def test_titles_are_no_part_of_a_name(words: str, name: str) -> None:
    start, end = without_titles(words)
    assert words[start:end] == name


@pytest.mark.parametrize("words", ["the", "2007", "a 12", "of the", "15th", "March 3", "Monday", "3 May 2007", "..."])
def test_numbers_and_dates_name_nothing(words: str) -> None:
    assert not says_something(words)


@pytest.mark.parametrize("words", ["Lee", "the Greens", "2007 elections", "G7", "May Day", "9/11 attacks", "his"])
def test_words_that_say_something(words: str) -> None:
    assert says_something(words)


@pytest.mark.parametrize("words", ["European", "africans", "Western", "Kurdish", "Latin American", "Central Asian"])
def test_regions_that_are_no_country(words: str) -> None:
    assert means_a_region(words, "Place")
    assert not means_a_region(words, "Party")


@pytest.mark.parametrize("words", ["Europe", "Kazakh", "the Caribbean", "Western Sahara", "American"])
def test_places_are_no_adjectives(words: str) -> None:
    assert not means_a_region(words, "Place")


@pytest.mark.parametrize(
    ("text", "cut", "whole_words"),
    [
        ("the brother-in-law of Lee", "brother", "brother-in-law"),
        ("was re-elected as mayor", "re", "re-elected"),
        ("was re-elected as mayor", "elected as", "re-elected as"),
        ("the chairwoman, Lee", "chair", "chairwoman"),
        ("in Kinshasa on Sunday", "in Kin", "in Kinshasa"),
        ("he left, Lee said", "left,", "left,"),
        ("Lee left - Day stayed", "left", "left"),
        ("Lee left.\n\nDay stayed", "Day", "Day"),
    ],
)
def test_words_that_tell_something_are_not_cut(text: str, cut: str, whole_words: str) -> None:
    at = text.index(cut)
    span = in_whole_words(text, Span(at, at + len(cut)))
    assert text[span.start : span.end] == whole_words
