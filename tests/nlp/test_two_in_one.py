"""Two names that the network read as one."""

import pytest

from tests.nlp.tagging import read


def texts(marked: str) -> list[str]:
    return [text for text, _, _ in read(marked)]


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("Image: [Ann Lee/Roeland Post|Person.name].", [("Ann Lee", "Person"), ("Roeland Post", "Organization")]),
        ("Singers: [Ann & Tom|Person.name].", [("Ann", "Person"), ("Tom", "Person")]),
    ],
)
def test_two_names_read_as_a_persons_are_two(marked: str, found: list[tuple[str, str]]) -> None:
    assert [(text, type_) for text, type_, _ in read(marked)] == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("The mayor of [Tamara Ann Lee|Place.name] left.", ["Tamara", "Ann Lee"]),
        ("A former president of [Roeland Tom Poe|Organization.name] left.", ["Roeland", "Tom Poe"]),
        (
            "[Zuvar Mill|Person.name] rose. The governor of [Tamara Zuvar Mill|Place.name] left.",
            ["Zuvar Mill", "Tamara", "Zuvar Mill"],
        ),
        ("The mayor of [Port Tamara Ann Lee|Place.name] left.", ["Port Tamara", "Ann Lee"]),
        ("The mayor of [Tamara Zu Mill|Place.name] left. [Mill|Person.name] fell.", ["Tamara", "Zu Mill", "Mill"]),
        ("The mayor of [San Jose Obrero|Place.name] left.", ["San Jose Obrero"]),
        ("The mayor of [Port Mary Isle|Place.name] left.", ["Port Mary Isle"]),
        ("The mayor of [Tamara Mary University|Place.name] left.", ["Tamara Mary University"]),
        ("The mayor of [Great Blue Tamara|Place.name] left.", ["Great Blue Tamara"]),
        ("The singer of [Tamara Ann Lee|Organization.name] left.", ["Tamara Ann Lee"]),
    ],
)
def test_a_town_and_its_mayor_are_two(marked: str, found: list[str]) -> None:
    """Where a post stands before them, and the last two words are a first name and a surname, or a known person."""
    assert texts(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("Senator [Ann Lee|Person.name], [R-Porto|Party.name], left.", [("R", "Party"), ("Porto", "Place")]),
        ("[Ann Lee|Person.name] ([D-Por.|Place.name]) left.", [("D", "Party"), ("Por", "Place")]),
        ("[Ann Lee|Person.name] of [E-Mobil|Organization.name] left.", [("E-Mobil", "Organization")]),
    ],
)
def test_a_party_and_a_state_are_two(marked: str, found: list[tuple[str, str]]) -> None:
    assert [(text, type_) for text, type_, _ in read(marked)][1:] == found
