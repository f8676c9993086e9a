"""How much of a gold folder the product finds: with the phrase rules alone, the network alone, and both.

    python -m benchmarks.quality GOLD_DIR [--extractor rules|network|both] [--brief] [--errors] [--keep DIR]

The articles are read from articles.jsonl in the folder, which has their dates, else from its *.txt.
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from graphbuild.evaluate import Report, evaluate, text
from graphbuild.extract.proposers import EXTRACTORS
from graphbuild.graph import graph_json
from graphbuild.model import Article, Extractor
from graphbuild.ontology import load_ontology
from graphbuild.outputs import write_text
from graphbuild.pipeline import extracted, joined
from graphbuild.readers import read


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--extractor", choices=EXTRACTORS, action="append", help="all three if not given")
    arguments.add_argument("--brief", action="store_true", help="only the headline figures")
    arguments.add_argument("--errors", action="store_true", help="each missed and each false edge too")
    arguments.add_argument("--keep", type=Path, help="a folder for the graphs")
    given = arguments.parse_args()
    articles = list(articles_of(given.gold))
    with TemporaryDirectory() as temporary:
        for name in given.extractor or EXTRACTORS:
            folder = (given.keep or Path(temporary)) / name
            report = measured(given.gold, articles, name, folder)
            printed = text(report, errors=given.errors)
            print(f"=== {name}\n{headline(printed) if given.brief else printed}", flush=True)


def articles_of(gold: Path) -> Iterator[Article]:
    """The articles that have a gold graph."""
    lines = gold / "articles.jsonl"
    sources = [str(lines)] if lines.exists() else sorted(map(str, gold.glob("*.txt")))
    return (article for article in read(sources) if (gold / f"{article.id}.gold.json").exists())


def measured(gold: Path, articles: Iterable[Article], extractor: Extractor, folder: Path) -> Report:
    """The graphs of the articles, written to the folder and held against the gold."""
    ontology = load_ontology()
    for one in extracted(articles, ontology, extractor):
        write_text(folder / f"{one.article.id}.json", graph_json(joined([one], ontology)))
    return evaluate(gold, folder)


def headline(printed: str) -> str:
    """The report up to its first table."""
    return printed.partition("\n\n")[0]


if __name__ == "__main__":
    main()
