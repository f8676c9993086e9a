"""Whoever heads a branch or a group of a party does not head the party."""

import pytest

from graphbuild.extract.branches import branch
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, PARTY, BOARD = "[Ann Lee|Person a]", "[the Hill Party|Party h]", "[the Sea Board|Institution s]"


def read(marked: str, target: str, trigger: str, role: str | None) -> str:
    """What the claim that Ann Lee heads the target becomes."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "HEADS", target, trigger=trigger, role=role)
    return branch(told, made, load_cues()).type


@pytest.mark.parametrize(
    ("marked", "trigger", "role", "expected"),
    [
        (f"{PARTY}'s provincial chairman, {ANN}, left.", "chairman", "chairman", "WORKS_FOR"),
        (f"{ANN}, the regional chairwoman of {PARTY}, left.", "chairwoman of", "chairwoman", "WORKS_FOR"),
        (f"{ANN}, the chairwoman of {PARTY} in the district, left.", "chairwoman", "chairwoman", "WORKS_FOR"),
        (f"{PARTY}'s leader in the assembly, {ANN}, left.", "leader", "leader", "MEMBER_OF"),
        (f"{ANN}, who leads the group of {PARTY}, left.", "leads", "leader", "MEMBER_OF"),
        (f"{ANN}, the leader of {PARTY}, left.", "leader of", "leader", "HEADS"),
        (f"{ANN}, the chairwoman of {PARTY}, spoke in the evening.", "chairwoman of", "chairwoman", "HEADS"),
        (f"{ANN} leads {PARTY}.", "leads", None, "HEADS"),
        (f"{ANN}, who leads {PARTY} in [Porto|Place p], left.", "leads", None, "WORKS_FOR"),
        (f"{ANN}, who leads {PARTY} in the polls, left.", "leads", None, "HEADS"),
        (f"{ANN}, the leader of {PARTY} in [Porto|Place p], left.", "leader of", "leader", "HEADS"),
        (f"{ANN}, the regional {PARTY} leader, left.", "leader", "leader", "WORKS_FOR"),
    ],
)
def test_a_branch_or_a_group_is_not_the_party(marked: str, trigger: str, role: str | None, expected: str) -> None:
    """Who heads a branch works for the party, who leads its group in a parliament is its member."""
    assert read(marked, "the Hill Party", trigger, role) == expected


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (f"{ANN}, media director of {BOARD}, left.", ("WORKS_FOR", "media director")),
        (f"{ANN}, then-media director of {BOARD}, left.", ("WORKS_FOR", "media director")),
        (f"{BOARD}'s Middle East director, {ANN}, left.", ("WORKS_FOR", "Middle East director")),
        (f"{ANN}, executive director of {BOARD}, left.", ("HEADS", "director")),
        (f"{ANN}, a critic of the media and director of {BOARD}, left.", ("HEADS", "director")),
        (f"{ANN}, the director of {BOARD}, left.", ("HEADS", "director")),
    ],
)
def test_who_directs_one_thing_that_a_body_does_works_for_it(marked: str, expected: tuple[str, str]) -> None:
    """The whole office is the role then."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "HEADS", "the Sea Board", trigger="director", role="director")
    found = branch(told, made, load_cues())
    assert (found.type, found.role) == expected


def test_who_heads_an_institution_heads_it() -> None:
    """ "The regional director of the Sea Board" may head a board of the region: it is left as it was read."""
    assert read(f"{ANN}, the regional director of {BOARD}, left.", "the Sea Board", "director", "director") == "HEADS"
