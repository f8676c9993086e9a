"""Entities and claims as a `networkx.MultiDiGraph`, its file graph.json, and typed ways to what it holds."""

from graphbuild.graph.at import at
from graphbuild.graph.build import build_graph
from graphbuild.graph.changes import Change, Outline, Record, Support, changed, changes, outline
from graphbuild.graph.conflicts import Conflict, conflicts
from graphbuild.graph.files import graph_json, graph_pieces, read_graph
from graphbuild.graph.intervals import Bound, Interval, Observation, intervals
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
from graphbuild.graph.show import bare_name, claims_of, edge_line, nodes_called, nodes_called_in_part

__all__ = [
    "ArticleData",
    "Bound",
    "Change",
    "Conflict",
    "EdgeData",
    "EvidenceData",
    "GeneratorData",
    "GraphData",
    "Interval",
    "MentionData",
    "NodeData",
    "Observation",
    "Outline",
    "PassageData",
    "Record",
    "StatementData",
    "Support",
    "TriggerData",
    "at",
    "bare_name",
    "build_graph",
    "changed",
    "changes",
    "claims_of",
    "conflicts",
    "edge_line",
    "edges_of",
    "graph_data",
    "graph_json",
    "graph_pieces",
    "intervals",
    "node_data",
    "nodes_called",
    "nodes_called_in_part",
    "outline",
    "read_graph",
]
