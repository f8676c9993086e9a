"""A plain Cypher script for cypher-shell and Neo4j Browser, in the same property graph that `--to neo4j` loads.

What this format cannot hold: halves of surrogate pairs, which become U+FFFD; nothing else is lost
(`graphbuild.property_graph` tells what is put where). A script has no parameters, so every text stands in it as a
literal, through `literal` alone; labels, types and names of properties are ours or the ontology's. Each statement
merges on the id, so the script can be run again or go on where it stopped; it takes nothing away that an older
script left in the database.
"""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import networkx as nx

from graphbuild.export.flatten import whole
from graphbuild.ontology import load_ontology
from graphbuild.outputs import write_pieces
from graphbuild.property_graph import Links, Nodes, rows_of

_BATCH = 200  # rows of a statement: one that is long takes the server long to parse
_MARKS = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_SPECIAL = re.compile(r"[\\'\x00-\x1f\x7f-\x9f\u2028\u2029]")
#: Neo4j reads \uXXXX before it reads literals, even behind another backslash, so the two never stand together
_BEFORE_U = re.compile(r"(?<=\\)(?=[uU])")


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the graph as one script; each statement ends with a semicolon at the end of a line."""
    rows = rows_of(graph, load_ontology())
    write_pieces(path, (f"{statement};\n" for statement in _statements(rows.nodes, rows.links)))


def literal(value: Any) -> str:
    """A value as Cypher, so that whatever a text holds stays inside of its quotes."""
    if isinstance(value, str):
        return " + ".join(f"'{_escaped(piece)}'" for piece in _BEFORE_U.split(whole(value)))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{named(key)}: {literal(v)}" for key, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return str(value).lower() if isinstance(value, bool) else repr(value)


def named(name: str) -> str:
    """A label, a type or the name of a property as Cypher."""
    return name if re.fullmatch("[A-Za-z_][A-Za-z0-9_]*", name) else "`" + name.replace("`", "``") + "`"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: _MARKS.get(found[0]) or f"\\u{ord(found[0]):04x}", text)


def _statements(nodes: Sequence[Nodes], links: Sequence[Links]) -> Iterator[str]:
    for label in dict.fromkeys(own.labels[0] for own in nodes):
        constraint = named(f"{label.lower()}_id")
        yield f"CREATE CONSTRAINT {constraint} IF NOT EXISTS FOR (n:{named(label)}) REQUIRE n.id IS UNIQUE"
    for own in nodes:
        first, *others = map(named, own.labels)
        more = "".join(f", n:{label}" for label in others)
        for rows in _batches(own.rows):
            yield f"UNWIND {rows} AS row\nMERGE (n:{first} {{id: row.id}}) SET n = row{more}"
    for between in links:
        yield from _link_statements(between)


def _link_statements(links: Links) -> Iterator[str]:
    """A relationship with properties is the one of its claim; of the others there is one between two nodes."""
    ends = f"MATCH (a:{named(links.source)} {{id: row.source}}) MATCH (b:{named(links.target)} {{id: row.target}})"
    claims = any(row["properties"] for row in links.rows)
    own, rest = (" {claim: row.properties.claim}", " SET r = row.properties") if claims else ("", "")
    for rows in _batches(links.rows):
        yield f"UNWIND {rows} AS row\n{ends}\nMERGE (a)-[r:{named(links.type)}{own}]->(b){rest}"


def _batches(rows: Sequence[Any]) -> Iterator[str]:
    for start in range(0, len(rows), _BATCH):
        yield "[\n" + ",\n".join(literal(row) for row in rows[start : start + _BATCH]) + "\n]"
