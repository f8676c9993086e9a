"""The links of a property graph: from pieces and claims to what they speak of, and from thing to thing."""

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping, Sequence
from typing import cast

import networkx as nx

from graphbuild.graph import graph_data
from graphbuild.model import Span, touched
from graphbuild.ontology import Ontology
from graphbuild.property_graph.claims import Claimed, on_relationship
from graphbuild.property_graph.pieces import PIECES
from graphbuild.property_graph.shape import LinkRow, Links, Row

Rows = Sequence[Row]


def links_of(
    graph: nx.MultiDiGraph,
    mentions: Mapping[str, Rows],
    claims: Sequence[Claimed],
    pieces: Mapping[str, Rows],
) -> Iterator[Links]:
    """The links between nodes of all labels, but those of entity and entity."""
    yield Links("MEANS", "Mention", "Entity", [_link(m, node) for node, own in mentions.items() for m in own])
    yield Links("SAID_BY", "Statement", "Entity", _said(graph, pieces["Statement"]))
    yield Links("FROM_ENTITY", "Claim", "Entity", [_link(c.row, c.source) for c in claims])
    yield Links("TO_ENTITY", "Claim", "Entity", [_link(c.row, c.target) for c in claims])
    yield Links("CLAIMED_BY", "Claim", "Entity", [_link(c.row, node) for c in claims for node in _claimants(c, graph)])
    yield Links("SHOWN_BY", "Claim", "Evidence", [_link(c.row, str(e["id"])) for c in claims for e in c.evidence])
    for label in PIECES:
        yield Links("IN_ARTICLE", label, "Article", [_link(row, str(row["article"])) for row in pieces[label]])
    for label in ("Evidence", "Statement"):
        yield Links("IN_PASSAGE", label, "Passage", list(_in_passages(pieces[label], pieces["Passage"])))


def typed_links(claims: Sequence[Claimed], ontology: Ontology) -> Iterator[Links]:
    """A relationship for each claim, of the type that the ontology names, from its source to its target."""
    found: dict[str, list[LinkRow]] = defaultdict(list)
    for c in claims:
        own = LinkRow(source=c.source, target=c.target, properties=on_relationship(c.row))
        found[ontology.relation(c.edge["type"]).cypher].append(own)
    return (Links(type_, "Entity", "Entity", rows) for type_, rows in sorted(found.items()))


def _link(row: Row, target: str) -> LinkRow:
    return LinkRow(source=str(row["id"]), target=target, properties={})


def _said(graph: nx.MultiDiGraph, rows: Rows) -> list[LinkRow]:
    told = zip(rows, graph_data(graph)["statements"], strict=True)
    return [_link(row, s["speaker"]) for row, s in told if s["speaker"] is not None and s["speaker"] in graph]


def _claimants(claim: Claimed, nodes: Container[str]) -> list[str]:
    """The claimants that are nodes, each once."""
    return [node for node in dict.fromkeys(claim.edge["attributed_to"]) if node in nodes]


def _in_passages(rows: Rows, passages: Rows) -> Iterator[LinkRow]:
    """From sentences and statements to the paragraphs that hold a part of them."""
    known: dict[str, dict[Span, str]] = defaultdict(dict)
    for p in passages:
        known[str(p["article"])][_span(p)] = str(p["id"])
    ordered = {article: sorted(own) for article, own in known.items()}
    for row in rows:
        article = str(row["article"])
        for passage in touched(ordered.get(article, []), _spans(row)):
            yield _link(row, known[article][passage])


def _spans(row: Row) -> list[Span]:
    if "spans" not in row:
        return [_span(row)]
    at = cast(list[int], row["spans"])
    return [Span(start, end) for start, end in zip(at[::2], at[1::2], strict=True)]


def _span(row: Row) -> Span:
    return Span(cast(int, row["start_at"]), cast(int, row["end_at"]))
