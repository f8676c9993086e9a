"""Graphs for these tests."""

import networkx as nx

from graphbuild.ontology import load_ontology
from graphbuild.pipeline import assemble_graph, resolve_entities
from tests.marked import claim, document


def small() -> nx.MultiDiGraph:
    """A payment of which two speak, and an office."""
    made = document(
        "a", "[Ann Lee|Person a] paid [Tom Day|Person t]. He runs [Porto|Place p], says [the daily|Organization d].",
        date="2024-05-01",
    )  # fmt: skip
    paid = claim(made, "Ann Lee", "FUNDS", "Tom Day", trigger="paid", modality="alleged", by=("Tom Day", "the daily"))
    heads = claim(made, "Ann Lee", "HEADS", "Porto", role="mayor")
    return assemble_graph([made], [paid, heads], resolve_entities([made]), load_ontology())


def empty() -> nx.MultiDiGraph:
    """A graph of nothing."""
    return assemble_graph([], [], [], load_ontology())


def hostile() -> nx.MultiDiGraph:
    """Names that would be markup or formulas if they were let."""
    made = document("a", "[Ann <script>alert(1)</script> $x^2$|Person a] met [Tom \"'&lt;b&gt;|Person t].")
    return assemble_graph(
        [made],
        [claim(made, "Ann <script>alert(1)</script> $x^2$", "MET_WITH", "Tom \"'&lt;b&gt;", modality="denied")],
        resolve_entities([made]),
        load_ontology(),
    )
