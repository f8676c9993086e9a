"""A graph as a figure for print: places as on the page, doubt in the stroke, so that it is read without colour.

A figure has room for some dozens of things: it shows those with claims, of more than that the best connected, and
says so below. Of parallel edges each is drawn; what they say is written beside them while there is room.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import networkx as nx

from graphbuild.notebook.extra import needs
from graphbuild.ontology import load_ontology
from graphbuild.view.drawing import fans
from graphbuild.view.drawing import places as places_of
from graphbuild.view.records import Edge, Kind, View
from graphbuild.view.viewmodel import build

if TYPE_CHECKING:
    from matplotlib.figure import Figure

#: What an edge looks like: doubt outranks status.
STROKES: Mapping[str, Any] = {
    "asserted": "-",
    "former": (0, (6, 3)),
    "future": (0, (6, 2, 1, 2)),
    "alleged": (0, (1, 2)),
    "denied": (0, (1, 2)),
}
BEND, WIDEST_BEND = 0.18, 0.6
#: with more edges than these, what they say would only be in the way
LABELLED = 45
LONGEST_LINE = 24  # letters of a name


def plot(graph: nx.MultiDiGraph, *, most: int = 40, width: float = 9.0, title: str | None = None) -> Figure:
    """The figure of a graph, `width` inches wide, of at most `most` things; save it with `figure.savefig("a.pdf")`."""
    pyplot = needs("matplotlib.pyplot")
    view = build(_linked(graph), load_ontology(), most=most)
    places = places_of(view)
    figure, axes = pyplot.subplots(figsize=(width, _height(places, width)), layout="constrained")
    _draw_edges(axes, view, places)
    _draw_nodes(axes, view, places)
    if len(view.edges) <= LABELLED:
        _write_labels(axes, view, places)
    _legend(axes, view)
    axes.set_axis_off()
    axes.set_aspect("equal", adjustable="datalim")
    axes.invert_yaxis()
    axes.margins(0.08)
    if title:
        axes.set_title(title, loc="left")
    if graph.number_of_nodes() > len(view.nodes):
        count = f"{len(view.nodes)} of {graph.number_of_nodes()} things"
        axes.text(0, 0, count, transform=axes.transAxes, fontsize=7)
    pyplot.close(figure)
    drawn: Figure = figure
    return drawn


def _linked(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    return graph.subgraph(node for node in graph if graph.degree(node))


def _height(places: Sequence[tuple[int, int]], width: float) -> float:
    """Inches in which the drawing keeps its proportions, within what a page of a paper holds."""
    if not places:
        return width / 3
    across, down = (max(p[k] for p in places) - min(p[k] for p in places) + 160 for k in (0, 1))
    return min(1.3 * width, max(0.4 * width, width * down / across))


def _draw_nodes(axes: Any, view: View, places: Sequence[tuple[int, int]]) -> None:
    colours = _colours(view.types)
    for node, (x, y) in zip(view.nodes, places, strict=True):
        axes.plot([x], [y], "o", markersize=4 + min(6, node.degree**0.5 * 1.5), color=colours[node.type], zorder=3)
        name = "\n".join(wrap(_plain(node.name), LONGEST_LINE))
        beside = {"xytext": (0, -6), "textcoords": "offset points", "ha": "center", "va": "top"}
        axes.annotate(name, (x, y), fontsize=7, path_effects=_halo(), zorder=4, **beside)


def _draw_edges(axes: Any, view: View, places: Sequence[tuple[int, int]]) -> None:
    colours = _colours(view.families)
    for edge, bend in zip(view.edges, _bends(view.edges), strict=True):
        if edge.source == edge.target:
            continue
        axes.annotate(
            "",
            places[edge.target],
            places[edge.source],
            arrowprops={
                "arrowstyle": _ending(edge),
                "connectionstyle": f"arc3,rad={bend}",
                "linestyle": _stroke(edge),
                "color": colours.get(edge.family, "0.4"),
                "linewidth": 0.9,
                "shrinkA": 5,
                "shrinkB": 6,
            },
        )


def _write_labels(axes: Any, view: View, places: Sequence[tuple[int, int]]) -> None:
    """What each edge says, at its middle, where it bends to."""
    for edge, bend in zip(view.edges, _bends(view.edges), strict=True):
        (x1, y1), (x2, y2) = places[edge.source], places[edge.target]
        middle = (x1 + x2) / 2 - bend / 2 * (y2 - y1), (y1 + y2) / 2 + bend / 2 * (x2 - x1)
        axes.annotate(
            _plain(edge.label),
            middle,
            fontsize=5.5,
            color="0.25",
            ha="center",
            va="center",
            path_effects=_halo(),
            zorder=5,
        )


def _halo() -> list[Any]:
    """White around letters, so that they are read over lines."""
    return [needs("matplotlib.patheffects").withStroke(linewidth=2, foreground="white")]


def _ending(edge: Edge) -> str:
    if edge.modality == "denied":
        return "-[,widthB=0.35,lengthB=0"
    return "-" if edge.symmetric else "-|>,head_width=0.15,head_length=0.3"


def _stroke(edge: Edge) -> Any:
    return STROKES[edge.modality if edge.modality != "asserted" else _status(edge)]


def _status(edge: Edge) -> str:
    return edge.status if edge.status in STROKES else "asserted"


def _bends(edges: Sequence[Edge]) -> list[float]:
    """How each line bends, so that no two between the same things coincide."""
    bends = [0.0] * len(edges)
    for (low, _), members in fans(edges).items():
        step = min(BEND, 2 * WIDEST_BEND / max(1, len(members) - 1))
        for turn, n in enumerate(members):
            offset = (turn - (len(members) - 1) / 2) * step
            bends[n] = round(offset if edges[n].source == low else -offset, 3)
    return bends


def _legend(axes: Any, view: View) -> None:
    line = needs("matplotlib.lines").Line2D
    colours = _colours(view.types)
    marks = [line([], [], marker="o", linestyle="", color=colours[k.id], label=k.label) for k in view.types if k.count]
    strokes = [
        line([], [], linestyle=STROKES[kind], color="0.3", label=kind)
        for kind in ("former", "future", "alleged", "denied")
        if any(kind in (edge.status, edge.modality) for edge in view.edges)
    ]
    if marks:
        axes.legend(handles=[*marks, *strokes], fontsize=7, frameon=False, loc="upper left", bbox_to_anchor=(1, 1))


def _colours(types: Iterable[Kind]) -> dict[str, str]:
    return {kind.id: kind.colour or "0.5" for kind in types}


def _plain(text: str) -> str:
    """A name as it is: a dollar sign starts no formula."""
    return text.replace("$", r"\$")
