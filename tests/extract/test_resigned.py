"""What somebody resigned as or from, where the text says so."""

import pytest

from graphbuild.extract.resigned import left_another_post
from tests.marked import claim, document

ANN, GREENS = "[Ann Lee|Person a]", "[Green|Party g]"


@pytest.mark.parametrize(
    ("words", "another"),
    [
        ("has resigned as an MP", True),
        ("resigned abruptly as lawmaker for the coast", True),
        ("has resigned as secretary", False),
        ("stepped down as general secretary on Monday", False),
        ("resigned on Monday", False),
        ("resigned from [parliament|Institution p]", True),
        ("resigned from [the Green Party|Party g]", False),
        ("resigned from [the government|Institution i]", False),
        ("spoke as an MP", False),
    ],
)
def test_another_post_was_left(words: str, another: bool) -> None:
    """Who "resigned as an MP" or "from parliament" is still the secretary of the party."""
    made = document("test", f"{GREENS} secretary {ANN} {words}.")
    own = claim(made, "Ann Lee", "HEADS", "Green", role="secretary")
    assert left_another_post(own, made, made.mentions[1].end) is another
