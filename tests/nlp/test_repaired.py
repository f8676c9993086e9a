"""Where a name begins and ends, as the rest of the article tells."""

import pytest

from tests.nlp.tagging import read


def texts(marked: str) -> list[str]:
    return [text for text, _, _ in read(marked)]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("the [ruling Green Front|Party.name] won.", ["Green Front"]),
        ("the [far-right Green Front|Party.name] won.", ["Green Front"]),
        ("the [Roeland Post newspaper|Organization.name] wrote.", ["Roeland Post"]),
        ("[Green Front|Party.name] won. The [Green Front party|Party.name] left.", ["Green Front", "Green Front"]),
        ("[GF|Party.name] won. The [GF party|Party.name] left.", ["GF", "GF"]),
        (
            "[Green Front|Party.name] won. [Green Front and Homeland Way|Party.name] met.",
            ["Green Front", "Green Front", "Homeland Way"],
        ),
        ("the [dockers' union Hafen|Organization.name] met.", ["Hafen"]),
        ("the [movement Watan|Party.name] met.", ["Watan"]),
        ("pro-[Malian Green Front|Party.name] men left.", ["Green Front"]),
        ("the [Green Unity League (GUL)|Party.name] met.", ["Green Unity League", "GUL"]),
        ("the [Green Front party|Party.name] met.", ["Green Front"]),
        ("the [Blue Hill coalition|Party.name] met.", ["Blue Hill"]),
        ("[Facebook group|Organization.name] met.", ["Facebook"]),
        ("[Traders of Tamara against the Port|Organization.name] sued.", ["Traders of Tamara"]),
        ("[Lee|Person.name] left. [Lees|Person.name] speech was long.", ["Lee", "Lee"]),
        (
            "[Roeland|Place.name] is big. [Free Roeland|Party.name] won. Free [Roeland|Place.name] left.",
            ["Roeland", "Free Roeland", "Free Roeland"],
        ),
        (
            "[Ann Lee|Person.name] left. Another Ann [Lee|Person.name] came.",
            ["Ann Lee", "Ann Lee"],
        ),
        (
            "[Prince Tom|Person.name] left. Prince [Tom|Person.name] came.",
            ["Prince Tom", "Tom"],
        ),
    ],
)
def test_a_name_has_its_own_words_alone(marked: str, found: list[str]) -> None:
    assert texts(marked) == found


@pytest.mark.parametrize(
    "name",
    [
        "[Green party|Party.name]",
        "[Tamaran National party|Party.name]",
        "[Blue coalition|Party.name]",
        "[Teachers' Union of the North|Organization.name]",
        "[Ruling Council|Institution.name]",
        "[Ministry of Trade and Industry|Institution.name]",
        "a [Tamara newspaper|Organization.name]",
        "late [Roberts|Person.name], who",
        "[Tamara province|Place.name]",
    ],
)
def test_what_belongs_to_a_name_stays(name: str) -> None:
    """Nothing else in the text is called by less."""
    whole = name[name.index("[") + 1 : name.index("|")]
    assert texts(f"The {name} met there.") == [whole]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("It doesnt help. [Ann Lee|Person.name] left. [Lees|Person.name] tenure was long.", ["Ann Lee", "Lee"]),
        ("[Tom Lee|Person.name] left. [Ann Lees|Person.name] government fell. It isnt true.", ["Tom Lee", "Ann Lee"]),
        ("The countrys head fled. [the governments|Institution.description] plan fell.", ["the government"]),
        ("[Sorvian partys|Party.name] men left.", ["Sorvian party"]),
    ],
)
def test_an_owner_that_lost_its_apostrophe_is_without_its_s(marked: str, found: list[str]) -> None:
    assert texts(marked) == found


@pytest.mark.parametrize(
    "marked",
    [
        "[Ann Lee|Person.name] left. [Tom Lees|Person.name] tenure was long.",
        "It doesnt help. [Ann Lee|Person.name] left. [Tom Lees|Person.name] said so.",
        "It isnt. [Ann Lee|Person.name] left. [Tom Lees|Person.name] tenure ended; [Tom Lees|Person.name] left.",
        "It doesnt help. [Ann Roe|Person.name] left. [Tom Lees|Person.name] tenure was long.",
        "It doesnt help. [the governments|Institution.description] of both left.",
    ],
)
def test_a_name_that_ends_in_s_keeps_it(marked: str) -> None:
    assert all(text.endswith("s") for text in texts(marked)[-1:])
