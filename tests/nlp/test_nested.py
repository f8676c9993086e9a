"""Places in the words for something else."""

import pytest

from tests.nlp.tagging import read


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "[The High Court in Tamara|Institution.name] sat.",
            [("The High Court", "Institution", "name"), ("Tamara", "Place", "name")],
        ),
        (
            "He saw [prosecutors in Tamara|Institution.name].",
            [("prosecutors", "Institution", "description"), ("Tamara", "Place", "name")],
        ),
        (
            "It is in [Kenyan town of Tamara|Place.name].",
            [("Kenyan", "Place", "demonym"), ("Tamara", "Place", "name")],
        ),
    ],
)
def test_a_place_is_a_thing_of_its_own(marked: str, found: list[tuple[str, str, str]]) -> None:
    assert read(marked) == found


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("[The Campaign in Tamara|Institution.name] sat.", ("The Campaign in Tamara", "Institution", "name")),
        ("[Youth in Tamara|Organization.name] sat.", ("Youth in Tamara", "Organization", "name")),
        ("[Bank of Tamara|Institution.name] fell.", ("Bank of Tamara", "Institution", "name")),
        ("[Republic of Tamara|Place.name] fell.", ("Republic of Tamara", "Place", "name")),
    ],
)
def test_what_is_one_thing_stays_whole(marked: str, found: tuple[str, str, str]) -> None:
    """No organ of a state, a place in its very name."""
    assert read(marked) == [found]
