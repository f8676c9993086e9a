"""The graph as the page needs it: plain records in a fixed order, whatever the graph lacks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, cast

import networkx as nx

from graphbuild.model import Status
from graphbuild.ontology import Ontology, RelationType
from graphbuild.view import loose, outlets
from graphbuild.view.barriers import barrier
from graphbuild.view.legend import families, groups, kinds, types
from graphbuild.view.loose import Loose
from graphbuild.view.measures import between, links
from graphbuild.view.measures import groups as grouped
from graphbuild.view.quotes import Quotes
from graphbuild.view.records import Article, Claimant, Edge, Kind, Node, Quote, Said, View
from graphbuild.view.when import span

#: What a page can show and a reader can still use; more is cut to the best connected.
MOST = 2000
OTHER = "other"
STATUSES = ("current", "former", "future")
MODALITIES = ("asserted", "alleged", "denied")


def build(
    graph: nx.MultiDiGraph, ontology: Ontology, *, most: int = MOST, doubts: Mapping[str, str] = MappingProxyType({})
) -> View:
    """The view of a graph, cut to its best connected things where it has more than `most`.

    `doubts` are the reader's words for the modalities that are none of a fact.
    """
    articles = _articles(graph.graph)
    quotes = Quotes(articles, graph.graph)
    kept = _best_connected(graph, most)
    place = {id_: i for i, id_ in enumerate(kept)}
    claimed = _edges(graph, place)
    degrees = Counter(end for source, target, _, _ in claimed for end in {source, target})
    said = _statements(graph.graph, quotes)
    nodes = tuple(_node(id_, graph.nodes[id_], said[_name(id_)], quotes, degrees[id_]) for id_ in kept)
    reader = _Reader(_Names(graph, place), ontology, quotes, articles, doubts)
    read = [reader.edge(row, place) for row in claimed]
    edges, published = _with_outlets(read, articles)
    nodes = _measured(nodes, edges)
    return View(
        articles=articles,
        nodes=nodes,
        edges=edges,
        types=types(nodes, ontology),
        families=families(edges, ontology),
        statuses=kinds((edge.status for edge in edges), STATUSES),
        modalities=kinds((edge.modality for edge in edges), MODALITIES),
        outlets=published,
        groups=groups(nodes),
        withheld=tuple(_withheld(loose.mapping(graph.graph, "withheld"))),
        all_nodes=graph.number_of_nodes(),
        all_edges=graph.number_of_edges(),
    )


def _with_outlets(edges: Sequence[Edge], articles: Sequence[Article]) -> tuple[tuple[Edge, ...], tuple[Kind, ...]]:
    """The edges with their outlets, and the outlets."""
    found = [outlets.published(edge.evidence, articles) for edge in edges]
    rows = outlets.rows(found)
    place = {row.id: i for i, row in enumerate(rows)}
    told = (tuple(sorted(place[name] for name in names)) for names in found)
    return tuple(replace(edge, outlets=names) for edge, names in zip(edges, told, strict=True)), rows


def _measured(nodes: Sequence[Node], edges: Sequence[Edge]) -> tuple[Node, ...]:
    """The nodes with what the whole drawing says of each."""
    linked = links(len(nodes), edges)
    rows = zip(nodes, between(linked), grouped(linked), strict=True)
    return tuple(replace(node, between=most, group=group) for node, most, group in rows)


def _withheld(data: Loose) -> Iterable[tuple[str, int]]:
    """Why something was left out before the page was made, and how often."""
    for reason in data:
        count = loose.number(data, reason)
        if count and count >= 1:
            yield _name(reason), int(count)


def _best_connected(graph: nx.MultiDiGraph, most: int) -> list[Any]:
    """The node ids in order; of too many, those with the most neighbours."""
    neighbours = {id_: len({*graph.succ[id_], *graph.pred[id_]} - {id_}) for id_ in graph}
    ranked = sorted(graph, key=lambda id_: (-neighbours[id_], _name(id_)))
    return sorted(ranked[:most], key=_name)


def _name(id_: object) -> str:
    return loose.scalar(id_) or ascii(id_)


Row = tuple[Any, Any, str, Loose]


def _edges(graph: nx.MultiDiGraph, place: Mapping[Any, int]) -> list[Row]:
    """The edges between nodes that are shown: by source, then target, as a reader of the table wants them."""
    rows = ((source, target, _name(key), data) for source, target, key, data in graph.edges(keys=True, data=True))
    kept = (row for row in rows if row[0] in place and row[1] in place)
    return sorted(kept, key=lambda row: (place[row[0]], place[row[1]], row[2]))


def _articles(data: Loose) -> tuple[Article, ...]:
    found = []
    for row in loose.rows(data, "articles"):
        id_ = loose.text(row, "id") or ""
        title, date, source = loose.text(row, "title"), loose.text(row, "date"), loose.text(row, "source")
        url = _web(loose.text(row, "url"))
        found.append(Article(id_, title or id_, date, source, url, outlets.outlet(source, url)))
    return tuple(found)


def _web(url: str | None) -> str | None:
    """The address if it leads to the web: nothing else becomes a link."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def _statements(data: Loose, quotes: Quotes) -> Mapping[str, list[Said]]:
    """What is said, by the id of its speaker."""
    said: dict[str, list[Said]] = defaultdict(list)
    for row in loose.rows(data, "statements"):
        speaker, text = loose.text(row, "speaker"), loose.text(row, "text")
        if speaker and text:
            said[speaker].append(Said(quotes.article(row), loose.text(row, "cue"), text))
    return said


def _node(id_: object, data: Loose, said: Sequence[Said], quotes: Quotes, degree: int) -> Node:
    name = loose.text(data, "name") or _name(id_)
    mentions = loose.rows(data, "mentions")
    called = [loose.text(m, "text") for m in mentions if loose.text(m, "kind") == "description"]
    seen = {quotes.article(m) for m in mentions} - {None}
    type_, aliases = loose.text(data, "type") or OTHER, loose.texts(data, "aliases")
    return Node(
        id=_name(id_),
        type=type_,
        name=name,
        aliases=tuple(alias for alias in dict.fromkeys(aliases) if alias != name),
        called=tuple(dict.fromkeys(text for text in called if text)),
        mentions=len(mentions),
        articles=tuple(sorted(place for place in seen if place is not None)),
        attributes=tuple(_attributes(loose.mapping(data, "attributes"))),
        said=tuple(said),
        degree=degree,
        barrier=barrier(type_, (name, *aliases)),
    )


def _attributes(data: Loose) -> Iterable[tuple[str, str]]:
    for key in sorted(data, key=_name):
        value = ", ".join(loose.texts(data, key))
        if value:
            yield _name(key).replace("_", " "), value


class _Names:
    """Names of claimants: those of nodes by their ids, of nodes cut from the page too; else what stands there."""

    def __init__(self, graph: nx.MultiDiGraph, place: Mapping[Any, int]) -> None:
        self.graph = graph
        self.place = place

    def claimant(self, text: str) -> Claimant:
        if text not in self.graph:
            return Claimant(text, None)
        return Claimant(loose.text(self.graph.nodes[text], "name") or text, self.place.get(text))


@dataclass(frozen=True, slots=True)
class _Reader:
    """What the reading of an edge needs to know of the rest of the graph."""

    names: _Names
    ontology: Ontology
    quotes: Quotes
    articles: Sequence[Article]
    doubts: Mapping[str, str]

    def edge(self, row: Row, place: Mapping[Any, int]) -> Edge:
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
