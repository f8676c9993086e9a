"""What each row of the tables of misreadings and constraints is worth: the edges that it takes away, right and wrong.

    python -m benchmarks.constraints CORPUS... [--split validation|unseen|test] [--extractor rules|network|both]

CORPUS is a file of annotated articles or a gold folder. Each article is read with all rows and once more without each
of them; what is there only then, that row took away. A row should take away more wrong edges than right ones.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click

from benchmarks.judged import Judged, judged
from benchmarks.kept_out import SPLITS, kept_out
from graphbuild.errors import GraphbuildError
from graphbuild.evaluate.graphs import GoldGraph
from graphbuild.extract import CONSTRAINTS, EXTRACTORS, MISREADINGS, scored
from graphbuild.model import Document, Extractor
from graphbuild.nlp import parse
from graphbuild.ontology import Ontology, load_ontology

Tie = tuple[str, str]  # the hash of the ends and the type, and the modality
ROWS = (*MISREADINGS, *CONSTRAINTS)


def without(row: object, document: Document, gold: GoldGraph, ontology: Ontology, asked: Extractor) -> dict[Tie, bool]:
    """The ties that are read without a row, and whether each is right."""
    misreadings = tuple(m for m in MISREADINGS if m is not row)
    constraints = tuple(c for c in CONSTRAINTS if c is not row)
    told, claims = scored(document, ontology, asked, misreadings, constraints)
    return {_tie(one): one.right for one in judged(told, claims, gold, ontology)}


def _tie(one: Judged) -> Tie:
    return one.edge["tie"], one.edge["modality"]


def printed(taken: Counter[tuple[str, bool]], left: Counter[bool]) -> Iterator[str]:
    """A line for each row, and what all of them leave."""
    yield f"{'row':<28}{'wrong':>7}{'right':>7}  taken away"
    for name in (row.__name__ for row in ROWS):
        yield f"{name:<28}{taken[name, False]:>7}{taken[name, True]:>7}"
    yield f"{'left by all':<28}{left[False]:>7}{left[True]:>7}"


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--split", type=click.Choice(SPLITS), default="validation", show_default=True)
@click.option("--extractor", type=click.Choice(tuple(EXTRACTORS)), default="both", show_default=True)
def main(corpora: tuple[Path, ...], split: str, extractor: Extractor) -> None:
    """Print what each row takes away in the articles of CORPORA."""
    ontology = load_ontology()
    taken: Counter[tuple[str, bool]] = Counter()
    left: Counter[bool] = Counter()
    try:
        articles = list(kept_out(corpora, split))
    except GraphbuildError as error:
        sys.exit(f"error: {error}")
    for article, gold in articles:
        (document,) = parse([article])
        kept = without(None, document, gold, ontology, extractor)
        left.update(kept.values())
        for row in ROWS:
            more = without(row, document, gold, ontology, extractor)
            taken.update((row.__name__, right) for tie, right in more.items() if tie not in kept)
    click.echo("\n".join(printed(taken, left)))


if __name__ == "__main__":
    main()
