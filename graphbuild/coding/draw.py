"""A random sample of edges, stratified by the family of their relation."""

import random
from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

import networkx as nx

from graphbuild.graph import EdgeData, edges_of
from graphbuild.ontology import Ontology
from graphbuild.ontology.schema import Family

Edge = tuple[str, str, str, EdgeData]


@dataclass(frozen=True, slots=True)
class Drawn:
    """An edge of the sample; `family_edges` is how many edges of its family the graph has."""

    source: str
    target: str
    key: str
    edge: EdgeData
    family: Family
    family_edges: int


def draw(graph: nx.MultiDiGraph, ontology: Ontology, *, size: int, seed: int) -> list[Drawn]:
    """So many edges of a graph, or all if it has no more, in random order; the same for the same seed.

    A family four times as large as another gives twice as many: so that the rare ones can be judged too, and the
    figure for all edges does not hang on a few of the frequent ones.
    """
    families: dict[Family, list[Edge]] = {}
    for edge in edges_of(graph):
        families.setdefault(ontology.relation(edge[3]["type"]).family, []).append(edge)
    dice = random.Random(seed)
    shares = _shares({family: len(edges) for family, edges in families.items()}, size)
    drawn = [
        Drawn(*edge, family, len(families[family]))
        for family in sorted(families)
        for edge in dice.sample(families[family], shares[family])
    ]
    dice.shuffle(drawn)
    return drawn


def _shares(sizes: Mapping[Family, int], size: int) -> Mapping[Family, int]:
    """How many each family gives: one after the other goes to the family that has given least for its root."""
    shares = dict.fromkeys(sorted(sizes), 0)
    for _ in range(min(size, sum(sizes.values()))):
        open_ = [family for family in shares if shares[family] < sizes[family]]
        shares[max(open_, key=lambda family: sqrt(sizes[family]) / (shares[family] + 0.5))] += 1
    return shares
