"""A graph as the output of a cell.

The page runs in a frame of its own that the notebook shuts off from itself. A notebook that is not trusted, and
a page such as a code host's, drop the frame and keep the table below it. The graph stays a plain MultiDiGraph.
"""

from collections.abc import Container
from dataclasses import dataclass
from html import escape

import networkx as nx

from graphbuild.graph import EdgeData, edges_of, node_data
from graphbuild.view import MOST, page

#: rows of the table that stands in for the page
ROWS = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """What Jupyter shows of a graph; `height` is that of the frame in pixels."""

    graph: nx.MultiDiGraph
    height: int
    most: int

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, str]:
        """The graph as HTML and, for consoles, as one line."""
        del include, exclude
        return {"text/html": frame(self.graph, self.height, self.most) + table(self.graph), "text/plain": repr(self)}

    def __repr__(self) -> str:
        counts = self.graph.number_of_nodes(), self.graph.number_of_edges()
        articles = len(self.graph.graph.get("articles", []))
        return f"<graph of {counts[0]} things and {counts[1]} claims from {articles} articles>"


def show(graph: nx.MultiDiGraph, *, height: int = 640, most: int = MOST) -> Shown:
    """The interactive page of a graph as the output of a cell; more than `most` things are cut, and it says so."""
    return Shown(graph, height, most)


def frame(graph: nx.MultiDiGraph, height: int, most: int) -> str:
    """The page in a frame that may run its own script and nothing else: no cookies, no notebook, no network."""
    return (
        f'<iframe sandbox="allow-scripts allow-downloads" style="width:100%;height:{height}px;border:1px solid #8884" '
        f'title="Graph of claims" srcdoc="{escape(page(graph, most=most))}"></iframe>'
    )


def table(graph: nx.MultiDiGraph) -> str:
    """The claims as a plain table, folded up; no script, no style but its own."""
    edges = list(edges_of(graph))
    head = "".join(f"<th>{name}</th>" for name in ("Who", "What", "Whom", "How sure", "Sentence"))
    body = "".join(_row(graph, *edge) for edge in edges[:ROWS])
    more = f"<p>and {len(edges) - ROWS} more</p>" if len(edges) > ROWS else ""
    return (
        f"<details><summary>{len(edges)} claims as a table (if you see no graph above, trust this notebook)</summary>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}</details>"
    )


def _row(graph: nx.MultiDiGraph, source: str, target: str, _: str, edge: EdgeData) -> str:
    first = next((e["text"] for e in edge["evidence"]), "")
    cells = (
        node_data(graph, source)["name"],
        edge["label"],
        node_data(graph, target)["name"],
        edge["modality"],
        first,
    )
    return "<tr>" + "".join(f"<td>{escape(str(cell))}</td>" for cell in cells) + "</tr>"
