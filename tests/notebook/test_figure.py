"""A graph as a figure for print."""

from io import BytesIO

import matplotlib as mpl
import networkx as nx
import pytest

from graphbuild.notebook import plot
from tests.notebook.graphs import empty, hostile, small


@pytest.fixture(autouse=True)
def no_window() -> None:
    """Figures are drawn into memory."""
    mpl.use("agg")


def texts(graph: nx.MultiDiGraph, **options: int) -> list[str]:
    return [text.get_text() for text in plot(graph, **options).axes[0].texts]


def test_names_and_claims_are_written() -> None:
    """What is in doubt says so; a thing without claims is left out and counted."""
    written = texts(small())
    assert {"Ann Lee", "Tom Day", "Porto", "alleged: funds"} <= set(written)
    assert "3 of 4 things" in written


def test_a_legend_tells_types_and_doubt() -> None:
    """Only what is in the figure."""
    legend = plot(small()).axes[0].get_legend()
    assert legend is not None
    assert {text.get_text() for text in legend.get_texts()} == {"people", "places", "alleged"}


def test_a_figure_is_cut_to_the_best_connected() -> None:
    """And says how many there are."""
    assert "2 of 4 things" in texts(small(), most=2)


@pytest.mark.parametrize("graph", [empty(), hostile(), small()])
def test_any_graph_can_be_saved(graph: nx.MultiDiGraph) -> None:
    """A dollar sign in a name is no formula."""
    for kind in ("png", "pdf", "svg"):
        saved = BytesIO()
        plot(graph).savefig(saved, format=kind)
        assert saved.tell() > 500
