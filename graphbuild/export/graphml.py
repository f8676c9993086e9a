"""GraphML, for networkx, igraph, yEd and Cytoscape.

What this format cannot hold: everything that `flatten` names. The mentions of a node and the evidence of an edge
are JSON in one attribute each; articles, passages, statements and what made the graph are JSON in attributes of the
graph. What is unknown has no element.
"""

from io import BytesIO
from pathlib import Path

import networkx as nx

from graphbuild.export.flatten import Row, as_json, clean, edge_rows, node_rows, numbered_edges
from graphbuild.graph import node_data
from graphbuild.outputs import written_bytes


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the graph as one GraphML file."""
    made = BytesIO()  # lxml can keep to itself that a disk is full
    nx.write_graphml_lxml(flat(graph), made)
    with written_bytes(path) as file:
        file.write(made.getbuffer())


def flat(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """The same graph with texts and numbers alone; the key of an edge is its id."""
    made = nx.MultiDiGraph(**{clean(key): as_json(value) or "" for key, value in sorted(graph.graph.items())})
    for id_, row in zip(sorted(graph), node_rows(graph), strict=True):
        made.add_node(row["id"], **_known(row, "id"), **_json("mentions", node_data(graph, id_)["mentions"]))
    for (_, _, _, edge), row in zip(numbered_edges(graph), edge_rows(graph), strict=True):
        data = _known(row, "id", "source", "target") | _json("evidence", edge["evidence"])
        made.add_edge(row["source"], row["target"], row["id"], **data)
    return made


def _known(row: Row, *left_out: str) -> dict[str, object]:
    return {column: value for column, value in row.items() if column not in left_out and value is not None}


def _json(name: str, value: object) -> dict[str, object]:
    text = as_json(value)
    return {} if text is None else {name: text}
