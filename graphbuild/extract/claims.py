"""How a claim is made, and its identity: a hash of all that it says."""

import hashlib
import json
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING

from graphbuild.model import Claim, Document, Evidence, Extractor, Mention, Modality, Span, Status

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def claim_id(claim: Claim) -> str:
    """Sixteen hexadecimal digits of the SHA-256 of every field but the id."""
    content = {**_content(claim), "id": ""}
    canonical = json.dumps(content, default=_content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def _content(record: "DataclassInstance") -> dict[str, object]:
    """The fields of a record; those that are records themselves are asked in their turn."""
    return {name: getattr(record, name) for name in _names(type(record))}


@cache
def _names(record: "type[DataclassInstance]") -> tuple[str, ...]:
    return tuple(f.name for f in fields(record))


def evidence(document: Document, sentence: Span, trigger: Span | None) -> Evidence:
    """A sentence as what states a claim, with the words in it that do."""
    article = document.article
    text = article.text[sentence.start : sentence.end]
    return Evidence(article.id, sentence.start, sentence.end, text, trigger)


def ends(claim: Claim, document: Document) -> tuple[int, int]:
    """The things, as chains by their index, between which a claim stands."""
    return document.thing_at[claim.source.start], document.thing_at[claim.target.start]


def identified(claim: Claim) -> Claim:
    """The claim with the id that its content gives it."""
    return replace(claim, id=claim_id(claim))


def proposed(
    ends: tuple[Mention, Mention],
    relation: str,
    told: Evidence,
    confidence: float,
    *,
    role: str | None = None,
    status: Status = "current",
    modality: Modality = "asserted",
    extractor: Extractor = "rules",
) -> Claim:
    """A claim from the first of two mentions to the second, as who proposes it has it."""
    return identified(
        Claim(
            id="",
            article=told.article,
            source=ends[0],
            target=ends[1],
            type=relation,
            role=role,
            status=status,
            modality=modality,
            confidence=confidence,
            extractor=extractor,
            evidence=told,
        )
    )


def told_by_a_name(document: Document, ends: tuple[Mention, Mention], relation: str, name: Span, sure: float) -> Claim:
    """A tie that words in or beside the name of its source tell by themselves, in the source's sentence."""
    return proposed(ends, relation, evidence(document, document.sentence_at(ends[0].start), name), sure)


def nearest(mentions: Sequence[Mention], to: Mention) -> Mention:
    """The one, of several in the order of the text, that stands nearest to another; of two as near the first."""
    at = bisect_left(mentions, to.start, key=lambda m: m.start)
    return min(mentions[max(0, at - 1) : at + 1], key=lambda m: (abs(m.start - to.start), m.start))
