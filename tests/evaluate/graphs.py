"""Short ways to write gold graphs and graphs to be measured.

An edge is written "ann HEADS party": a node's id before "~" is its gold node's, `Ann Lee` for `ann` and so on.
"""

from typing import Any

from graphbuild.evaluate.graphs import GoldEdge, GoldGraph, GoldNode, Said, SystemEdge, SystemGraph, SystemNode
from graphbuild.evaluate.match import Comparison, compare
from graphbuild.model import Span

NODES = {
    "ann": ("Person", "Ann Lee", "Lee"),
    "tom": ("Person", "Tom Day", "Day"),
    "party": ("Party", "Green Party", "the Greens"),
    "court": ("Institution", "Supreme Court", "the court"),
}
SYMMETRIC = frozenset({"SPOUSE_OF"})
_EDGE: dict[str, Any] = {"role": None, "topic": None, "date": None, "attributed_to": ()}
_GOLD = {**_EDGE, "alt": (), "status": "current", "modality": "asserted", "optional": False, "evidence": "So it is."}
_GIVEN = {**_EDGE, "status": None, "modality": None, "confidence": 0.5}


def gold(*edges: GoldEdge, statements: tuple[Said, ...] | None = None) -> GoldGraph:
    """A gold graph of all NODES."""
    nodes = tuple(GoldNode(key, type_, names, optional=False) for key, (type_, *names) in NODES.items())
    return GoldGraph("article", nodes, edges, statements)


def system(*edges: SystemEdge, statements: tuple[Said, ...] = ()) -> SystemGraph:
    """A graph with all NODES, "tom~" as a second node for Tom Day, and "nobody", whom the gold does not have."""
    nodes = [SystemNode(f"{key}-1", type_, tuple(names)) for key, (type_, *names) in NODES.items()]
    others = [SystemNode("tom~-1", "Person", ("Day",)), SystemNode("nobody-1", "Person", ("Nobody",))]
    return SystemGraph((*nodes, *others), edges, statements)


def wanted(edge: str, **more: Any) -> GoldEdge:
    """A gold edge: wanted("ann HEADS party", role="leader")."""
    source, type_, target = edge.split()
    return GoldEdge(source=source, type=type_, target=target, **(_GOLD | more))


def given(edge: str, **more: Any) -> SystemEdge:
    """An edge of the graph to be measured: given("ann HEADS party", confidence=0.9)."""
    source, type_, target = edge.split()
    return SystemEdge(source=f"{source}-1", type=type_, target=f"{target}-1", **(_GIVEN | more))


def said(speaker: str | None, text: str, *spans: tuple[int, int], words: str = "") -> Said:
    """A statement."""
    return Said(speaker, words, text, tuple(Span(*span) for span in spans))


def compared(wanted: list[GoldEdge], given: list[SystemEdge]) -> Comparison:
    """A graph held against its gold."""
    return compare(gold(*wanted), system(*given), SYMMETRIC)
