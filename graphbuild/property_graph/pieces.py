"""The pieces of text that a graph rests on, as rows: mentions, sentences, paragraphs, statements."""

from collections.abc import Container, Mapping, Sequence
from typing import Any

from graphbuild.graph import EvidenceData, MentionData, PassageData, StatementData
from graphbuild.outputs import json_line
from graphbuild.property_graph.order import ids, placed
from graphbuild.property_graph.shape import Row

#: the labels of the pieces
PIECES = ("Passage", "Mention", "Statement", "Evidence")


def known(row: Mapping[str, Any]) -> Row:
    """A row without what is unknown."""
    return {key: value for key, value in row.items() if value is not None}


def json_text(value: object) -> str | None:
    """JSON of what no property can hold; None for an empty object."""
    return json_line(value) if value != {} else None


def beyond(data: Mapping[str, Any], shape: type) -> dict[str, Any]:
    """What data have beside the keys of their shape."""
    return {key: value for key, value in data.items() if key not in shape.__annotations__}


def mention_rows(node: str, mentions: Sequence[MentionData]) -> Sequence[Row]:
    """The mentions of one node."""
    rows = [
        {
            "article": m["article"],
            "text": m["text"],
            "kind": m["kind"],
            "start_at": m["start"],
            "end_at": m["end"],
            "more": json_text(beyond(m, MentionData)),
        }
        for m in mentions
    ]
    return _identified(rows, [node] * len(rows))


def evidence_rows(claim: str, evidence: Sequence[EvidenceData]) -> Sequence[Row]:
    """The sentences that state one claim."""
    return _identified([_sentence(e) for e in evidence], [claim] * len(evidence))


def _sentence(e: EvidenceData) -> Mapping[str, Any]:
    trigger: Mapping[str, Any] = e["trigger"] or {}
    more = beyond(e, EvidenceData)
    if beside := {key: value for key, value in trigger.items() if key not in ("start", "end")}:
        more["trigger"] = beside
    return {
        "article": e["article"],
        "text": e["text"],
        "start_at": e["start"],
        "end_at": e["end"],
        "trigger_start": trigger.get("start"),
        "trigger_end": trigger.get("end"),
        "more": json_text(more),
    }


def passage_rows(passages: Sequence[PassageData]) -> Sequence[Row]:
    """The paragraphs of a graph."""
    rows = [
        {
            "article": p["article"],
            "text": p["text"],
            "start_at": p["start"],
            "end_at": p["end"],
            "more": json_text(beyond(p, PassageData)),
        }
        for p in passages
    ]
    return _identified(rows, [None] * len(rows))


def statement_rows(statements: Sequence[StatementData], nodes: Container[str]) -> Sequence[Row]:
    """The statements of a graph with these nodes; `spans` holds start and end of each piece, one after the other."""
    rows = [_statement(s, nodes) for s in statements]
    return _identified(rows, owners=[s["speaker"] for s in statements])


def _statement(s: StatementData, nodes: Container[str]) -> Mapping[str, Any]:
    more, spans = beyond(s, StatementData), s["spans"]
    if s["speaker"] is not None and s["speaker"] not in nodes:
        more["speaker"] = s["speaker"]
    if any(len(span) != 2 for span in spans):
        more["spans"], spans = spans, []
    return {
        "article": s["article"],
        "text": s["text"],
        "cue": s["cue"],
        "speaker_text": s["speaker_text"],
        "spans": [at for span in spans for at in span],
        "more": json_text(more),
    }


def _identified(rows: Sequence[Mapping[str, Any]], owners: Sequence[str | None]) -> Sequence[Row]:
    """The rows, in their place, with ids by whose they are and what they hold: what changes is another piece."""
    values = [tuple(tuple(v) if isinstance(v, list) else v for v in row.values()) for row in rows]
    found = ids((owner, *own) for owner, own in zip(owners, values, strict=True))
    return placed([known({"id": id_, **row}) for id_, row in zip(found, rows, strict=True)])
