"""Precision of a coded sample, for all edges weighted back to how many of each family the graph has.

The interval is Wilson's with the sample's effective size after Kish: (sum of weights)^2 / sum of squared weights,
which is the plain count within one family.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from graphbuild.coding.sheet import Coded
from graphbuild.errors import SheetError
from graphbuild.evaluate.figures import Z95, wilson


@dataclass(frozen=True, slots=True)
class Precision:
    """So many of the coded edges are right; the share of all that they stand for, and its 95 % interval."""

    right: int
    of: int
    share: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Score:
    """Precision of all edges and of groups of them, and how often the qualifiers of the correct ones are right."""

    overall: Precision
    groups: Mapping[str, Mapping[str, Precision]]
    qualifiers: Mapping[str, Precision]


#: edges with their weights, and whether each is right
Judged = Sequence[tuple[float, bool]]


def score(coded: Sequence[Coded], where: str) -> Score:
    """The score of a coded sample; SheetError if its families contradict each other."""
    weights = _weights(coded, where)

    def precision(rows: Iterable[Coded], right: Callable[[Coded], bool | None]) -> Precision:
        return _precision([(weights[c.family], bool(right(c))) for c in rows])

    def by(of: Callable[[Coded], str]) -> Mapping[str, Precision]:
        groups = sorted({of(c) for c in coded})
        return {group: precision((c for c in coded if of(c) == group), lambda c: c.correct) for group in groups}

    correct = [c for c in coded if c.correct]
    return Score(
        overall=precision(coded, lambda c: c.correct),
        groups={
            "family": by(lambda c: c.family),
            "status": by(lambda c: c.status),
            "modality": by(lambda c: c.modality),
        },
        qualifiers={
            "status": precision(correct, lambda c: c.status_right),
            "modality": precision(correct, lambda c: c.modality_right),
        },
    )


def _weights(coded: Sequence[Coded], where: str) -> Mapping[str, float]:
    """For how many edges of the graph one of the sample stands, by family."""
    drawn = Counter(c.family for c in coded)
    sizes: dict[str, int] = {}
    for c in coded:
        if sizes.setdefault(c.family, c.family_edges) != c.family_edges or c.family_edges < drawn[c.family]:
            raise SheetError(
                f"{where}: the rows of {c.family} contradict each other under family_edges; leave it as it was"
            )
    return {family: sizes[family] / drawn[family] for family in drawn}


def _precision(judged: Judged) -> Precision:
    total = sum(weight for weight, _ in judged)
    squares = sum(weight * weight for weight, _ in judged)
    share = sum(weight for weight, right in judged if right) / total if total else 0.0
    size = total * total / squares if squares else 0.0
    low, high = wilson(share * size, size, z=Z95)
    return Precision(sum(right for _, right in judged), len(judged), share, low, high)
