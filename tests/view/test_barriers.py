"""Things through which no way leads, and who published what."""

import pytest

from graphbuild.view.barriers import barrier
from graphbuild.view.outlets import outlet


@pytest.mark.parametrize(
    ("type_", "names", "expected"),
    [
        ("Place", ["Austria"], "country"),
        ("Place", ["the Republic of Albania"], "country"),
        ("Place", ["Homeland", "Algeria"], "country"),
        ("Place", ["Port Selm"], None),
        ("Offence", ["bribery"], "offence"),
        ("Person", ["Austria"], None),
        ("Robot", [], None),
    ],
)
def test_countries_and_offences_bar_the_way(type_: str, names: list[str], expected: str | None) -> None:
    assert barrier(type_, names) == expected


@pytest.mark.parametrize(
    ("source", "url", "expected"),
    [
        ("Coast Tribune", "https://www.news.example/a", "Coast Tribune"),
        (None, "https://www.news.example/a", "news.example"),
        (None, "http://[broken", None),
        (None, None, None),
    ],
)
def test_an_outlet_is_the_source_and_else_the_site(source: str | None, url: str | None, expected: str | None) -> None:
    assert outlet(source, url) == expected
