"""Ages beside a name, and that they tell two of one name apart."""

import pytest

from graphbuild.resolve.ages import years_of_birth
from tests.resolve.test_identified import resolved, shape, told


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ", 54, said"),
        ("the mayor, ", ", aged 54, said"),
        ("", " (54) said"),
        ("", " was 54."),
        ("", ", who turned 54 when"),
        ("The 54-year-old ", " said"),
        ("a 54-year-old lawyer ", " said"),
    ],
)
def test_years_of_birth(before: str, after: str) -> None:
    assert [*years_of_birth([(before, after)], "2020-05-01")] == ["1966"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ", 54 of whom left"),
        ("", " and her son, 54, said"),
        ("a 54-year-old met ", ""),
        ("", " was 54 points ahead"),
        ("", " (1966) said"),
    ],
)
def test_other_numbers_tell_of_no_birth(before: str, after: str) -> None:
    assert not [*years_of_birth([(before, after)], "2020-05-01")]


def test_without_a_date_nothing_is_told() -> None:
    assert not [*years_of_birth([("", ", 54, said")], "")]


@pytest.mark.parametrize(
    ("other", "date", "persons"),
    [
        ("[Ann Lee|Person a], 23, left.", "2020-06-01", ["Ann Lee: a", "Ann Lee: b"]),
        ("[Ann Lee|Person a], 54, left.", "2020-06-01", ["Ann Lee: a b"]),
        ("[Ann Lee|Person a], 64, left.", "2029-06-01", ["Ann Lee: a b"]),
        ("[Ann Lee|Person a] left.", "2020-06-01", ["Ann Lee: a b"]),
    ],
)
def test_who_is_much_younger_is_another(other: str, date: str, persons: list[str]) -> None:
    """Not by a birthday, nor by the years between two articles."""
    articles = [told("a", "[Ann Lee|Person a], 54, spoke.", date="2020-05-01"), told("b", other, date=date)]
    assert shape(resolved(articles)) == persons
