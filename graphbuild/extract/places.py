"""Where a body sits, which is not what it is: "on trial before the High Court in Porto" is not on trial in Porto."""

import re

from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology

_SITS = re.compile(r",?\s+(?:in|of|at)\s+(?:the\s+(?:\w+\s+of\s+)?)?")


def means_a_body_there(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the place of a claim on the law stands only as the seat of a body right before it."""
    place = claim.target
    if ontology.relation(claim.type).family != "legal" or place.type != "Place":
        return False
    at = document.index_at[place.start]
    before = document.mentions[at - 1] if at else None
    if before is None or before.type not in ("Institution", "Organization") or before.start < claim.evidence.start:
        return False
    return _SITS.fullmatch(document.article.text, before.end, place.start) is not None
