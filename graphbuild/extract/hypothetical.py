"""What a text only supposes: conditions, questions, what would have been."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, any_of, wording
from graphbuild.extract.kin_told import kin_is_supposed
from graphbuild.extract.questions import asked_before
from graphbuild.extract.worded import FIXED, KIN, ROLES, is_verbal
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import HedgeWords

_WHO = re.compile(r"\W*(?:and|but|so)?\s*(?:who|what|which\s+\w+)\b", re.IGNORECASE)
#: words that make a condition of a sentence which they begin
_INVERTED = re.compile(r"\W*(?:should|had|were)\b")


@dataclass(frozen=True, slots=True)
class _Patterns:
    conditions: re.Pattern[str]
    conditioned: re.Pattern[str]
    condition_after: re.Pattern[str]
    open_to_a_condition: re.Pattern[str]
    hypotheticals: re.Pattern[str]
    questions: re.Pattern[str]
    asks: re.Pattern[str]


@cache
def _patterns(hedges: HedgeWords) -> _Patterns:
    return _Patterns(
        conditions=any_of(hedges.conditions),
        conditioned=any_of(hedges.conditioned),
        condition_after=re.compile(rf"[^,]*?{any_of(hedges.conditions_after).pattern}"),
        open_to_a_condition=re.compile(rf"{any_of(hedges.conditional).pattern}(?:\s+[\w’'-]+){{0,6}}\s*$"),
        hypotheticals=any_of(hedges.hypotheticals),
        questions=re.compile(r"\W*" + any_of(hedges.questions).pattern),
        asks=re.compile(rf"(?:^|,\s)\W*(?:(?:so|and|but|then)\s+)?{any_of(hedges.questions).pattern}"),
    )


def is_hypothetical(claim: Claim, document: Document, cues: Cues) -> bool:
    """Whether a claim is a mere condition, question or supposition, so that it should not be made.

    Caught: "did Lee meet Day?", "if elected, Lee would appoint Day", "would sue Day if he spoke", "whether Lee met
    Day", "should Lee meet Day, ...", "had Lee met Day, ...", "no evidence that Lee paid Day", "would have paid". An
    office in an apposition ("whether he met the minister, Day") is none.
    """
    words = wording(claim, document)
    patterns = _patterns(cues.hedges)
    if claim.type in KIN and kin_is_supposed(claim, document, cues):
        return True
    if claim.type in (ROLES | FIXED) - {"ON_TRIAL_IN"} and not is_verbal(claim, words):
        return False
    if _asks(claim, document, words, patterns):
        return True
    close = f"{words.before[-60:]}{words.core}"
    if patterns.hypotheticals.search(close):
        return True
    if patterns.open_to_a_condition.search(close) and patterns.condition_after.match(words.after):
        return True
    condition = patterns.conditions.search(words.before) or _inverted(claim, words)
    if condition is None:
        return False
    since = words.before[condition.end() :]
    if "," in since:
        return bool(patterns.conditioned.search(since.rpartition(",")[2] + words.core))
    return len(since.split()) < 9


def _asks(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    """Whether a question states it: "did Lee meet Day?", "“Mr. Roy, has Lee met Day?” asked the judge"."""
    evidence = claim.evidence
    if evidence.text.rstrip().endswith("?") and patterns.questions.match(evidence.text.lower()):
        return True
    asked = asked_before(words.place, Span(evidence.start, evidence.end), document)
    if asked is None:
        return False
    ends = (claim.source.start, claim.target.start)
    if _WHO.match(asked) and any(not evidence.start <= end < evidence.end for end in ends):
        return True  # the one who is asked for stands nowhere in the question
    return patterns.asks.search(asked.lower()) is not None


def _inverted(claim: Claim, words: Wording) -> re.Match[str] | None:
    """The word that makes a condition of a sentence that it begins: "should Lee meet Day, ", "had Lee met Day, "."""
    return _INVERTED.match(words.before) if _INVERTED.match(claim.evidence.text.casefold()) else None
