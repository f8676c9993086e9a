"""A report as text: the headline figures, then tables, then the errors that matter most, one by one."""

from collections.abc import Iterable, Iterator, Sequence

from graphbuild.evaluate.figures import rates, wilson
from graphbuild.evaluate.graphs import GoldEdge, SystemEdge
from graphbuild.evaluate.kept import Kept
from graphbuild.evaluate.match import Comparison
from graphbuild.evaluate.report import Report, Scored, headline
from graphbuild.evaluate.tables import REASONS, Row, pair_edges, reason

_LAST = ("status", "status_f1", "modality", "modality_f1", "attribution_f1", "role", "asserted_wrongly")
_JUDGED = ("family", "legal")  # where an error hurts a person most
_QUOTED = 110  # characters of evidence in a line


def text(report: Report, *, errors: bool = False) -> str:
    """The whole report; `errors` also lists each missed and each false edge under its article."""
    parts = [headline_lines(report, errors=errors), *_sections(report)]
    return "\n\n".join("\n".join(lines) for lines in parts if lines) + "\n"


def headline_lines(report: Report, *, errors: bool) -> list[str]:
    """A line an article, the total, the mean of the articles, and what became of the edges found."""
    figures = headline(report)
    return [
        *(line for article in report.articles for line in _article_lines(article, errors=errors)),
        _rates_line(f"ALL ({len(report.articles)})", report.counts),
        f"edge macro F1 {figures['macro']}",
        "found edges: " + ", ".join(f"{name} {figures[name]}" for name in _LAST),
    ]


def _article_lines(article: Scored, *, errors: bool) -> Iterator[str]:
    yield _rates_line(article.name, article.counts) + ("" if article.has_graph else "   (no system graph)")
    if errors:
        comparison = article.comparison
        yield from (f"   - {_gold_line(e, comparison)}   {_quoted(e)}" for e in comparison.missed)
        yield from (f"   + {_system_line(f.system, comparison)}" for f in comparison.spurious)


def _rates_line(name: str, counts: dict[str, int]) -> str:
    cells = [(what, rates(counts, what)) for what in ("node", "edge", "pair")]
    return f"{name}: " + " | ".join(f"{w} P {r.precision:.2f} R {r.recall:.2f} F1 {r.f1:.2f}" for w, r in cells)


def _gold_line(edge: GoldEdge, comparison: Comparison) -> str:
    names = {n.id: n.names[0] for n in comparison.gold.nodes}
    return f"{names[edge.source]} --{edge.type}--> {names[edge.target]}"


def _system_line(edge: SystemEdge, comparison: Comparison) -> str:
    names = {n.id: n.names[0] for n in comparison.system.nodes}
    return f"{names[edge.source]} --{edge.type}--> {names[edge.target]}"


def _quoted(edge: GoldEdge) -> str:
    return f"« {edge.evidence[:_QUOTED]} »"


def _sections(report: Report) -> Iterator[Sequence[str]]:
    yield _table("relation type", report.types)
    yield _table("family", report.family_rows)
    yield [_interval_line(row) for row in report.family_rows if row.name in _JUDGED]
    yield _statement_lines(report)
    yield [_kept_line(name, kept) for name, kept in report.qualifiers.items() if kept.of]
    yield _listing("alleged or denied, given as asserted", _given_as_asserted(report))
    yield _listing("right pair, wrong type", _mistyped(report))


def _table(title: str, rows: Iterable[Row]) -> list[str]:
    """Right, false and missed edges; the last columns say what is false about the false ones."""
    head = f"{title:<22}{'tp':>5}{'fp':>5}{'fn':>5}{'P':>6}{'R':>6}{'F1':>6}  " + "".join(f"{r:>10}" for r in REASONS)
    return [head, *map(_table_row, rows)]


def _table_row(row: Row) -> str:
    r = row.rates
    figures = f"{r.tp:>5}{r.fp:>5}{r.fn:>5}{r.precision:>6.2f}{r.recall:>6.2f}{r.f1:>6.2f}"
    return f"{row.name:<22}{figures}  " + "".join(f"{row.alarms[why]:>10}" for why in REASONS)


def _interval_line(row: Row) -> str:
    given = row.rates.tp + row.rates.fp
    low, high = wilson(row.rates.tp, given)
    precision = f"{row.name} precision {row.rates.precision:.2f}: {row.rates.tp} of {given}"
    return f"{precision}, 90 % interval {low:.2f} to {high:.2f}"


def _statement_lines(report: Report) -> list[str]:
    if report.statements is None:
        return []
    named = (("statement", "statements, speaker and content"), ("content", "statements, content alone"))
    cells = [(title, rates(report.statements, what)) for what, title in named]
    return [
        f"{title}: P {r.precision:.2f} R {r.recall:.2f} F1 {r.f1:.2f} (tp {r.tp}, fp {r.fp}, fn {r.fn})"
        for title, r in cells
    ]


def _kept_line(name: str, kept: Kept) -> str:
    return (
        f"{name} on found edges: gold {kept.of}, given {kept.given}, exact {kept.exact}, close {kept.close};"
        f" given where the gold has none {kept.extra}"
    )


def _listing(title: str, lines: Iterable[str]) -> list[str]:
    rows = list(lines)
    return [f"{title}: {len(rows)}", *(f"   {row}" for row in rows)]


def _given_as_asserted(report: Report) -> Iterator[str]:
    for comparison in report.comparisons:
        for found in comparison.found:
            if found.given_as_asserted:
                line = _gold_line(found.gold, comparison)
                yield f"{comparison.gold.name}: {line} [{found.gold.modality}]   {_quoted(found.gold)}"


def _mistyped(report: Report) -> Iterator[str]:
    for comparison in report.comparisons:
        for false in comparison.spurious:
            if reason(false, comparison) == "mistyped":
                right = [_gold_line(e, comparison) for e in pair_edges(false, comparison)]
                yield f"{comparison.gold.name}: {_system_line(false.system, comparison)} for {', '.join(right)}"
