"""The identity of a claim: a hash of all that it says."""

import hashlib
import json
from dataclasses import asdict, replace

from graphbuild.model import Claim


def claim_id(claim: Claim) -> str:
    """Sixteen hexadecimal digits of the SHA-256 of every field but the id."""
    content = asdict(replace(claim, id=""))
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()[:16]


def identified(claim: Claim) -> Claim:
    """The claim with the id that its content gives it."""
    return replace(claim, id=claim_id(claim))
