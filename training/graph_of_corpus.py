"""Turns annotated articles into a graph.json, as if a reader without a fault had read them.

    python -m training.graph_of_corpus data/graphs/halmere.jsonl data/graphs/halmere.json

The annotation gives mentions, chains, claims and statements; the things are joined and the graph is built by the
product's own functions. Nobody read the articles, so the edges have no confidence and no extractor, and the graph
no generator.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click
import networkx as nx

from graphbuild.extract.claims import identified
from graphbuild.graph import build_graph, edges_of, graph_json
from graphbuild.graph.shape import GeneratorData
from graphbuild.model import Claim, Claimant, Document, Evidence, Mention, Span
from graphbuild.ontology import load_cues, load_ontology
from graphbuild.outputs import write_text
from graphbuild.resolve import resolve
from training.corpus import Annotated, GoldEdge, read_corpus
from training.gold_of_corpus import evidence_of


def graph_of(articles: Iterable[Annotated]) -> nx.MultiDiGraph:
    """The graph of all annotated edges."""
    articles = list(articles)
    documents = [read.document for read in articles]
    claims = [claim for read in articles for claim in claims_of(read)]
    graph = build_graph(documents, claims, resolve(documents, load_cues()), load_ontology())
    for *_, edge in edges_of(graph):
        edge.update(confidence=None, extractor=None)
    graph.graph["generator"] = GeneratorData(version=None, weights=None, ontology=None)
    return graph


def claims_of(read: Annotated) -> Iterator[Claim]:
    """The annotated edges as claims, each with the sentence of its trigger words."""
    return (identified(_claim(edge, read.document)) for edge in read.edges)


def _claim(edge: GoldEdge, document: Document) -> Claim:
    sentence = evidence_of(edge, document)
    return Claim(
        id="",
        article=document.article.id,
        source=_mention(edge.source, sentence, document),
        target=_mention(edge.target, sentence, document),
        type=edge.type,
        role=edge.role,
        status=edge.status,
        modality=edge.modality,
        attributed_to=tuple(_claimant(_mention(who, sentence, document)) for who in edge.by),
        topic=edge.topic,
        date=edge.date,
        start=edge.start,
        end=edge.end,
        confidence=1.0,
        extractor="both",
        evidence=_evidence(edge, sentence, document),
    )


def _mention(chain: int, sentence: Span, document: Document) -> Mention:
    """Where the sentence mentions the thing, else where it was last mentioned before, else where it first is."""
    mentions = [document.mentions[m] for m in document.chains[chain].members]
    inside = [m for m in mentions if sentence.covers(m.span)]
    before = [m for m in mentions if m.end <= sentence.start]
    return (inside or before[-1:] or mentions)[0]


def _claimant(mention: Mention) -> Claimant:
    return Claimant(mention.start, mention.end, mention.text)


def _evidence(edge: GoldEdge, sentence: Span, document: Document) -> Evidence:
    trigger = next((t for t in edge.triggers if sentence.covers(t)), None)
    text = document.article.text[sentence.start : sentence.end]
    return Evidence(document.article.id, sentence.start, sentence.end, text, trigger)


@click.command()
@click.argument("corpus", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
def main(corpus: Path, out: Path) -> None:
    """Write the graph of the annotated articles of CORPUS to OUT."""
    write_text(out, graph_json(graph_of(read_corpus(corpus))))
    click.echo(f"written to {out}")


if __name__ == "__main__":
    main()
