"""Graphs in Jupyter: `show` for the page, three frames for pandas, `plot` for papers."""

from graphbuild.notebook.figure import plot
from graphbuild.notebook.frames import claims_frame, edges_frame, nodes_frame
from graphbuild.notebook.shown import Shown, show

__all__ = ["Shown", "claims_frame", "edges_frame", "nodes_frame", "plot", "show"]
