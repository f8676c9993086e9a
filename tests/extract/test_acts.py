"""What becomes of the readings of acts: claims by themselves, or with the network as a witness."""

from dataclasses import replace

import pytest

from graphbuild.extract import extract
from graphbuild.extract.acts import SEEN, WITNESSED, acts, witnessed
from graphbuild.extract.acts import SURE as CERTAIN
from graphbuild.model import Document, PairScore
from graphbuild.ontology import load_ontology
from tests.marked import document

SURE = document("test", "It rained. [Ann Lee|Person a] accused [Tom Day|Person t] of theft.")
UNSURE = document("test", "[Ann Lee|Person a] defended [Tom Day|Person t].")


def scored(made: Document, relation: str, score: float) -> Document:
    """The document with one score of the network, from its first mention to its second."""
    return replace(made, pairs=(PairScore(0, 1, relation, score, "current", "asserted", None),))


def test_a_sure_wording_claims_by_itself() -> None:
    """With its measured precision, its whole sentence and the words from one end to the other."""
    (claim,) = acts(SURE, load_ontology())
    assert (claim.source.text, claim.type, claim.target.text) == ("Ann Lee", "ACCUSES", "Tom Day")
    assert (claim.extractor, claim.status, claim.confidence >= 0.9) == ("rules", "current", True)
    assert claim.evidence.text == "Ann Lee accused Tom Day of theft."
    trigger = claim.evidence.trigger
    assert trigger is not None
    assert SURE.article.text[trigger.start : trigger.end] == "Ann Lee accused Tom Day"
    assert list(witnessed(SURE, load_ontology())) == [claim]


@pytest.mark.parametrize(
    ("relation", "score", "count"),
    [("SUPPORTS", SEEN, 1), ("SUPPORTS", SEEN - 0.01, 0), ("OPPOSES", 0.9, 0)],
)
def test_another_wording_needs_a_witness(relation: str, score: float, count: int) -> None:
    """The network must have seen the same relation between the same things, well enough."""
    made = scored(UNSURE, relation, score)
    found = list(witnessed(made, load_ontology()))
    assert [(c.type, c.extractor, c.confidence) for c in found] == [("SUPPORTS", "both", WITNESSED)] * count
    assert list(acts(made, load_ontology())) == []


def test_of_a_symmetric_relation_either_direction_is_a_witness() -> None:
    """Ann embraced Tom; the network saw Tom meet Ann."""
    made = document("test", "[Tom Day|Person t] smiled. [Ann Lee|Person a] embraced [Tom Day|Person t].")
    seen = scored(made, "MET_WITH", 0.5)
    assert [c.type for c in witnessed(seen, load_ontology())] == ["MET_WITH"]


def test_a_witnessed_act_is_a_claim_of_both() -> None:
    """It stays below what the network alone is believed from."""
    _, claims = extract(scored(UNSURE, "SUPPORTS", 0.5), load_ontology())
    assert [(c.type, c.extractor) for c in claims] == [("SUPPORTS", "both")]
    assert extract(scored(UNSURE, "SUPPORTS", 0.5), load_ontology(), "rules")[1] == ()


@pytest.mark.parametrize(("score", "count"), [(CERTAIN, 1), (CERTAIN - 0.01, 0)])
def test_what_is_only_described_needs_a_sure_witness(score: float, count: int) -> None:
    """Also for a wording that claims by itself between things of which more is said."""
    made = document(
        "test", "[A court|Institution c] in [Porto|Place p] began the trial in absentia of [Tom Day|Person t]."
    )
    seen = replace(made, pairs=(PairScore(2, 0, "ON_TRIAL_IN", score, "current", "asserted", None),))
    found = [(c.source.text, c.type, c.target.text) for c in witnessed(seen, load_ontology())]
    assert found == [("Tom Day", "ON_TRIAL_IN", "A court")] * count
    assert list(acts(seen, load_ontology())) == []


@pytest.mark.parametrize(
    ("words", "type_", "modality"),
    [
        ("denied that [she|Person a] backs", "SUPPORTS", "denied"),
        ("denied having met", "MET_WITH", "denied"),
        ("is said to have met", "MET_WITH", "alleged"),
        ("is accused of paying", "FUNDS", "alleged"),
        ("admitted having met", "MET_WITH", "asserted"),
    ],
)
def test_what_is_denied_or_alleged_stays_so(words: str, type_: str, modality: str) -> None:
    """The qualifiers know acts as they know all else."""
    made = document("test", f"[Ann Lee|Person a] {words} [Tom Day|Person t].")
    (claim,) = extract(made, load_ontology(), "rules")[1]
    assert (claim.type, claim.modality) == (type_, modality)
