"""What a claim leaves in doubt: "reportedly", "is said to", "claims that", or somebody's mere word."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, any_of, same_thing, told_in
from graphbuild.extract.hearsay import DEEDS, RETOLD, is_hearsay, is_mere_word
from graphbuild.extract.worded import FIXED, ROLES, SPEECH_ACTS, is_verbal
from graphbuild.model import Claim, Document
from graphbuild.ontology import Cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.qualifying import HedgeWords

_EARLIER = re.compile(r"^.*,\s+(?:and|but)\s+(?=[a-z]{2,}ed\b)")
_ASIDE = re.compile(r",\s+(?:who|whom|whose|which|all of|most of|some of|one of|both of)\b[^,]*,")
#: after a hedge that ends a clause: "he left, they say, in May", not "he left, and they say that"
_SET_OFF = r"(?=\s*(?:[.,;:”\"]|$)|\s+(?:on|in|at|last|late|yesterday|today|to)\b)"


@dataclass(frozen=True, slots=True)
class _Patterns:
    own_victory: re.Pattern[str]
    adverbs: re.Pattern[str]
    adjective_before: re.Pattern[str]
    hearsay: re.Pattern[str]
    openings: re.Pattern[str]
    opening: re.Pattern[str]
    closings: re.Pattern[str]
    asides: re.Pattern[str]
    directed: re.Pattern[str]
    shown: re.Pattern[str]
    supposed: re.Pattern[str]


@cache
def _patterns(hedges: HedgeWords) -> _Patterns:
    he = r"\s+(?:that\s+)?(?:he|she|it|they)\s+(?:had\s+|has\s+)?(?:\w+ly\s+)?"
    insists = rf"\b(?:{alternatives(hedges.insisting)}){he}"
    return _Patterns(
        own_victory=re.compile(
            rf"{insists}(?:$|won\b)|\bclaim(?:s|ed|ing)?\s+(?:to\s+have|victory)\b"
            r"|\bdeclar(?:es?|ed|ing)\s+(?:him|her|it|them)sel(?:f|ves)\b"
        ),
        adverbs=any_of((*hedges.adverbs, *hedges.adjectives)),
        adjective_before=re.compile(rf"{any_of(hedges.adjectives).pattern}\s+(?:[\w’'-]+\s+)?$"),
        hearsay=any_of(hedges.adverbs),
        openings=any_of(hedges.openings),
        opening=re.compile(any_of(hedges.openings).pattern + r"\s*$"),
        closings=re.compile(
            rf"{any_of(hedges.closings).pattern}{_SET_OFF}|{any_of(hedges.sources).pattern}"
            rf"|,\s+{any_of(hedges.afterthoughts).pattern}"
        ),
        asides=re.compile(rf",\s+{any_of((*hedges.closings, *hedges.sources)).pattern}[^,]{{0,60}},\s*(?:\w+\s+)?$"),
        directed=re.compile(
            rf"\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+|also\s+)?{any_of(hedges.directed).pattern}\s+to\b"
            rf"|{any_of(hedges.claiming).pattern}\s+to\b"
        ),
        shown=re.compile(
            rf"\b(?:is|are|was|were)\s+{any_of(hedges.directed).pattern}\s+to\s+\w+\s+that\b[^.;]*?(?<=\bthat)\s+$"
        ),
        supposed=re.compile(rf"{any_of(hedges.directed).pattern}\s+to\s+be\s+(?:(?:the|an?)\s+)?$"),
    )


def doubt(claim: Claim, document: Document, words: Wording, cues: Cues) -> str | None:
    """ "sure" where a word hedges the claim, "likely" where only someone's word stands for it, else None."""
    patterns = _patterns(cues.hedges)
    if claim.type == "WON" and _claims_to_have_won(claim, document, words, patterns):
        return "sure"
    if _is_shown_by_what_is_said_to(claim, document, words, patterns):
        return "sure"
    if claim.type in SPEECH_ACTS - DEEDS:
        close = f"{words.before[-22:]}{words.core}"
        if patterns.hearsay.search(close) or patterns.directed.search(close):
            return "sure"
        told = told_in(words.place, document) if claim.type in RETOLD else ()
        return "likely" if any(is_hearsay(claim, s, document, cues) for s in told) else None
    if claim.type in FIXED and claim.status != "future":
        close = f"{words.before[-14:]}{words.core}"
        if patterns.adverbs.search(close) or (is_verbal(claim, words) and patterns.opening.search(words.before)):
            return "sure"
        own = claim.type not in ROLES or is_verbal(claim, words)
        return "sure" if own and patterns.directed.search(close) else None
    if _hedged_beside(claim, words, patterns):
        return "sure"
    if claim.type in ROLES and claim.status != "future" and not is_verbal(claim, words):
        return None
    if _opened(words, patterns) or patterns.closings.search(words.after) or patterns.asides.search(words.before):
        return "sure"
    told = told_in(words.place, document)
    if claim.type == "IMPLICATED_IN" or any(is_mere_word(claim, s, document, cues) for s in told):
        return "likely"
    return None


def _is_shown_by_what_is_said_to(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    """Whether it is told by something hedged: "a letter is said to show that the firm paid, and that Lee met Day"."""
    if claim.type in FIXED or claim.type in ROLES:
        return False
    before = document.article.text[claim.evidence.start : words.place.start].lower()
    return patterns.shown.search(before) is not None


def _hedged_beside(claim: Claim, words: Wording, patterns: _Patterns) -> bool:
    """Whether a hedge stands in the words of a claim or right before them.

    Not in an aside of what else the one is, nor before a verb of its own: "Lee, whom many believe to be ill, met Day",
    "expelled men accused of theft, and sued Day". An adjective tells of the word behind it, and an adverb beside a
    post too: "bombed a suspected camp of Day", "allegedly sent by an aide". So does "a man said to be the driver of
    Day, Lee".
    """
    core = _ASIDE.sub(" ", words.core)
    if patterns.openings.search(_EARLIER.sub("", core)) or patterns.adverbs.search(core):
        return True
    if patterns.adjective_before.search(words.before[-30:]) or patterns.supposed.search(words.before[-30:]):
        return True
    reach = 14 if claim.type in ROLES and not is_verbal(claim, words) else 30
    return patterns.hearsay.search(words.before[-reach:]) is not None


def _claims_to_have_won(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    """Whether a victory is only what the victor says: "who says he won", "claims to have won"."""
    if patterns.own_victory.search(f"{words.before[-40:]}{words.core}"):
        return True
    told = told_in(words.place, document)
    own = any(s.speaker is not None and same_thing(claim.source, s.speaker, document) for s in told)
    return own and "winner" not in words.core


def _opened(words: Wording, patterns: _Patterns) -> bool:
    """Whether a hedge before a claim reaches it: without a comma between them."""
    near = words.before[-70:]
    ends = [m.end() for m in patterns.openings.finditer(near)]
    return bool(ends) and ("," not in near[ends[-1] :] or ", and that" in near[ends[-1] :])
