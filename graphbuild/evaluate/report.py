"""What an evaluation found: each article's comparison, and the totals over all."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

from graphbuild.evaluate.counts import counted
from graphbuild.evaluate.figures import Rates, rates, share, wilson
from graphbuild.evaluate.kept import Kept, dates, roles, topics
from graphbuild.evaluate.match import Comparison, Found
from graphbuild.evaluate.statements import counted_statements
from graphbuild.evaluate.tables import Row, by_family, by_type

_RATES = ("node", "edge", "pair")
_SHARES = (("status", "status_ok", "found"), ("modality", "modality_ok", "found"), ("role", "roles_ok", "roles"))
_MARKS = ("status", "modality", "attribution")


@dataclass(frozen=True)
class Scored:
    """One article's comparison; without a graph, everything that the gold has is missed."""

    comparison: Comparison
    has_graph: bool

    @property
    def name(self) -> str:
        """The article's name."""
        return self.comparison.gold.name

    @cached_property
    def counts(self) -> Counter[str]:
        """What was counted in it."""
        return counted(self.comparison)


@dataclass(frozen=True)
class Report:
    """An evaluation. Totals are over all articles together, `macro` is the mean of the articles' edge F1."""

    articles: tuple[Scored, ...]
    families: Mapping[str, str]

    @cached_property
    def counts(self) -> Counter[str]:
        """What was counted in all articles."""
        return sum((a.counts for a in self.articles), Counter())

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """The comparisons of all articles."""
        return tuple(a.comparison for a in self.articles)

    @cached_property
    def found(self) -> tuple[Found, ...]:
        """All gold edges found, optional ones too."""
        return tuple(f for c in self.comparisons for f in c.found)

    @cached_property
    def types(self) -> tuple[Row, ...]:
        """Figures of each relation type."""
        return by_type(self.comparisons)

    @cached_property
    def family_rows(self) -> tuple[Row, ...]:
        """Figures of each family of relation types."""
        return by_family(self.comparisons, self.families)

    @cached_property
    def statements(self) -> Counter[str] | None:
        """Counts of statements over the articles that have them annotated; None if none has."""
        if all(c.gold.statements is None for c in self.comparisons):
            return None
        return sum(map(counted_statements, self.comparisons), Counter())

    @property
    def qualifiers(self) -> dict[str, Kept]:
        """How the roles, topics and dates of the gold came through."""
        return {"roles": roles(self.found), "topics": topics(self.found), "dates": dates(self.found)}

    @property
    def macro(self) -> float:
        """The mean of the articles' edge F1."""
        return sum(rates(a.counts, "edge").f1 for a in self.articles) / len(self.articles)


def headline(report: Report) -> dict[str, Any]:
    """The figures that stand for the whole, rounded to four places; None where nothing could be judged."""
    counts = report.counts
    figures: dict[str, Any] = {what: _rounded(rates(counts, what)) for what in _RATES}
    for name, right, of in _SHARES:
        figures[name] = round(share(counts[right], counts[of]), 4) if counts[of] else None
    for mark in _MARKS:
        figures[f"{mark}_f1"] = round(rates(counts, mark).f1, 4)
    figures["asserted_wrongly"] = counts["asserted_wrongly"]
    figures["macro"] = round(report.macro, 4)
    figures["counts"] = dict(counts)
    return figures


def totals(report: Report) -> dict[str, Any]:
    """Everything that can be said in figures, as data for JSON."""
    statements = report.statements
    return {
        **headline(report),
        "types": {row.name: _row(row) for row in report.types},
        "families": {row.name: _row(row) for row in report.family_rows},
        "statements": statements and {what: _counted(rates(statements, what)) for what in ("statement", "content")},
        **{name: asdict(kept) for name, kept in report.qualifiers.items() if kept.of},
    }


def _rounded(of: Rates) -> dict[str, float]:
    return {"p": round(of.precision, 4), "r": round(of.recall, 4), "f1": round(of.f1, 4)}


def _counted(of: Rates) -> dict[str, float]:
    return {**asdict(of), **_rounded(of)}


def _row(row: Row) -> dict[str, Any]:
    low, high = wilson(row.rates.tp, row.rates.tp + row.rates.fp)
    return {**_counted(row.rates), "p_interval": [round(low, 4), round(high, 4)], "alarms": dict(row.alarms)}
