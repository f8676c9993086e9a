"""The graph as of a day."""

import networkx as nx
import pytest

import graphbuild
from graphbuild.errors import SourceError
from graphbuild.graph import edges_of

from .over_time import graph_of, told

GRAPH = graph_of(
    [
        told("now", "2015-02-01", role="chairwoman"),
        told("former", "2019-03-01", status="former", role="chairwoman"),
        told("met", "2016-05-05", "MET_WITH", date="2016-05-01"),
        told("plan", "2016-02-01", "MET_WITH", status="future", date="2016-08-01"),
        told("row", "2017-01-01", "ACCUSES"),
    ]
)


def lines(graph: nx.MultiDiGraph) -> list[str]:
    return sorted(f"{edge['label']} {edge['status']}" for *_, edge in edges_of(graph))


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2014-01-01", []),
        ("2015-06", ["chairwoman of current"]),
        ("2016-03-01", ["chairwoman of current", "is to meet with future"]),
        ("2016-06-01", ["chairwoman of current", "is to meet with future", "met with current"]),
        ("2016-12-31", ["chairwoman of current", "met with current"]),
        ("2017", ["accuses current", "chairwoman of current", "met with current"]),
        ("2020-01-01", ["accuses current", "former chairwoman of former", "met with current"]),
    ],
)
def test_a_day_has_what_is_known_of_it(day: str, expected: list[str]) -> None:
    """Acts that had happened or were planned, ties as they were, nothing of which nobody had heard."""
    assert lines(graphbuild.at(GRAPH, day)) == expected


def test_who_is_former_now_was_current_then() -> None:
    """The label and the key follow the status; the sentence stays."""
    graph = graph_of([told("old", "2019-01-01", status="former", start="2010", end="2018")])
    ((_, _, was, before),) = edges_of(graph)
    ((_, _, key, edge),) = edges_of(graphbuild.at(graph, "2012-01-01"))
    assert (before["status"], edge["status"]) == ("former", "current")
    assert key != was
    assert edge["label"] != before["label"]
    assert edge["evidence"] == before["evidence"]


def test_nodes_are_those_of_the_edges_and_the_graph_stays_as_it_is() -> None:
    """It is another graph, and one that can be written and read."""
    before = graphbuild.graph_json(GRAPH)
    early = graphbuild.at(GRAPH, "2015-06-01")
    assert set(early) == {"person-ann-lee", "party-reform-party"}
    assert graphbuild.graph_json(GRAPH) == before
    assert graphbuild.graph_json(early).endswith("}\n")


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(SourceError, match="is not an ISO date"):
        graphbuild.at(GRAPH, "yesterday")
