"""From the rows of a property graph back to the graph."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import networkx as nx

from graphbuild.errors import GraphFileError
from graphbuild.property_graph.order import in_order
from graphbuild.property_graph.shape import PropertyGraph, Row


def graph_of(rows: PropertyGraph) -> nx.MultiDiGraph:
    """The graph that the rows were made of; GraphFileError if a claim lacks an end or a piece what it belongs to."""
    graph = nx.MultiDiGraph(**_graph(rows))
    mentions = _owned(rows, "Mention", dict(rows.ends("MEANS", "Mention")))
    for row in rows.rows("Entity"):
        graph.add_node(row["id"], **_node(row, mentions[str(row["id"])]))
    evidence = _owned(rows, "Evidence", {e: claim for claim, e in rows.ends("SHOWN_BY", "Claim")})
    sources, targets = (dict(rows.ends(type_, "Claim")) for type_ in ("FROM_ENTITY", "TO_ENTITY"))
    for row in rows.rows("Claim"):
        id_ = str(row["id"])
        ends = _end(sources, id_, "a source"), _end(targets, id_, "a target")
        graph.add_edge(*ends, row["key"], **_edge(row, evidence[id_]))
    return graph


def _owned(rows: PropertyGraph, label: str, owners: Mapping[str, str]) -> Mapping[str, list[Row]]:
    """The pieces by whose they are, in order."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in sorted(rows.rows(label), key=in_order):
        found[_end(owners, str(row["id"]), "an owner")].append(row)
    return found


def _end(ends: Mapping[str, str], id_: str, what: str) -> str:
    if id_ not in ends:
        raise GraphFileError(f"the rows are no whole graph: {id_} has no link to {what}; export the graph again")
    return ends[id_]


def _graph(rows: PropertyGraph) -> dict[str, Any]:
    (generator,) = rows.rows("Generator")
    speakers = dict(rows.ends("SAID_BY", "Statement"))
    articles = (row for row in rows.rows("Article") if "unlisted" not in row)
    return {
        "articles": [_article(row) for row in sorted(articles, key=in_order)],
        "passages": [_piece(row) for row in sorted(rows.rows("Passage"), key=in_order)],
        "statements": [_statement(row, speakers) for row in sorted(rows.rows("Statement"), key=in_order)],
        "generator": {**_told(generator, "version", "weights", "ontology"), **_json(generator, "more")},
        **_json(generator, "graph"),
    }


def _told(row: Row, *keys: str) -> dict[str, Any]:
    return {key: row.get(key) for key in keys}


def _json(row: Row, key: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(str(row.get(key, "{}")))
    return found


def _article(row: Row) -> dict[str, Any]:
    return {**_told(row, "id", "title", "date", "source", "url", "sha256", "copy_of"), **_json(row, "more")}


def _piece(row: Row) -> dict[str, Any]:
    return {**_told(row, "article", "text"), "start": row["start_at"], "end": row["end_at"], **_json(row, "more")}


def _node(row: Row, mentions: Iterable[Row]) -> dict[str, Any]:
    return {
        "type": row["node_type"],
        "name": row["name"],
        "aliases": row.get("aliases", []),
        "mentions": [{**_piece(m), "kind": m.get("kind")} for m in mentions],
        "attributes": _json(row, "attributes"),
        **_json(row, "more"),
    }


def _edge(row: Row, evidence: Iterable[Row]) -> dict[str, Any]:
    plain = ("tie", "label", "role", "status", "modality", "topic", "date", "confidence", "extractor")
    stated = ("article_count", "source_count", "first_date", "last_date")
    return {
        **_told(row, *plain, *stated),
        "attributed_to": row.get("attributed_to", []),
        "claims": row.get("claims", []),
        "type": row["claim_type"],
        "start": row.get("valid_from"),
        "end": row.get("valid_to"),
        "evidence": [_evidence(e) for e in evidence],
        **_json(row, "more"),
    }


def _evidence(row: Row) -> dict[str, Any]:
    more = _json(row, "more")
    beside = more.pop("trigger", {})
    piece = {**_piece({**row, "more": json.dumps(more)})}
    if "trigger_start" not in row:
        return {**piece, "trigger": None}
    return {**piece, "trigger": {"start": row["trigger_start"], "end": row["trigger_end"], **beside}}


def _statement(row: Row, speakers: Mapping[str, str]) -> dict[str, Any]:
    at = row.get("spans", [])
    assert isinstance(at, list)
    return {
        **_told(row, "article", "text", "cue", "speaker_text"),
        "speaker": speakers.get(str(row["id"])),
        "spans": [list(span) for span in zip(at[::2], at[1::2], strict=True)],
        **_json(row, "more"),
    }
