"""GEXF: read back with networkx, and its XML held against what Gephi wants of a dynamic graph."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from lxml import etree

from graphbuild.export.gexf import interval, write
from graphbuild.graph import edges_of
from graphbuild.ontology import load_ontology
from tests.export.read_back import from_edge, from_node, held_edges, held_nodes, inside

GEXF = "{http://gexf.net/1.3}"


def read(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Nodes and edges as networkx reads them. It takes label, start and end for attributes."""
    graph = nx.read_gexf(path, version="1.3")
    nodes = {
        id_: {**from_node({**data, "name": data["label"] or None}), "mentions": json.loads(data.get("mentions", "[]"))}
        for id_, data in graph.nodes(data=True)
    }
    edges = {
        data["id"]: {
            **from_edge({**data, "source": source, "target": target}),
            "evidence": json.loads(data.get("evidence", "[]")),
        }
        for source, target, data in graph.edges(data=True)
    }
    return nodes, edges


def test_of_nodes_and_edges_nothing_is_lost_but_what_the_docstring_names(
    graph: nx.MultiDiGraph, tmp_path: Path
) -> None:
    """What networkx reads is the graph without its articles, passages and statements."""
    write(graph, tmp_path / "g.gexf")
    assert read(tmp_path / "g.gexf") == (held_nodes(graph, inside), held_edges(graph, inside))


def elements(path: Path, tag: str) -> list[Any]:
    return list(etree.parse(path).iter(f"{GEXF}{tag}"))


def test_gephi_reads_it_as_a_graph_in_time(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """Version 1.3 in its namespace, dynamic, with intervals of dates; viz is the namespace of the colours."""
    write(hostile, tmp_path / "g.gexf")
    root = etree.parse(tmp_path / "g.gexf").getroot()
    assert (root.tag, root.get("version")) == (f"{GEXF}gexf", "1.3")
    (graph,) = elements(tmp_path / "g.gexf", "graph")
    assert dict(graph.attrib) == {
        "defaultedgetype": "directed",
        "mode": "dynamic",
        "timeformat": "date",
        "timerepresentation": "interval",
    }
    assert len(list(root.iter("{http://gexf.net/1.3/viz}color"))) == len(hostile) + hostile.number_of_edges()
    assert b"viz:color" in (tmp_path / "g.gexf").read_bytes()


def test_ids_are_unique_and_types_fit(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """Each edge has an id of its own, each value an attribute that is declared once, each number is one."""
    write(hostile, tmp_path / "g.gexf")
    ids = [edge.get("id") for edge in elements(tmp_path / "g.gexf", "edge")]
    assert len(ids) == len(set(ids)) == hostile.number_of_edges()
    for kind, attributes in zip(("node", "edge"), elements(tmp_path / "g.gexf", "attributes"), strict=True):
        types = {a.get("id"): a.get("type") for a in attributes}
        assert len(types) == len(attributes)
        for element in elements(tmp_path / "g.gexf", kind):
            values = {v.get("for"): v.get("value") for v in element.iter(f"{GEXF}attvalue")}
            assert values.keys() <= types.keys()
            assert all(float(v) >= 0 for k, v in values.items() if types[k] == "double")


def test_only_whole_days_that_a_calendar_has_are_drawn(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """Every start and end is a date, and no interval ends before it starts."""
    write(hostile, tmp_path / "g.gexf")
    spans = [(e.get("start"), e.get("end")) for e in elements(tmp_path / "g.gexf", "edge")]
    assert {d for span in spans for d in span if d and not date.fromisoformat(d)} == set()
    assert [s for s in spans if all(s) and s[0] > s[1]] == []
    assert set(spans) == {
        (None, None),
        ("2019-01-01", None),
        ("2015-01-01", "2015-12-31"),
        ("2010-05-01", "2010-05-01"),
        ("2012-02-01", "2012-02-29"),
    }


@pytest.mark.parametrize(
    ("type_", "when", "drawn"),
    [
        ("HEADS", {"start": "2019", "end": "2020-06"}, ("2019-01-01", "2020-06-30")),
        ("HEADS", {"end": "2020-02-03"}, (None, "2020-02-03")),
        ("HEADS", {"date": "2019-05-01"}, (None, None)),
        ("HEADS", {"start": "2020", "end": "2019"}, (None, None)),
        ("HEADS", {"start": "2019-02-30"}, (None, None)),
        ("HEADS", {"start": "2019-13", "end": "0000"}, (None, None)),
        ("MET_WITH", {"date": "2019-05-01", "start": "2001"}, ("2019-05-01", "2019-05-01")),
        ("MET_WITH", {"start": "2001"}, ("2001-01-01", None)),
        ("MET_WITH", {"date": "last week"}, (None, None)),
        ("OF_ANOTHER_ONTOLOGY", {"date": "2019"}, ("2019-01-01", "2019-12-31")),
    ],
)
def test_when_an_edge_is_there(
    hostile: nx.MultiDiGraph, type_: str, when: dict[str, str], drawn: tuple[str | None, str | None]
) -> None:
    """A tie stands from its start to its end, an act on its date; what is no date is not drawn."""
    *_, edge = next(iter(edges_of(hostile)))
    edge |= {"type": type_, "date": None, "start": None, "end": None} | when  # type: ignore[typeddict-item]
    assert interval(edge, load_ontology()) == drawn


def test_parallel_edges_are_told_apart_by_their_kind(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """Gephi adds up parallel edges of one kind; the kind is the type of the relation."""
    write(hostile, tmp_path / "g.gexf")
    kinds = {e.get("kind") for e in elements(tmp_path / "g.gexf", "edge")}
    assert kinds == {edge["type"] for *_, edge in edges_of(hostile)}
    assert all(re.fullmatch("[A-Z_]+", kind) for kind in kinds)
