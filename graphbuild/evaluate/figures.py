"""The figures that counts are made into."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

Z90 = 1.6448536269514722  # the normal quantile of a two-sided interval of 90 %
Z95 = 1.959963984540054  # and of 95 %


@dataclass(frozen=True, slots=True)
class Rates:
    """Right, wrong and missed ones, and the rates that follow."""

    tp: int
    fp: int
    fn: int

    @property
    def precision(self) -> float:
        """How much of what was given is right."""
        return share(self.tp, self.tp + self.fp)

    @property
    def recall(self) -> float:
        """How much of what there is was given."""
        return share(self.tp, self.tp + self.fn)

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


def share(part: int, whole: int) -> float:
    """Part of whole; 0 of nothing."""
    return part / whole if whole else 0.0


def rates(counts: Mapping[str, int], what: str) -> Rates:
    """The rates of what is counted as `<what>_tp`, `<what>_fp`, `<what>_fn`."""
    return Rates(*(counts.get(f"{what}_{kind}", 0) for kind in ("tp", "fp", "fn")))


def wilson(right: float, of: float, z: float = Z90) -> tuple[float, float]:
    """The interval of a rate after Wilson, of 90 % unless another quantile is given; of nothing, from 0 to 1."""
    if not of:
        return 0.0, 1.0
    rate, z2 = right / of, z * z
    middle = (rate + z2 / (2 * of)) / (1 + z2 / of)
    half = z / (1 + z2 / of) * sqrt(max(0.0, rate * (1 - rate)) / of + z2 / (4 * of * of))
    return max(0.0, middle - half), min(1.0, middle + half)
