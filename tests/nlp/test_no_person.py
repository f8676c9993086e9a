"""What was read as somebody and is nobody."""

import pytest

from tests.nlp.tagging import read


@pytest.mark.parametrize(
    "marked",
    [
        "[The Roes|Person.name] own the mill.",
        "They sued the [Roemans|Person.name] in May.",
        "[Roeism|Person.name] is old.",
        "[Ramadan|Place.name] begins today.",
        "It shut at [Easter|Organization.name] for good.",
    ],
)
def test_families_creeds_and_feasts_are_nobody(marked: str) -> None:
    assert read(marked) == []


@pytest.mark.parametrize(
    ("marked", "name"),
    [
        ("[Roes|Person.name] owns the mill.", "Roes"),
        ("They sued the late [Roes|Person.name] in May.", "Roes"),
        ("[Ann Roes|Person.name] left.", "Ann Roes"),
        ("[Ramadan|Person.name] left.", "Ramadan"),
        ("They went to [Easter Island|Place.name].", "Easter Island"),
        ("They left the [Philippines|Place.name].", "Philippines"),
    ],
)
def test_others_are_named(marked: str, name: str) -> None:
    """No article before the name, more words, a person of that name."""
    assert [text for text, _, _ in read(marked)] == [name]
