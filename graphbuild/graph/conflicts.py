"""Claims that cannot all be true. None is dropped: they stand side by side in the graph, and are listed here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

import networkx as nx

from graphbuild.graph.days import surely_before
from graphbuild.graph.intervals import Interval, intervals
from graphbuild.graph.keys import normal
from graphbuild.graph.merge import agreed
from graphbuild.graph.shape import EdgeData, EvidenceData, edges_of
from graphbuild.ontology import Ontology

Kind = Literal["denied", "start", "end", "again"]
Edge = tuple[str, str, str, EdgeData]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sides that contradict each other: the keys of their edges, what each says, and the sentences of each."""

    kind: Kind
    keys: tuple[str, ...]
    says: tuple[str, str]
    evidence: tuple[tuple[EvidenceData, ...], tuple[EvidenceData, ...]]


def conflicts(graph: nx.MultiDiGraph, ontology: Ontology) -> list[Conflict]:
    """What is claimed and denied, ties whose stated dates differ, and ties that had ended and stand again."""
    edges = list(edges_of(graph))
    found = [*_denied(edges), *_dates(edges)]
    for interval in intervals(graph, ontology):
        found += _again(interval)
    return found


def _denied(edges: Sequence[Edge]) -> Iterator[Conflict]:
    """The same relation asserted or alleged, and denied, unless role, topic or date say that another is meant."""
    for one, other in _of_one_tie(edges):
        claimed, denied = (one, other) if other[3]["modality"] == "denied" else (other, one)
        if denied[3]["modality"] == "denied" != claimed[3]["modality"] and _may_mean_the_same(one[3], other[3]):
            says = (claimed[3]["modality"], "denied")
            yield Conflict("denied", (claimed[2], denied[2]), says, (_proof(claimed), _proof(denied)))


def _dates(edges: Sequence[Edge]) -> Iterator[Conflict]:
    """Two beginnings or two ends of one tie, of the same modality and the same role."""
    for one, other in _of_one_tie(edges):
        a, b = one[3], other[3]
        if a["modality"] != b["modality"] or normal(a["role"]) != normal(b["role"]):
            continue
        for kind, first, second in (("start", a["start"], b["start"]), ("end", a["end"], b["end"])):
            if first and second and agreed([first, second]) is None:
                says = (f"{kind} {first}", f"{kind} {second}")
                yield Conflict(kind, (one[2], other[2]), says, (_proof(one), _proof(other)))  # type: ignore[arg-type]


def _again(interval: Interval) -> Iterator[Conflict]:
    """A tie that had ended by one day and holds on a later one: it is not said who is right, or if it began again."""
    ended = [o for o in interval.observations if o.state == "ended" and o.date]
    held = [o for o in interval.observations if o.state == "holds" and o.date]
    later = [o for o in held if ended and surely_before(str(ended[0].date), str(o.date))]
    began_again = interval.start.date and ended and surely_before(str(ended[0].date), interval.start.date)
    if later and not began_again:
        says = (f"ended by {ended[0].date}", f"holds on {later[-1].date}")
        yield Conflict("again", interval.keys, says, ((ended[0].evidence,), (later[-1].evidence,)))
    after_end = [o for o in held if interval.end.date and surely_before(interval.end.date, str(o.date))]
    if after_end:
        says = (f"end {interval.end.date}", f"holds on {after_end[-1].date}")
        yield Conflict("again", interval.keys, says, (interval.end.evidence, (after_end[-1].evidence,)))


def _of_one_tie(edges: Sequence[Edge]) -> Iterator[tuple[Edge, Edge]]:
    ties: dict[str, list[Edge]] = {}
    for edge in edges:
        ties.setdefault(edge[3]["tie"], []).append(edge)
    for same in ties.values():
        yield from combinations(same, 2)


def _may_mean_the_same(a: EdgeData, b: EdgeData) -> bool:
    """Whether role, topic and date of the two can be one: each is equal, or one of them is not given."""
    words = all(not a[w] or not b[w] or normal(a[w]) == normal(b[w]) for w in ("role", "topic"))
    dated = [d for d in (a["date"], b["date"]) if d]
    return words and (len(dated) < 2 or agreed(dated) is not None)


def _proof(edge: Edge) -> tuple[EvidenceData, ...]:
    return tuple(edge[3]["evidence"])
