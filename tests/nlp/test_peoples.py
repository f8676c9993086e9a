"""Adjectives and people of places that are on no list of countries."""

import pytest

from graphbuild.nlp.peoples import place_of
from tests.nlp.tagging import read


@pytest.mark.parametrize(
    ("people", "place"),
    [
        ("roelandese", "roeland"),
        ("tamaran", "tamara"),
        ("tamarans", "tamara"),
        ("kharazi", "kharaz"),
        ("sorvian", "sorvia"),
    ],
)
def test_a_people_is_called_after_its_place(people: str, place: str) -> None:
    assert place_of(people, {place, "porto"}) == place


@pytest.mark.parametrize("people", ["tamara", "lee", "portoni"])
def test_other_words_are_no_people(people: str) -> None:
    assert place_of(people, {"tamara", "porto"}) is None


def test_a_people_is_no_name() -> None:
    found = read("[Sorvia|Place.name] struck back. The [Sorvian|Place.name] envoy left.")
    assert [kind for _, _, kind in found] == ["name", "demonym"]
    assert [kind for _, _, kind in read("The [Sorvian|Place.name] envoy left.")] == ["name"]
