"""What a court found proven is more than a charge: "found guilty on two counts of fraud" convicts of it."""

import re
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document

_PROVEN = re.compile(
    r"(?<!not )(?<![Ii]f )(?<!be )\b(?:convicted|found\s+guilty|pleaded\s+guilty)\s+(?:on|of|to)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:charges?|counts?)\s+of\s+(?P<list>[^.;:]*)$"
)
_ANOTHER_STEP = re.compile(
    r"\b(?:charg\w+\s+with|charges|acquit\w+|clear\w+|accus\w+|suspect\w+|indict\w+|fac\w+|but|while|after|before|who|whose|he|she|they)\b"
)


def as_convicted(claim: Claim, document: Document) -> Claim:
    """A charge becomes a conviction where the offence stands in the list of those that were found proven.

    Caught: "convicted on charges of bribery and theft". Not "if convicted on charges of theft", nor what
    follows another step: "but acquitted of theft".
    """
    if claim.type != "CHARGED_WITH":
        return claim
    found = _PROVEN.search(document.article.text, claim.evidence.start, claim.target.start)
    if found is None or _ANOTHER_STEP.search(found["list"]):
        return claim
    return identified(replace(claim, type="CONVICTED_OF"))
