"""The claims of a graph as the page reads them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

import networkx as nx

from graphbuild.model import Status
from graphbuild.ontology import Ontology, RelationType
from graphbuild.view import loose
from graphbuild.view.loose import Loose
from graphbuild.view.quotes import Quotes
from graphbuild.view.records import Article, Claimant, Edge, Quote
from graphbuild.view.things import OTHER
from graphbuild.view.when import span

STATUSES = ("current", "former", "future")
#: source, target, key and attributes of an edge
Row = tuple[Any, Any, str, Loose]


class Names:
    """Names of claimants: those of nodes by their ids, of nodes cut from the page too; else what stands there."""

    def __init__(self, graph: nx.MultiDiGraph, place: Mapping[Any, int]) -> None:
        self.graph = graph
        self.place = place

    def claimant(self, text: str) -> Claimant:
        """Who is meant by an entry of `attributed_to`."""
        if text not in self.graph:
            return Claimant(text, None)
        return Claimant(loose.text(self.graph.nodes[text], "name") or text, self.place.get(text))


@dataclass(frozen=True, slots=True)
class Claims:
    """What the reading of an edge needs to know of the rest of the graph."""

    names: Names
    ontology: Ontology
    quotes: Quotes
    articles: Sequence[Article]
    doubts: Mapping[str, str]

    def edge(self, row: Row, place: Mapping[Any, int]) -> Edge:
        """The claim of a row, between the places of its ends."""
        source, target, key, data = row
        type_ = loose.text(data, "type") or OTHER
        relation = self.ontology.relation_types.get(type_)
        status, modality = loose.text(data, "status") or "current", loose.text(data, "modality") or "asserted"
        doubt = "" if modality == "asserted" else f"{self.doubts.get(modality, modality)}: "
        role, date = loose.text(data, "role"), loose.text(data, "date")
        start, end = loose.text(data, "start"), loose.text(data, "end")
        evidence = tuple(self.quotes.quote(row) for row in loose.rows(data, "evidence"))
        return Edge(
            key=key,
            source=place[source],
            target=place[target],
            type=type_,
            family=relation.family if relation else OTHER,
            symmetric=relation.symmetric if relation else False,
            label=doubt + (loose.text(data, "label") or _label(type_, relation, status, role)),
            inverse=doubt + (relation.inverse if relation else _plain(type_)),
            status=status,
            modality=modality,
            role=role,
            topic=loose.text(data, "topic"),
            date=date,
            start=start,
            end=end,
            confidence=loose.number(data, "confidence"),
            extractor=loose.text(data, "extractor"),
            when=span(date, start, end, self._told(evidence)),
            outlets=(),
            claimants=tuple(map(self.names.claimant, loose.texts(data, "attributed_to"))),
            evidence=evidence,
            confirmed=loose.text(data, "confirmed"),
        )

    def _told(self, evidence: Sequence[Quote]) -> Iterable[str | None]:
        """The dates of the articles that state something."""
        return (self.articles[quote.article].date for quote in evidence if quote.article is not None)


def _label(type_: str, relation: RelationType | None, status: str, role: str | None) -> str:
    if relation and status in STATUSES:
        return relation.read_as(cast(Status, status), role)
    words = role or _plain(type_)
    return words if status == "current" else f"{status} {words}"


def _plain(type_: str) -> str:
    return type_.replace("_", " ").lower()
