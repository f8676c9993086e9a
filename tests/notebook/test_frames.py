"""A graph as pandas tables."""

import pytest

from graphbuild.errors import MissingExtra
from graphbuild.notebook import claims_frame, edges_frame, nodes_frame
from graphbuild.notebook.extra import needs
from graphbuild.notebook.frames import CLAIMS, EDGES, NODES
from tests.notebook.graphs import empty, small


def test_one_row_a_thing() -> None:
    """By id, with how often it is mentioned and at how many claims it stands."""
    rows = nodes_frame(small())
    assert list(rows.columns) == list(NODES)
    assert rows.set_index("id").loc["person-ann-lee", ["name", "mentions", "articles", "claims"]].tolist() == [
        "Ann Lee",
        1,
        1,
        2,
    ]


def test_one_row_an_edge() -> None:
    """With the names of its ends and of its claimants."""
    rows = edges_frame(small()).set_index("type")
    assert list(rows.reset_index().columns.sort_values()) == sorted(EDGES)
    paid = rows.loc["FUNDS"]
    assert (paid["source_name"], paid["label"], paid["target_name"]) == ("Ann Lee", "funds", "Tom Day")
    assert (paid["modality"], paid["attributed_to"], paid["sentences"]) == ("alleged", ["daily", "Tom Day"], 1)
    assert paid["family"] == "money"


def test_one_row_a_sentence() -> None:
    """With its article's outlet and date, and the words that state the claim."""
    rows = claims_frame(small()).set_index("label")
    assert list(rows.reset_index().columns.sort_values()) == sorted(CLAIMS)
    assert rows.loc["funds", ["sentence", "trigger", "outlet", "published"]].tolist() == [
        "Ann Lee paid Tom Day.",
        "paid",
        "The Daily Test",
        "2024-05-01",
    ]


def test_an_empty_graph_has_empty_tables() -> None:
    """The columns are there all the same."""
    for frame, columns in ((nodes_frame, NODES), (edges_frame, EDGES), (claims_frame, CLAIMS)):
        assert list(frame(empty()).columns) == list(columns)
        assert len(frame(empty())) == 0


def test_a_library_that_is_not_there_is_named() -> None:
    """With what to type."""
    with pytest.raises(MissingExtra, match=r'^this needs nonesuch; .*pip install "graphbuild\[notebook\]"$'):
        needs("nonesuch.deep")
