"""Entities and claims to a graph. What is said twice is one edge with two sentences of evidence."""

from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version

import networkx as nx

from graphbuild.graph.merge import Placed, edge_data, merged, placed
from graphbuild.graph.places import Places, find_places
from graphbuild.graph.shape import ArticleData, GeneratorData, NodeData, PassageData, StatementData
from graphbuild.graph.sources import Sources, find_sources
from graphbuild.model import Citation, Claim, Document, Entity, Reading, Span, Statement, touched
from graphbuild.ontology import Ontology


def build_graph(
    documents: Iterable[Document | Reading],
    claims: Iterable[Claim],
    entities: Iterable[Entity],
    ontology: Ontology,
    *,
    weights: str | None = None,
) -> nx.MultiDiGraph:
    """The graph of the claims, between the entities, over the articles that they were found in.

    Documents and the readings made of them give the same graph, in whatever order they come. A claim with
    an end that is no node, or with both ends in one, makes no edge. `weights` is the SHA-256 of the
    network's weights, None if no network took part.
    """
    claims = list(claims)
    readings = sorted(_readings(documents, claims), key=lambda r: r.article.id)
    places = find_places(readings, entities)
    sources = find_sources(r.article for r in readings)
    edges = merged(placed(claims, places, ontology), sources.dates)
    graph = nx.MultiDiGraph()
    graph.add_nodes_from(_nodes(places, {name for (p, *_) in edges.values() for name in (*p.ends, *p.attributed_to)}))
    for key, same in edges.items():
        graph.add_edge(*same[0].ends, key, **edge_data(same, sources, ontology))
    graph.graph["articles"] = [_article(r.article, sources) for r in readings]
    graph.graph["statements"] = _statements(readings, places, graph)
    graph.graph["passages"] = _passages(readings, edges.values())
    graph.graph["generator"] = GeneratorData(version=_version(), weights=weights, ontology=ontology.sha256)
    return graph


def _readings(documents: Iterable[Document | Reading], claims: Iterable[Claim]) -> list[Reading]:
    by_article: dict[str, list[Claim]] = {}
    for claim in claims:
        by_article.setdefault(claim.article, []).append(claim)
    return [d if isinstance(d, Reading) else Reading.of(d, by_article.get(d.article.id, ())) for d in documents]


def _nodes(places: Places, used: set[str]) -> list[tuple[str, NodeData]]:
    kept = {id_: e for id_, e in places.entities.items() if places.belongs(id_, used=id_ in used)}
    return [
        (
            id_,
            NodeData(
                type=entity.type,
                name=entity.name,
                aliases=list(entity.aliases),
                mentions=list(places.mentions[id_]),
                attributes=_doubts([other for other in entity.may_be if other in kept]),
            ),
        )
        for id_, entity in kept.items()
    ]


def _doubts(may_be: list[str]) -> dict[str, object]:
    return {"may_be": may_be} if may_be else {}


def _article(a: Citation, sources: Sources) -> ArticleData:
    copy_of = sources.copies.get(a.id)
    return ArticleData(
        id=a.id, title=a.title, date=a.date, source=a.source, url=a.url, sha256=a.sha256, copy_of=copy_of
    )


def _statements(readings: Iterable[Reading], places: Places, graph: nx.MultiDiGraph) -> list[StatementData]:
    return [
        StatementData(
            article=s.article,
            speaker=_speaker(s, places, graph),
            speaker_text=s.speaker_text,
            cue=s.cue,
            spans=[[span.start, span.end] for span in s.spans],
            text=s.text,
        )
        for reading in readings
        for s in sorted(reading.statements, key=lambda s: (s.spans, s.speaker_text, s.cue))
    ]


def _speaker(statement: Statement, places: Places, graph: nx.MultiDiGraph) -> str | None:
    """The node that speaks: one that the graph has anyway, for words alone make no node."""
    if statement.speaker is None:
        return None
    node = places.node_at(statement.article, statement.speaker.start, statement.speaker.end)
    return node if node in graph else None


def _passages(readings: Iterable[Reading], edges: Iterable[Sequence[Placed]]) -> list[PassageData]:
    """The paragraphs with evidence of an edge or with a statement, each once, in order."""
    shown: dict[str, list[Span]] = {}
    for evidence in (p.claim.evidence for same in edges for p in same):
        shown.setdefault(evidence.article, []).append(Span(evidence.start, evidence.end))
    return [
        PassageData(article=r.article.id, start=p.start, end=p.end, text=p.text)
        for r in readings
        for p in touched(r.passages, [*shown.get(r.article.id, ()), *(span for s in r.statements for span in s.spans)])
    ]


def _version() -> str | None:
    """The version of graphbuild as installed; None where it runs from a folder that nobody installed."""
    try:
        return version("graphbuild")
    except PackageNotFoundError:
        return None
