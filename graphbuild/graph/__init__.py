"""Entities and claims as a `networkx.MultiDiGraph`, its file graph.json, and typed ways to what it holds."""

from graphbuild.graph.build import build_graph
from graphbuild.graph.changes import Change, Support, changes
from graphbuild.graph.files import graph_json, graph_pieces, read_graph
from graphbuild.graph.shape import (
    ArticleData,
    EdgeData,
    EvidenceData,
    GeneratorData,
    GraphData,
    MentionData,
    NodeData,
    PassageData,
    StatementData,
    TriggerData,
    edges_of,
    graph_data,
    node_data,
)
from graphbuild.graph.show import claims_of, nodes_called

__all__ = [
    "ArticleData",
    "Change",
    "EdgeData",
    "EvidenceData",
    "GeneratorData",
    "GraphData",
    "MentionData",
    "NodeData",
    "PassageData",
    "StatementData",
    "Support",
    "TriggerData",
    "build_graph",
    "changes",
    "claims_of",
    "edges_of",
    "graph_data",
    "graph_json",
    "graph_pieces",
    "node_data",
    "nodes_called",
    "read_graph",
]
