"""Capitals that stand for a government, and those that are towns."""

import pytest

from tests.nlp.chaining import chained


@pytest.mark.parametrize(
    "text",
    [
        "[Kenya|Place] is far. [Nairobi|Place] denied it.",
        "[Kenya|Place] is far. [Nairobi|Place] has repeatedly accused them.",
        "[Kenya|Place] is far. They have a row with [Nairobi|Place].",
        "[Nairobi|Place] rejected the plan. [Kenyan|Place] men wept.",
        "He was instructed by [Moscow|Place]. [Russia|Place] is far.",
        "[Russia|Place] is far. They fear the [Kremlin|Place].",
    ],
)
def test_a_government_is_its_country(text: str) -> None:
    assert [chain.members for chain in chained(text)] == [(0, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "[Kenya|Place] is far. It rained in [Nairobi|Place].",
        "[Kenya|Place] is far. A judge in [Nairobi|Place] agreed.",
        "[Kenya|Place] is far. [Nairobi|Place] burns.",
        "[Russia|Place] is far. He slept in the [Kremlin|Place].",
        "[Mali|Place] is far. [Nairobi|Place] denied it.",
    ],
)
def test_a_town_is_a_town(text: str) -> None:
    """Where it is only a place, or where the text does not name its country."""
    assert [chain.members for chain in chained(text)] == [(0,), (1,)]


def test_a_capital_that_is_nowhere_a_town_is_its_country_everywhere() -> None:
    """Not where the article tells of the town as well."""
    kenya = "[Kenya|Place] is far. [Nairobi|Place] denied it."
    text = f"{kenya} They left for friends of [Nairobi|Place]. So all trust [Nairobi|Place] now."
    assert [chain.members for chain in chained(text)] == [(0, 1), (2, 3)]
    assert [chain.members for chain in chained(f"{kenya} So all trust [Nairobi|Place] now.")] == [(0, 1, 2)]
