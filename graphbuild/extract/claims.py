"""The identity of a claim: a hash of all that it says."""

import hashlib
import json
from dataclasses import fields, replace
from functools import cache
from typing import TYPE_CHECKING

from graphbuild.model import Claim

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


def identified(claim: Claim) -> Claim:
    """The claim with the id that its content gives it."""
    return replace(claim, id=claim_id(claim))
