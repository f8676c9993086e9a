"""Rich attributes as texts and numbers, and back."""

from itertools import product
from pathlib import Path

import networkx as nx
import pytest

from graphbuild.export.flatten import COLUMNS, TABLES, as_json, clean, edge_rows, joined, node_rows, split, whole
from tests.export.graphs import NAMES

PIECES = ("", "a", "|", "\\", " ", " | ", "\\|", "x\\", "\t")


@pytest.mark.parametrize("length", range(4))
def test_a_list_of_texts_is_one_text_and_a_list_again(length: int) -> None:
    """Whatever stands in the texts, bars and backslashes too, they come apart where they were joined."""
    for texts in product(PIECES, repeat=length):
        assert split(joined(texts)) == list(texts)


def test_no_text_is_unknown_and_one_empty_text_is_not() -> None:
    """An empty list is None."""
    assert joined([]) is None
    assert joined([""]) is not None


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\tb\nc\rd", "a\tb\nc\rd"),
        ("a\x00b\x08c\x1bd", "a\ufffdb\ufffdc\ufffdd"),
        ("\ufffe\uffff\ud800", "\ufffd\ufffd\ufffd"),
        ("\U0001f534 \u0633 \u202e \x7f \x85 \ufdd0", "\U0001f534 \u0633 \u202e \x7f \x85 \ufdd0"),
    ],
)
def test_what_xml_forbids_is_replaced(text: str, cleaned: str) -> None:
    """Nothing else is: emoji, right-to-left marks and line ends stay."""
    assert clean(text) == cleaned
    assert joined([text]) == cleaned


def test_halves_of_surrogate_pairs_are_replaced_alone() -> None:
    """What UTF-8 can hold stays as it is."""
    assert whole("a\x00\ufffe\udc00b\U0001f534") == "a\x00\ufffe\ufffdb\U0001f534"


def test_json_is_the_same_for_the_same_object_and_escapes_controls() -> None:
    """Keys are sorted, text is readable, an empty object is unknown."""
    assert as_json({"b": "\x01é", "a": [1, None]}) == '{"a": [1, null], "b": "\\u0001é"}'
    assert as_json([]) is None
    assert as_json(["\ud800"]) == '["\ufffd"]'


def test_each_column_has_one_type(graph: nx.MultiDiGraph) -> None:
    """A value is of the type of its column or None; no row has a column that its table lacks."""
    for table, rows in TABLES.items():
        for row in rows(graph):
            assert row.keys() <= COLUMNS[table].keys()
            assert all(value is None or type(value) is COLUMNS[table][column] for column, value in row.items())


def test_things_stand_in_a_fixed_order(graph: nx.MultiDiGraph) -> None:
    """Nodes by id, edges by key, whatever the order in which they came into the graph."""
    shuffled = nx.MultiDiGraph(**graph.graph)
    shuffled.add_nodes_from(reversed(list(graph.nodes(data=True))))
    shuffled.add_edges_from(reversed(list(graph.edges(keys=True, data=True))))
    for table, rows in TABLES.items():
        assert list(rows(shuffled)) == list(rows(graph)), table
    assert [row["id"] for row in node_rows(graph)] == [clean(id_) for id_ in sorted(graph)]


def test_a_key_that_comes_again_is_numbered(hostile: nx.MultiDiGraph) -> None:
    """Edges between other nodes may share a key in a graph made elsewhere; their ids differ."""
    ids = [row["id"] for row in edge_rows(hostile)]
    assert len(ids) == len(set(ids))
    assert {"p2", "p2-2"} <= set(ids)


def test_names_of_ends_and_claimants_are_at_hand(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """Who reads an edge alone knows whom it is about, who says so, and a sentence that states it."""
    row = next(row for row in edge_rows(hostile) if row["modality"] == "denied")
    assert row["source_name"] == NAMES["quotes"]
    assert split(str(row["said_by"])) == [NAMES["cypher"], "a witness", ""]
    assert row["sentence"] == "two"
