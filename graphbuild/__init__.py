"""Political news as a graph of claims, each with its sentence, its claimant and its status.

    import graphbuild
    graph = graphbuild.build_graph("article.txt")     # a networkx.MultiDiGraph

The stages are verbs over iterables: `read` gives articles, `parse` documents, `extract_claims` documents with
their claims, `resolve_entities` the things of all documents, `assemble_graph` the graph; `build_graph` runs
them all. In a notebook `show` gives the page of a graph, `nodes_frame`, `edges_frame` and `claims_frame` its
tables for pandas, `plot` a figure for a paper.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphbuild.errors import GraphbuildError
    from graphbuild.graph import graph_json, read_graph
    from graphbuild.model import Article, Claim, Document, Entity, Evidence, Mention, Statement
    from graphbuild.nlp import parse
    from graphbuild.notebook import claims_frame, edges_frame, nodes_frame, plot, show
    from graphbuild.ontology import load_ontology
    from graphbuild.pipeline import (
        assemble_graph,
        at,
        build_graph,
        conflicts,
        extract_claims,
        intervals,
        resolve_entities,
    )
    from graphbuild.readers import read
    from graphbuild.view import page

__all__ = [
    "Article",
    "Claim",
    "Document",
    "Entity",
    "Evidence",
    "GraphbuildError",
    "Mention",
    "Statement",
    "assemble_graph",
    "at",
    "build_graph",
    "claims_frame",
    "conflicts",
    "edges_frame",
    "extract_claims",
    "graph_json",
    "intervals",
    "load_ontology",
    "nodes_frame",
    "page",
    "parse",
    "plot",
    "read",
    "read_graph",
    "resolve_entities",
    "show",
]

#: where each name lives; a module is loaded when one of its names is asked for, so that `--help` need not wait
_HOME = {
    "Article": "graphbuild.model",
    "Claim": "graphbuild.model",
    "Document": "graphbuild.model",
    "Entity": "graphbuild.model",
    "Evidence": "graphbuild.model",
    "GraphbuildError": "graphbuild.errors",
    "Mention": "graphbuild.model",
    "Statement": "graphbuild.model",
    "assemble_graph": "graphbuild.pipeline",
    "at": "graphbuild.pipeline",
    "conflicts": "graphbuild.pipeline",
    "intervals": "graphbuild.pipeline",
    "build_graph": "graphbuild.pipeline",
    "claims_frame": "graphbuild.notebook",
    "edges_frame": "graphbuild.notebook",
    "extract_claims": "graphbuild.pipeline",
    "graph_json": "graphbuild.graph",
    "load_ontology": "graphbuild.ontology",
    "nodes_frame": "graphbuild.notebook",
    "page": "graphbuild.view",
    "parse": "graphbuild.nlp",
    "plot": "graphbuild.notebook",
    "read": "graphbuild.readers",
    "read_graph": "graphbuild.graph",
    "resolve_entities": "graphbuild.pipeline",
    "show": "graphbuild.notebook",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'graphbuild' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return __all__
