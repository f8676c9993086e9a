"""Whether 0.8 means right in 8 of 10: measured on articles kept out of training, and made so.

    python -m benchmarks.calibration CORPUS... [--unseen CORPUS] [--split validation|test] [--plot FILE.svg] [--write]

CORPUS is a file of annotated articles or a gold folder. Of a corpus the validation split is read, a sixteenth of the
train split that is never trained on; of one that is `--unseen`, because no weights were trained on it, all but the
test split. Each article is read with the rules, the network and both, and each claim held
against the gold. For each of the three, and by who proposed the claim, it fits a logistic curve over the log-odds of
the bare score, with shifts for families of relations and for ends that are no names. The slope is drawn towards 1,
level and shifts towards 0: where little was seen, a score stands as it is.

It prints how sure the claims were before and after, after each article was judged by curves that were fitted without
it, what --min-confidence leaves, and how sure edges are that several claims make. `--write` writes
graphbuild/extract/calibration.yaml. The same articles and weights give the same bytes.
"""

import hashlib
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import click
import numpy as np

from benchmarks.judged import judged
from benchmarks.kept_out import SPLITS, kept_out
from benchmarks.reliability import Rated, calibration_error, plot, table
from graphbuild.errors import GraphbuildError
from graphbuild.evaluate.figures import wilson
from graphbuild.evaluate.graphs import GoldGraph
from graphbuild.extract import scored
from graphbuild.extract.calibration import CURVES, UNNAMED, Curve, Curves, log_odds, unnamed
from graphbuild.extract.proposers import EXTRACTORS
from graphbuild.model import Article, Extractor
from graphbuild.nlp import parse, weights_sha256
from graphbuild.ontology import Ontology, load_ontology
from graphbuild.ontology.schema import Family
from graphbuild.outputs import write_text

FAMILIES: tuple[str, ...] = get_args(Family)
SHIFTED = (*FAMILIES, *UNNAMED)
FOLDS = 5
#: strength of the pull towards 1 and 0, in the units of the curve: SHIFT = 2 is as if two claims of a family were seen
SLOPE, LEVEL, SHIFT = 1.0, 0.1, 2.0
LOWEST_SLOPE = 0.1  # a curve that fell would call the surer claim the less sure one
HEAD = """\
# How sure a claim is, written by benchmarks/calibration.py: logistic curves over the log-odds of the bare score, by
# what was asked to propose claims and by who proposed the claim, with shifts for families and for ends that are no
# names. Measured with the weights {weights} on {articles} articles kept out of training, {claims} claims of both:
# the expected calibration error of bare scores was {before}, that of curves which had not seen the article {after}.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """A claim: its article, what was asked, who proposed it, its family, the kinds of its ends that are no names, the
    bare score, and whether it is right."""

    article: str
    asked: Extractor
    by: Extractor
    family: str
    unnamed: tuple[str, ...]
    score: float
    right: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """An edge of both: the rows of its claims, and whether it is right."""

    rows: tuple[Row, ...]
    right: bool


def measured(articles: Iterable[tuple[Article, GoldGraph]], ontology: Ontology) -> Iterator[tuple[Extractor, Edge]]:
    """What was asked, and each edge that an article then gave."""
    for article, gold in articles:
        (document,) = parse([article])
        for asked in EXTRACTORS:
            told, claims = scored(document, ontology, asked)
            for one in judged(told, claims, gold, ontology):
                family = ontology.relation(one.edge["type"]).family
                rows = (
                    Row(article.id, asked, c.extractor, family, unnamed(c), c.confidence, one.right)
                    for c in one.claims
                )
                yield asked, Edge(tuple(rows), one.right)


def fitted(rows: Sequence[Row]) -> dict[Extractor, dict[Extractor, Curve]]:
    """The curves of all rows, by what was asked and by who proposed."""
    return {
        asked: {
            by: curve([r for r in rows if (r.asked, r.by) == (asked, by)])
            for by in (EXTRACTORS if asked == "both" else (asked,))
        }
        for asked in EXTRACTORS
    }


def curve(rows: Sequence[Row]) -> Curve:
    """The logistic curve of claims of one kind, by Newton's method on the penalised likelihood."""
    x = np.array([_features(r) for r in rows]).reshape(-1, 2 + len(SHIFTED))
    right = np.array([r.right for r in rows], dtype=float)
    w = _newton(x, right, free=np.ones(x.shape[1], dtype=bool))
    if w[0] < LOWEST_SLOPE:
        w = _newton(x, right, free=np.arange(x.shape[1]) > 0)
    shifts = {name: float(shift) for name, shift in zip(SHIFTED, w[2:], strict=True)}
    families, ends = ({name: shifts[name] for name in names} for names in (FAMILIES, UNNAMED))
    return Curve(float(w[0]), float(w[1]), families, ends)


