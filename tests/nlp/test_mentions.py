"""What the network tags, as mentions: whole words, one type a name, no titles, no dates."""

import pytest

from graphbuild.model import Span
from tests.nlp.tagging import mentions, read


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("He met [President Ann Lee|Person.name] there.", [("Ann Lee", "Person", "name")]),
        ("He met [the President|Person.description] there.", [("the President", "Person", "description")]),
        ("He met [President|Person.name] there.", [("President", "Person", "description")]),
        ("[Ann Lee's|Person.name] house.", [("Ann Lee", "Person", "name")]),
        ("[Ann Lee’s|Person.name] house.", [("Ann Lee", "Person", "name")]),
        ("Then [I'm|Person.pronoun] out.", [("I", "Person", "pronoun")]),
        ("Then [US|Place.pronoun] troops left.", [("US", "Place", "name")]),
        ("They told [us|Person.pronoun] so.", [("us", "Person", "pronoun")]),
        ("The [Zimbabwes|Place.name] army left.", [("Zimbabwe", "Place", "name")]),
        ("The [Vienna|Place.name]-based unit left.", [("Vienna", "Place", "name")]),
        ("[Jean|Person.name]-Claude left.", [("Jean-Claude", "Person", "name")]),
        ("[J. R. Roe|Person.name] left.", [("J. R. Roe", "Person", "name")]),
        ("[O'Neill|Person.name] left.", [("O'Neill", "Person", "name")]),
        ("[Ann bin Roe|Person.name] left.", [("Ann bin Roe", "Person", "name")]),
        ("[Registan.net|Organization.name] wrote it.", [("Registan.net", "Organization", "name")]),
        ("The [European|Place.name] prices fell in [2007|Event.name].", []),
        ("The [Korean|Place.name] prices fell.", []),
        ("On [Monday|Event.name] the [Kurdish|Place.name] people left.", []),
        ("The [Egyptian|Place.name] minister left.", [("Egyptian", "Place", "demonym")]),
        ("[He|Person.pronoun] left.", [("He", "Person", "pronoun")]),
        ("[The court|Institution.description] met.", [("The court", "Institution", "description")]),
    ],
)
def test_mentions(marked: str, found: list[tuple[str, str, str]]) -> None:
    assert read(marked) == found


def test_countries_that_the_network_passed_over() -> None:
    assert read("Zimbabwes army left Kenya, and us with it.") == [
        ("Zimbabwe", "Place", "name"),
        ("Kenya", "Place", "name"),
    ]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("He left the World Bank for good.", "World Bank"),
        ("[The World Bank|Person.name] pays.", "The World Bank"),
        ("He left the [World|Place.name] Bank.", "World Bank"),
        ("He left [the World Bank mission|Institution.description].", "World Bank"),
        ("He left [World Bank Friday|Event.name].", "World Bank"),
        ("He left [the World Bank Appeals Board|Institution.name].", "the World Bank Appeals Board"),
        ("He left the [Rome Office of the World Bank|Institution.name].", "Rome Office of the World Bank"),
    ],
)
def test_a_known_body_is_read_whole_unless_it_is_part_of_the_name_of_another(marked: str, found: str) -> None:
    """What the network tags of it is passed over, but not a longer name that holds it."""
    assert [text for text, type_, _ in read(marked) if type_ == "Institution"] == [found]


def test_full_names_that_the_network_read_elsewhere() -> None:
    found = read("[Ann Lee|Person.name] left. Then Ann Lee came back, not Ann Leeman nor Joann Lee.")
    assert found == [("Ann Lee", "Person", "name")] * 2


def test_one_name_has_one_type() -> None:
    found = read("[Nur|Party.name] won. [Nur|Party.name] lost. [Nur|Organization.name] left.")
    assert {type_ for _, type_, _ in found} == {"Party"}


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("He named Gen. [Ann Lee chief|Person.name] of it.", ("Ann Lee", "Person", "name")),
        ("He named [Maria Lee head|Person.name] of it.", ("Maria Lee", "Person", "name")),
        ("The [Green Front leader|Person.name] left.", ("Green Front leader", "Person", "description")),
        ("Then [The 22-year-old Lee|Person.name] left.", ("Lee", "Person", "name")),
        ("Then [Sultan bin Omar|Person.name] left.", ("Sultan bin Omar", "Person", "name")),
        ("Then [U. Lee|Person.name] left.", ("U. Lee", "Person", "name")),
        ("Then [Tycoon Ann Lee|Person.name] left.", ("Ann Lee", "Person", "name")),
        ("Then [the PM|Person.name] left.", ("the PM", "Person", "description")),
        ("Then [PM Ann Lee|Person.name] left.", ("Ann Lee", "Person", "name")),
        ("They met [Roe Ji\u2010won|Person.name] there.", ("Roe Ji\u2010won", "Person", "name")),
    ],
)
def test_a_post_is_no_part_of_a_name(marked: str, found: tuple[str, str, str]) -> None:
    """Behind a name that a title or the first name shows to be one; an abbreviated post."""
    assert read(marked) == [found]


def test_a_surname_that_stands_first_and_is_a_title_elsewhere_is_a_name() -> None:
    found = read("[Pak Jae-won|Person.name] left. [Pak|Person.name] came back. [Pak Yong Nam|Person.name] stayed.")
    assert [(text, kind) for text, _, kind in found] == [
        ("Pak Jae-won", "name"),
        ("Pak", "name"),
        ("Pak Yong Nam", "name"),
    ]
    assert read("[Pak Budi Santoso|Person.name] left.") == [("Budi Santoso", "Person", "name")]


def test_a_surname_that_is_a_title_stays_a_name() -> None:
    found = read("[Ann Bishop|Person.name] left. [Bishop|Person.name] came back.")
    assert found == [("Ann Bishop", "Person", "name"), ("Bishop", "Person", "name")]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("Gen. [Ann Lee|Person.name] ([retd|Party.name].) left.", ["Ann Lee"]),
        ("Col. ([Rtd|Place.name]) [Ann Lee|Person.name] left.", ["Ann Lee"]),
        ("Sen. [Ann Lee|Person.name] ([R.|Place.name], Porto) left.", ["Ann Lee"]),
        ("The [Social Centre|Party.name] ([SC|Party.name]) met [SAN|Party.name].", ["Social Centre", "SC", "SAN"]),
        ("She met [. Lee|Person.name] of [M. Day|Person.name].", ["Lee", "M. Day"]),
    ],
)
def test_what_only_stands_after_a_name_names_nothing(marked: str, found: list[str]) -> None:
    """ "Retired" in brackets and a party's letter, but not a party's short form."""
    assert [text for text, _, _ in read(marked)] == found


def test_nothing_is_read_in_what_is_ignored() -> None:
    marked = "[Ann Lee|Person.name] left. [Tom Roe|Person.name] stayed."
    assert [m.text for m in mentions(marked, (Span(0, 13),))] == ["Tom Roe"]
    assert [m.text for m in mentions(marked, (Span(0, 3), Span(20, 22)))] == []


def test_a_mention_ends_with_its_sentence() -> None:
    assert read("They saw [Ann|Person.name]. [Lee|Person.name] left.") == [
        ("Ann", "Person", "name"),
        ("Lee", "Person", "name"),
    ]


def test_two_countries_joined_by_a_hyphen_are_two() -> None:
    assert [text for text, _, _ in read("The [Iran|Place.name]-[Iraq|Place.name] war.")] == ["Iran", "Iraq"]
