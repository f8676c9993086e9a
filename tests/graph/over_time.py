"""A graph in which articles of several dates speak of one tie."""

from collections.abc import Iterable

import networkx as nx

from graphbuild.graph import build_graph
from graphbuild.model import Claim, Document
from graphbuild.ontology import load_cues, load_ontology
from graphbuild.resolve import resolve
from tests.marked import claim, document


def told(id_: str, appeared: str | None, type_: str = "HEADS", **qualifiers: object) -> tuple[Document, Claim]:
    """An article of a date that says something of Ann Lee and the Reform Party, or of her and Tom Day."""
    other = "[Tom Day|Person y]" if type_ in ("MET_WITH", "ACCUSES") else "[Reform Party|Party p]"
    found = document(id_, f"[Ann Lee|Person x] and {other}, says {id_}.", date=appeared)
    target = "Tom Day" if "Tom Day" in other else "Reform Party"
    return found, claim(found, "Ann Lee", type_, target, **qualifiers)


def graph_of(some: Iterable[tuple[Document, Claim]]) -> nx.MultiDiGraph:
    found = list(some)
    documents = [d for d, _ in found]
    return build_graph(documents, [c for _, c in found], resolve(documents, load_cues()), load_ontology())
