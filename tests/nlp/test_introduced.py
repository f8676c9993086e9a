"""Another name that the text gives a thing right beside its name."""

import pytest

from tests.nlp.chaining import groups
from tests.nlp.tagging import read


@pytest.mark.parametrize(
    "text",
    [
        "The [Balai Azul|Organization] ([Blue Broom|Organization]) met.",
        "The [Homeland Way|Party] (“[Watan|Party]”) met.",
        "The [Balai Azul|Organization] ([Blue Broom|Organization]—BAZ) met.",
        "The [Institute of Trade|Organization] ([Instra|Organization]) met.",
        "The [Homeland Way|Party], also known as [Watan|Party], met.",
        "[Ann Lee|Person], better known as [Lady Blue|Person], met them.",
        "[Eva Blue|Person], whose real name is [Ann Lee|Person], met them.",
        "The [Homeland Security Office|Institution], or [HSO|Institution], met.",
        "[Ann Maria Lee|Person] ([AML|Person]) met them.",
        "[Ann Lee|Person], née [Day|Person], met them.",
        "[Ann Lee|Person] (born [Ann Maria Day|Person]) met them.",
        "[Ann Lee|Person], whose maiden name was [Day|Person], met them.",
    ],
)
def test_another_name_is_of_the_same_thing(text: str) -> None:
    assert groups(text) == [(0, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "The [Homeland Way|Party] met ([Watan|Party] stayed away).",
        "[Tamara|Place] ([Roeland|Place]) burns.",
        "[Ann Lee|Person] ([Tom Roe|Person]) left.",
        "The [Homeland Way|Party], or [Watan|Party], will win.",
        "The [Port of Tamara|Organization] ([Mali|Place]) closed.",
    ],
)
def test_two_names_are_two_things(text: str) -> None:
    """What only begins in a bracket, a town and its country, two people, a choice of two."""
    assert groups(text) == [(0,), (1,)]


def test_a_surname_follows_either_name() -> None:
    text = "[Eva Blue|Person], whose real name is [Ann Lee|Person], left. [Blue|Person] wept. [Lee|Person] sang."
    assert groups(text) == [(0, 1, 2, 3)]


def test_what_stands_in_the_bracket_has_the_type_of_the_name() -> None:
    found = read(
        "The [Ministry of Fish|Institution.name] ([Minfish|Organization.name]) met. [Minfish|Organization.name] said."
    )
    assert [type_ for _, type_, _ in found] == ["Institution"] * 3
