"""A project of any size without the network: the annotation of the corpus stands for what would be read.

    python -m benchmarks.filled PROJECT [--articles 1000]

The articles are the renamed ones of `benchmarks.corpus`. Reading ten thousand of them takes hours; what comes after
the reading, resolution, graph and comparison, has as much work to do on their annotation.
"""

import argparse
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from benchmarks.renamed import renamed_rows
from graphbuild.jsonl import claim_lines, reading_lines
from graphbuild.model import Article, Reading
from graphbuild.project import extractor_version, finish, init, opened, take_in
from graphbuild.project.records import Records
from graphbuild.project.states import new_state
from graphbuild.project.store import transaction
from training.corpus import annotated
from training.graph_of_corpus import claims_of


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("project", type=Path)
    arguments.add_argument("--articles", type=int, default=1000)
    given = arguments.parse_args()
    start = time.perf_counter()
    fill(given.project, given.articles)
    print(f"{given.articles} articles in {given.project} after {time.perf_counter() - start:.0f} s")


def fill(folder: Path, number: int) -> None:
    """A new project of so many articles, all of one state."""
    init(folder)
    version = extractor_version()
    with opened(folder) as project:
        project.database.execute("PRAGMA synchronous = OFF")
        with transaction(project) as database:
            state = new_state(database, "add")
        for article, records in annotated_articles(number):
            take_in(project, [article], version, _refuse)
            finish(project, article, records, version=version, seconds=0.0, state=state)


def annotated_articles(number: int) -> Iterator[tuple[Article, Records]]:
    """The first so many renamed articles, each with the records of its annotation."""
    for row in islice(renamed_rows(), number):
        found = annotated(row)
        claims = list(claims_of(found))
        (reading,) = reading_lines([Reading.of(found.document, claims)])
        yield found.document.article, Records(reading, tuple(claim_lines(claims)))


def _refuse(error: Exception) -> None:
    raise error


if __name__ == "__main__":
    main()
