"""Ids are made of names, are safe wherever they may stand, and are unique."""

import pytest

from graphbuild.model import NodeType
from graphbuild.resolve.ids import numbered, slug


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ann Lee", "ann-lee"),
        ("Siobhan O\u2019Nare", "siobhan-onare"),
        ("Gökçe Ar\u0131kan", "gokce-arikan"),
        ("RFA/RA", "rfa-ra"),
        ("../../etc/passwd", "etc-passwd"),
        ("Lee & Sons, Ltd.", "lee-sons-ltd"),
        ("`x`) DETACH DELETE (n", "x-detach-delete-n"),
        ("Иван Чайкин", "иван-чайкин"),
        ("李明", "李明"),
        ("नेहा", "नेहा"),
        ("???", "unnamed"),
        (". .", "unnamed"),
    ],
)
def test_slug(name: str, expected: str) -> None:
    """Only letters, digits and single hyphens; letters that ASCII lacks stay letters."""
    assert slug(name) == expected


def test_a_slug_has_an_end() -> None:
    """A long description is cut between words, one endless word within."""
    assert slug("very " * 40) == "-".join(["very"] * 12)
    assert len(slug("x" * 500)) == 60


def test_numbers_go_to_those_who_come_later() -> None:
    """The first keeps the plain id; a number that is a name by itself is passed over."""
    things: list[tuple[NodeType, str]] = [
        ("Person", "Ann Lee"),
        ("Organization", "Channel"),
        ("Person", "Ann-Lee"),
        ("Organization", "Channel!"),
        ("Organization", "Channel 2"),
        ("Party", "Ann Lee"),
        ("Person", "ann lee"),
    ]
    assert list(numbered(things)) == [
        "person-ann-lee",
        "organization-channel",
        "person-ann-lee-2",
        "organization-channel-3",
        "organization-channel-2",
        "party-ann-lee",
        "person-ann-lee-3",
    ]
