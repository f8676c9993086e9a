"""The order of the stages: read, parse, extract, resolve, graph. No stage knows another."""

import gc
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike

import networkx as nx

from graphbuild import graph as graphs
from graphbuild import resolve as things
from graphbuild.errors import ChoiceError, SourceError
from graphbuild.extract import extract
from graphbuild.extract.proposers import EXTRACTORS
from graphbuild.model import Article, Claim, Document, Entity, Extractor, Judgement, KnownThing, Reading
from graphbuild.nlp import Progress, parse, weights_sha256
from graphbuild.notation import NotedClaim
from graphbuild.ontology import Ontology, load_cues, load_ontology
from graphbuild.readers import ensure_english, read, valid_date
from graphbuild.resolve import Comparison, Judging, Memory, Resolution, Told, identified, judge_each, resolve

#: a file, a pattern, a folder, or `-`
Source = str | PathLike[str]
#: a chain: the id of its article, and its index there
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Extracted:
    """What one article gave: all that its part of the graph needs, without the scores of the network."""

    article: Article
    reading: Reading
    claims: tuple[Claim, ...]


def extracted(
    articles: Iterable[Article],
    ontology: Ontology,
    extractor: Extractor = "both",
    progress: Progress | None = None,
) -> Iterator[Extracted]:
    """Each article read, one after the other; `progress` is told of each section of an article that is read."""
    for document, claims in extract_claims(parse(articles, progress=progress), ontology, extractor):
        yield Extracted(document.article, Reading.of(document, claims), claims)


def extract_claims(
    documents: Iterable[Document], ontology: Ontology | None = None, extractor: Extractor = "both"
) -> Iterator[tuple[Document, tuple[Claim, ...]]]:
    """Each document with its statements, and its claims in the order of the text.

    The claims are those of the phrase rules, of the network, or of both; ChoiceError for another extractor.
    """
    if extractor not in EXTRACTORS:
        raise ChoiceError(f"{extractor!r} is no extractor; choose one of {', '.join(EXTRACTORS)}")
    own = ontology or load_ontology()
    return (extract(document, own, extractor) for document in documents)


def resolve_entities(documents: Iterable[Document | Reading], claims: Iterable[Claim] = ()) -> tuple[Entity, ...]:
    """The things that the documents speak of, one for each, by id.

    The claims tell of posts, ties and kin, and what stands beside the names. Documents and the readings made of them
    with these claims give the same.
    """
    return resolved(documents, claims).entities


def resolved(
    documents: Iterable[Document | Reading],
    claims: Iterable[Claim] = (),
    given: Sequence[Judgement] = (),
    listed: Sequence[KnownThing] = (),
    judging: Judging = judge_each,
    memory: Memory | None = None,
) -> Resolution:
    """As `resolution`, but chains of one article alone are things already, unless a user says otherwise."""
    read = list(documents)
    if len(read) > 1 or given or listed:
        return resolution(read, claims, given, listed, judging, memory)
    return Resolution(resolve(read, load_cues()), (), ())


def resolution(
    documents: Iterable[Document | Reading],
    claims: Iterable[Claim] = (),
    given: Sequence[Judgement] = (),
    listed: Sequence[KnownThing] = (),
    judging: Judging = judge_each,
    memory: Memory | None = None,
) -> Resolution:
    """The things that the documents speak of, with the judgements that made them.

    `given` are the judgements of users, `listed` the things that they know by name; `judging` judges pairs of things,
    here or elsewhere; what `memory` recalls of these readings is not found out again.
    """
    return identified(_all_told(documents, claims), load_cues(), given, listed, judging, memory)


def compared(
    documents: Iterable[Document | Reading],
    claims: Iterable[Claim],
    between: tuple[Collection[Place], Collection[Place]],
    given: Sequence[Judgement] = (),
    listed: Sequence[KnownThing] = (),
    memory: Memory | None = None,
) -> Comparison:
    """Why the chains of one side and those of the other are one thing, or why they are two."""
    return things.compared(_all_told(documents, claims), load_cues(), between, given, listed, memory)


def _all_told(documents: Iterable[Document | Reading], claims: Iterable[Claim]) -> Iterator[Told]:
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    return (_told(document, tuple(by_article.get(document.article.id, ()))) for document in documents)


def _told(document: Document | Reading, claims: tuple[Claim, ...]) -> Told:
    return Told(document if isinstance(document, Reading) else Reading.of(document, claims), claims)


def assemble_graph(
    documents: Iterable[Document | Reading],
    claims: Iterable[Claim],
    entities: Iterable[Entity],
    ontology: Ontology | None = None,
    *,
    min_confidence: float = 0.0,
) -> nx.MultiDiGraph:
    """The graph of the claims between the entities; documents and the readings made of them give the same graph.

    Claims less sure than `min_confidence` are left out; which things are one does not hang on it. ChoiceError if it
    is not from 0 to 1.
    """
    sure = surer(claims, min_confidence)
    return graphs.build_graph(documents, sure, entities, ontology or load_ontology(), weights=weights_sha256())


def surer(claims: Iterable[Claim], min_confidence: float) -> list[Claim]:
    """The claims that are at least so sure; ChoiceError if that is not from 0 to 1."""
    if not 0 <= min_confidence <= 1:
        raise ChoiceError(f"{min_confidence} is no confidence; choose one from 0 to 1, such as 0.8")
    return [claim for claim in claims if claim.confidence >= min_confidence]


def joined(found: Iterable[Extracted], ontology: Ontology, *, min_confidence: float = 0.0) -> nx.MultiDiGraph:
    """One graph of all that was extracted, without the claims that are less sure than `min_confidence`."""
    found = list(found)
    readings = [f.reading for f in found]
    claims = [claim for f in found for claim in f.claims]
    with no_search_for_cycles():
        entities = resolve_entities(readings, claims)
        return assemble_graph(readings, claims, entities, ontology, min_confidence=min_confidence)


@contextmanager
def no_search_for_cycles() -> Iterator[None]:
    """Millions of records hold no cycle; to look for one again and again took a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def build_graph(
    sources: Source | Iterable[Source],
    *,
    date: str | None = None,
    extractor: Extractor = "both",
    min_confidence: float = 0.0,
) -> nx.MultiDiGraph:
    """The graph of a file, a pattern, a folder, or several of them.

    SourceError, LanguageError or DuplicateArticle where one of them cannot be read. `date` is the date of every
    article, an ISO date or a part of one. `extractor` is "rules", "network" or "both"; the network finds the names in
    any case. Claims whose chance to be right is below `min_confidence` are left out. ChoiceError for another
    extractor, or a confidence that is not from 0 to 1.
    """
    surer((), min_confidence)
    names = [sources] if isinstance(sources, str | PathLike) else sources
    ontology = load_ontology()
    found = extracted(_english(read(map(str, names), date=date)), ontology, extractor)
    return joined(found, ontology, min_confidence=min_confidence)


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
