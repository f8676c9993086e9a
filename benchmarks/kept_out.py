"""Articles with their gold graphs, from gold folders and from corpora, all named by path.

Of a corpus a benchmark that chooses something reads the validation split, a part of the train split that is never
trained on; the test split is for reports alone. A gold folder is read as a whole.
"""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from graphbuild.errors import SourceError
from graphbuild.evaluate.graphs import GoldGraph, gold_graph_of, read_gold
from graphbuild.model import Article
from graphbuild.readers import read
from training.corpus import annotated
from training.gold_of_corpus import gold_graph, split_of

#: "unseen": all but the test split, for weights that were trained on none of it
SPLITS = ("validation", "test", "unseen")


def kept_out(paths: Iterable[Path], split: str) -> Iterator[tuple[Article, GoldGraph]]:
    """Each article with its gold; SourceError if a path has none."""
    for path in paths:
        found = list(_of_folder(path) if path.is_dir() else _of_corpus(path, split))
        if not found:
            raise SourceError(f"{path}: holds no article with gold of the split {split}; name another corpus or split")
        yield from found


def _of_folder(folder: Path) -> Iterator[tuple[Article, GoldGraph]]:
    """The articles of a gold folder: from articles.jsonl, which has their dates, else from its *.txt."""
    lines = folder / "articles.jsonl"
    sources = [str(lines)] if lines.exists() else sorted(map(str, folder.glob("*.txt")))
    for article in read(sources) if sources else ():
        gold = folder / f"{article.id}.gold.json"
        if gold.exists():
            yield article, read_gold(gold)


def _of_corpus(path: Path, split: str) -> Iterator[tuple[Article, GoldGraph]]:
    with path.open(encoding="utf-8") as lines:
        for record in (json.loads(line) for line in lines if line.strip()):
            of = split_of(record)
            if of == split or (split == "unseen" and of != "test"):
                one = annotated(record)
                yield one.document.article, gold_graph_of(gold_graph(one), one.document.article.id)
