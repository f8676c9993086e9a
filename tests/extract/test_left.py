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
