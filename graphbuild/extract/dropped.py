"""Charges that are over: "threw out the charges against Lee", "charged with theft, but the charge was dropped"."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.taken_back import names_nobody_else
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_WAS = r"(?:was|were|(?:has|have|had)\s+been)\s+(?:(?!not\b)\w+\s+)?"


@dataclass(frozen=True, slots=True)
class _Patterns:
    by_somebody: re.Pattern[str]
    itself: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = load_cues().denials
    dropping, charges = (f"(?:{alternatives(phrases)})" for phrases in (words.dropping, words.charges))
    return _Patterns(
        by_somebody=re.compile(
            rf"(?<!\bnot )(?<!\bnever )\b{dropping}\s+(?:(?:the|all|its|their|his|her|both|those|these|a|any)\s+)?"
            rf"(?:[\w’'-]+\s+){{0,3}}?{charges}\b"
        ),
        itself=re.compile(rf"\b{charges}\b(?:\s+(?:against|of)\s+[\w’'-]+(?:\s+[\w’'-]+)?)?\s+{_WAS}{dropping}\b"),
    )


def is_dropped(claim: Claim, document: Document) -> bool:
    """Whether the sentence of a charge says that it was dropped or thrown out, with nobody else named in between."""
    if claim.type != "CHARGED_WITH":
        return False
    text, told = document.article.text, claim.evidence
    by_somebody = _patterns().by_somebody.finditer(text, told.start, told.end)
    itself = _patterns().itself.finditer(text, claim.target.start, told.end)
    return any(
        names_nobody_else(claim, Span(min(m.start(), claim.target.start), max(m.end(), claim.target.start)), document)
        for m in (*by_somebody, *itself)
    )