def _features(row: Row) -> list[float]:
    """What the slope, the level and the shifts are counted with."""
    return [log_odds(row.score), 1.0, *(float(name in (row.family, *row.unnamed)) for name in SHIFTED)]


def _newton(x: np.ndarray, right: np.ndarray, free: np.ndarray) -> np.ndarray:
    """Slope, level and shifts; a slope that is not free is the lowest."""
    pull = np.r_[SLOPE, LEVEL, np.full(len(SHIFTED), SHIFT)]
    prior = np.r_[1.0 if free[0] else LOWEST_SLOPE, np.zeros(len(SHIFTED) + 1)]
    w = prior.copy()
    for _ in range(50):
        chance = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (right - chance) - pull * (w - prior)
        hessian = x.T * (chance * (1 - chance)) @ x + np.diag(pull)
        step = np.zeros(len(w))
        step[free] = np.linalg.solve(hessian[np.ix_(free, free)], gradient[free])
        # Far from the best a whole step may lead away from it: half of it, or half of that, does not.
        while _cost(w + step, x, right, pull, prior) > _cost(w, x, right, pull, prior) + 1e-9:
            step /= 2
        w = w + step
    return w


def _cost(w: np.ndarray, x: np.ndarray, right: np.ndarray, pull: np.ndarray, prior: np.ndarray) -> float:
    """The penalised likelihood as a cost: less is better."""
    odds = x @ w
    return float(np.sum(np.logaddexp(0, odds) - right * odds) + np.sum(pull * (w - prior) ** 2) / 2)


def fold_of(article: str) -> int:
    """In which part of the articles an article is, stable for ever."""
    return int(hashlib.sha256(f"fold {article}".encode()).hexdigest(), 16) % FOLDS


def without_own(rows: Sequence[Row]) -> dict[Row, float]:
    """The confidence of each row after curves that its article had no part in."""
    after = {}
    for fold in range(FOLDS):
        curves = fitted([r for r in rows if fold_of(r.article) != fold])
        after.update({r: chance(r, curves) for r in rows if fold_of(r.article) == fold})
    return after


def chance(row: Row, curves: Mapping[Extractor, Curves]) -> float:
    """The confidence of a claim as `extract` gives it."""
    return curves[row.asked][row.by].chance(row.score, row.family, row.unnamed)


def rated(rows: Iterable[Row], after: Mapping[Row, float] | None = None) -> list[Rated]:
    """Confidence and right of each row: the bare score, or what it became."""
    return [(r.score if after is None else after[r], r.right) for r in rows]


def report(edges: Mapping[Extractor, list[Edge]], after: Mapping[Row, float], gold: int) -> Iterator[str]:
    """All that is printed."""
    for asked in EXTRACTORS:
        rows = [r for e in edges[asked] for r in e.rows]
        yield from table(f"{asked}, before", rated(rows))
        yield from table(f"{asked}, after", rated(rows, after))
        yield ""
    yield from _parts([r for e in edges["both"] for r in e.rows], after)
    yield from _left(edges["both"], after, gold)
    yield from _several(edges["both"], after)


def _parts(rows: Sequence[Row], after: Mapping[Row, float]) -> Iterator[str]:
    """A line for each proposer and each family: how sure, how often right, the calibration errors."""
    yield f"{'of both':<16}{'count':>7}{'before':>8}{'after':>8}{'right':>8}   error before, after"
    kinds = [*((by, [r for r in rows if r.by == by]) for by in EXTRACTORS)]
    kinds += [(family, [r for r in rows if r.family == family]) for family in FAMILIES]
    for name, own in (kind for kind in kinds if kind[1]):
        before, later = rated(own), rated(own, after)
        means = [sum(c for c, _ in some) / len(own) for some in (before, later)]
        right = sum(r.right for r in own) / len(own)
        errors = f"{calibration_error(before):.3f}, {calibration_error(later):.3f}"
        yield f"{name:<16}{len(own):>7}{means[0]:>8.2f}{means[1]:>8.2f}{right:>8.2f}   {errors}"
    yield ""


