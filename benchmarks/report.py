"""The whole report: what rules, network and both find, by family, in articles that nothing was learnt from.

    python -m benchmarks.report NAME=PATH... [--split test|validation] [--names FILE] [--types]

A PATH is a gold folder, or a corpus of annotated articles, of which the split is read; its NAME heads its tables:

    python -m benchmarks.report dev=GOLD_DIR real=real.jsonl authored=data/corpus/authored.jsonl --names CROSSNER.txt

For each it prints the headline figures of each extractor; then side by side for all three precision, recall and F1 of
each family (with `--types` of each relation type); then, one by one, the edges of both on kinship and the law that the
gold does not have. `--names` adds how many names are found in CrossNER's sentences.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from benchmarks import crossner
from benchmarks.quality import articles_of, headline
from graphbuild.errors import GraphbuildError, SourceError
from graphbuild.evaluate import Report, evaluate, text
from graphbuild.evaluate.figures import Rates, wilson
from graphbuild.evaluate.tables import Row, reason
from graphbuild.extract import extract
from graphbuild.extract.proposers import EXTRACTORS
from graphbuild.graph import graph_json
from graphbuild.model import Article, Extractor, Reading
from graphbuild.nlp import parse, weights_sha256
from graphbuild.ontology import load_ontology
from graphbuild.outputs import write_text
from graphbuild.pipeline import Extracted, joined
from training.gold_of_corpus import articles_of as corpus_articles
from training.gold_of_corpus import write_gold

GRAVE = ("family", "legal")  # where an error hurts a person most


def reports(gold: Path, articles: Iterable[Article], folder: Path) -> dict[Extractor, Report]:
    """The report of each extractor; each article is parsed once."""
    ontology = load_ontology()
    for document in parse(articles):
        for name in EXTRACTORS:
            told, claims = extract(document, ontology, name)
            one = Extracted(told.article, Reading.of(told, claims), claims)
            write_text(folder / name / f"{one.article.id}.json", graph_json(joined([one], ontology)))
    return {name: evaluate(gold, folder / name) for name in EXTRACTORS}


def printed(name: str, found: Mapping[Extractor, Report], *, types: bool) -> Iterator[str]:
    """The lines on one set of articles."""
    yield f"=== {name}"
    for extractor, report in found.items():
        yield f"{extractor:<8} " + "\n         ".join(headline(text(report)).split("\n")[len(report.articles) :])
    yield from side_by_side("family", {e: r.family_rows for e, r in found.items()})
    if types:
        yield from side_by_side("relation type", {e: r.types for e, r in found.items()})
    yield from _false_and_grave(found["both"])


def side_by_side(title: str, tables: Mapping[Extractor, Iterable[Row]]) -> Iterator[str]:
    """A line a row, with the figures of each extractor; the interval is that of the last one's precision."""
    rows = {extractor: {row.name: row.rates for row in table} for extractor, table in tables.items()}
    yield f"{title:<22}" + "".join(f"{e:>9} P    R   F1   " for e in rows) + "   gold  P of both, 90 % interval"
    for name in dict.fromkeys(name for own in rows.values() for name in own):
        figures = [own.get(name, Rates(0, 0, 0)) for own in rows.values()]
        last = figures[-1]
        low, high = wilson(last.tp, last.tp + last.fp)
        cells = "".join(f"{r.precision:>11.2f} {r.recall:.2f} {r.f1:.2f}   " for r in figures)
        yield f"{name:<22}{cells}{last.tp + last.fn:>7}  {low:.2f} to {high:.2f}"


def _false_and_grave(report: Report) -> Iterator[str]:
    yield "edges on kinship and the law that the gold does not have:"
    for comparison in report.comparisons:
        names = {n.id: n.names[0] for n in comparison.system.nodes}
        for false in comparison.spurious:
            edge = false.system
            if report.families.get(edge.type) in GRAVE:
                limits = f"{edge.status}, {edge.modality}, confidence {edge.confidence:.2f}"
                line = f"{names[edge.source]} {edge.type} {names[edge.target]}"
                yield f"   {comparison.gold.name}: {line} [{limits}; {reason(false, comparison)}]"


def gold_folder(path: Path, split: str, made: Path) -> Path:
    """A gold folder as it is; of a corpus one that is made of its split."""
    if path.is_dir():
        return path
    if not write_gold(made, corpus_articles(path, split)):
        raise SourceError(f"{path}: holds no article of the split {split}; name another corpus or split")
    return made


def _named(_: click.Context, __: click.Parameter, given: tuple[str, ...]) -> dict[str, Path]:
    told = {name: Path(path) for name, _, path in (text.partition("=") for text in given)}
    for name, path in told.items():
        if not path.name or not path.exists():
            raise click.BadParameter(f"{name}={path}: write NAME=PATH, a gold folder or a corpus that is there")
    return told


@click.command()
@click.argument("parts", nargs=-1, required=True, callback=_named, metavar="NAME=PATH...")
@click.option("--split", type=click.Choice(("test", "validation")), default="test", show_default=True)
@click.option("--names", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="CrossNER's dev.txt.")
@click.option("--types", is_flag=True, help="A row for each relation type, too.")
def main(parts: dict[str, Path], split: str, names: Path | None, types: bool) -> None:
    """Print the whole report on the articles of each PATH."""
    click.echo(f"weights {weights_sha256()[:12]}")
    for name, path in parts.items():
        with TemporaryDirectory() as temporary:
            try:
                gold = gold_folder(path, split, Path(temporary) / "gold")
                found = reports(gold, list(articles_of(gold)), Path(temporary))
            except GraphbuildError as error:
                sys.exit(f"error: {error}")
            click.echo("\n".join(printed(name, found, types=types)) + "\n")
    if names:
        click.echo("\n".join(crossner.printed(crossner.measured(names))))


if __name__ == "__main__":
    main()
