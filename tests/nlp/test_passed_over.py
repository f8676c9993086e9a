"""Surnames that the network passed over because they are other words too."""

import pytest

from tests.nlp.tagging import read

ANN = "[Ann Price|Person.name] left. "


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN}Price said so.",
        f"{ANN}Price, 54, stayed.",
        f"{ANN}It was late when Price told us.",
    ],
)
def test_who_speaks_or_is_of_an_age_is_somebody(marked: str) -> None:
    assert [text for text, _, _ in read(marked)] == ["Ann Price", "Price"]


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN}Price rises hurt.",
        f"{ANN}Price reports came late.",
        f"{ANN}The Price said nothing.",
        f"{ANN}Tom Price said so.",
        f"{ANN}The price, 54, rose.",
        "[Ann May|Person.name] left. In May said officials nothing.",
        "Price said so.",
    ],
)
def test_nothing_else_is(marked: str) -> None:
    """Other words, another's name, a month, nobody with that surname."""
    assert "Price" not in [text for text, _, _ in read(marked)]
    assert "May" not in [text for text, _, _ in read(marked)]


def test_a_place_of_that_name_stays_one() -> None:
    assert [r[:2] for r in read("[Ann Porto|Person.name] lives in [Porto|Place.name]. Porto said no.")] == [
        ("Ann Porto", "Person"),
        ("Porto", "Place"),
    ]
