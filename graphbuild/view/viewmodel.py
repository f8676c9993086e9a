"""The graph as the page needs it: plain records in a fixed order, whatever the graph lacks."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

import networkx as nx

from graphbuild.ontology import Ontology
from graphbuild.view import loose, outlets
from graphbuild.view.claims import STATUSES, Claims, Names, Row
from graphbuild.view.legend import families, groups, kinds, types
from graphbuild.view.loose import Loose
from graphbuild.view.measures import between, links
from graphbuild.view.measures import groups as grouped
from graphbuild.view.quotes import Quotes
from graphbuild.view.records import Article, Edge, Kind, Node, View
from graphbuild.view.things import read_articles, read_node, read_statements

#: What a page can show and a reader can still use; more is cut to the best connected.
MOST = 2000
MODALITIES = ("asserted", "alleged", "denied")


def build(
    graph: nx.MultiDiGraph, ontology: Ontology, *, most: int = MOST, doubts: Mapping[str, str] = MappingProxyType({})
) -> View:
    """The view of a graph, cut to its best connected things where it has more than `most`.

    `doubts` are the reader's words for the modalities that are none of a fact.
    """
    articles = read_articles(graph.graph)
    quotes = Quotes(articles, graph.graph)
    kept = _best_connected(graph, most)
    place = {id_: i for i, id_ in enumerate(kept)}
    claimed = _edges(graph, place)
    degrees = Counter(end for source, target, _, _ in claimed for end in {source, target})
    said = read_statements(graph.graph, quotes)
    nodes = tuple(read_node(id_, graph.nodes[id_], said[loose.name(id_)], quotes, degrees[id_]) for id_ in kept)
    claims = Claims(Names(graph, place), ontology, quotes, articles, doubts)
    read = [claims.edge(row, place) for row in claimed]
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
            yield loose.name(reason), int(count)


def _best_connected(graph: nx.MultiDiGraph, most: int) -> list[Any]:
    """The node ids in order; of too many, those with the most neighbours."""
    neighbours = {id_: len({*graph.succ[id_], *graph.pred[id_]} - {id_}) for id_ in graph}
    ranked = sorted(graph, key=lambda id_: (-neighbours[id_], loose.name(id_)))
    return sorted(ranked[:most], key=loose.name)


def _edges(graph: nx.MultiDiGraph, place: Mapping[Any, int]) -> list[Row]:
    """The edges between nodes that are shown: by source, then target, as a reader of the table wants them."""
    rows = ((source, target, loose.name(key), data) for source, target, key, data in graph.edges(keys=True, data=True))
    kept = (row for row in rows if row[0] in place and row[1] in place)
    return sorted(kept, key=lambda row: (place[row[0]], place[row[1]], row[2]))
