"""When the ties of a graph hold: what all articles together say of their beginning and their end, and no more.

An article says of a tie that it holds, held once or is to come as of the article's date; some say since when or until
when. A bound is `known` where somebody states it. An end is `open` where the last that is heard of the tie is that it
holds. All else is `unknown`, between the days that are known; nothing is guessed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import networkx as nx

from graphbuild.graph.days import first_day, last_day, surely_before, surely_by
from graphbuild.graph.keys import normal
from graphbuild.graph.merge import agreed
from graphbuild.graph.shape import EdgeData, EvidenceData, edges_of, graph_data
from graphbuild.model import Modality, Status
from graphbuild.ontology import Ontology

Known = Literal["known", "open", "unknown"]
#: what a tie is on a day
State = Literal["holds", "ended", "to come", "unknown"]
_STATES: dict[Status, State] = {"current": "holds", "former": "ended", "future": "to come"}


@dataclass(frozen=True, slots=True)
class Bound:
    """The beginning or the end of a tie. Where it is not `known` it lies between two days, if these are known."""

    known: Known
    date: str | None
    not_before: str | None
    not_after: str | None
    evidence: tuple[EvidenceData, ...]


@dataclass(frozen=True, slots=True)
class Observation:
    """What one sentence says of a tie as of the date of its article, None if that is unknown."""

    date: str | None
    state: State
    evidence: EvidenceData


@dataclass(frozen=True, slots=True)
class Interval:
    """A tie over time: one role between two nodes, as asserted, alleged or denied by the same claimants.

    `keys` are those of its edges, which differ in status alone.
    """

    source: str
    target: str
    type: str
    tie: str
    role: str | None
    modality: Modality
    attributed_to: tuple[str, ...]
    keys: tuple[str, ...]
    start: Bound
    end: Bound
    observations: tuple[Observation, ...]

    def state_on(self, day: str) -> State:
        """What the tie is on a day: what stated dates say, else what the articles up to that day said last.

        Where those of one day disagree, and before anybody speaks of the tie, it is unknown.
        """
        if self.start.date and surely_before(day, self.start.date):
            return "to come"
        if self.end.date and surely_before(self.end.date, day):
            return "ended"
        begun = self.start.date is not None and surely_by(self.start.date, day)
        if begun and self.end.date and surely_by(day, self.end.date):
            return "holds"
        last, next_ = self._last_by(day), self._first_after(day)
        if not last:
            return "holds" if begun and next_ <= {"holds"} else "unknown"
        return last.pop() if len(last) == 1 else "unknown"

    def _last_by(self, day: str) -> set[State]:
        seen = [(last_day(o.date), o.state) for o in self.observations if o.date and surely_by(o.date, day)]
        return {state for date, state in seen if date == max(seen)[0]}

    def _first_after(self, day: str) -> set[State]:
        seen = [(first_day(o.date), o.state) for o in self.observations if o.date and surely_before(day, o.date)]
        return {state for date, state in seen if date == min(seen)[0]}


def intervals(graph: nx.MultiDiGraph, ontology: Ontology) -> Iterator[Interval]:
    """The standing ties of a graph over time, in the order of their first keys."""
    dates = {a["id"]: a["date"] for a in graph_data(graph)["articles"]}
    same: dict[tuple[object, ...], list[tuple[str, str, str, EdgeData]]] = {}
    for source, target, key, edge in edges_of(graph):
        if is_tie(edge, ontology):
            told_apart = (edge["tie"], normal(edge["role"]), edge["modality"], *sorted(edge["attributed_to"]))
            same.setdefault(told_apart, []).append((source, target, key, edge))
    return (_interval(edges, dates) for edges in same.values())


def is_tie(edge: EdgeData, ontology: Ontology) -> bool:
    """Whether an edge stands for a time, as an office does and a meeting does not."""
    return edge["type"] in ontology.relation_types and ontology.relation(edge["type"]).kind == "tie"


def _interval(edges: Sequence[tuple[str, str, str, EdgeData]], dates: dict[str, str | None]) -> Interval:
    source, target, _, first = edges[0]
    seen = [
        Observation(dates.get(e["article"]), _STATES[edge["status"]], e)
        for *_, edge in edges
        for e in edge["evidence"]
    ]
    seen.sort(key=lambda o: (o.date or "", o.evidence["article"], o.evidence["start"]))
    return Interval(
        source=source,
        target=target,
        type=first["type"],
        tie=first["tie"],
        role=first["role"],
        modality=first["modality"],
        attributed_to=tuple(first["attributed_to"]),
        keys=tuple(key for *_, key, _ in edges),
        start=_start([edge for *_, edge in edges], seen),
        end=_end([edge for *_, edge in edges], seen),
        observations=tuple(seen),
    )


def _start(edges: Iterable[EdgeData], seen: Sequence[Observation]) -> Bound:
    stated = [edge for edge in edges if edge["start"]]
    if date := agreed(edge["start"] for edge in stated):
        return Bound("known", date, date, date, _evidence(stated))
    begun = [o for o in seen if o.date and o.state in ("holds", "ended")]
    first = begun[0].date if begun else None
    planned = [o for o in seen if o.date and o.state == "to come" and (first is None or o.date <= first)]
    proof = [*planned[-1:], *begun[:1]]
    return Bound("unknown", None, planned[-1].date if planned else None, first, tuple(o.evidence for o in proof))


def _end(edges: Iterable[EdgeData], seen: Sequence[Observation]) -> Bound:
    stated = [edge for edge in edges if edge["end"]]
    if date := agreed(edge["end"] for edge in stated):
        return Bound("known", date, date, date, _evidence(stated))
    dated = [o for o in seen if o.date]
    held = [o for o in dated if o.state == "holds"]
    last = held[-1].date if held else None
    ended = [o for o in dated if o.state == "ended" and (last is None or str(o.date) >= last)]
    if ended:
        proof = [*held[-1:], ended[0]]
        return Bound("unknown", None, last, ended[0].date, tuple(o.evidence for o in proof))
    is_open = any(o.state == "holds" for o in seen) and not any(o.state == "ended" and not o.date for o in seen)
    proof = held[-1:] or [o for o in seen if o.state == "holds"][-1:]
    return Bound("open" if is_open else "unknown", None, last, None, tuple(o.evidence for o in proof))


def _evidence(edges: Iterable[EdgeData]) -> tuple[EvidenceData, ...]:
    return tuple(e for edge in edges for e in edge["evidence"])
