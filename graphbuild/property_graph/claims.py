"""Edges as claims: what the node `Claim` and the relationship beside it hold."""

from collections.abc import Sequence
from dataclasses import dataclass

from graphbuild.graph import EdgeData
from graphbuild.graph.keys import content_hash
from graphbuild.property_graph.pieces import beyond, evidence_rows, json_text, known
from graphbuild.property_graph.shape import Row


@dataclass(frozen=True, slots=True)
class Claimed:
    """An edge with its ends, and the rows of its claim and of the sentences that state it."""

    source: str
    target: str
    edge: EdgeData
    row: Row
    evidence: Sequence[Row]


def claimed(source: str, target: str, key: str, edge: EdgeData) -> Claimed:
    """The claim that an edge makes. Its id stands for its key, its type, both ends and the claimants."""
    id_ = content_hash(source, target, key, edge["type"], edge["attributed_to"])
    row = {
        "id": id_,
        "key": key,
        "tie": edge["tie"],
        "claim_type": edge["type"],
        "label": edge["label"],
        "role": edge["role"],
        "status": edge["status"],
        "modality": edge["modality"],
        "attributed_to": edge["attributed_to"],
        "topic": edge["topic"],
        "date": edge["date"],
        "valid_from": edge["start"],
        "valid_to": edge["end"],
        "confidence": edge["confidence"],
        "extractor": edge["extractor"],
        "article_count": edge["article_count"],
        "source_count": edge["source_count"],
        "first_date": edge["first_date"],
        "last_date": edge["last_date"],
        "claims": edge["claims"],
        "articles": sorted({e["article"] for e in edge["evidence"]}),
        "more": json_text(beyond(edge, EdgeData)),
    }
    return Claimed(source, target, edge, known(row), evidence_rows(id_, edge["evidence"]))


def on_relationship(claim: Row) -> Row:
    """What the relationship of a claim says: the same as its node, which it names in `claim`."""
    return {"claim": claim["id"]} | {key: value for key, value in claim.items() if key not in ("id", "more")}