def _left(edges: Sequence[Edge], after: Mapping[Row, float], gold: int) -> Iterator[str]:
    """What --min-confidence leaves."""
    yield f"{'least':<16}{'edges':>7}{'right':>8}{'of gold':>9}   90 % interval of right"
    for least in (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        kept = [e for e in edges if max(after[r] for r in e.rows) >= least]
        if kept:
            right = sum(e.right for e in kept)
            low, high = wilson(right, len(kept))
            shares = f"{right / len(kept):>8.2f}{right / max(1, gold):>9.2f}"
            yield f"{least:<16.1f}{len(kept):>7}{shares}   {low:.2f} to {high:.2f}"
    yield ""


def _several(edges: Sequence[Edge], after: Mapping[Row, float]) -> Iterator[str]:
    """Edges by the number of claims that make them: how sure by the surest claim, or if each were a witness apart."""
    yield f"{'claims an edge':<16}{'edges':>7}{'surest':>8}{'apart':>8}{'right':>8}"
    for name, few, many in (("1", 1, 1), ("2", 2, 2), ("3 and more", 3, 10**6)):
        own = [e for e in edges if few <= len(e.rows) <= many]
        if own:
            surest = sum(max(after[r] for r in e.rows) for e in own) / len(own)
            apart = sum(1 - float(np.prod([1 - after[r] for r in e.rows])) for e in own) / len(own)
            yield f"{name:<16}{len(own):>7}{surest:>8.2f}{apart:>8.2f}{sum(e.right for e in own) / len(own):>8.2f}"


def yaml_of(curves: Mapping[Extractor, Mapping[Extractor, Curve]], head: str) -> str:
    """The file of the curves."""
    lines = [head, "curves:\n"]
    for asked, own in curves.items():
        lines.append(f"  {asked}:\n")
        for by, c in own.items():
            lines += [f"    {by}:\n", f"      slope: {c.slope:.3f}\n", f"      level: {c.level:.3f}\n"]
            lines += [f"      families: {_shifts(c.families)}\n", f"      unnamed: {_shifts(c.unnamed)}\n"]
    return "".join(lines).replace("-0.000", "0.000")


def _shifts(of: Mapping[str, float]) -> str:
    return "{" + ", ".join(f"{name}: {shift:.3f}" for name, shift in of.items()) + "}"


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--split", type=click.Choice(SPLITS), default="validation", show_default=True)
@click.option("--unseen", multiple=True, type=click.Path(exists=True, path_type=Path), help="A corpus not trained on.")
@click.option("--plot", "drawing", type=click.Path(dir_okay=False, path_type=Path), help="A reliability plot, as SVG.")
@click.option("--write", is_flag=True, help="Write the curves that graphbuild reads.")
def main(corpora: tuple[Path, ...], split: str, unseen: tuple[Path, ...], drawing: Path | None, write: bool) -> None:
    """Measure, and with --write set, how sure claims are, on the articles of CORPORA kept out of training."""
    try:
        articles = [*kept_out(corpora, split), *kept_out(unseen, "unseen")]
    except GraphbuildError as error:
        sys.exit(f"error: {error}")
    edges: dict[Extractor, list[Edge]] = {asked: [] for asked in EXTRACTORS}
    for asked, edge in measured(articles, load_ontology()):
        edges[asked].append(edge)
    rows = [r for own in edges.values() for e in own for r in e.rows]
    after = without_own(rows)
    gold = sum(not e.optional for _, graph in articles for e in graph.edges)
    click.echo(f"{len(articles)} articles kept out of training, weights {weights_sha256()[:12]}")
    click.echo("\n".join(report(edges, after, gold)))
    both = [r for e in edges["both"] for r in e.rows]
    if drawing:
        write_text(drawing, plot({"bare score": rated(both), "confidence": rated(both, after)}))
    if write:
        errors = [f"{calibration_error(some):.3f}" for some in (rated(both), rated(both, after))]
        told = {"articles": len(articles), "claims": len(both), "weights": weights_sha256()[:12]}
        head = HEAD.format(**told, before=errors[0], after=errors[1])
        write_text(CURVES, yaml_of(fitted(rows), head))
        click.echo(f"written: {CURVES}")


if __name__ == "__main__":
    main()
