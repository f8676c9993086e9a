"""What a court found proven is more than a charge: "found guilty on two counts of fraud" convicts of it.

And an acquittal is a conviction denied: "acquitted Lee on all charges of fraud".
"""

import re
from dataclasses import replace
from functools import cache

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_PROVEN = re.compile(
    r"(?<!not )(?<![Ii]f )(?<!be )\b(?:(?:convicted|found\s+guilty|pleaded\s+guilty)\s+(?:on|of|to)"
    r"|sentenced\s+(?:[\w’'-]+\s+){0,12}?on)\s+(?:[\w-]+\s+){0,3}?(?:charges?|counts?)\s+of\s+(?P<list>[^.;:]*)$"
)
_ANOTHER_STEP = re.compile(
    r"\b(?:charg\w+\s+with|charges|acquit\w+|clear\w+|accus\w+|suspect\w+|indict\w+|fac\w+|but|while|after|before|who|whose|he|she|they)\b"
)


def as_convicted(claim: Claim, document: Document, _: Ontology) -> Claim:
    """A charge becomes a conviction where the offence stands in the list of those that were found proven.

    Of whom a court acquits, the conviction is denied. Caught: "convicted on charges of bribery and theft", "sentenced
    to a year on charges of theft". Not "if convicted on charges of theft", nor what follows another step: "but charged
    with theft".
    """
    if claim.type != "CHARGED_WITH":
        return claim
    if _is_acquitted(claim, document):
        return identified(replace(claim, type="CONVICTED_OF", modality="denied"))
    found = _PROVEN.search(document.article.text, claim.evidence.start, claim.target.start)
    if found is None or _ANOTHER_STEP.search(found["list"]):
        return claim
    return identified(replace(claim, type="CONVICTED_OF"))


def _is_acquitted(claim: Claim, document: Document) -> bool:
    """Whether the last verdict before an offence clears of it the one who stands behind it or right before it."""
    source, text = claim.source, document.article.text
    found = _cleared().search(text, claim.evidence.start, claim.target.start)
    if found is None or _ANOTHER_STEP.search(found["list"]) or not claim.evidence.start <= source.start:
        return False
    if source.start > found.start():
        return source.end <= found.start("of")
    others = (m for m in document.between(source.end, found.start("of")) if m.kind == "name")
    return all(m.type != "Person" for m in others)


@cache
def _cleared() -> re.Pattern[str]:
    verdicts = alternatives(load_cues().denials.acquittals)
    counts = r"(?:(?:[\w-]+\s+){0,3}?(?:charges?|counts?)\s+of\s+)?"
    return re.compile(
        rf"(?<!not )(?<!to )(?<!if )(?<!be )(?<!pleaded )(?<!pleads )(?<!pleading )(?<!plead )"
        rf"\b(?:{verdicts})\b(?!\s+pleas?\b)(?![^.;:]*\b(?:{verdicts})\b)"
        rf"[^.;:]{{0,140}}?\b(?P<of>of|on)\s+{counts}(?P<list>[^.;:]*)$"
    )
