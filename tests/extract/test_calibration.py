"""The bare score of whoever proposes a claim as the share that is right of such claims."""

from pathlib import Path

import pytest

from graphbuild.cli.chosen import CHOICES
from graphbuild.errors import WeightsError
from graphbuild.extract import extract, scored
from graphbuild.extract.calibration import (
    CURVES,
    LEAST,
    MOST,
    UNNAMED,
    Curve,
    calibrated,
    curves,
    read_curves,
    unnamed,
)
from graphbuild.extract.proposers import EXTRACTORS
from graphbuild.nlp import weights_sha256
from graphbuild.ontology import load_ontology
from tests.extract.scoring import scored as with_scores
from tests.marked import claim, document

FAMILIES = {relation.family for relation in load_ontology().relations}
FLAT = dict.fromkeys(FAMILIES, 0.0)
PLAIN = Curve(1.0, 0.0, FLAT, dict.fromkeys(UNNAMED, 0.0))


def test_there_is_a_curve_for_all_that_can_be_proposed() -> None:
    """What is asked, who proposes it, each family, each kind of end."""
    assert {asked: set(own) for asked, own in curves().items()} == {
        "rules": {"rules"},
        "network": {"network"},
        "both": set(EXTRACTORS),
    }
    assert all(set(c.families) == FAMILIES for own in curves().values() for c in own.values())
    assert all(set(c.unnamed) == set(UNNAMED) for own in curves().values() for c in own.values())


def test_the_choices_of_the_command_line_are_all_that_can_be_asked() -> None:
    assert set(CHOICES) == set(EXTRACTORS)


def test_the_curves_are_those_of_the_weights_that_are_shipped() -> None:
    """New weights need new curves: `python -m benchmarks.calibration CORPUS... --write`."""
    assert weights_sha256()[:12] in CURVES.read_text(encoding="utf-8")


@pytest.mark.parametrize("asked", EXTRACTORS)
def test_every_curve_rises(asked: str) -> None:
    """The surer claim is never called the less sure one, and nothing is certain."""
    for curve in curves()[asked].values():
        for family in FAMILIES:
            chances = [curve.chance(n / 100, family) for n in range(101)]
            assert chances == sorted(chances)
            assert LEAST <= chances[0] < chances[-1] <= MOST


@pytest.mark.parametrize(("score", "chance"), [(0.0, LEAST), (0.3, 0.3), (0.8, 0.8), (1.0, MOST)])
def test_a_curve_of_slope_one_leaves_the_score(score: float, chance: float) -> None:
    """But for what is all but certain."""
    assert PLAIN.chance(score, "office") == pytest.approx(chance)


def test_families_and_ends_that_are_no_names_have_shifts() -> None:
    """They add up."""
    curve = Curve(1.0, 0.0, {**FLAT, "legal": -1.0}, {"description": -1.0, "pronoun": -0.5})
    assert curve.chance(0.5, "office") == 0.5
    assert curve.chance(0.5, "legal") == pytest.approx(0.269, abs=1e-3)
    assert curve.chance(0.5, "legal", ["description"]) == pytest.approx(0.119, abs=1e-3)


def test_a_claim_has_the_confidence_of_its_proposer_and_an_id_of_its_own() -> None:
    """All else stays as it was."""
    made = document(
        "test", "[Ann Lee|Person a] met [Tom Day|Person t]. [She|Person a] heads [the board|Organization b]."
    )
    own = {"rules": Curve(1.0, 1.0, FLAT, PLAIN.unnamed), "network": PLAIN}
    by_rule = claim(made, "Ann Lee", "MET_WITH", "Tom Day", confidence=0.5)
    by_network = claim(made, "Ann Lee", "MET_WITH", "Tom Day", confidence=0.5, extractor="network")
    one, other = (calibrated(c, load_ontology(), own) for c in (by_rule, by_network))
    assert (one.confidence, other.confidence) == (0.731, 0.5)
    assert one.id != other.id
    assert unnamed(claim(made, "She", "HEADS", "the board")) == ("description", "pronoun")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("curves: {both: {rules: {slope: -1.0, level: 0, families: {}, unnamed: {}}}}", "does not rise"),
        ("curves: {both: {rules: {slope: 1.0, level: 0, families: {}}}}", "unnamed"),
        ("curves: {both: {rules: {slope: 1.0, level: 0, families: 3, unnamed: {}}}}", "no shifts"),
        ("curves: [1]", "holds no curves"),
        ("relations: {}", "holds no curves"),
        ("", "holds no curves"),
        ("{", "holds no curves"),
    ],
)
def test_a_file_that_holds_no_curves_is_refused(tmp_path: Path, text: str, why: str) -> None:
    """With the file, and the command that makes it."""
    path = tmp_path / "calibration.yaml"
    path.write_text(text)
    with pytest.raises(WeightsError, match=rf"calibration\.yaml: .*{why}.*benchmarks\.calibration"):
        read_curves(path)


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    """No confidence is better than one that nobody has measured."""
    with pytest.raises(WeightsError, match=r"none\.yaml: cannot be read .*benchmarks\.calibration"):
        read_curves(tmp_path / "none.yaml")


def test_claims_that_nobody_has_measured_are_an_error() -> None:
    """Neither the proposer nor the family may be missing."""
    made = document("test", "[Ann Lee|Person a] met [Tom Day|Person t].")
    told = claim(made, "Ann Lee", "MET_WITH", "Tom Day")
    for own in ({}, {"rules": Curve(1.0, 0.0, {}, PLAIN.unnamed)}):
        with pytest.raises(WeightsError, match="no curve for claims of rules in the family politics"):
            calibrated(told, load_ontology(), own)


def test_extract_gives_the_measured_confidence_and_scored_the_bare_one() -> None:
    """The same claims in the same order."""
    read = with_scores("[Ann Lee|Person a] met [Tom Day|Person t].", ("Ann Lee", "MET_WITH", "Tom Day", 0.9, "met"))
    ((bare,), (measured,)) = (f(read, load_ontology(), "network")[1] for f in (scored, extract))
    assert bare.confidence == 0.9
    family = load_ontology().relation("MET_WITH").family
    assert measured.confidence == round(curves()["network"]["network"].chance(0.9, family), 3)
