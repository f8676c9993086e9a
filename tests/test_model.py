"""What a document tells of its mentions."""

import pytest

from tests.marked import document

STORY = document("a", "[Ann Lee|Person a] of [Porto|Place p] met [Tom Day|Person t].")


@pytest.mark.parametrize(
    ("start", "end", "names"),
    [
        (0, 99, ["Ann Lee", "Porto", "Tom Day"]),
        (0, 11, ["Ann Lee"]),
        (1, 12, ["Porto"]),
        (12, 12, []),
        (99, 0, []),
    ],
)
def test_mentions_stand_between_two_places_where_they_start(start: int, end: int, names: list[str]) -> None:
    """The first place belongs to it, the last does not."""
    assert [m.text for m in STORY.between(start, end)] == names
