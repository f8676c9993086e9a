"""What the mentions of one article settle about each other."""

import pytest

from tests.nlp.settled import read


@pytest.mark.parametrize(
    ("marked", "kind"),
    [
        ("[Prosecutors|Institution a] said so. He met [prosecutors|Institution b].", "description"),
        ("[Prosecutors|Institution a] said so. He met prosecutors.", "description"),
        ("[Prosecutors|Institution a] said so.", "description"),
        ("[Herders|Organization a] said so.", "name"),
        ("[Reform|Party a] won. He likes reforms and reformers.", "name"),
        ("Then [Reform|Party a] won. He likes reform.", "name"),
        ("[Baker|Person a] left. A baker came.", "name"),
        ("[Sea Fund|Organization a] pays. He saw the sea fund.", "name"),
        ("[NUR|Party a] won. He saw nur.", "name"),
    ],
)
def test_a_capital_from_the_start_of_the_sentence_makes_no_name(marked: str, kind: str) -> None:
    """The same whole words in small letters elsewhere show it, or words that name nothing; not for people."""
    assert read(marked)[0][2] == kind


@pytest.mark.parametrize(
    ("marked", "types"),
    [
        ("[Chad|Person c] said so.", ["Place"]),
        ("[Chad Lee|Person a] left. [Chad|Person a] said so.", ["Person", "Person"]),
        ("[Ann Chad|Person a] left. [Chad|Person a] said so.", ["Person", "Person"]),
        ("[Chad Lee|Organization a] pays. [Chad|Person a] said so.", ["Organization", "Place"]),
    ],
)
def test_a_country_is_no_person_unless_somebody_is_called_so(marked: str, types: list[str]) -> None:
    assert [type_ for _, type_, _ in read(marked)] == types


def test_one_name_has_the_type_of_most_of_its_mentions() -> None:
    """With and without an article, in capitals or not."""
    found = read("[Nur|Party a] won. The [NUR|Party a] men met [the Nur|Organization b].")
    assert {type_ for _, type_, _ in found} == {"Party"}


def test_pronouns_have_no_vote_and_keep_their_type() -> None:
    """ "who" in small letters says nothing about the WHO, nor "us" about the US."""
    found = read("[Ann|Person a], [who|Person a] met men [who|Person b] left [WHO|Institution w].")
    assert found[-1] == ("WHO", "Institution", "name")
    assert read("[It|Party a] left. [it|Institution b] and [it|Institution b] wept.")[0][1] == "Party"


@pytest.mark.parametrize(
    ("marked", "type_"),
    [
        ("[Ann Lee|Person a] left. [Lee|Organization b] wept.", "Person"),
        ("[Talmar Mining|Organization a] closed. [Talmar|Person b] wept.", "Organization"),
        ("[Talmar|Person b] wept. [Talmar Mining|Organization a] closed.", "Organization"),
    ],
)
def test_a_short_name_has_the_type_of_the_only_full_name_with_it(marked: str, type_: str) -> None:
    """The last word of a person's name, the first of a body's, whichever comes first."""
    assert {t for text, t, _ in read(marked) if " " not in text} == {type_}


@pytest.mark.parametrize(
    ("marked", "type_"),
    [
        ("[Ann Lee|Person a] owns [Lee Mining|Organization m]. [Lee|Party b] won.", "Party"),
        ("[Ann Lee|Person a] left. She lives in [Lee|Place b].", "Place"),
        ("[Ann Lee|Person a] left. [Ann|Party b] won.", "Party"),
        ("[Sea Fund|Organization a] pays. [Fund|Party b] won.", "Party"),
        ("[Porto Bay|Place a] burns. [Porto|Party b] won.", "Party"),
    ],
)
def test_a_short_name_of_two_kinds_or_of_a_place_keeps_its_type(marked: str, type_: str) -> None:
    """Nothing tells which is meant; a first name and the last word of a body tell nothing."""
    assert read(marked)[-1][1] == type_


@pytest.mark.parametrize(
    ("marked", "type_"),
    [
        ("[Her brother|Person b], [Tom Day|Organization t], left. [Tom Day|Organization t] wept.", "Person"),
        ("Her brother, [Tom Day|Organization t], left.", "Person"),
        ("The trader [Tom Day|Organization t] left.", "Person"),
        ("The trader, [Day Invest|Organization t], left.", "Organization"),
        ("According to her brother, [Porto Bay|Place t] burns.", "Place"),
    ],
)
def test_kin_and_those_with_an_occupation_are_people(marked: str, type_: str) -> None:
    """Wherever the name stands; before a comma a kin term alone tells."""
    assert {t for text, t, _ in read(marked) if " " in text and "brother" not in text} == {type_}


def test_no_mentions_none() -> None:
    """Nothing comes of a text without mentions, nor of no text."""
    assert read("Nobody left.") == []
    assert read("") == []


@pytest.mark.parametrize(
    ("marked", "types"),
    [
        ("[Rau Timba|Organization a] left. [Timba|Person b] wept.", ["Person", "Person"]),
        ("[Rau Timba Holdings|Organization a] left. [Timba|Person b] wept.", ["Organization", "Person"]),
        (
            "[Rau Timba|Organization a] left. [Rau|Organization b] fell, [Timba|Person c] wept.",
            ["Organization"] * 2 + ["Person"],
        ),
        ("[Rau Ould Timba|Person a] left. [Ould Timba|Organization b] wept.", ["Person", "Person"]),
        ("The [Green Unity Party|Party a] won. The [GUP|Institution b] wept.", ["Party", "Party"]),
        (
            "The [Green Unity Party|Party a] and the [Grand Union of Porto|Organization b], [GUP|Place c]",
            ["Party", "Organization", "Place"],
        ),
    ],
)
def test_short_names_and_full_ones_settle_their_types(marked: str, types: list[str]) -> None:
    """The surname of a person makes the full name one; an acronym of one thing is what the thing is."""
    assert [type_ for _, type_, _ in read(marked)] == types


@pytest.mark.parametrize(
    ("marked", "types"),
    [
        ("in [Gao|Place a], [Roe|Person b] and [Paris|Place c].", ["Place", "Place", "Place"]),
        ("in [Roe|Organization a], [Gao|Place b], [Mopti|Place c] and in [Paris|Place d].", ["Place"] * 4),
        ("of [Roe|Person a] and [Paris|Place b].", ["Person", "Place"]),
        ("of [Lee|Person a], [Roe|Person b] and [Paris|Place c].", ["Person", "Person", "Place"]),
        (
            "[Ann Roe|Person a] left [Gao|Place b], [Roe|Person c] and [Paris|Place d].",
            ["Person", "Place", "Person", "Place"],
        ),
        ("of [Gao|Place a], [Paris|Place b] and [NUR|Party c].", ["Place", "Place", "Party"]),
        ("of [Gao|Place a], [Paris|Place b], [Ann Roe|Person c].", ["Place", "Place", "Person"]),
        ("He slept in [Roe|Person a], [Mali|Place b].", ["Place", "Place"]),
        ("He came from [Roe|Organization a], [Mali|Place b], late.", ["Place", "Place"]),
        ("He heard from [Roe|Person a], [Mali|Place b]'s envoy.", ["Person", "Place"]),
        ("He saw [Roe|Person a], [Mali|Place b].", ["Person", "Place"]),
    ],
)
def test_what_stands_in_a_list_of_places_is_one(marked: str, types: list[str]) -> None:
    assert [type_ for _, type_, _ in read(marked)] == types
