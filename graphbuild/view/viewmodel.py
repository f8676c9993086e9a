"""The graph as the page needs it: plain records in a fixed order, whatever the graph lacks."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

import networkx as nx

from graphbuild.model import Status
from graphbuild.ontology import Ontology, RelationType
from graphbuild.view import loose
from graphbuild.view.legend import families, kinds, types
from graphbuild.view.loose import Loose
from graphbuild.view.quotes import Quotes
from graphbuild.view.records import Article, Claimant, Edge, Node, Said, View

#: What a page can show and a reader can still use; more is cut to the best connected.
MOST = 1500
OTHER = "other"
STATUSES = ("current", "former", "future")
MODALITIES = ("asserted", "alleged", "denied")


def build(graph: nx.MultiDiGraph, ontology: Ontology, *, most: int = MOST) -> View:
    """The view of a graph, cut to its best connected things where it has more than `most`."""
    articles = _articles(graph.graph)
    quotes = Quotes(articles, graph.graph)
    kept = _best_connected(graph, most)
    place = {id_: i for i, id_ in enumerate(kept)}
    claimed = _edges(graph, place)
    degrees = Counter(end for source, target, _, _ in claimed for end in {source, target})
    said = _statements(graph.graph, quotes)
    nodes = tuple(_node(id_, graph.nodes[id_], said[_name(id_)], quotes, degrees[id_]) for id_ in kept)
    names = _Names(graph, place)
    edges = tuple(_edge(row, place, names, ontology, quotes) for row in claimed)
    return View(
        articles=articles,
        nodes=nodes,
        edges=edges,
        types=types(nodes, ontology),
        families=families(edges, ontology),
        statuses=kinds((edge.status for edge in edges), STATUSES),
        modalities=kinds((edge.modality for edge in edges), MODALITIES),
        all_nodes=graph.number_of_nodes(),
        all_edges=graph.number_of_edges(),
    )


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
        found.append(Article(id_, title or id_, date, source, _web(loose.text(row, "url"))))
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
    return Node(
        id=_name(id_),
        type=loose.text(data, "type") or OTHER,
        name=name,
        aliases=tuple(alias for alias in dict.fromkeys(loose.texts(data, "aliases")) if alias != name),
        called=tuple(dict.fromkeys(text for text in called if text)),
        mentions=len(mentions),
        articles=tuple(sorted(place for place in seen if place is not None)),
        attributes=tuple(_attributes(loose.mapping(data, "attributes"))),
        said=tuple(said),
        degree=degree,
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


def _edge(row: Row, place: Mapping[Any, int], names: _Names, ontology: Ontology, quotes: Quotes) -> Edge:
    source, target, key, data = row
    type_ = loose.text(data, "type") or OTHER
    relation = ontology.relation_types.get(type_)
    status, modality = loose.text(data, "status") or "current", loose.text(data, "modality") or "asserted"
    doubt = "" if modality == "asserted" else f"{modality}: "
    return Edge(
        key=key,
        source=place[source],
        target=place[target],
        type=type_,
        family=relation.family if relation else OTHER,
        symmetric=relation.symmetric if relation else False,
        label=doubt + (loose.text(data, "label") or _label(type_, relation, status, loose.text(data, "role"))),
        inverse=doubt + (relation.inverse if relation else _plain(type_)),
        status=status,
        modality=modality,
        role=loose.text(data, "role"),
        topic=loose.text(data, "topic"),
        date=loose.text(data, "date"),
        start=loose.text(data, "start"),
        end=loose.text(data, "end"),
        confidence=loose.number(data, "confidence"),
        extractor=loose.text(data, "extractor"),
        claimants=tuple(map(names.claimant, loose.texts(data, "attributed_to"))),
        evidence=tuple(quotes.quote(evidence) for evidence in loose.rows(data, "evidence")),
    )


def _label(type_: str, relation: RelationType | None, status: str, role: str | None) -> str:
    if relation and status in STATUSES:
        return relation.read_as(cast(Status, status), role)
    words = role or _plain(type_)
    return words if status == "current" else f"{status} {words}"


def _plain(type_: str) -> str:
    return type_.replace("_", " ").lower()
