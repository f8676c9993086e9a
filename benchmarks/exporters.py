"""How long each export takes, and how its time grows with the edges.

    python -m benchmarks.exporters [--sizes 5000 10000 20000 50000] [--repeats 3]

Every size has a fifth as many nodes as edges, two sentences of evidence an edge, five mentions a node, an article for
a hundred edges with ten paragraphs and five statements. Times are CPU time, for other programs take turns on the
machine; the best of the repeats counts. A ratio is the time for an edge against that of the smallest size: linear
is 1.00.
"""

import argparse
import gc
import random
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import networkx as nx

from benchmarks.speed import environment
from graphbuild.export import EXPORTERS, export
from graphbuild.graph import (
    ArticleData,
    EdgeData,
    EvidenceData,
    GeneratorData,
    MentionData,
    PassageData,
    StatementData,
)
from graphbuild.graph.keys import content_hash

_SENTENCE = (
    "The former minister, who denies it, was said by two officials to have signed the contract \u201cin May\u201d."
)
_TYPES = ("HEADS", "OWNS", "FUNDS", "MET_WITH", "MEMBER_OF", "ACCUSES", "WORKS_FOR")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--sizes", type=int, nargs="+", default=[5000, 10_000, 20_000, 50_000], metavar="EDGES")
    arguments.add_argument("--repeats", type=int, default=3)
    given = arguments.parse_args()
    print(environment())
    print(f"{'seconds, ratio':12}" + "".join(f"{size:>18,}" for size in given.sizes))
    found: dict[str, list[float]] = {kind: [] for kind in EXPORTERS}
    for size in given.sizes:
        graph = made(size)
        for kind, own in found.items():
            own.append(seconds(graph, kind, given.repeats))
    for kind, times in found.items():
        each = [time / size for time, size in zip(times, given.sizes, strict=True)]
        cells = (f"{time:>12.2f}{cost / each[0]:>6.2f}" for time, cost in zip(times, each, strict=True))
        print(f"{kind:14}" + "".join(cells))


def seconds(graph: nx.MultiDiGraph, kind: str, repeats: int) -> float:
    """The least CPU time that an export took."""
    with TemporaryDirectory() as folder:
        return min(_timed(graph, kind, Path(folder) / str(n)) for n in range(repeats))


def _timed(graph: nx.MultiDiGraph, kind: str, place: Path) -> float:
    gc.collect()
    start = process_time()
    export(graph, kind, place)
    return process_time() - start


def made(edges: int) -> nx.MultiDiGraph:
    """A graph of that many edges, the same for the same number."""
    chance = random.Random(edges)
    ids = [f"person-{n}" for n in range(edges // 5)]
    articles = [f"article-{n}" for n in range(edges // 100)]
    graph = nx.MultiDiGraph(
        articles=[_article(id_) for id_ in articles],
        passages=[_passage(id_, n) for id_ in articles for n in range(10)],
        statements=[_statement(id_, n, chance.choice(ids)) for id_ in articles for n in range(5)],
        generator=GeneratorData(version="1", weights=None, ontology=None),
    )
    for id_ in ids:
        mentions = list(_mentions(id_, chance, articles))
        graph.add_node(id_, type="Person", name=id_.title(), aliases=[id_], mentions=mentions, attributes={})
    for n in range(edges):
        source, target = chance.sample(ids, 2)
        graph.add_edge(source, target, content_hash(n), **_edge(n, source, chance, articles))
    return graph


def _article(id_: str) -> ArticleData:
    return ArticleData(id=id_, title=id_.title(), date="2020-05-01", source="Coast Tribune", url=None, sha256="0" * 64)


def _passage(article: str, n: int) -> PassageData:
    return PassageData(article=article, start=n * 500, end=n * 500 + 400, text=_SENTENCE * 4)


def _statement(article: str, n: int, speaker: str) -> StatementData:
    return StatementData(
        article=article, speaker=speaker, speaker_text="he", cue="said", spans=[[n * 90, n * 90 + 80]], text=_SENTENCE
    )


def _mentions(id_: str, chance: random.Random, articles: list[str]) -> Iterator[MentionData]:
    for article in chance.choices(articles, k=5):
        yield MentionData(article=article, start=0, end=len(id_), text=id_, kind="name")


def _edge(n: int, source: str, chance: random.Random, articles: list[str]) -> EdgeData:
    return EdgeData(
        tie=content_hash(n, "tie"),
        type=_TYPES[n % len(_TYPES)],
        label="is said to know",
        role="minister" if n % 2 else None,
        status="former" if n % 3 else "current",
        modality="alleged" if n % 5 else "asserted",
        attributed_to=[source] if n % 5 else [],
        topic="contracts",
        date="2020-05",
        start="2019" if n % 4 else None,
        end=None,
        confidence=0.87,
        extractor="both",
        claims=[content_hash(n, "claim")],
        evidence=[_evidence(article, n) for article in chance.choices(articles, k=2)],
    )


def _evidence(article: str, n: int) -> EvidenceData:
    start = n * 100
    return EvidenceData(
        article=article,
        start=start,
        end=start + len(_SENTENCE),
        text=_SENTENCE,
        trigger={"start": start + 4, "end": start + 10},
    )


if __name__ == "__main__":
    main()
