"""What the graph of the article that the README reads must hold, whatever else changes."""

from functools import cache
from pathlib import Path

import networkx as nx
import pytest

import graphbuild

ARTICLE = Path(__file__).resolve().parents[1] / "data" / "articles" / "kazakhstan-leaked-recordings.txt"
HELD = [
    ("Rakhat Aliev", "former son-in-law of", "Nursultan Nazarbaev", "asserted"),
    ("Rakhat Aliev", "on trial in", "court in Almaty", "asserted"),
    ("Bulat Utemuratov", "head of", "presidential affairs", "asserted"),
    ("Nursultan Nazarbaev", "orders", "Bulat Utemuratov", "alleged"),
]


@cache
def graph() -> nx.MultiDiGraph:
    return graphbuild.build_graph(ARTICLE)


@pytest.mark.parametrize("edge", HELD, ids=" ".join)
def test_the_ties_that_the_article_is_about_are_read(edge: tuple[str, str, str, str]) -> None:
    """A tie of kin that has ended, a trial in a described court, a post, and an order that is only alleged."""
    name = graph().nodes(data="name")
    assert edge in {
        (name[source], data["label"], name[target], data["modality"])
        for source, target, data in graph().edges(data=True)
    }


def test_nobody_is_accused_whom_the_article_does_not_accuse() -> None:
    """Kinship and the law: what stands there is about one man, at one of its ends."""
    families = {r.type: r.family for r in graphbuild.load_ontology().relations}
    grave = [
        {graph().nodes[source]["name"], graph().nodes[target]["name"]}
        for source, target, data in graph().edges(data=True)
        if families[data["type"]] in ("family", "legal")
    ]
    assert grave
    assert all("Rakhat Aliev" in ends for ends in grave)
