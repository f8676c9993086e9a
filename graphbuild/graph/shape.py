"""The shapes of what a graph holds, and typed ways to it; a graph is a plain `networkx.MultiDiGraph`.

Every key is always there; what is unknown is None or empty.
"""

from collections.abc import Iterator
from typing import TypedDict, cast

import networkx as nx

from graphbuild.model import Extractor, Kind, Modality, NodeType, Status


class MentionData(TypedDict):
    """A place of an article that names, describes or points at the node; `kind` is None if unknown."""

    article: str
    start: int
    end: int
    text: str
    kind: Kind | None


class NodeData(TypedDict):
    """The attributes of a node. Its id is the node itself."""

    type: NodeType
    name: str
    aliases: list[str]
    mentions: list[MentionData]
    attributes: dict[str, object]


class TriggerData(TypedDict):
    """The words of a sentence that state the relation."""

    start: int
    end: int


class EvidenceData(TypedDict):
    """One whole sentence that states the edge."""

    article: str
    start: int
    end: int
    text: str
    trigger: TriggerData | None


class EdgeData(TypedDict):
    """The attributes of an edge. Its ends and its key are those of the graph.

    `tie` is the same for all edges of one type between the same nodes. `attributed_to` holds ids of
    nodes and, for claimants that are no nodes, their words. `source_count` is the number of independent sources among
    the `article_count` articles that state it, `first_date` and `last_date` are the dates of the first and the last.
    """

    tie: str
    type: str
    label: str
    role: str | None
    status: Status
    modality: Modality
    attributed_to: list[str]
    topic: str | None
    date: str | None
    start: str | None
    end: str | None
    confidence: float | None
    extractor: Extractor | None
    article_count: int | None
    source_count: int | None
    first_date: str | None
    last_date: str | None
    claims: list[str]
    evidence: list[EvidenceData]


class ArticleData(TypedDict):
    """One of the articles that the graph was built from; `sha256` is that of its text.

    `copy_of` is the article of which this one is a reprint or a near-copy.
    """

    id: str
    title: str | None
    date: str | None
    source: str | None
    url: str | None
    sha256: str | None
    copy_of: str | None


class PassageData(TypedDict):
    """A paragraph that holds evidence or a statement."""

    article: str
    start: int
    end: int
    text: str


class StatementData(TypedDict):
    """Words or thoughts that an article attributes to someone; `speaker` is a node's id or None."""

    article: str
    speaker: str | None
    speaker_text: str
    cue: str | None
    spans: list[list[int]]
    text: str | None


class GeneratorData(TypedDict):
    """What made the graph: the version of graphbuild, the SHA-256 of its weights and of its ontology."""

    version: str | None
    weights: str | None
    ontology: str | None


class GraphData(TypedDict):
    """The attributes of the graph itself."""

    articles: list[ArticleData]
    passages: list[PassageData]
    statements: list[StatementData]
    generator: GeneratorData


def graph_data(graph: nx.MultiDiGraph) -> GraphData:
    """What the graph says of its sources and its making."""
    return cast(GraphData, graph.graph)


def node_data(graph: nx.MultiDiGraph, node: str) -> NodeData:
    """The attributes of a node."""
    return cast(NodeData, graph.nodes[node])


def edges_of(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str, str, EdgeData]]:
    """Source, target, key and attributes of every edge, by key."""
    ends = sorted(graph.edges(keys=True), key=lambda e: (e[2], e[0], e[1]))
    return ((s, t, key, cast(EdgeData, graph.edges[s, t, key])) for s, t, key in ends)
