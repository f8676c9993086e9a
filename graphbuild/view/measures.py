"""Who stands between others, and who belongs together: reckoned from the lines alone, the same on every run.

Both are sums over the drawing, no facts of the articles, and the page says so. Denied claims link nobody.
"""

from collections.abc import Iterable, Sequence

import networkx as nx

from graphbuild.view.records import Edge

#: With more things than this, shortest paths start from a sample of so many: 2,000 things then take a second.
EXACT, SAMPLE = 400, 80
#: Groups that get a colour; smaller ones share grey.
GROUPS = 8
SMALLEST = 3


def links(count: int, edges: Iterable[Edge]) -> nx.Graph:
    """Things by number, each pair that any claim links that is not denied."""
    graph = nx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(sorted({_pair(e) for e in edges if e.modality != "denied" and e.source != e.target}))
    return graph


def between(graph: nx.Graph) -> list[int]:
    """How often each thing lies on the shortest paths of others, from 0 to 1000 for the one that does most."""
    count = graph.number_of_nodes()
    found = nx.betweenness_centrality(graph, k=SAMPLE if count > EXACT else None, normalized=False, seed=1)
    most = max(found.values(), default=0)
    return [round(1000 * found[i] / most) if most else 0 for i in range(count)]


def groups(graph: nx.Graph) -> list[int | None]:
    """The group of each thing (Louvain), the largest first; None beyond the groups that get a colour."""
    place: list[int | None] = [None] * graph.number_of_nodes()
    if not graph.number_of_edges():
        return place
    found = sorted(nx.community.louvain_communities(graph, seed=1), key=lambda group: (-len(group), min(group)))
    for number, group in enumerate(found[:GROUPS]):
        for member in group if len(group) >= SMALLEST else ():
            place[member] = number
    return place


def leaders(places: Sequence[int | None], degrees: Sequence[int]) -> list[int]:
    """The best connected thing of each group, which lends it its name."""
    members: dict[int, list[int]] = {}
    for thing, place in enumerate(places):
        if place is not None:
            members.setdefault(place, []).append(thing)
    return [max(members[place], key=lambda thing: (degrees[thing], -thing)) for place in sorted(members)]


def _pair(edge: Edge) -> tuple[int, int]:
    return min(edge.source, edge.target), max(edge.source, edge.target)
