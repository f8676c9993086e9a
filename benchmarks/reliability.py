"""How well a confidence tells the share that is right: bins, the expected calibration error, a plot."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graphbuild.evaluate.figures import wilson

BINS = 10
_SIDE, _MARGIN = 360, 48  # pixels
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7")


@dataclass(frozen=True, slots=True)
class Bin:
    """Those whose confidence is in one tenth: how many, their mean confidence, how many are right."""

    low: float
    count: int
    confidence: float
    right: int

    @property
    def share(self) -> float:
        """The share that is right."""
        return self.right / self.count


Rated = tuple[float, bool]


def bins(rated: Iterable[Rated]) -> list[Bin]:
    """The tenths that hold anything, of (confidence, right)."""
    held: dict[int, list[Rated]] = {}
    for confidence, right in rated:
        held.setdefault(min(int(confidence * BINS), BINS - 1), []).append((confidence, right))
    return [
        Bin(n / BINS, len(own), sum(c for c, _ in own) / len(own), sum(r for _, r in own))
        for n, own in sorted(held.items())
    ]


def calibration_error(rated: Sequence[Rated]) -> float:
    """The mean distance between confidence and share over the bins, each counted as often as it has members."""
    return sum(b.count * abs(b.confidence - b.share) for b in bins(rated)) / max(1, len(rated))


def table(title: str, rated: Sequence[Rated]) -> list[str]:
    """A line a bin, with the 90 % interval of its share, and one for all."""
    lines = [f"{title:<16}{'count':>7}{'confidence':>12}{'right':>8}   90 % interval"]
    for b in bins(rated):
        low, high = wilson(b.right, b.count)
        name = f"{b.low:.1f} to {b.low + 1 / BINS:.1f}"
        lines.append(f"{name:<16}{b.count:>7}{b.confidence:>12.2f}{b.share:>8.2f}   {low:.2f} to {high:.2f}")
    count = max(1, len(rated))
    mean, share = sum(c for c, _ in rated) / count, sum(r for _, r in rated) / count
    error = f"expected calibration error {calibration_error(rated):.3f}"
    return [*lines, f"{'all':<16}{len(rated):>7}{mean:>12.2f}{share:>8.2f}   {error}"]


def plot(series: Mapping[str, Sequence[Rated]]) -> str:
    """A reliability plot as SVG: the share that is right over the confidence, the larger the dot the more claims."""
    drawn = [line for n, (name, rated) in enumerate(series.items()) for line in _series(n, name, rated)]
    ticks = [line for n in range(0, 11, 2) for line in _tick(n / 10)]
    size = _SIDE + 2 * _MARGIN
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" font-family="sans-serif">'
    ground = f'<rect width="{size}" height="{size}" fill="white"/>'
    return "\n".join([head, ground, *_frame(), *ticks, *drawn, "</svg>"]) + "\n"


def _frame() -> list[str]:
    (x0, y0), (x1, y1), middle = _at(0, 0), _at(1, 1), _MARGIN + _SIDE / 2
    return [
        f'<path d="M{x0} {y0}L{x1} {y1}" stroke="#999" stroke-dasharray="4 4"/>',
        f'<path d="M{x0} {y1}V{y0}H{x1}" fill="none" stroke="#333"/>',
        f'<text x="{middle}" y="{y0 + 36}" font-size="13" text-anchor="middle">confidence</text>',
        f'<text x="{middle}" y="{y1 - 12}" font-size="13" text-anchor="middle">share that is right</text>',
    ]


def _tick(value: float) -> list[str]:
    (x, bottom), (left, y) = _at(value, 0), _at(0, value)
    return [
        f'<text x="{x}" y="{bottom + 18}" font-size="11" text-anchor="middle">{value:.1f}</text>',
        f'<text x="{left - 8}" y="{y + 4}" font-size="11" text-anchor="end">{value:.1f}</text>',
    ]


def _series(number: int, name: str, rated: Sequence[Rated]) -> list[str]:
    colour, held = _COLOURS[number % len(_COLOURS)], bins(rated)
    places = [(_at(b.confidence, b.share), b.count) for b in held]
    most = max((b.count for b in held), default=1)
    path = "".join(f"{'L' if n else 'M'}{x} {y}" for n, ((x, y), _) in enumerate(places))
    x, y = _at(0.03, 0.97 - 0.06 * number)
    return [
        f'<path d="{path}" fill="none" stroke="{colour}"/>',
        *(f'<circle cx="{x}" cy="{y}" r="{3 + 5 * (n / most) ** 0.5:.1f}" fill="{colour}"/>' for (x, y), n in places),
        f'<text x="{x}" y="{y}" font-size="12" fill="{colour}">{name}</text>',
    ]


def _at(confidence: float, share: float) -> tuple[float, float]:
    return round(_MARGIN + confidence * _SIDE, 1), round(_MARGIN + (1 - share) * _SIDE, 1)
