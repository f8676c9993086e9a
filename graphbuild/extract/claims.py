"""The identity of a claim: a hash of all that it says."""

import hashlib
import json
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING

from graphbuild.model import Claim, Document, Evidence, Span

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
