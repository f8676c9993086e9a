"""The view as a pyvis network: a shape for each type, a place for each node, a stroke for each claim.

pyvis is the renderer's interface and nothing more: its template, its menus and its reading of networkx
graphs let text from articles run as code, and drop parallel edges.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any

from pyvis.network import Network

from graphbuild.view.layout import positions
from graphbuild.view.records import Edge, Kind, Node, View

SHAPES = ("dot", "square", "diamond", "triangle", "triangleDown", "star", "hexagon")
#: Doubt shows in the stroke first, then in the end of the line: neither needs colour.
DASHES: Mapping[str, list[int]] = {"former": [11, 6], "future": [11, 4, 2, 4]}
DOTS = [2, 5]
ENDS: Mapping[str, str] = {"alleged": "vee", "denied": "bar"}
#: Up to this many things each gets room for its name; with more, names show where there is room.
NAMED = 150
LETTER, LINE_HEIGHT, LONGEST_NAME = 6.4, 17.0, 26
#: How far apart parallel lines bend, and how far the outermost may go.
BEND, WIDEST_BEND = 0.24, 1.1

OPTIONS: Mapping[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "hover": False,
        "selectConnectedEdges": False,
        "multiselect": False,
        "keyboard": False,
        "zoomSpeed": 0.6,
    },
    "nodes": {"borderWidth": 2, "chosen": False, "labelHighlightBold": False, "font": {"size": 0}},
    "edges": {
        "chosen": False,
        "smooth": False,
        "selectionWidth": 0,
        "hoverWidth": 0,
        "arrowStrikethrough": False,
        "endPointOffset": {"to": 2},
    },
}


def draw(view: View) -> Network:
    """The network of a view; nodes and edges are numbered by their places in it."""
    net = Network(directed=True)
    shapes = {kind.id: _shape(kind) for kind in view.types}
    for i, (node, (x, y)) in enumerate(zip(view.nodes, places(view), strict=True)):
        net.add_node(i, label=node.name, shape=shapes[node.type], x=x, y=y, size=_size(node))
        # The page draws names itself, at one size however far it is zoomed, and pyvis cannot do without a label.
        del net.nodes[-1]["label"], net.nodes[-1]["color"]
    bends = _bends(view.edges)
    for i, edge in enumerate(view.edges):
        net.add_edge(edge.source, edge.target, id=i, **_stroke(edge), **bends[i])
    net.options = dict(OPTIONS)
    return net


def _shape(kind: Kind) -> str:
    return kind.shape if kind.shape in SHAPES else "dot"


def _size(node: Node) -> int:
    return min(24, round(7 + 2.6 * sqrt(node.degree)))


def places(view: View) -> list[tuple[int, int]]:
    """Where the things of a view stand."""
    return positions(
        [_box(node, len(view.nodes) <= NAMED) for node in view.nodes],
        [(edge.source, edge.target) for edge in view.edges],
    )


def _box(node: Node, named: bool) -> tuple[float, float]:
    side = 2.0 * _size(node)
    if not named:
        return side, side
    return max(side, LETTER * min(len(node.name), LONGEST_NAME)), side + LINE_HEIGHT


def _stroke(edge: Edge) -> dict[str, Any]:
    doubtful = edge.modality != "asserted"
    dashes = DOTS if doubtful else DASHES.get(edge.status)
    end = {"enabled": True, "type": ENDS.get(edge.modality, "arrow"), "scaleFactor": 0.75 if doubtful else 0.6}
    arrows: dict[str, Any] = {"to": end} if not edge.symmetric or doubtful else {"to": {"enabled": False}}
    if edge.symmetric and doubtful:
        arrows["from"] = end
    width = round(1.5 + min(1.5, 0.5 * max(0, len(edge.evidence) - 1)) + (0.4 if doubtful else 0), 1)
    return {"arrows": arrows, "width": width, **({"dashes": dashes} if dashes else {})}


def _bends(edges: Sequence[Edge]) -> list[dict[str, Any]]:
    """How each line bends so that no two between the same things coincide; loops turn around their node."""
    bends: list[dict[str, Any]] = [{} for _ in edges]
    for (low, high), members in fans(edges).items():
        for turn, i in enumerate(members):
            bends[i] = _loop(turn) if low == high else _bend(turn, len(members), edges[i].source == low)
    return bends


def fans(edges: Sequence[Edge]) -> Mapping[tuple[int, int], list[int]]:
    """The edges, by index, between each two things, the thing that comes first in the view first."""
    found: dict[tuple[int, int], list[int]] = defaultdict(list)
    for i, edge in enumerate(edges):
        found[min(edge.source, edge.target), max(edge.source, edge.target)].append(i)
    return found


def _loop(turn: int) -> dict[str, Any]:
    angle = round(0.785 + turn * 1.05, 3)
    return {"selfReference": {"size": 16 + 3 * (turn // 6), "angle": angle, "renderBehindTheNode": False}}


def _bend(turn: int, count: int, forward: bool) -> dict[str, Any]:
    step = min(BEND, 2 * WIDEST_BEND / max(1, count - 1))
    offset = (turn - (count - 1) / 2) * step
    if abs(offset) < 1e-9:
        return {}
    # The same bend lies on the other side for a line that runs the other way.
    clockwise = (offset > 0) == forward
    curve = "curvedCW" if clockwise else "curvedCCW"
    return {"smooth": {"enabled": True, "type": curve, "roundness": round(abs(offset), 3)}}
