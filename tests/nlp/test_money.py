"""Countries before money are no places."""

import pytest

from tests.nlp.tagging import read


@pytest.mark.parametrize(
    "marked",
    [
        "It cost two million [US|Place.name] dollars.",
        "It cost [US|Place.name] $900.",
        "It cost three [Swiss|Place.name] francs.",
        "It cost ten [Kenyan Shillings|Place.name].",
    ],
)
def test_money_names_no_place(marked: str) -> None:
    assert read(marked) == []


@pytest.mark.parametrize(
    ("marked", "place"),
    [("[Israel|Place.name] pounds the coast.", "Israel"), ("The [Swiss|Place.name] won the vote.", "Swiss")],
)
def test_what_a_country_does_is_no_money(marked: str, place: str) -> None:
    assert [text for text, _, _ in read(marked)] == [place]
