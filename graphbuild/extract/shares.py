"""What is told of several, each with a part: "Lee is charged with arson and the others with fraud"."""

import re

from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology

_OTHERS_PART = re.compile(
    r"\band\s+(?:(?:the|two|three|four|his|her|its|an?)\s+(?:[\w-]+\s+){0,2}?)?"
    r"(?:others?|rest|another|[\w-]*(?:man|men|woman|women|defendants?|accused|officials?))\s+"
    r"(?:(?:was|were|is|are)\s+)?(?:with|of|for)\s+$"
)


def is_of_the_others(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the offence of a claim is what the others of the sentence are charged with or convicted of."""
    if claim.target.type != "Offence" or claim.source.start > claim.target.start:
        return False
    before = document.article.text[max(claim.evidence.start, claim.source.end) : claim.target.start]
    return _OTHERS_PART.search(before) is not None
