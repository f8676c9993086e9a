"""Whose deputy somebody is, where the article tells what that one heads."""

import pytest

from graphbuild.extract.deputies import deputies_implied
from graphbuild.model import Claim
from tests.marked import claim, document

HEAD = "[Ann Lee|Person a] leads [the Water Board|Organization w]."
IS_DEPUTY = ["Tom Day -DEPUTY_HEAD_OF-> the Water Board"]


def read(marked: str, *heads: tuple[str, str, str]) -> list[str]:
    """The deputies that a text and the posts of its heads imply."""
    told = document("test", marked)
    known = [claim(told, *own) for own in heads or (("Ann Lee", "HEADS", "the Water Board"),)]
    return [_noted(c) for c in deputies_implied(known, told)]


def _noted(found: Claim) -> str:
    return f"{found.source.text} -{found.type}-> {found.target.text}"


@pytest.mark.parametrize(
    "rest",
    [
        "[Lee|Person a]'s deputy, [Tom Day|Person t], left.",
        "[Lee|Person a]’s former deputy [Tom Day|Person t] left.",
        "[Her|Person a] deputy, [Tom Day|Person t], left.",
        "[Tom Day|Person t], [Lee|Person a]'s deputy, left.",
        "[Tom Day|Person t], who was [her|Person a] number two, left.",
        "[Tom Day|Person t] was [her|Person a] deputy until May.",
    ],
)
def test_a_deputy_of_the_head_is_one_of_the_body(rest: str) -> None:
    """In whatever order, and by a pronoun too."""
    assert read(f"{HEAD} {rest}") == IS_DEPUTY


@pytest.mark.parametrize(
    "rest",
    [
        "[Her|Person a] deputy press secretary, [Tom Day|Person t], left.",
        "[Lee|Person a]'s brother, [Tom Day|Person t], left.",
        "[Lee|Person a] met the deputy, [Tom Day|Person t].",
        "[Tom Day|Person t] met [her|Person a] deputy minister.",
        "[Eva Roy|Person e]'s deputy, [Tom Day|Person t], left.",
        "[Her|Person a] deputy left, and [Tom Day|Person t] wept.",
        "It saddened [Tom Day|Person t] [Lee|Person a]'s deputy, a friend, left.",
    ],
)
def test_no_deputy_of_the_head(rest: str) -> None:
    """Another post, another's deputy, or a deputy who is not named."""
    assert read(f"{HEAD} {rest}") == []


def test_two_bodies_leave_it_open() -> None:
    """Whoever heads two things has a deputy in one that the words do not tell."""
    marked = f"{HEAD} [Lee|Person a] chairs [the Greens|Party g]. [Her|Person a] deputy, [Tom Day|Person t], left."
    assert read(marked, ("Ann Lee", "HEADS", "the Water Board"), ("Lee", "HEADS", "the Greens")) == []


def test_what_stands_already_is_not_said_again() -> None:
    """A claim that the article makes by itself is enough."""
    marked = f"{HEAD} [Her|Person a] deputy, [Tom Day|Person t], left."
    known = (("Ann Lee", "HEADS", "the Water Board"), ("Tom Day", "DEPUTY_HEAD_OF", "the Water Board"))
    assert read(marked, *known) == []
