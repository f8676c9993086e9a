"""Where an event is by its name, and of which country a city is the capital."""

import pytest

from graphbuild.extract.whereabouts import whereabouts
from graphbuild.ontology import load_ontology
from tests.marked import document

KENYA, NAIROBI = "[Kenya|Place k]", "[Nairobi|Place n]"


def told(marked: str) -> list[tuple[str, str]]:
    """Source and target of each claim, as the text has them."""
    return [(c.source.text, c.target.text) for c in whereabouts(document("test", marked), load_ontology())]


@pytest.mark.parametrize(
    "marked",
    [
        f"{KENYA} is calm. Police met in the capital, {NAIROBI}.",
        f"{KENYA} is calm. Police met in the capital city of {NAIROBI}.",
        f"{NAIROBI}, the bustling capital, is calm, and so is [Kenyan|Place k] television.",
    ],
)
def test_a_capital_lies_in_its_country(marked: str) -> None:
    """Which country that is is known; the text need only call it a capital and name the country somewhere."""
    assert [source for source, _ in told(marked)] == ["Nairobi"]


def test_an_event_is_where_its_name_says() -> None:
    marked = f"{KENYA} sent troops. [The war in Kenya|Event w] goes on."
    assert told(marked) == [("The war in Kenya", "Kenya")]


@pytest.mark.parametrize(
    "marked",
    ["Day was born in [Kisumu|Place s], [Kenya|Place k], and died.", "[KISUMU|Place s], [Kenya|Place k] - Day left."],
)
def test_a_place_lies_in_the_country_right_after_it(marked: str) -> None:
    """Between commas, or in a dateline."""
    assert [target for _, target in told(marked)] == ["Kenya"]


@pytest.mark.parametrize(
    "marked",
    [
        "Day knows [Kisumu|Place s], [Kenya|Place k] and [Chad|Place c].",
        "Day knows [Rome|Place r], [Kisumu|Place s], [Kenya|Place k].",
        "Day knows [Rome|Place r] and [Kisumu|Place s], [Kenya|Place k] told him.",
        "In [Kisumu|Place s], [Kenya|Place k]'s rivals met.",
        "In [Kisumu|Place s], [Kenya|Place k] Airways met.",
        "In [Chad|Place s], [Kenya|Place k] is known.",
        "In [Kisumu|Place s], [Rift Valley|Place k], it rains.",
        f"Police met in the capital, {NAIROBI}.",
        f"{KENYA} is calm. Police met in {NAIROBI}.",
        f"{KENYA} is calm. The capital is quiet. {NAIROBI} sleeps.",
        f"{KENYA} is calm. Police met in the capital, [Harare|Place h].",
        "[The war in Kenya|Event w] goes on.",
        f"{KENYA} sent troops. [The Kenya talks|Event w] go on.",
        f"{KENYA} sent troops. [The School in Kenya|Organization w] is shut.",
    ],
)
def test_else_nothing_is_told(marked: str) -> None:
    """No country named, no capital told there, another's capital, no place in the name, no event."""
    assert told(marked) == []
