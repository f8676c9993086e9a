"""graph.json: NetworkX node-link data, one node or edge a line, written and read back.

What this format cannot hold: nothing that a graph of ours has. A graph made elsewhere may leave out whatever
has a default; what it gives must have the shapes of `graph.shape`.
"""

import json
from collections.abc import Iterator, Mapping
from math import isfinite
from pathlib import Path
from typing import Any

import networkx as nx

from graphbuild.errors import GraphFileError, unreadable
from graphbuild.graph.fill import ShapeError, edge_filled, graph_filled, node_filled
from graphbuild.outputs import json_line


def graph_json(graph: nx.MultiDiGraph) -> str:
    """`node_link_data` of the graph as JSON: keys sorted, nodes by id, edges by key, a line end at the end."""
    return "".join(graph_pieces(graph))


def graph_pieces(graph: nx.MultiDiGraph) -> Iterator[str]:
    """The text of `graph_json` piece by piece, for a graph whose text need not be in memory as a whole."""
    data = nx.node_link_data(graph, edges="edges")
    data["nodes"].sort(key=lambda n: n["id"])
    data["edges"].sort(key=lambda e: (e["key"], e["source"], e["target"]))
    for n, key in enumerate(sorted(data)):
        yield (",\n" if n else "{\n") + f'"{key}": '
        yield from _lines(data[key])
    yield "\n}\n"


def read_graph(path: Path | str) -> nx.MultiDiGraph:
    """The graph of a graph.json. What the file may leave out has its default.

    GraphFileError if it is no such file: a node twice, an edge to a node that is not there, no list of edges.
    """
    try:
        return _graph(_parsed(Path(path).read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise GraphFileError(unreadable(path, error, "name a graph.json")) from None
    except (ValueError, RecursionError) as error:
        why = str(error) if isinstance(error, ShapeError) else "it is no JSON in UTF-8"
        raise GraphFileError(f"{path}: is no graph of graphbuild: {why}; write one with `graphbuild build`") from None


def _lines(value: Any) -> Iterator[str]:
    """Lists and objects with each item on a line of its own, so that versions of a graph can be compared."""
    if isinstance(value, list) and value:
        for n, item in enumerate(value):
            yield (",\n" if n else "[\n") + json_line(item)
        yield "\n]"
    elif isinstance(value, Mapping) and value:
        for n, key in enumerate(sorted(value)):
            yield (",\n" if n else "{\n") + f"{json_line(key)}: "
            yield from _lines(value[key])
        yield "\n}"
    else:
        yield json_line(value)


def _parsed(text: str) -> Any:
    """The JSON, if it could be written again: without infinite numbers and halves of characters."""
    data = json.loads(text, parse_constant=_number, parse_float=_number)
    if "\\ud" in text.casefold():
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    return data


def _number(word: str) -> float:
    if not isfinite(number := float(word)):
        raise ShapeError(f"{word} is no number of JSON")
    return number


def _graph(data: Any) -> nx.MultiDiGraph:
    if not isinstance(data, dict) or not all(isinstance(data.get(key), list) for key in ("nodes", "edges")):
        raise ShapeError('it needs the lists "nodes" and "edges"')
    graph = nx.MultiDiGraph(**graph_filled(data.get("graph", {})))
    for raw in data["nodes"]:
        id_, node = node_filled(raw)
        if id_ in graph:
            raise ShapeError(f"the node {id_} stands twice")
        graph.add_node(id_, **node)
    for raw in data["edges"]:
        source, target, key, edge = edge_filled(raw)
        if source not in graph or target not in graph:
            raise ShapeError(f"an edge runs from {source} to {target}, of which one is no node")
        if graph.has_edge(source, target, key):
            raise ShapeError(f"the edge {key} from {source} to {target} stands twice")
        graph.add_edge(source, target, key, **edge)
    return graph
