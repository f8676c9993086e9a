"""A graph as plain data, and as the formats that flatten it promise to hold it, so that the two can be compared."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import networkx as nx

from graphbuild.export.flatten import COLUMNS, split

Data = dict[str, Any]
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_NO_XML_IN_JSON = re.compile("[\ud800-\udfff\ufffe\uffff]")


def text(value: str | None) -> str | None:
    """A text that stands by itself: no character that XML forbids, and unknown if it is empty."""
    return (_NO_XML.sub("\ufffd", value) or None) if value is not None else None


def inside(value: Any) -> Any:
    """A value that stands in JSON, where control characters are escaped."""
    return json.loads(_NO_XML_IN_JSON.sub("\ufffd", json.dumps(value, ensure_ascii=False)))


def held(graph: nx.MultiDiGraph, nested: Callable[[Any], Any]) -> Data:
    """Nodes, edges by their ids and the graph's own data as a format keeps them; `nested` keeps a list of objects."""
    return {"nodes": held_nodes(graph, nested), "edges": held_edges(graph, nested), "graph": held_about(graph, nested)}


def held_nodes(graph: nx.MultiDiGraph, nested: Callable[[Any], Any]) -> Data:
    known = ("type", "name", "aliases", "mentions", "attributes")
    return {
        text(id_): {
            "type": node["type"],
            "name": text(node["name"]),
            "aliases": [_NO_XML.sub("\ufffd", alias) for alias in node["aliases"]],
            "attributes": inside(node["attributes"]),
            "mentions": nested(node["mentions"]),
            **inside({k: v for k, v in node.items() if k not in known}),
        }
        for id_, node in graph.nodes(data=True)
    }


def held_edges(graph: nx.MultiDiGraph, nested: Callable[[Any], Any]) -> Data:
    found: Data = {}
    for source, target, key, edge in sorted(graph.edges(keys=True, data=True), key=lambda e: (e[2], e[0], e[1])):
        id_ = next(i for i in (key, *(f"{key}-{n}" for n in range(2, 9))) if i not in found)
        found[id_] = {"source": text(source), "target": text(target)}
        for name, value in edge.items():
            if name in ("attributed_to", "claims"):
                found[id_][name] = [_NO_XML.sub("\ufffd", v) for v in value]
            elif name == "evidence":
                found[id_][name] = nested(value)
            else:
                found[id_][name] = text(value) if isinstance(value, str | None) else inside(value)
    return found


def held_about(graph: nx.MultiDiGraph, nested: Callable[[Any], Any]) -> Data:
    lists = {key: nested(graph.graph[key]) for key in ("articles", "passages", "statements")}
    (generator,) = nested([graph.graph["generator"]])
    own = {k: inside(v) for k, v in graph.graph.items() if k not in (*lists, "generator")}
    return {**lists, "generator": generator, **own}


def plain(items: Iterable[Mapping[str, Any]]) -> list[Data]:
    """Objects as rows of a table keep them: the texts of their columns by themselves, the rest in JSON."""
    return [
        {
            key: text(value) if isinstance(value, str) and key in _COLUMNS else inside(value)
            for key, value in item.items()
        }
        for item in items
    ]


_COLUMNS = {
    *(
        "article",
        "text",
        "kind",
        "speaker",
        "speaker_text",
        "cue",
        "id",
        "title",
        "date",
        "source",
        "url",
        "sha256",
        "copy_of",
    ),
    *("version", "weights", "ontology"),
}


def from_tables(tables: Mapping[str, list[Mapping[str, Any]]]) -> Data:
    """The graph that the tables of a folder or a workbook hold; None is an empty cell."""
    mentions, evidence = _by(tables["mentions"], "node"), _by(tables["evidence"], "edge")
    nodes = {row["id"]: {**from_node(row), "mentions": mentions.get(row["id"], [])} for row in tables["nodes"]}
    edges = {row["id"]: {**from_edge(row), "evidence": evidence.get(row["id"], [])} for row in tables["edges"]}
    # A row of unknown values alone is no row of a sheet.
    (about,) = tables["about"] or [dict.fromkeys(COLUMNS["about"])]
    generator = {key: about[key] for key in ("version", "weights", "ontology")}
    more = _loads(about["more"], {})
    return {
        "nodes": nodes,
        "edges": edges,
        "graph": {
            **{key: [piece(row) for row in tables[key]] for key in ("articles", "passages", "statements")},
            "generator": {**generator, **{k: v for k, v in more.items() if k in ("made by",)}},
            **{k: v for k, v in more.items() if k not in ("made by",)},
        },
    }


def from_node(row: Mapping[str, Any]) -> Data:
    """A node of flat attributes."""
    return {
        "type": row["node_type"],
        "name": row.get("name"),
        "aliases": split(row.get("aliases")),
        "attributes": _loads(row.get("attributes"), {}),
        **_loads(row.get("more"), {}),
    }


def from_edge(row: Mapping[str, Any]) -> Data:
    """An edge of flat attributes."""
    words = ("source", "target", "tie", "label", "role", "status", "modality", "topic", "date", "extractor")
    told = ("first_date", "last_date", "article_count", "source_count")
    return {
        **{key: row.get(key) for key in (*words, *told)},
        "type": row["claim_type"],
        "start": row.get("valid_from"),
        "end": row.get("valid_to"),
        "confidence": row.get("confidence"),
        "attributed_to": split(row.get("attributed_to")),
        "claims": split(row.get("claims")),
        **_loads(row.get("more"), {}),
    }


def _by(rows: Iterable[Mapping[str, Any]], owner: str) -> dict[str, list[Data]]:
    found: dict[str, list[Data]] = {}
    for row in rows:
        found.setdefault(row[owner], []).append(piece({k: v for k, v in row.items() if k != owner}))
    return found


def piece(row: Mapping[str, Any]) -> Data:
    """An object of the graph from a row, with what stands under "more" at its place."""
    made = {_OLD.get(key, key): value for key, value in row.items() if key not in ("more", *_TRIGGER)}
    if "spans" in made:
        made["spans"] = _loads(made["spans"], [])
    more = _loads(row["more"], {})
    if _TRIGGER[0] in row:
        known = row[_TRIGGER[0]] is not None
        made["trigger"] = {key.removeprefix("trigger_"): row[key] for key in _TRIGGER} if known else None
    return {**made, **more}


_TRIGGER = ("trigger_start", "trigger_end")
_OLD = {"start_at": "start", "end_at": "end"}


def _loads(value: str | None, default: Any) -> Any:
    return default if value is None else json.loads(value)
