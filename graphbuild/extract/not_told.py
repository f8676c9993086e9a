"""What a sentence holds and its article does not tell: an error corrected, a fiction, a joke, a mere demand."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, is_said_with, wording
from graphbuild.extract.worded import FIXED, ROLES, is_verbal
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.qualifying import HedgeWords

_BE_DONE = re.compile(r"\s+(?:not\s+)?be\s+[a-z]")
_ROOM = 60  # characters


@dataclass(frozen=True, slots=True)
class _Patterns:
    corrected: re.Pattern[str]
    instead: re.Pattern[str]
    in_fiction: re.Pattern[str]
    acted: re.Pattern[str]
    joked: frozenset[str]


@cache
def _patterns(hedges: HedgeWords) -> _Patterns:
    fictions = alternatives(hedges.fictions)
    return _Patterns(
        corrected=re.compile(
            rf"\b(?:an?|the|our)\s+(?:{alternatives(hedges.versions)})\s+of\s+(?:this|the|our|that)\s+"
            rf"(?:{alternatives(hedges.pieces)})\b"
        ),
        instead=re.compile(rf";|\b(?:{alternatives(hedges.corrections)})\b"),
        in_fiction=re.compile(
            rf"\W*(?:in|throughout)\s+(?:the|an?|his|her|its|this|that|[\w-]+['’]s)\s+(?:[\w-]+\s+){{0,2}}?(?:{fictions})\b(?!['’])"
        ),
        acted=re.compile(
            rf"\b(?:{alternatives(hedges.acting)})\s+(?:the\s+(?:role|part)\s+of\s+)?(?:the\s+(?:[a-z-]+\s+)?)?$"
            rf"|\b(?:{alternatives(hedges.imagined)})\s+(?:[\w-]+\s+){{0,2}}$"
        ),
        joked=frozenset(hedges.joked),
    )


def is_not_told(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the article does not say so itself, though a sentence of it does.

    Caught: "an earlier version of this article said that Lee was arrested", "in the novel, Lee kills Day", "Roy plays
    the mayor of Porto, Lee", "Lee joked that she would marry Day", "demanded that Lee be charged with theft".
    """
    words, patterns = wording(claim, document), _patterns(load_cues().hedges)
    return (
        _is_corrected(claim, document, words, patterns)
        or _is_fiction(claim, document, words, patterns)
        or _is_a_joke(claim, document, words, patterns)
        or _is_only_demanded(claim, document, words)
    )


def _is_corrected(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    start, end = claim.evidence.start, claim.evidence.end
    text = document.article.text[start:end].lower()
    found = patterns.corrected.search(text)
    if found is None:
        return False
    place = words.place.start - start
    first, last = sorted((found.end(), place))
    return patterns.instead.search(text, first, last) is None


def _is_fiction(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    sentence = document.article.text[claim.evidence.start : words.place.start].lower()
    told = patterns.in_fiction.match(sentence) is not None
    return told or patterns.acted.search(sentence[-_ROOM:]) is not None


def _is_a_joke(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    if claim.type in FIXED | ROLES and not is_verbal(claim, words):
        return False
    return is_said_with(patterns.joked, words.place, document)


def _is_only_demanded(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether bare "be" stands behind the one to whom it is to be done, before what is to be done."""
    for end in (claim.source, claim.target):
        is_before = claim.evidence.trigger is None or end.end <= words.place.end
        if is_before and _BE_DONE.match(document.article.text, end.end, claim.evidence.end):
            return True
    return False
