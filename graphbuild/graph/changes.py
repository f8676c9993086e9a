"""What changed from one graph to another of the same corpus: what is new, gone, stronger, weaker."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import networkx as nx

from graphbuild.graph.shape import edges_of, graph_data, node_data
from graphbuild.graph.show import edge_line
from graphbuild.graph.sources import Sources, sources_of

Kind = Literal["new", "gone", "stronger", "weaker"]

#: what makes two records one thing although they have another id: claims of an edge; places of a node, each an
#: article and an offset: "vote-2019 120"
Anchors = frozenset[str]


@dataclass(frozen=True, slots=True)
class Support:
    """How many independent sources and how many articles stand behind something; the first counts more."""

    sources: int
    articles: int


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a node or an edge. What is new had no support, what is gone has none."""

    kind: Kind
    what: Literal["node", "edge"]
    line: str
    before: Support
    after: Support

    @property
    def rests_on_one(self) -> bool:
        """Whether it now rests on a single source and did not before."""
        return self.after.sources == 1 and self.before.sources > 1


@dataclass(frozen=True, slots=True)
class Record:
    """A node or an edge as far as it is compared."""

    line: str
    support: Support
    anchors: Anchors


@dataclass(frozen=True, slots=True)
class Outline:
    """The nodes of a graph by id and its edges by key, as far as they are compared: a tenth of the graph."""

    nodes: Mapping[str, Record]
    edges: Mapping[str, Record]


_NONE = Support(0, 0)


def outline(graph: nx.MultiDiGraph) -> Outline:
    """What tells this graph from another of the same corpus."""
    return Outline(_nodes(graph), _edges(graph))


def changes(before: nx.MultiDiGraph, after: nx.MultiDiGraph) -> list[Change]:
    """What changed from one graph to another: nodes, then edges; by kind, then by name."""
    return changed(outline(before), outline(after))


def changed(before: Outline, after: Outline) -> list[Change]:
    """What changed between two outlines: nodes, then edges; by kind, then by name. What is as it was is left out."""
    found = [*_changes("node", before.nodes, after.nodes), *_changes("edge", before.edges, after.edges)]
    order = ("new", "gone", "stronger", "weaker")
    return sorted(found, key=lambda c: (c.what == "edge", order.index(c.kind), c.line))


def _changes(
    what: Literal["node", "edge"], before: Mapping[str, Record], after: Mapping[str, Record]
) -> Iterator[Change]:
    same = _paired(before, after)
    for id_, old in before.items():
        new = after[same[id_]] if id_ in same else None
        if kind := _kind(old.support, new.support if new else _NONE):
            yield Change(kind, what, (new or old).line, old.support, new.support if new else _NONE)
    for id_ in after.keys() - same.values():
        yield Change("new", what, after[id_].line, _NONE, after[id_].support)


def _kind(old: Support, new: Support) -> Kind | None:
    if not new.articles:
        return "gone"
    a, b = (old.sources, old.articles), (new.sources, new.articles)
    return None if a == b else "stronger" if a < b else "weaker"


def _paired(before: Mapping[str, Record], after: Mapping[str, Record]) -> dict[str, str]:
    """Who is who: first by id and claim or place, then by claim or place, for ids change when articles come and go,
    last by id, for all articles may have been replaced."""
    same = {id_: id_ for id_, old in before.items() if id_ in after and old.anchors & after[id_].anchors}
    owners = {anchor: id_ for id_ in after if id_ not in same for anchor in after[id_].anchors}
    taken = set(same.values())
    for id_ in [id_ for id_ in before if id_ not in same]:
        if heirs := {owners[a] for a in before[id_].anchors if a in owners} - taken:
            same[id_] = min(heirs)
            taken.add(same[id_])
    return same | {id_: id_ for id_ in before if id_ in after and id_ not in same and id_ not in taken}


def _nodes(graph: nx.MultiDiGraph) -> dict[str, Record]:
    sources = sources_of(graph_data(graph)["articles"])
    found = {}
    for id_ in sorted(graph):
        data = node_data(graph, id_)
        places = frozenset(f"{m['article']} {m['start']}" for m in data["mentions"] if m["kind"] != "pronoun")
        support = _support(sources, (m["article"] for m in data["mentions"]))
        found[id_] = Record(f"{data['type']} {data['name']}", support, places)
    return found


def _edges(graph: nx.MultiDiGraph) -> dict[str, Record]:
    sources = sources_of(graph_data(graph)["articles"])
    return {
        key: Record(
            edge_line(graph, source, target, edge),
            _support(sources, (e["article"] for e in edge["evidence"])),
            frozenset(edge["claims"]),
        )
        for source, target, key, edge in edges_of(graph)
    }


def _support(sources: Sources, articles: Iterable[str]) -> Support:
    some = set(articles)
    return Support(sources.independent(some), len(some))
