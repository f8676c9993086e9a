"""Which edges of a measured graph are the gold's: one to one, the best fitting role and qualifiers first.

A typed pair of ends is a slot. Claims of one slot and one role count once, as the surest of them, so
that a graph may keep several claims of a relation apart without paying for it. A gold edge fills the
slots of its own type and of its `alt` types.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from graphbuild.evaluate.align import align, alike, plain
from graphbuild.evaluate.graphs import GoldEdge, GoldGraph, SystemEdge, SystemGraph


@dataclass(frozen=True, slots=True)
class Slot:
    """A type between two ends: gold nodes where `known`, else nodes that no gold node stands for."""

    type: str
    source: str
    target: str
    known: bool

    @property
    def ends(self) -> frozenset[str]:
        """The two nodes, whatever the direction."""
        return frozenset((self.source, self.target))


@dataclass(frozen=True, slots=True)
class Found:
    """A gold edge and the edge that gives it."""

    gold: GoldEdge
    system: SystemEdge

    @property
    def given_as_asserted(self) -> bool:
        """Whether something alleged or denied came out as a plain fact."""
        return self.gold.modality != "asserted" and (self.system.modality or "asserted") == "asserted"


@dataclass(frozen=True, slots=True)
class FalseEdge:
    """An edge that the gold does not have; `repeated` if it has the like, but was given it already."""

    slot: Slot
    system: SystemEdge
    repeated: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """A graph held against the gold of its article. `aligned` maps system nodes to gold nodes."""

    gold: GoldGraph
    system: SystemGraph
    aligned: Mapping[str, str]
    slots: tuple[Slot, ...]
    found: tuple[Found, ...]
    missed: tuple[GoldEdge, ...]
    spurious: tuple[FalseEdge, ...]


def compare(gold: GoldGraph, system: SystemGraph, symmetric: frozenset[str]) -> Comparison:
    """Hold a graph against its gold."""
    aligned = align(gold.nodes, system.nodes)
    claims = _claims(system.edges, aligned, symmetric)
    taken, spurious = _match(gold.edges, claims, _gold_slots(gold.edges, symmetric))
    return Comparison(
        gold,
        system,
        aligned,
        tuple(claims),
        tuple(Found(gold.edges[i], taken[i][1]) for i in sorted(taken)),
        tuple(e for i, e in enumerate(gold.edges) if i not in taken and not e.optional),
        tuple(spurious),
    )


def slot(type_: str, source: str, target: str, symmetric: frozenset[str]) -> Slot:
    """The slot between two gold nodes; a symmetric type has one for both directions."""
    first, second = sorted((source, target)) if type_ in symmetric else (source, target)
    return Slot(type_, first, second, known=True)


def _slot_of(edge: SystemEdge, aligned: Mapping[str, str], symmetric: frozenset[str]) -> Slot:
    source, target = aligned.get(edge.source), aligned.get(edge.target)
    if source is None or target is None:
        return Slot(edge.type, edge.source, edge.target, known=False)
    return slot(edge.type, source, target, symmetric)


def _claims(
    edges: Iterable[SystemEdge], aligned: Mapping[str, str], symmetric: frozenset[str]
) -> dict[Slot, list[SystemEdge]]:
    """One edge for each slot and role, in the order in which they first occur."""
    same: dict[tuple[Slot, str], list[SystemEdge]] = {}
    for edge in edges:
        same.setdefault((_slot_of(edge, aligned, symmetric), plain(edge.role or "")), []).append(edge)
    claims: dict[Slot, list[SystemEdge]] = {}
    for (place, _), group in same.items():
        claims.setdefault(place, []).append(_surest(group))
    return claims


def _surest(edges: list[SystemEdge]) -> SystemEdge:
    """The edge of highest confidence, with the claimants of all that have its status and modality."""
    best = max(edges, key=lambda e: e.confidence)
    agreeing = [e for e in edges if (e.status, e.modality) == (best.status, best.modality)]
    return replace(best, attributed_to=tuple(dict.fromkeys(c for e in agreeing for c in e.attributed_to)))


def _gold_slots(edges: Iterable[GoldEdge], symmetric: frozenset[str]) -> dict[Slot, list[int]]:
    slots: dict[Slot, list[int]] = {}
    for i, edge in enumerate(edges):
        for type_ in (edge.type, *edge.alt):
            slots.setdefault(slot(type_, edge.source, edge.target, symmetric), []).append(i)
    return slots


def _match(
    gold: tuple[GoldEdge, ...], claims: Mapping[Slot, list[SystemEdge]], slots: Mapping[Slot, list[int]]
) -> tuple[dict[int, tuple[Slot, SystemEdge]], list[FalseEdge]]:
    """The claim that each gold edge gets, and the claims left over.

    A left-over claim is excused where the gold edge was found already under another of its types.
    """
    taken: dict[int, tuple[Slot, SystemEdge]] = {}
    spurious = []
    for place, edges in claims.items():
        wanted = slots.get(place, [])
        ranking = sorted((-_fit(e, gold[i]), n, i) for n, e in enumerate(edges) for i in wanted)
        used = set()
        for _, n, i in ranking:
            if n not in used and i not in taken:
                taken[i] = place, edges[n]
                used.add(n)
        if not any(i in taken and taken[i][0] != place for i in wanted):
            spurious += [FalseEdge(place, e, bool(wanted)) for n, e in enumerate(edges) if n not in used]
    return taken, spurious


def _fit(edge: SystemEdge, gold: GoldEdge) -> float:
    same_status = (edge.status or "current") == gold.status
    same_modality = (edge.modality or "asserted") == gold.modality
    return 2 * alike(edge.role, gold.role) + same_status + same_modality
