"""What is said of neither of two: "neither Lee nor Day owns the paper", "she met neither Lee nor Day"."""

import re

from graphbuild.extract.clauses import Wording
from graphbuild.extract.worded import FIXED, ROLES, is_verbal
from graphbuild.model import Claim, Document

_NEITHER = re.compile(r"\bneither\b", re.I)
_NOR = re.compile(r"\bnor\b", re.I)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|did)\b")
_OF_THE_TWO = re.compile(r"\b(?:neither|nor)\s+(?:(?:the|an?|his|her|its|their)\s+)?(?:[\w-]+\s+){0,2}$", re.I)
_ROOM = 60  # characters between "nor" and a name: "nor the former finance minister, Tom Day"


def is_of_neither(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether the sentence says it of neither of two; what it says of each in passing ("her husband") stands."""
    text, evidence = document.article.text, claim.evidence
    neither = _NEITHER.search(text, evidence.start, evidence.end)
    if neither is None or _NOR.search(text, neither.end(), evidence.end) is None:
        return False
    if words.place.start < neither.start():
        return any(_is_one_of_two(end.start, neither.start(), text) for end in (claim.source, claim.target))
    return _is_said_of_both(claim, document, words, neither.end())


def _is_one_of_two(place: int, neither: int, text: str) -> bool:
    return place > neither and _OF_THE_TWO.search(text, max(neither, place - _ROOM), place) is not None


def _is_said_of_both(claim: Claim, document: Document, words: Wording, neither: int) -> bool:
    text, stated = document.article.text, where_stated(claim, words)
    nor = _NOR.search(text, neither, stated)
    if nor is None or in_an_aside(text[nor.end() : stated]) or not neither < claim.source.start < stated:
        return False
    own = claim.type not in ROLES | FIXED or is_verbal(claim, words)
    return own or _FINITE.search(text, nor.end(), stated) is not None


def where_stated(claim: Claim, words: Wording) -> int:
    """Where the verb or the noun of a claim stands; if its words begin with one of its ends, the other end."""
    ends = sorted(end.start for end in (claim.source, claim.target))
    return ends[1] if ends[0] == words.place.start and ends[1] < words.place.end else words.place.start


def in_an_aside(before: str) -> bool:
    """Whether what stands before leaves an aside open: ", who heads"."""
    return before.count(",") % 2 == 1
