"""Political news as a graph of claims, each with its sentence, its claimant and its status.

    import graphbuild
    graph = graphbuild.build_graph("article.txt")     # a networkx.MultiDiGraph

The stages are verbs over iterables: `read` gives articles, `parse` documents, `extract_claims` documents with
their claims, `resolve_entities` the things of all documents, `assemble_graph` the graph; `build_graph` runs
them all.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from graphbuild.errors import GraphbuildError
    from graphbuild.graph import graph_json, read_graph
    from graphbuild.model import Article, Claim, Document, Entity, Evidence, Mention, Statement
    from graphbuild.nlp import parse
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
    "conflicts",
    "extract_claims",
    "graph_json",
    "intervals",
    "load_ontology",
    "page",
    "parse",
    "read",
    "read_graph",
    "resolve_entities",
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
    "extract_claims": "graphbuild.pipeline",
    "graph_json": "graphbuild.graph",
    "load_ontology": "graphbuild.ontology",
    "page": "graphbuild.view",
    "parse": "graphbuild.nlp",
    "read": "graphbuild.readers",
    "read_graph": "graphbuild.graph",
    "resolve_entities": "graphbuild.pipeline",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'graphbuild' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return __all__
