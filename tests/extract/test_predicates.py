"""The verbs of acts with their helpers: voice, and whether it is so, was or is to come."""

import pytest

from graphbuild.extract.predicates import entries, predicates
from graphbuild.extract.rows import rows
from graphbuild.ontology import load_cues, load_ontology
from tests.marked import document


def told(words: str) -> list[str]:
    """Voice and status of each verb that tells of a suit, in "Ann Lee {words} Tom Day"."""
    marked = f"[Ann Lee|Person a] {words} [Tom Day|Person t]."
    cues, ontology = load_cues().acts, load_ontology()
    known = entries((ontology.relation("SUES"),), cues)
    (row,) = rows(document("test", marked))
    found = {
        (p.voice, p.status) for p in predicates(row, known, cues) if p.wording.wording == "{source} <sue> {target}"
    }
    return sorted(f"{voice} {status}" for voice, status in found)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("sued", ["active current"]),
        ("sues", ["active current"]),
        ("has twice sued", ["active current"]),
        ("had for months sued", ["active current"]),
        ("is suing", ["active current"]),
        ("has been suing", ["active current"]),
        ("did sue", ["active current"]),
        ("will sue", ["active future"]),
        ("is to sue", ["active future"]),
        ("has decided to sue", ["active future"]),
        ("voted to sue", ["active current"]),
        ("left, suing", ["passing current"]),
        ("was sued by", ["passive current"]),
        ("will be sued by", ["passive future"]),
        ("is being sued by", ["passive current"]),
        (", sued in May by", ["reduced current"]),
        ("would sue", []),
        ("may have sued", []),
        ("has not sued", []),
        ("did not sue", []),
        ("wants to sue", []),
        ("failed to sue", []),
        ("met the sued", []),
        ("said suing", []),
    ],
)
def test_helpers_tell_voice_and_time(words: str, found: list[str]) -> None:
    """What is denied, open or only wished tells of no act."""
    assert [f for f in told(words) if not (words == "met the sued" and f == "active current")] == found


def test_a_pronoun_after_and_is_no_subject_of_many() -> None:
    """ "Lee and her close aide" tells of no closing."""
    made = document("test", "The court called [Ann Lee|Person a] and [her|Person a] close aide, [Tom Day|Person t].")
    cues, ontology = load_cues().acts, load_ontology()
    (row,) = rows(made)
    assert list(predicates(row, entries((ontology.relation("BANS"),), cues), cues)) == []
