"""A folder of CSV files for `neo4j-admin database import`, the fastest way into an empty Neo4j database.

What this format cannot hold: halves of surrogate pairs, and in lists of texts the unit separator U+001F, which divides
them here; both become U+FFFD. A list of nothing but one empty text is an empty list, and a confidence of 1 is 1.0
beside one of 0.9. Nothing else is lost (`graphbuild.property_graph` tells what is put where).

`import.txt` is the command to run in the folder; then load `cypher/schema.cypher`, for an import makes no constraints.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import networkx as nx

from graphbuild.export.flatten import whole
from graphbuild.ontology import load_ontology
from graphbuild.outputs import written_folder
from graphbuild.property_graph import Links, Nodes, PropertyGraph, Row, Value, rows_of

SEPARATOR = "\x1f"
_OPTIONS = "--array-delimiter=U+001F --multiline-fields=true"
_TYPES = {str: "string", int: "long", float: "double", bool: "boolean"}


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the graph as a folder: the nodes by label, the links by the labels of their ends, how to import them."""
    rows = rows_of(graph, load_ontology())
    nodes, links = _grouped_nodes(rows), _grouped_links(rows)
    with written_folder(path) as folder:
        for label, own in nodes.items():
            _write(folder / f"{label}.csv", _node_lines(label, own))
        for ends, between in links.items():
            _write(folder / f"{'-'.join(ends)}.csv", _link_lines(ends, between))
        _write(folder / "import.txt", [f"neo4j-admin database import full neo4j {arguments(nodes, links)}\n"])


def arguments(nodes: Iterable[str], links: Iterable[tuple[str, str]]) -> str:
    """What the import tool is told: how the files are written, and which they are."""
    files = [f"--nodes={label}.csv" for label in nodes]
    files += [f"--relationships={source}-{target}.csv" for source, target in links]
    return " ".join([_OPTIONS, *files])


def _write(path: Path, lines: Iterable[str]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(lines)


def _grouped_nodes(rows: PropertyGraph) -> Mapping[str, list[Nodes]]:
    """The nodes by the label under which their ids are unique."""
    found: dict[str, list[Nodes]] = {"Entity": []}
    for nodes in rows.nodes:
        found.setdefault(nodes.labels[0], []).append(nodes)
    return found


def _grouped_links(rows: PropertyGraph) -> Mapping[tuple[str, str], list[Links]]:
    found: dict[tuple[str, str], list[Links]] = {("Entity", "Entity"): []}
    for links in rows.links:
        found.setdefault((links.source, links.target), []).append(links)
    return found


def _node_lines(group: str, nodes: Sequence[Nodes]) -> Iterator[str]:
    columns = _columns(row for own in nodes for row in own.rows)
    columns.pop("id", None)
    yield _line([f"id:ID({group})", ":LABEL", *(f"{name}:{type_}" for name, type_ in columns.items())])
    for own in nodes:
        for row in own.rows:
            yield _line([row["id"], list(own.labels), *(row.get(name) for name in columns)])


def _link_lines(ends: tuple[str, str], links: Sequence[Links]) -> Iterator[str]:
    columns = _columns(row["properties"] for own in links for row in own.rows)
    first = [f":START_ID({ends[0]})", f":END_ID({ends[1]})", ":TYPE"]
    yield _line([*first, *(f"{name}:{type_}" for name, type_ in columns.items())])
    for own in links:
        for row in own.rows:
            values = (row["properties"].get(name) for name in columns)
            yield _line([row["source"], row["target"], own.type, *values])


def _columns(rows: Iterable[Row]) -> dict[str, str]:
    """The properties of the rows with their types; of numbers that are whole here and not there, the wider."""
    found: dict[str, str] = {}
    for row in rows:
        for name, value in row.items():
            if (type_ := _type(value)) and found.get(name) != "double":
                found[name] = type_
    return found


def _type(value: Value) -> str | None:
    if isinstance(value, list):
        return f"{_type(value[0])}[]" if value else None
    return _TYPES[type(value)]


def _line(values: Iterable[Value | None]) -> str:
    return ",".join(map(_cell, values)) + "\n"


def _cell(value: Value | None) -> str:
    if value is None or value == []:
        return ""
    if isinstance(value, list):
        return _quoted(SEPARATOR.join(map(_item, value)))
    if isinstance(value, str):
        return _quoted(whole(value))
    return str(value).lower()


def _item(value: str | int) -> str:
    return whole(str(value)).replace(SEPARATOR, "\ufffd")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
