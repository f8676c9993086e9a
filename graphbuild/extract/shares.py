"""What is told of several, each with a part: "Lee is charged with arson and the others with fraud"."""

import re

from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology

_OTHERS_PART = re.compile(
    r"\band\s+(?:(?:the|two|three|four|his|her|its|an?)\s+(?:[\w-]+\s+){0,2}?)?"
    r"(?:others?|rest|another|[\w-]*(?:man|men|woman|women|defendants?|accused|officials?))\s+"
    r"(?:(?:was|were|is|are)\s+)?(?:with|of|for)\s+$"
)
_OWN_PART = re.compile(r"\s+(?:with|of|for|only)\s")


def is_of_the_others(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the offence of a claim is what the others of the sentence are charged with or convicted of."""
    if claim.target.type != "Offence" or not claim.evidence.start <= claim.target.start < claim.evidence.end:
        return False
    text, offence = document.article.text, claim.target
    if not claim.evidence.start <= claim.source.start < offence.start:
        return _has_an_own_part(claim, document)
    return _OTHERS_PART.search(text, max(claim.evidence.start, claim.source.end), offence.start) is not None


def _has_an_own_part(claim: Claim, document: Document) -> bool:
    """Whether the one who stands after an offence has another: "he is charged with theft, she with arson"."""
    text, things = document.article.text, document.thing_at
    return any(
        "," in text[claim.target.end : m.start] and _OWN_PART.match(text, m.end, claim.evidence.end)
        for m in document.between(claim.target.end, claim.evidence.end)
        if things.get(m.start) == things.get(claim.source.start)
    )
