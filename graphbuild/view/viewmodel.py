"""The graph as the page needs it: plain records in a fixed order, no HTML, no pyvis.

Offsets stop here. The page gets every sentence in pieces (before, sentence, trigger), since Python
counts characters and a browser counts UTF-16 units.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx

from graphbuild.ontology import EntityType, Ontology, RelationType
from graphbuild.view import loose
from graphbuild.view.loose import Loose
from graphbuild.view.passages import Passages

#: What a page can show and a reader can still use; more is cut to the best connected.
MOST = 1500
OTHER = "other"
STATUSES = ("current", "former", "future")
MODALITIES = ("asserted", "alleged", "denied")


@dataclass(frozen=True, slots=True)
class Article:
    """Where sentences come from. `url` is empty unless it leads to the web."""

    id: str
    title: str
    date: str | None
    source: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence in pieces: its paragraph before it, the words up to, in and after the trigger, the rest."""

    article: int | None
    before: str
    head: str
    trigger: str
    tail: str
    after: str


@dataclass(frozen=True, slots=True)
class Said:
    """Words or thoughts that an article attributes to a thing."""

    article: int | None
    cue: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Node:
    """A thing. `called` are descriptions of it in the text; `degree` counts its edges."""

    id: str
    type: str
    name: str
    aliases: tuple[str, ...]
    called: tuple[str, ...]
    mentions: int
    articles: tuple[int, ...]
    attributes: tuple[tuple[str, str], ...]
    said: tuple[Said, ...]
    degree: int


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who says so; `node` where the page shows it."""

    name: str
    node: int | None


@dataclass(frozen=True, slots=True)
class Edge:
    """A claim between two nodes (their places in `View.nodes`). `label` says alleged or denied; `inverse` reads back."""

    key: str
    source: int
    target: int
    type: str
    family: str
    symmetric: bool
    label: str
    inverse: str
    status: str
    modality: str
    role: str | None
    topic: str | None
    date: str | None
    start: str | None
    end: str | None
    confidence: float | None
    extractor: str | None
    claimants: tuple[Claimant, ...]
    evidence: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Kind:
    """A row of the legend: a type of node, a family of edges, a status or a modality, and how many there are."""

    id: str
    label: str
    count: int
    colour: str | None = None
    shape: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """All that the page shows, and how many nodes and edges the whole graph has."""

    articles: tuple[Article, ...]
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    types: tuple[Kind, ...]
    families: tuple[Kind, ...]
    statuses: tuple[Kind, ...]
    modalities: tuple[Kind, ...]
    all_nodes: int
    all_edges: int


def build(graph: nx.MultiDiGraph, ontology: Ontology, *, most: int = MOST) -> View:
    """The view of a graph, cut to its best connected things where it has more than `most`."""
    articles = _articles(graph.graph)
    quotes = _Quotes(articles, graph.graph)
    kept = _best_connected(graph, most)
    place = {id_: i for i, id_ in enumerate(kept)}
    claimed = _edges(graph, place)
    degrees = Counter(end for source, target, _, _ in claimed for end in {source, target})
    said = _statements(graph.graph, quotes)
    nodes = tuple(_node(id_, graph.nodes[id_], said[_name(id_)], quotes, degrees[id_]) for id_ in kept)
    names = _Names(graph, place)
    edges = tuple(_edge(row, place, names, ontology, quotes) for row in claimed)
    return View(
        articles,
        nodes,
        edges,
        _types(nodes, ontology),
        _families(edges, ontology),
        _kinds((edge.status for edge in edges), STATUSES),
        _kinds((edge.modality for edge in edges), MODALITIES),
        graph.number_of_nodes(),
        graph.number_of_edges(),
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


class _Quotes:
    """Sentences with the paragraph that each stands in."""

    def __init__(self, articles: Sequence[Article], data: Loose) -> None:
        self.places = {article.id: i for i, article in enumerate(articles)}
        self.passages = Passages(data)

    def article(self, row: Loose) -> int | None:
        return self.places.get(loose.text(row, "article") or "")

    def quote(self, row: Loose) -> Quote:
        sentence = loose.raw(row, "text")
        before, after = self.passages.around(row)
        head, trigger, tail = _cut(sentence, loose.offsets(row), loose.offsets(loose.mapping(row, "trigger")))
        return Quote(self.article(row), before, head, trigger, tail, after)


def _cut(sentence: str, at: tuple[int, int] | None, trigger: tuple[int, int] | None) -> tuple[str, str, str]:
    """The sentence up to, in and after its trigger; all of it is head where the trigger is not within it."""
    if not at or not trigger:
        return sentence, "", ""
    start, end = trigger[0] - at[0], trigger[1] - at[0]
    if not 0 <= start < end <= len(sentence):
        return sentence, "", ""
    return sentence[:start], sentence[start:end], sentence[end:]


def _statements(data: Loose, quotes: _Quotes) -> Mapping[str, list[Said]]:
    """What is said, by the id of its speaker."""
    said: dict[str, list[Said]] = defaultdict(list)
    for row in loose.rows(data, "statements"):
        speaker, text = loose.text(row, "speaker"), loose.text(row, "text")
        if speaker and text:
            said[speaker].append(Said(quotes.article(row), loose.text(row, "cue"), text))
    return said


def _node(id_: object, data: Loose, said: Sequence[Said], quotes: _Quotes, degree: int) -> Node:
    name = loose.text(data, "name") or _name(id_)
    mentions = loose.rows(data, "mentions")
    called = [loose.text(m, "text") for m in mentions if loose.text(m, "kind") == "description"]
    seen = {quotes.article(m) for m in mentions} - {None}
    return Node(
        _name(id_),
        loose.text(data, "type") or OTHER,
        name,
        tuple(alias for alias in dict.fromkeys(loose.texts(data, "aliases")) if alias != name),
        tuple(dict.fromkeys(text for text in called if text)),
        len(mentions),
        tuple(sorted(place for place in seen if place is not None)),
        tuple(_attributes(loose.mapping(data, "attributes"))),
        tuple(said),
        degree,
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


def _edge(row: Row, place: Mapping[Any, int], names: _Names, ontology: Ontology, quotes: _Quotes) -> Edge:
    source, target, key, data = row
    type_ = loose.text(data, "type") or OTHER
    relation = ontology.relation_types.get(type_)
    status, modality = loose.text(data, "status") or "current", loose.text(data, "modality") or "asserted"
    doubt = "" if modality == "asserted" else f"{modality}: "
    return Edge(
        key,
        place[source],
        place[target],
        type_,
        relation.family if relation else OTHER,
        relation.symmetric if relation else False,
        doubt + (loose.text(data, "label") or _label(type_, relation, status, loose.text(data, "role"))),
        doubt + _inverse(type_, relation, status),
        status,
        modality,
        *(loose.text(data, name) for name in ("role", "topic", "date", "start", "end")),
        loose.number(data, "confidence"),
        loose.text(data, "extractor"),
        tuple(map(names.claimant, loose.texts(data, "attributed_to"))),
        tuple(quotes.quote(evidence) for evidence in loose.rows(data, "evidence")),
    )


def _label(type_: str, relation: RelationType | None, status: str, role: str | None) -> str:
    if relation and status in STATUSES:
        return relation.read_as(status, role)  # type: ignore[arg-type]  # narrowed by the test on its values
    words = role or type_.replace("_", " ").lower()
    return words if status == "current" else f"{status} {words}"


def _inverse(type_: str, relation: RelationType | None, status: str) -> str:
    words = relation.inverse if relation else type_.replace("_", " ").lower()
    return words if status == "current" else f"{status} {words}"


def _types(nodes: Sequence[Node], ontology: Ontology) -> tuple[Kind, ...]:
    counts = Counter(node.type for node in nodes)
    known: dict[str, EntityType] = {entity.type: entity for entity in ontology.entities}
    rows = []
    for type_ in sorted(counts, key=lambda t: (t not in known, -counts[t], t)):
        entity = known.get(type_)
        rows.append(
            Kind(type_, entity.plural, counts[type_], entity.colour, entity.shape)
            if entity
            else Kind(type_, type_.lower(), counts[type_], None, "dot")
        )
    return tuple(rows)


def _families(edges: Sequence[Edge], ontology: Ontology) -> tuple[Kind, ...]:
    counts = Counter(edge.family for edge in edges)
    colours = {relation.family: relation.colour for relation in ontology.relations}
    ranked = sorted(counts, key=lambda family: (family not in colours, -counts[family], family))
    return tuple(Kind(family, family, counts[family], colours.get(family)) for family in ranked)


def _kinds(values: Iterable[str], known: Sequence[str]) -> tuple[Kind, ...]:
    counts = Counter(values)
    order = [*known, *sorted(set(counts) - set(known))]
    return tuple(Kind(value, value, counts[value]) for value in order if counts[value])
