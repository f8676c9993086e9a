"""Which chain a name settles."""

import pytest

from tests.nlp.chaining import groups


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("the [Porto Communist Party|Party] won. the [Communist|Party] leader wept.", [(0, 1)]),
        ("the [Farmers’ Party|Party] won. the [Farmers|Party]’ leader wept.", [(0, 1)]),
        ("the [Liberal Party|Party] won. She joined the [Liberals|Party].", [(0, 1)]),
        ("the [Liberal Party|Party] and the [Liberal Youth|Party]", [(0,), (1,)]),
        ("the [Green Party of Porto|Party] and the [Blue Green Party|Party]; the [Greens|Party]", [(0,), (1,), (2,)]),
        ("[Porto North|Place] and [Porto|Place]", [(0,), (1,)]),
        ("[Porto|Place] and [Upper Porto|Place]", [(0,), (1,)]),
        ("[Porto City|Place] and [Porto|Place]", [(0,), (1,)]),
    ],
)
def test_a_party_is_called_by_its_idea_and_a_part_of_a_town_is_not_the_town(
    text: str, chains: list[tuple[int, ...]]
) -> None:
    assert (
        groups(text, {(1, 0): 5.0} if "Porto North" in text or "City" in text or "Upper" in text else None) == chains
    )
