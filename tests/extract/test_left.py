"""Who is dismissed or replaced no longer has the post that the same sentence gives him."""

import pytest

from graphbuild.extract.left import former_posts
from tests.marked import claim, document

MADE = document(
    "test",
    "[Eva Roth|Person e] and [the Unity Party|Party u] dismissed [Ann Lee|Person a] of [Porto|Place p]. "
    "[Lee|Person a] runs [the city|Place p].",
)
MAYOR = claim(MADE, "Ann Lee", "HEADS", "Porto", role="mayor")
MEMBER = claim(MADE, "Ann Lee", "MEMBER_OF", "the Unity Party")
LATER = claim(MADE, "Lee", "HEADS", "the city", role="mayor")


def statuses(type_: str, by: str, **told: str) -> list[str]:
    """Whether Ann Lee is mayor, and of the party, and mayor in the next sentence, once she has lost a post."""
    end = claim(MADE, by, type_, "Ann Lee", **told)
    return [c.status for c in former_posts([MAYOR, MEMBER, LATER, end], MADE)[:3]]


def test_a_post_is_over_once_its_holder_is_dismissed() -> None:
    """ "Eva Roth dismissed the mayor of Porto": not what the next sentence says, nor who is in the party."""
    assert statuses("DISMISSED", "Eva Roth") == ["former", "current", "current"]


def test_whom_a_party_expels_keeps_the_post() -> None:
    """ "The Unity Party expelled the mayor of Porto"."""
    assert statuses("DISMISSED", "the Unity Party") == ["current", "former", "current"]


def test_whoever_is_succeeded_has_no_post() -> None:
    """ "Eva Roth succeeds Ann Lee as mayor"."""
    assert statuses("SUCCEEDED", "Eva Roth")[0] == "former"


@pytest.mark.parametrize("told", [{"status": "future"}, {"modality": "alleged"}, {"modality": "denied"}])
def test_what_has_not_happened_ends_no_post(told: dict[str, str]) -> None:
    """ "will dismiss", "reportedly dismissed", "denied that she had dismissed"."""
    assert statuses("DISMISSED", "Eva Roth", **told) == ["current", "current", "current"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[Ann Lee|Person a] runs [Porto|Place p]. [Lee|Person a] resigned on Monday.", "former"),
        ("[Ann Lee|Person a] runs [Porto|Place p]. [Lee|Person a] was sacked on Monday.", "former"),
        ("[Ann Lee|Person a] runs [Porto|Place p]. [Lee|Person a] was sacked in 1999.", "current"),
        ("[Ann Lee|Person a] runs [Porto|Place p]. [Lee|Person a] will resign on Monday.", "current"),
        ("[Ann Lee|Person a] runs [Porto|Place p]. Reports that [Lee|Person a] has resigned are untrue.", "current"),
        ("[Ann Lee|Person a] runs [Porto|Place p]. Tom Day denied that [Lee|Person a] had resigned.", "current"),
        ("[Ann Lee|Person a] runs [Porto|Place p]. [Tom Day|Person t] resigned on Monday.", "current"),
    ],
)
def test_who_has_resigned_has_left_the_only_post(text: str, expected: str) -> None:
    made = document("test", text, date="2020-05-06")
    assert [c.status for c in former_posts([claim(made, "Ann Lee", "HEADS", "Porto")], made)] == [expected]


def test_who_was_replaced_has_the_post_that_he_has_now() -> None:
    made = document("test", "[Tom Day|Person t]'s predecessor, [Ann Lee|Person a], is now mayor of [Porto|Place p].")
    succeeded = claim(made, "Tom Day", "SUCCEEDED", "Ann Lee")
    mayor = claim(made, "Ann Lee", "HEADS", "Porto")
    assert [c.status for c in former_posts([succeeded, mayor], made)] == ["current", "current"]


def test_of_two_posts_nobody_knows_which_was_left() -> None:
    made = document(
        "test", "[Ann Lee|Person a] runs [Porto|Place p], [the bank|Organization b]. [Lee|Person a] resigned."
    )
    posts = [claim(made, "Ann Lee", "HEADS", target) for target in ("Porto", "the bank")]
    assert [c.status for c in former_posts(posts, made)] == ["current", "current"]


def test_who_is_replaced_keeps_the_post_that_he_is_given() -> None:
    """ "Eva Roth replaces Ann Lee, who was named head of the Fund"."""
    made = document(
        "test",
        "[Eva Roth|Person e] replaces the mayor of [Porto|Place p], [Ann Lee|Person a], "
        "who was named head of [the Fund|Institution f].",
    )
    end = claim(made, "Eva Roth", "SUCCEEDED", "Ann Lee")
    posts = [claim(made, "Ann Lee", "HEADS", "Porto"), claim(made, "Ann Lee", "HEADS", "the Fund")]
    assert [c.status for c in former_posts([*posts, end], made)[:2]] == ["former", "current"]
