"""What each row of the tables of misreadings and constraints is worth: the edges that it takes away, right and wrong.

    python -m benchmarks.constraints CORPUS... [--split validation|unseen|test] [--extractor rules|network|both]

CORPUS is a file of annotated articles or a gold folder. Each article is read with all rows, and once more without each
row that takes any claim away; what is there only then, that row took away. A row should take away more wrong edges
than right ones.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from benchmarks.judged import judged
from benchmarks.kept_out import SPLITS, kept_out
from graphbuild.errors import GraphbuildError
from graphbuild.evaluate.graphs import GoldGraph
from graphbuild.extract import CONSTRAINTS, scored
from graphbuild.extract.misreadings import MISREADINGS
from graphbuild.extract.proposers import EXTRACTORS
from graphbuild.model import Claim, Document, Extractor
from graphbuild.nlp import parse
from graphbuild.ontology import Ontology, load_ontology

Tie = tuple[str, str]  # the hash of the ends and the type, and the modality
Row = Callable[..., Any]
ROWS: tuple[Row, ...] = (*MISREADINGS, *CONSTRAINTS)


@dataclass(frozen=True, slots=True)
class Case:
    """An article with its gold, and who is asked for claims."""

    document: Document
    gold: GoldGraph
    ontology: Ontology
    asked: Extractor

    def ties(self, rows: Sequence[Row]) -> dict[Tie, bool]:
        """The ties that are read with these rows of both tables, and whether each is right."""
        misreadings = [r for r in rows if _name(r) in {_name(m) for m in MISREADINGS}]
        constraints = [r for r in rows if r not in misreadings]
        told, claims = scored(self.document, self.ontology, self.asked, misreadings, constraints)
        found = judged(told, claims, self.gold, self.ontology)
        return {(one.edge["tie"], one.edge["modality"]): one.right for one in found}

    def taken(self, kept: dict[Tie, bool], busy: set[str]) -> Iterator[tuple[str, bool]]:
        """Each busy row with what it takes away, right or not."""
        for row in (r for r in ROWS if _name(r) in busy):
            more = self.ties([r for r in ROWS if r is not row])
            yield from ((_name(row), right) for tie, right in more.items() if tie not in kept)


def noticed(row: Row, busy: set[str]) -> Row:
    """The row, which says its name where it takes a claim away."""

    @wraps(row)
    def asked(*given: Any) -> bool | list[Claim]:
        found = row(*given)
        found = found if isinstance(found, bool) else list(found)
        if found:
            busy.add(_name(row))
        return found

    return asked


def printed(taken: Counter[tuple[str, bool]], left: Counter[bool]) -> Iterator[str]:
    """A line for each row, and what all of them leave."""
    yield f"{'row':<28}{'wrong':>7}{'right':>7}  taken away"
    for name in map(_name, ROWS):
        yield f"{name:<28}{taken[name, False]:>7}{taken[name, True]:>7}"
    yield f"{'left by all':<28}{left[False]:>7}{left[True]:>7}"


def _name(row: Row) -> str:
    return row.__name__


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
        case, busy = Case(document, gold, ontology, extractor), set[str]()
        kept = case.ties([noticed(row, busy) for row in ROWS])
        left.update(kept.values())
        taken.update(case.taken(kept, busy))
    click.echo("\n".join(printed(taken, left)))


if __name__ == "__main__":
    main()
