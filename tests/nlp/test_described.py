"""What a description says of the thing that it means."""

import pytest

from graphbuild.model import Mention
from graphbuild.nlp.described import is_another_kind, is_smaller_than_a_country, named_so
from tests.nlp.chaining import groups


def described(text: str) -> Mention:
    return Mention(0, len(text), text, "Organization", "description")


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("the bank", "Porto Savings Bank"),
        ("The bank", "the Bank of Tamara"),
        ("the accountability office", "National Accountability Office"),
        ("the hôtel", "Hotel Tamara Hotel"),
    ],
)
def test_a_name_that_has_the_words_of_a_description(description: str, name: str) -> None:
    assert named_so(described(description), [name])


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("a bank", "Porto Savings Bank"),
        ("his bank", "Porto Savings Bank"),
        ("the bank", "Bank"),
        ("the bank", "Bank Employees Union"),
        ("the trade office", "National Accountability Office"),
        ("the party", "Green Party"),
        ("the government", "Government of Tamara"),
    ],
)
def test_a_name_that_has_not(description: str, name: str) -> None:
    assert not named_so(described(description), [name])


@pytest.mark.parametrize(
    ("description", "name", "other"),
    [
        ("the company", "Porto Growers Association", True),
        ("the station", "Green Hill Foundation", True),
        ("the station", "Radio Tamara", False),
        ("the company", "Blue Hill", False),
        ("the group", "Porto Growers Association", False),
        ("the firm", "Tamara Minerals", False),
    ],
)
def test_another_kind_of_body(description: str, name: str, *, other: bool) -> None:
    assert is_another_kind(described(description), [name]) == other


def test_an_event_is_another_kind_than_its_head_tells() -> None:
    assert is_another_kind(described("the attack"), ["a motion of no confidence"])
    assert not is_another_kind(described("the vote"), ["a motion of no confidence"])
    assert not is_another_kind(described("the attack"), ["the bombing of the court"])


def test_no_country_is_a_town() -> None:
    assert is_smaller_than_a_country(described("the town"))
    assert not is_smaller_than_a_country(described("the republic"))


@pytest.mark.parametrize(
    ("text", "rest", "chains"),
    [
        ("[Blue Savings Bank|Organization] fell. [the bank|Organization] wept.", -1.0, [(0, 1)]),
        (
            "[Blue Bank|Organization], [Red Bank|Organization], [the bank|Organization]",
            -1.0,
            [(0,), (1,), (2,)],
        ),
        ("[Fish Growers Association|Organization] sued. [the company|Organization] wept.", 5.0, [(0,), (1,)]),
        ("[Kenya|Place] fell. [the town|Place] wept.", 5.0, [(0,), (1,)]),
        ("[Tamara|Place] fell. [the town|Place] wept.", 5.0, [(0, 1)]),
    ],
)
def test_descriptions_in_chains(text: str, rest: float, chains: list[tuple[int, ...]]) -> None:
    """The only bank of the article, whatever the scores; no association, whatever the scores."""
    assert groups(text, rest=rest) == chains
