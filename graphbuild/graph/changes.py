"""What changed from one graph to another of the same corpus: what is new, gone, stronger, weaker."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

import networkx as nx

from graphbuild.graph.shape import NodeData, edges_of, graph_data, node_data
from graphbuild.graph.show import edge_line
from graphbuild.graph.sources import Sources, sources_of

Kind = Literal["new", "gone", "stronger", "weaker"]

#: what makes two records one thing although they have another id: claims of an edge, places of a node
Anchors = frozenset[object]


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
class _Record:
    line: Callable[[], str]  # called for what changed alone, which is little of a large graph
    support: Support
    anchors: Anchors


_NONE = Support(0, 0)


def changes(before: nx.MultiDiGraph, after: nx.MultiDiGraph) -> list[Change]:
    """Nodes, then edges; by kind, then by name. What is as it was is left out."""
    found = [*_changes("node", _nodes(before), _nodes(after)), *_changes("edge", _edges(before), _edges(after))]
    order = ("new", "gone", "stronger", "weaker")
    return sorted(found, key=lambda c: (c.what == "edge", order.index(c.kind), c.line))


def _changes(
    what: Literal["node", "edge"], before: Mapping[str, _Record], after: Mapping[str, _Record]
) -> Iterator[Change]:
    same = _paired(before, after)
    for id_, old in before.items():
        new = after[same[id_]] if id_ in same else None
        if kind := _kind(old.support, new.support if new else _NONE):
            yield Change(kind, what, (new or old).line(), old.support, new.support if new else _NONE)
    for id_ in after.keys() - same.values():
        yield Change("new", what, after[id_].line(), _NONE, after[id_].support)


def _kind(old: Support, new: Support) -> Kind | None:
    if not new.articles:
        return "gone"
    a, b = (old.sources, old.articles), (new.sources, new.articles)
    return None if a == b else "stronger" if a < b else "weaker"


def _paired(before: Mapping[str, _Record], after: Mapping[str, _Record]) -> dict[str, str]:
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


def _nodes(graph: nx.MultiDiGraph) -> dict[str, _Record]:
    sources = sources_of(graph_data(graph)["articles"])
    found = {}
    for id_ in sorted(graph):
        data = node_data(graph, id_)
        places = frozenset[object]((m["article"], m["start"]) for m in data["mentions"] if m["kind"] != "pronoun")
        support = _support(sources, (m["article"] for m in data["mentions"]))
        found[id_] = _Record(partial(_node_line, data), support, places)
    return found


def _node_line(node: NodeData) -> str:
    return f"{node['type']} {node['name']}"


def _edges(graph: nx.MultiDiGraph) -> dict[str, _Record]:
    sources = sources_of(graph_data(graph)["articles"])
    return {
        key: _Record(
            partial(edge_line, graph, source, target, edge),
            _support(sources, (e["article"] for e in edge["evidence"])),
            frozenset(edge["claims"]),
        )
        for source, target, key, edge in edges_of(graph)
    }


def _support(sources: Sources, articles: Iterable[str]) -> Support:
    some = set(articles)
    return Support(sources.independent(some), len(some))
