"""Gold graphs and the graphs to be measured, as records.

A gold graph is `NAME.gold.json`: nodes with all their names, edges, and, where somebody annotated them,
statements. A measured graph is node-link JSON with `nodes` and `edges` (or `links`); of what it may leave
out, nothing is filled in here, for the measure treats "not said" and "said to be the default" alike in
some places and apart in others.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args

from graphbuild.errors import GraphFileError, unreadable
from graphbuild.model import NodeType, Span

NODE_TYPES: tuple[str, ...] = get_args(NodeType)
#: edges that keep the books of a graph and claim nothing about politics
BOOKKEEPING = ("MENTIONED_IN", "MENTIONS", "STATED_BY", "CLAIMED_BY", "SAME_AS")

Json = dict[str, Any]
Graph = TypeVar("Graph")


@dataclass(frozen=True, slots=True)
class GoldNode:
    """A thing of the article with all names that the text gives it, the fullest first."""

    id: str
    type: str
    names: tuple[str, ...]
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldEdge:
    """A relation that the graph must hold, or may hold if `optional`; `alt` are types as good as its own."""

    source: str
    type: str
    target: str
    alt: tuple[str, ...]
    role: str | None
    status: str
    modality: str
    attributed_to: tuple[str, ...]
    topic: str | None
    date: str | None
    optional: bool
    evidence: str

    @property
    def ends(self) -> frozenset[str]:
        """The two nodes, whatever the direction."""
        return frozenset((self.source, self.target))


@dataclass(frozen=True, slots=True)
class Said:
    """Words or thoughts attributed to someone; in a gold graph `speaker` is a node or None for the unnamed."""

    speaker: str | None
    speaker_text: str
    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class GoldGraph:
    """What an article's graph must hold; `statements` is None where nobody annotated them."""

    name: str
    nodes: tuple[GoldNode, ...]
    edges: tuple[GoldEdge, ...]
    statements: tuple[Said, ...] | None


@dataclass(frozen=True, slots=True)
class SystemNode:
    """A node to be measured: its own name first."""

    id: str
    type: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SystemEdge:
    """An edge to be measured."""

    source: str
    type: str
    target: str
    role: str | None
    status: str | None
    modality: str | None
    attributed_to: tuple[str, ...]
    topic: str | None
    date: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class SystemGraph:
    """A graph to be measured, without nodes of other types than the gold's and without edges that hang on them."""

    nodes: tuple[SystemNode, ...]
    edges: tuple[SystemEdge, ...]
    statements: tuple[Said, ...]


NOTHING = SystemGraph((), (), ())


def read_gold(path: Path) -> GoldGraph:
    """The gold graph of a `NAME.gold.json`."""
    return _read(path, lambda data: gold_graph_of(data, path.name.removesuffix(".gold.json")))


def read_system(path: Path) -> SystemGraph:
    """The graph of a node-link JSON file."""
    return _read(path, _system)


def _read(path: Path, graph_of: Callable[[Json], Graph]) -> Graph:
    try:
        return graph_of(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise GraphFileError(unreadable(path, error, "give a graph or a folder of them")) from None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        cure = "`graphbuild extract` writes one"
        raise GraphFileError(f"{path}: no graph with nodes and edges ({error!r}); {cure}") from None


def gold_graph_of(data: Json, name: str) -> GoldGraph:
    """The gold graph that the JSON of a `NAME.gold.json` holds."""
    statements: list[Json] | None = data.get("statements")
    return GoldGraph(
        name,
        tuple(GoldNode(n["id"], n["type"], tuple(n["names"]), bool(n.get("optional"))) for n in data["nodes"]),
        tuple(map(_gold_edge, data["edges"])),
        None if statements is None else tuple(map(_gold_statement, statements)),
    )


def _gold_edge(e: Json) -> GoldEdge:
    return GoldEdge(
        source=e["source"],
        type=e["type"],
        target=e["target"],
        alt=tuple(e.get("alt") or ()),
        role=e.get("role"),
        status=e.get("status", "current"),
        modality=e.get("modality", "asserted"),
        attributed_to=tuple(e.get("attributed_to") or ()),
        topic=e.get("topic"),
        date=e.get("date"),
        optional=bool(e.get("optional")),
        evidence=e.get("evidence", ""),
    )


def _gold_statement(s: Json) -> Said:
    return Said(s["speaker"], "", s["text"], (Span(*s["span"]),) if s.get("span") else ())


def _system(data: Json) -> SystemGraph:
    nodes = tuple(_system_node(n) for n in data["nodes"] if n.get("type") in NODE_TYPES)
    known = {n.id for n in nodes}
    rows: list[Json] = data["edges"] if "edges" in data else data.get("links", [])
    edges = map(_system_edge, rows)
    return SystemGraph(
        nodes,
        tuple(e for e in edges if e.type not in BOOKKEEPING and e.source in known and e.target in known),
        tuple(map(_system_statement, data.get("graph", {}).get("statements") or ())),
    )


def _system_node(n: Json) -> SystemNode:
    others = n.get("names") or n.get("aliases") or []
    others = others.split("|") if isinstance(others, str) else others
    own = n.get("name") or n.get("label") or n["id"]
    return SystemNode(str(n["id"]), n["type"], (str(own), *map(str, others)))


def _system_edge(e: Json) -> SystemEdge:
    claimants = e.get("attributed_to")
    return SystemEdge(
        source=str(e["source"]),
        type=str(e.get("type") or e.get("relation")),
        target=str(e["target"]),
        role=e.get("role"),
        status=e.get("status"),
        modality=e.get("modality"),
        attributed_to=(claimants,) if isinstance(claimants, str) else tuple(map(str, claimants or ())),
        topic=e.get("topic"),
        date=e.get("date"),
        confidence=float(e.get("confidence") or 0),
    )


def _system_statement(s: Json) -> Said:
    spans = tuple(Span(start, end) for start, end in s.get("spans") or ())
    return Said(s.get("speaker"), s.get("speaker_text") or "", s.get("text") or "", spans)
