"""How well two annotations of the same articles agree: `python -m benchmarks.agreement [BATCH...]`.

Of each batch of the corpus three articles, of the last seven four, were annotated a second time without sight of the
first edges (data/corpus/second). The first annotation, as it stood then, is the gold and the second the measured
graph of `graphbuild evaluate`, so a figure means what it means there. Every difference was judged; what the
judgements say of the first annotation is counted beside. Roles, topics and dates were not compared.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal

import click

from graphbuild.evaluate import Report, evaluate
from graphbuild.evaluate.figures import rates, share, wilson
from graphbuild.evaluate.report import headline
from graphbuild.outputs import write_text
from training.corpus import annotated
from training.gold_of_corpus import gold_graph

SECOND = Path(__file__).parent.parent / "data" / "corpus" / "second"
COLUMNS = "batch", "first", "second", "edges", "pairs", "status", "modality", "by", "wrong", "either", "missing"

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Difference:
    """An edge that one annotation has and the other lacks, or (`both`) that they qualify differently.

    `right` is the annotation that the guidelines bear out, or whether either may stand or neither.
    """

    article: str
    source: str
    type: str
    target: str
    role: str | None
    inside: Literal["first", "second", "both"]
    differs: str | None
    right: Literal["first", "second", "either", "neither"]
    why: str

    @property
    def edge(self) -> tuple[str, ...]:
        """What tells the edge from the others."""
        return self.article, self.source, self.type, self.target, self.role or ""


@dataclass(frozen=True, slots=True)
class Faults:
    """Edges of the first annotation that are wrong, that are debatable, and that it lacks; of so many."""

    wrong: int
    either: int
    missing: int
    of: int


def table(batches: Iterable[str]) -> Iterator[str]:
    """A table: numbers of edges, F1 of edges and pairs, shares of the common edges with the same status and modality,
    F1 of the claimants, then faults of the first annotation; and how sure the share of wrong edges is.
    """
    faults = []
    yield _row(COLUMNS)
    for batch in batches:
        faults.append(faults_of(batch))
        yield _row((batch, *_figures(report_of([batch]), faults[-1])))
    total = Faults(*(sum(getattr(f, name) for f in faults) for name in ("wrong", "either", "missing", "of")))
    yield _row(("all", *_figures(report_of(batches), total)))
    low, high = wilson(total.wrong, total.of)
    yield f"wrong in the first annotation: {share(total.wrong, total.of):.1%}, 90 % interval {low:.1%} to {high:.1%}"


def report_of(batches: Iterable[str]) -> Report:
    """The second annotations of the batches held against the first."""
    with TemporaryDirectory() as temporary:
        gold, system = Path(temporary, "gold"), Path(temporary, "system")
        for first, second in (pair for batch in batches for pair in pairs(batch)):
            name = first["article"]
            write_text(gold / f"{name}.gold.json", json.dumps(first, ensure_ascii=False))
            write_text(system / f"{name}.json", json.dumps(second, ensure_ascii=False))
        return evaluate(gold, system)


def pairs(batch: str) -> Iterator[tuple[Json, Json]]:
    """Both annotations of each article of a sample, as gold graphs."""
    edges = {row["id"]: row["edges"] for row in _rows(SECOND / "first" / f"{batch}.jsonl")}
    for record in _rows(SECOND / f"{batch}.jsonl"):
        yield gold_graph(annotated({**record, "edges": edges[record["id"]]})), gold_graph(annotated(record))


def differences(batch: str) -> Iterator[Difference]:
    """The judged differences of a batch."""
    for row in _rows(SECOND / "differences" / f"{batch}.jsonl"):
        source, type_, target = row["edge"]
        yield Difference(
            row["id"],
            source,
            type_,
            target,
            row.get("role"),
            row["in"],
            row.get("differs"),
            row["right"],
            row["why"],
        )


def faults_of(batch: str) -> Faults:
    """What the judgements say of a batch's first annotation.

    An edge that another one should replace counts twice: one is wrong, the other missing.
    """
    judged = list(differences(batch))
    wrong = {d.edge for d in judged if d.inside != "second" and d.right in ("second", "neither")}
    either = {d.edge for d in judged if d.inside != "second" and d.right == "either"} - wrong
    missing = sum(d.inside == "second" and d.right == "second" for d in judged)
    return Faults(len(wrong), len(either), missing, sum(len(first["edges"]) for first, _ in pairs(batch)))


def samples() -> list[str]:
    """The names of the batches that have a second annotation."""
    return sorted(path.stem for path in SECOND.glob("*.jsonl"))


def _figures(report: Report, faults: Faults) -> Iterator[str]:
    counts, figures = report.counts, headline(report)
    edge, claimants = rates(counts, "edge"), rates(counts, "attribution")
    yield from (str(edge.tp + edge.fn), str(edge.tp + edge.fp), f"{edge.f1:.3f}", f"{rates(counts, 'pair').f1:.3f}")
    yield from (f"{figures[name]:.3f}" for name in ("status", "modality"))
    yield f"{claimants.f1:.3f}" if claimants.tp + claimants.fp + claimants.fn else "-"
    yield from (f"{n} {share(n, faults.of):.1%}" for n in (faults.wrong, faults.either, faults.missing))


def _row(cells: Iterable[str]) -> str:
    first, *others = cells
    return f"{first:6}" + "".join(f"{cell:>10}" for cell in others)


def _rows(path: Path) -> Iterator[Json]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


@click.command()
@click.argument("batches", nargs=-1, type=click.Choice(samples()))
def main(batches: tuple[str, ...]) -> None:
    """Print how two annotations of the sampled articles agree, batch by batch (all, if none is named)."""
    for line in table(batches or samples()):
        click.echo(line)


if __name__ == "__main__":
    main()
