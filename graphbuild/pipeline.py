"""The order of the stages: read, parse, extract, resolve, graph. No stage knows another."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from os import PathLike

import networkx as nx

from graphbuild import graph as graphs
from graphbuild.errors import SourceError
from graphbuild.extract import PROPOSERS, extract
from graphbuild.model import Article, Claim, Document, Entity, Judgement, Reading
from graphbuild.nlp import Progress, parse, weights_sha256
from graphbuild.notation import NotedClaim
from graphbuild.ontology import Ontology, load_cues, load_ontology
from graphbuild.readers import ensure_english, read, valid_date
from graphbuild.resolve import Judging, Resolution, Told, identified, judge_each, resolve

#: a file, a pattern, a folder, or `-`
Source = str | PathLike[str]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What one article gave: all that its part of the graph needs, without the scores of the network."""

    article: Article
    reading: Reading
    claims: tuple[Claim, ...]


def extracted(
    articles: Iterable[Article],
    ontology: Ontology,
    proposers: Collection[str] = tuple(PROPOSERS),
    progress: Progress | None = None,
) -> Iterator[Extracted]:
    """Each article read, one after the other; `progress` is told of each section of an article that is read."""
    for document, claims in extract_claims(parse(articles, progress=progress), ontology, proposers):
        yield Extracted(document.article, Reading.of(document, claims), claims)


def extract_claims(
    documents: Iterable[Document], ontology: Ontology | None = None, proposers: Collection[str] = tuple(PROPOSERS)
) -> Iterator[tuple[Document, tuple[Claim, ...]]]:
    """Each document with its statements, and its claims in the order of the text."""
    ontology = ontology or load_ontology()
    return (extract(document, ontology, proposers) for document in documents)


def resolve_entities(
    documents: Iterable[Document | Reading], claims: Iterable[Claim] = (), judging: Judging = judge_each
) -> tuple[Entity, ...]:
    """The things that the documents speak of, one for each, by id.

    The claims tell of posts, ties and kin, and what stands beside the names. Documents and the readings made of them
    with these claims give the same. Chains of one article alone are things already: nothing is weighed there.
    """
    read = list(documents)
    return resolution(read, claims, judging=judging).entities if len(read) > 1 else resolve(read, load_cues())


def resolution(
    documents: Iterable[Document | Reading],
    claims: Iterable[Claim] = (),
    given: Sequence[Judgement] = (),
    judging: Judging = judge_each,
) -> Resolution:
    """The things that the documents speak of, with the judgements that made them; `given` are those of users.

    `judging` judges pairs of things, here or elsewhere.
    """
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    told = (_told(document, tuple(by_article.get(document.article.id, ()))) for document in documents)
    return identified(told, load_cues(), given, judging)


def _told(document: Document | Reading, claims: tuple[Claim, ...]) -> Told:
    return Told(document if isinstance(document, Reading) else Reading.of(document, claims), claims)


def assemble_graph(
    documents: Iterable[Document | Reading],
    claims: Iterable[Claim],
    entities: Iterable[Entity],
    ontology: Ontology | None = None,
) -> nx.MultiDiGraph:
    """The graph of the claims between the entities; documents and the readings made of them give the same graph."""
    return graphs.build_graph(documents, claims, entities, ontology or load_ontology(), weights=weights_sha256())


def joined(found: Iterable[Extracted], ontology: Ontology) -> nx.MultiDiGraph:
    """One graph of all that was extracted."""
    found = list(found)
    readings = [f.reading for f in found]
    claims = [claim for f in found for claim in f.claims]
    return assemble_graph(readings, claims, resolve_entities(readings, claims), ontology)


def build_graph(sources: Source | Iterable[Source], *, date: str | None = None) -> nx.MultiDiGraph:
    """The graph of a file, a pattern, a folder, or several of them.

    SourceError, LanguageError or DuplicateArticle where one of them cannot be read. `date` is the date of every
    article, an ISO date or a part of one.
    """
    names = [sources] if isinstance(sources, str | PathLike) else sources
    ontology = load_ontology()
    return joined(extracted(_english(read(map(str, names), date=date)), ontology), ontology)


def at(graph: nx.MultiDiGraph, day: str) -> nx.MultiDiGraph:
    """The graph as of a day, "2016-03-01": a tie has the status that it had then, as far as that is known."""
    if valid_date(day) is None:
        raise SourceError(f"{day!r} is not an ISO date or a part of one, such as 2019-03-04 or 2019-03")
    return graphs.at(graph, day, load_ontology())


def intervals(graph: nx.MultiDiGraph) -> list[graphs.Interval]:
    """When the standing ties of a graph began and ended, as far as its articles tell."""
    return list(graphs.intervals(graph, load_ontology()))


def conflicts(graph: nx.MultiDiGraph) -> list[graphs.Conflict]:
    """The claims of a graph that cannot all be true."""
    return graphs.conflicts(graph, load_ontology())


def claims_of(text: str, date: str | None = None) -> list[NotedClaim]:
    """The claims of a text between the names of the things, in the order of the graph's edges."""
    ontology = load_ontology()
    graph = joined(extracted([Article("text", text, date=date)], ontology), ontology)
    return [_noted(graph, source, target, edge) for source, target, _, edge in graphs.edges_of(graph)]


def _english(articles: Iterable[Article]) -> Iterator[Article]:
    for article in articles:
        ensure_english(article)
        yield article


def _noted(graph: nx.MultiDiGraph, source: str, target: str, edge: graphs.EdgeData) -> NotedClaim:
    mentioned = (node for node in (source, target, *edge["attributed_to"]) if node in graph)
    names = {node: graphs.node_data(graph, node)["name"] for node in mentioned}
    return NotedClaim(
        names[source],
        edge["type"],
        names[target],
        role=edge["role"],
        status=edge["status"],
        modality=edge["modality"],
        attributed_to=tuple(names.get(who, who) for who in edge["attributed_to"]),
        topic=edge["topic"],
        date=edge["date"],
        start=edge["start"],
        end=edge["end"],
    )
