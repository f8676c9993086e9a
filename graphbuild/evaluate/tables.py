"""Figures for each relation type and each family, and why an edge is false."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from graphbuild.evaluate.figures import Rates
from graphbuild.evaluate.graphs import GoldEdge
from graphbuild.evaluate.match import Comparison, FalseEdge

#: What is false about an edge: the gold has it already; it has it the other way round; it has the pair with
#: another type; it has both nodes but nothing between them; it lacks a node.
Reason = Literal["repeated", "reversed", "mistyped", "unrelated", "unknown"]
REASONS: tuple[Reason, ...] = get_args(Reason)


@dataclass(frozen=True, slots=True)
class Row:
    """The figures of a relation type or a family; `alarms` counts its false edges by reason."""

    name: str
    rates: Rates
    alarms: Mapping[Reason, int]


def by_type(comparisons: Iterable[Comparison]) -> tuple[Row, ...]:
    """A row for each type that the gold or the graphs have, by name; a gold edge counts for its own type."""
    return _rows(comparisons, {})


def by_family(comparisons: Iterable[Comparison], families: Mapping[str, str]) -> tuple[Row, ...]:
    """A row for each family, in the order of `families`; types that are in none stand last, as "other"."""
    order = [*dict.fromkeys(families.values()), "other"]
    return tuple(sorted(_rows(comparisons, families, "other"), key=lambda row: order.index(row.name)))


def _rows(comparisons: Iterable[Comparison], groups: Mapping[str, str], other: str | None = None) -> tuple[Row, ...]:
    right: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    alarms: dict[str, Counter[Reason]] = {}
    for comparison in comparisons:
        right.update(groups.get(f.gold.type, other or f.gold.type) for f in comparison.found if not f.gold.optional)
        missed.update(groups.get(e.type, other or e.type) for e in comparison.missed)
        for false in comparison.spurious:
            group = groups.get(false.system.type, other or false.system.type)
            alarms.setdefault(group, Counter())[reason(false, comparison)] += 1
    names = sorted({*right, *missed, *alarms})
    return tuple(_row(name, right[name], missed[name], alarms.get(name, {})) for name in names)


def _row(name: str, tp: int, fn: int, alarms: Mapping[Reason, int]) -> Row:
    return Row(name, Rates(tp, sum(alarms.values()), fn), {r: alarms.get(r, 0) for r in REASONS})


def reason(false: FalseEdge, comparison: Comparison) -> Reason:
    """What is false about an edge."""
    between = list(pair_edges(false, comparison))
    if false.repeated:
        return "repeated"
    if any(false.slot.type in (e.type, *e.alt) for e in between):
        return "reversed"
    if between:
        return "mistyped"
    return "unrelated" if false.slot.known else "unknown"


def pair_edges(false: FalseEdge, comparison: Comparison) -> Iterator[GoldEdge]:
    """The gold edges between the ends of a false edge, whatever their type and direction."""
    return (e for e in comparison.gold.edges if false.slot.known and e.ends == false.slot.ends)
