"""A graph as the output of a cell."""

import re
from html import unescape

import networkx as nx

import graphbuild
from graphbuild.notebook import show
from graphbuild.notebook.shown import ROWS
from tests.notebook.graphs import empty, hostile, small


def html(graph: nx.MultiDiGraph) -> str:
    return show(graph)._repr_mimebundle_()["text/html"]


def test_the_page_stands_in_a_frame_of_its_own() -> None:
    """The frame holds the page as it is, and may run scripts but not reach the notebook."""
    frame = re.search(r'<iframe sandbox="allow-scripts allow-downloads"[^>]*srcdoc="([^"]*)"', html(small()))
    assert frame is not None
    assert unescape(frame[1]) == graphbuild.page(small())


def test_without_the_frame_a_table_is_left() -> None:
    """For notebooks that are not trusted: each claim with how sure it is and its sentence."""
    table = html(small()).partition("</iframe>")[2]
    assert "<td>Ann Lee</td><td>funds</td><td>Tom Day</td><td>alleged</td><td>Ann Lee paid Tom Day.</td>" in table
    assert "2 claims as a table" in table


def test_no_text_of_an_article_is_markup() -> None:
    """Neither in the table nor around the frame."""
    outside = re.sub(r'srcdoc="[^"]*"', "", html(hostile()))
    assert "<script" not in outside
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in outside


def test_a_long_table_is_cut_and_says_so() -> None:
    """The frame has all; the table stands in for it."""
    graph = small()
    source, target, edge = next(iter(graph.edges(data=True)))
    for n in range(ROWS + 5):
        graph.add_edge(source, target, f"k{n}", **edge)
    assert "and 7 more" in html(graph)


def test_a_console_gets_one_line() -> None:
    """And the graph itself stays a plain graph of networkx."""
    assert repr(show(small())) == "<graph of 4 things and 2 claims from 1 articles>"
    assert repr(show(empty())) == "<graph of 0 things and 0 claims from 0 articles>"
    assert type(small()) is nx.MultiDiGraph
