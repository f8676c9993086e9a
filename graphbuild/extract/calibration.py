"""How sure a claim is: the bare score of whoever proposes it, as the share that is right of claims with such a score.

The curves are data beside the thresholds, measured by benchmarks/calibration.py on articles kept out of training.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import cache
from math import exp, log
from pathlib import Path

import yaml

from graphbuild.errors import WeightsError
from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Extractor
from graphbuild.ontology import Ontology

CURVES = Path(__file__).parent / "calibration.yaml"
#: nothing is quite sure and nothing quite out of the question
LEAST, MOST = 0.01, 0.99
#: bare scores nearer to 0 and 1 than this are told apart no more: their log-odds would count for too much
NEAR = 0.0005
#: the kinds of ends that are no names and that make a claim less sure
UNNAMED = ("description", "pronoun")
_DIGITS = 3
_CURE = "install graphbuild anew, or measure it with `python -m benchmarks.calibration CORPUS... --write`"


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve over the log-odds of a score. It rises: its slope is above 0.

    `level` is the log-odds of a claim whose score is 0.5. Families of relations that are right more or less often
    than others with the same score have a shift of it, and so have claims with an end that is no name.
    """

    slope: float
    level: float
    families: Mapping[str, float]
    unnamed: Mapping[str, float]

    def chance(self, score: float, family: str, unnamed: Collection[str] = ()) -> float:
        """How likely a claim with that score and with ends of these kinds is right, from LEAST to MOST."""
        shifts = self.families[family] + sum(self.unnamed[kind] for kind in unnamed)
        odds = self.slope * log_odds(score) + self.level + shifts
        return min(max(1 / (1 + exp(-odds)), LEAST), MOST)


def log_odds(score: float) -> float:
    """The logarithm of a bare score's odds, within bounds."""
    held = min(max(score, NEAR), 1 - NEAR)
    return log(held / (1 - held))


#: by who proposed the claim
Curves = Mapping[Extractor, Curve]


@cache
def curves() -> Mapping[Extractor, Curves]:
    """The measured curves, by what was asked to propose claims: a claim of a rule is surer where the network, that was
    asked as well, has not kept silent."""
    return read_curves(CURVES)


def read_curves(path: Path) -> Mapping[Extractor, Curves]:
    """The curves of a file; WeightsError if it is missing or holds no curves."""
    try:
        record = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        return {asked: {by: _curve(c) for by, c in own.items()} for asked, own in record["curves"].items()}
    except OSError as error:
        raise WeightsError(f"{path}: cannot be read ({error.strerror}); {_CURE}") from None
    except (AttributeError, KeyError, TypeError, ValueError, yaml.YAMLError) as error:
        raise WeightsError(f"{path}: holds no curves of confidence ({error!r}); {_CURE}") from None


def unnamed(claim: Claim) -> tuple[str, ...]:
    """Of which of these kinds the ends of a claim are."""
    kinds = claim.source.kind, claim.target.kind
    return tuple(kind for kind in UNNAMED if kind in kinds)


def calibrated(claim: Claim, ontology: Ontology, own: Curves) -> Claim:
    """The claim with its confidence measured; WeightsError if nobody has measured such claims."""
    family = ontology.relation(claim.type).family
    try:
        chance = own[claim.extractor].chance(claim.confidence, family, unnamed(claim))
    except KeyError:
        known = f"claims of {claim.extractor} in the family {family}"
        raise WeightsError(f"{CURVES}: has no curve for {known}; {_CURE}") from None
    return identified(replace(claim, confidence=round(chance, _DIGITS)))


def _curve(record: Mapping[str, object]) -> Curve:
    slope, level = float(str(record["slope"])), float(str(record["level"]))
    if slope <= 0:
        raise ValueError(f"a curve that does not rise: slope {slope}")
    return Curve(slope, level, _shifts(record["families"]), _shifts(record["unnamed"]))


def _shifts(record: object) -> dict[str, float]:
    if not isinstance(record, dict):
        raise TypeError(f"no shifts by name: {record}")
    return {str(name): float(shift) for name, shift in record.items()}
