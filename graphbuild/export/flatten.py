"""The one place where what a graph holds becomes texts and numbers: tables of rows whose columns have one type each.

What a table cannot hold: lists, objects, the difference between an empty text and an unknown one, and characters
that no XML file may have. Lists of texts become one text with " | " between them (`split` gives the list back),
objects become JSON, an unknown value is None, and an empty text is unknown. Control characters other than tab
and line ends, halves of surrogate pairs, U+FFFE and U+FFFF become U+FFFD; inside of JSON they are escaped and stay.
Edges of a graph made elsewhere that share a key between other nodes get it numbered: "k", "k-2".
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import networkx as nx

from graphbuild.graph import EdgeData, EvidenceData, GraphData, edges_of, graph_data, node_data
from graphbuild.outputs import json_line

Value = str | int | float | None
Row = Mapping[str, Value]
Columns = Mapping[str, type]

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HALVES = re.compile("[\ud800-\udfff]")
_BETWEEN = " | "
_SPAN: Columns = {"article": str, "start_at": int, "end_at": int, "text": str}

#: the columns of each table
COLUMNS: Mapping[str, Columns] = {
    "nodes": {"id": str, "node_type": str, "name": str, "aliases": str, "attributes": str, "more": str},
    "edges": {
        "id": str,
        "source": str,
        "source_name": str,
        "claim_type": str,
        "label": str,
        "target": str,
        "target_name": str,
        "role": str,
        "status": str,
        "modality": str,
        "attributed_to": str,
        "said_by": str,
        "sentence": str,
        "topic": str,
        "date": str,
        "valid_from": str,
        "valid_to": str,
        "confidence": float,
        "extractor": str,
        "article_count": int,
        "source_count": int,
        "first_date": str,
        "last_date": str,
        "tie": str,
        "claims": str,
        "more": str,
    },
    "evidence": {"edge": str, **_SPAN, "trigger_start": int, "trigger_end": int, "more": str},
    "mentions": {"node": str, **_SPAN, "kind": str, "more": str},
    "statements": {
        "article": str,
        "speaker": str,
        "speaker_text": str,
        "cue": str,
        "spans": str,
        "text": str,
        "more": str,
    },
    "passages": {**_SPAN, "more": str},
    "articles": {
        "id": str,
        "title": str,
        "date": str,
        "source": str,
        "url": str,
        "sha256": str,
        "copy_of": str,
        "more": str,
    },
    "about": {"version": str, "weights": str, "ontology": str, "more": str},
}
_NAMED = {"start": "start_at", "end": "end_at"}


def clean(text: str) -> str:
    """The text without the characters that no XML file may have."""
    return _FORBIDDEN.sub("\ufffd", text)


def whole(text: str) -> str:
    """The text without halves of surrogate pairs, which no UTF-8 can hold."""
    return _HALVES.sub("\ufffd", text)


def joined(texts: Iterable[str]) -> str | None:
    """Texts as one text, None if there are none."""
    marked = [t.replace("\\", "\\\\").replace("|", "\\|") for t in texts]
    # An only text that is empty must differ from no text at all.
    return clean("\\" if marked == [""] else _BETWEEN.join(marked)) if marked else None


def split(text: str | None) -> list[str]:
    """The texts that were `joined`."""
    if not text:
        return []
    parts = re.split(r"(?<!\\)((?:\\\\)*) \| ", text)
    whole = [head + tail for head, tail in zip(parts[::2], [*parts[1::2], ""], strict=True)]
    return [re.sub(r"\\(.?)", r"\1", part) for part in whole]


def as_json(value: Any) -> str | None:
    """A list or an object as JSON, None if it is empty."""
    return clean(json_line(value)) if value else None


def node_rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """The nodes by id."""
    for id_ in sorted(graph):
        node = node_data(graph, id_)
        yield {
            "id": clean(id_),
            "node_type": node["type"],
            "name": _text(node["name"]),
            "aliases": joined(node["aliases"]),
            "attributes": as_json(node["attributes"]),
            "more": _more(node, "type", "name", "aliases", "mentions", "attributes"),
        }


def edge_rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """The edges by key, each with an id that no other has, the names of its ends and the first of its sentences."""
    for id_, source, target, edge in numbered_edges(graph):
        words = cast(Mapping[str, str | None], edge)
        yield {
            "id": id_,
            "source": clean(source),
            "source_name": _name(graph, source),
            "claim_type": clean(edge["type"]),
            "target": clean(target),
            "target_name": _name(graph, target),
            **{key: _text(words.get(key)) for key in _WORDS},
            "attributed_to": joined(edge["attributed_to"]),
            "said_by": joined(_name(graph, who) or who if who in graph else who for who in edge["attributed_to"]),
            "sentence": next((_text(e["text"]) for e in edge["evidence"]), None),
            "valid_from": _text(edge["start"]),
            "valid_to": _text(edge["end"]),
            "confidence": None if edge["confidence"] is None else float(edge["confidence"]),
            "article_count": edge["article_count"],
            "source_count": edge["source_count"],
            "claims": joined(edge["claims"]),
            "more": _more(edge, *EdgeData.__required_keys__),
        }


_WORDS = ("label", "role", "status", "modality", "topic", "date", "extractor", "first_date", "last_date", "tie")


def numbered_edges(graph: nx.MultiDiGraph) -> Iterator[tuple[str, str, str, EdgeData]]:
    """Id, source, target and attributes of the edges by key; the id is the key, numbered where it came before."""
    seen: dict[str, int] = {}
    for source, target, key, edge in edges_of(graph):
        id_ = clean(key)
        seen[id_] = seen.get(id_, 0) + 1
        yield id_ if seen[id_] == 1 else f"{id_}-{seen[id_]}", source, target, edge


def sentence_row(evidence: EvidenceData) -> Row:
    """One sentence of evidence."""
    trigger: Mapping[str, Any] = evidence["trigger"] or {}
    at = {"trigger_start": trigger.get("start"), "trigger_end": trigger.get("end")}
    beside = {key: value for key, value in trigger.items() if key not in ("start", "end")}
    own = {key: value for key, value in evidence.items() if key != "trigger"} | ({"trigger": beside} if beside else {})
    return {**_row(own, "evidence"), **at}


def _evidence_rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
    for id_, _, _, edge in numbered_edges(graph):
        yield from ({"edge": id_, **sentence_row(e)} for e in edge["evidence"])


def _mention_rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
    for id_ in sorted(graph):
        for mention in node_data(graph, id_)["mentions"]:
            yield {"node": clean(id_), **_row(mention, "mentions")}


def _listed(key: str) -> Callable[[nx.MultiDiGraph], Iterator[Row]]:
    def rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
        return (_row(item, key) for item in graph.graph[key])

    return rows


def _about_rows(graph: nx.MultiDiGraph) -> Iterator[Row]:
    """What made the graph, and whatever stands beside the things that have tables."""
    own = {k: v for k, v in graph.graph.items() if k not in GraphData.__required_keys__}
    yield _row({**graph_data(graph)["generator"], **own}, "about")


def _row(item: Mapping[str, Any], table: str) -> Row:
    """An object of the graph by the columns of its table; what has no column stands under "more"."""
    named = {_NAMED.get(key, key): value for key, value in item.items()}
    known = [column for column in COLUMNS[table] if column in named and column != "more"]
    more = as_json({key: value for key, value in named.items() if key not in known})
    return {**{column: _value(named[column]) for column in known}, "more": more}


def _value(value: Any) -> Value:
    if isinstance(value, str):
        return _text(value)
    return value if isinstance(value, int | float | None) else as_json(value)


def _text(text: str | None) -> str | None:
    return clean(text) or None if text is not None else None


def _name(graph: nx.MultiDiGraph, node: str) -> str | None:
    return _text(node_data(graph, node)["name"])


def _more(data: Mapping[str, Any], *known: str) -> str | None:
    return as_json({key: value for key, value in data.items() if key not in known})


#: how each table is made, in the order in which a reader wants them
TABLES: Mapping[str, Callable[[nx.MultiDiGraph], Iterator[Row]]] = {
    "nodes": node_rows,
    "edges": edge_rows,
    "evidence": _evidence_rows,
    "mentions": _mention_rows,
    "statements": _listed("statements"),
    "passages": _listed("passages"),
    "articles": _listed("articles"),
    "about": _about_rows,
}


def full_row(row: Row, table: str) -> Sequence[Value]:
    """The values of a row in the order of its table's columns."""
    return [row.get(column) for column in COLUMNS[table]]
