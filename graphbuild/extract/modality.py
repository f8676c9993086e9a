"""How sure a text makes a claim: asserted, alleged, denied; and what it does not claim at all."""

import re
from dataclasses import dataclass, replace
from functools import cache

from graphbuild.extract.clauses import Wording, any_of, same_thing, told_in, wording
from graphbuild.model import Claim, Document, Modality, Statement
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import DenialWords, HedgeWords

#: acts of speech, which an article reports as facts even where what is said is in doubt
SPEECH_ACTS = frozenset(["ACCUSES", "SPOKE_TO", "OPPOSES", "THREATENS", "URGES", "CHARGED_WITH", "SUES"])
#: what someone else says of these is no more than his word
DEEDS = frozenset(["FUNDS", "ORDERS", "IMPLICATED_IN", "ATTACKED", "THREATENS"])
#: what is in doubt where the reporting verb says so
_DOUBTED = DEEDS | frozenset(
    [
        "SUPPORTS", "OWNS", "MET_WITH", "URGES", "WORKS_FOR", "ALLY_OF", "APPOINTED", "BASED_IN", "SUCCEEDED",
        "DISMISSED", "ARRESTED_BY", "MEMBER_OF", "REPRESENTS", "COALITION_WITH"
    ]
)
#: these say themselves what a denial would
_NEGATIVE = frozenset(
    [
        "OPPOSES", "ACCUSES", "BANS", "SANCTIONS", "DISMISSED", "LOST", "SPOKE_TO", "ON_TRIAL_IN",
        "SENTENCED_BY", "ARRESTED_BY", "LOCATED_IN", "PART_OF"
    ]
)
_FIXED = frozenset(
    [
        "LOCATED_IN", "PART_OF", "HEADS", "DEPUTY_HEAD_OF", "PARENT_OF", "SIBLING_OF", "SPOUSE_OF",
        "CHILD_IN_LAW_OF", "CITIZEN_OF", "BORN_IN", "ON_TRIAL_IN", "INVESTIGATES", "GOVERNS"
    ]
)
#: ties that mostly stand in an apposition, which a hedge or a negation around it leaves alone
_ROLES = frozenset(
    [
        "HEADS", "DEPUTY_HEAD_OF", "MEMBER_OF", "WORKS_FOR", "REPRESENTS", "AMBASSADOR_TO", "BASED_IN",
        "CITIZEN_OF", "FOUNDED", "OWNS", "ALLY_OF", "PART_OF", "LOCATED_IN"
    ]
)
_VERBAL = re.compile(
    r"^\W*(?:(?:he|she|it|they|who|which|that|also|once|then|himself|herself|to)\s+)*(?:is|are|was|were|has|have|had|will|would|be|to|does|did|may|might|could|\w+ed|works?|owns?|holds?|heads?|runs?|lives?|belongs?|controls?|sits?|leads?|left|now|later)\b"
)
_ANSWER_ROOM = 260  # characters after the sentence in which the one concerned may answer


@dataclass(frozen=True, slots=True)
class _Patterns:
    adverbs: re.Pattern[str]
    openings: re.Pattern[str]
    closings: re.Pattern[str]
    chances: re.Pattern[str]
    conditions: re.Pattern[str]
    conditioned: re.Pattern[str]
    hypotheticals: re.Pattern[str]
    negation: re.Pattern[str]
    negation_before: re.Pattern[str]
    failures: re.Pattern[str]
    denied_before: re.Pattern[str]
    denied_after: re.Pattern[str]
    answer: re.Pattern[str]
    rebuttal: re.Pattern[str]


@cache
def _patterns(hedges: HedgeWords, denials: DenialWords) -> _Patterns:
    verbs, answers = any_of(denials.verbs).pattern, any_of(denials.answers).pattern
    negation = any_of(denials.negations).pattern + rf"(?!\s+{any_of(denials.harmless).pattern})"
    taken_up = rf"(?:{verbs}\s+(?:\w+\s+){{0,3}}?{answers}|{verbs}\s*(?=[.,;]|$))"
    rebutted = rf"{any_of(denials.replies).pattern}[^.;]{{0,60}}?{any_of(denials.rebuttals).pattern}"
    return _Patterns(
        adverbs=any_of(hedges.adverbs),
        openings=any_of(hedges.openings),
        closings=any_of(hedges.closings),
        chances=any_of(hedges.chances),
        conditions=any_of(hedges.conditions),
        conditioned=any_of(hedges.conditioned),
        hypotheticals=any_of(hedges.hypotheticals),
        negation=re.compile(negation),
        negation_before=re.compile(negation + r"(?:\s+(?:\w+ly|also|yet|ever|even))?\s*$"),
        failures=any_of(denials.failures),
        denied_before=re.compile(
            verbs
            + r"(?:\s+[\w’'-]+){0,7}\s*$"
        ),
        denied_after=re.compile(
            rf"[^.;]{{0,110}}?(?:which|but|a\s+\w+|something|both|what|and)\s+(?:[\w’'-]+\s+){{0,6}}?{verbs}"
        ),
        answer=re.compile(rf"[^.;]{{0,90}}?{taken_up}"),
        rebuttal=re.compile(rf"[^.;]{{0,70}}?{rebutted}"),
    )


def modality(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with the modality that its words give it; without such words what it came with.

    Denied: "did not meet", "never worked for", "denied having paid", "..., which Lee denies", and a claim that the
    next sentence rejects. Alleged: "reportedly", "is said to", "claims that", "accused of", and a deed that only
    someone's word stands for.
    """
    words = wording(claim, document)
    patterns = _patterns(cues.hedges, cues.denials)
    if _is_denied(claim, words, patterns) or _told_as_false(claim, document, words, cues):
        return replace(claim, modality="denied")
    doubt = _doubt(claim, document, words, cues, patterns)
    if doubt and claim.type not in SPEECH_ACTS - DEEDS and _is_answered(claim, document, words, patterns):
        return replace(claim, modality="denied")
    if doubt == "sure" or (doubt == "likely" and claim.modality == "asserted"):
        return replace(claim, modality=_surer(claim.modality))
    return claim


def _surer(given: Modality) -> Modality:
    """Alleged, unless the network read a denial, which outranks it."""
    return "denied" if given == "denied" else "alleged"


def _is_denied(claim: Claim, words: Wording, patterns: _Patterns) -> bool:
    if claim.type in (
        "PARTICIPATES_IN",
        "CONVICTED_OF",
        "MET_WITH",
        "ORGANIZES",
        "CANDIDATE_IN",
    ) and patterns.failures.search(words.core):
        return True
    if claim.type in _NEGATIVE:
        return False
    if patterns.negation.search(words.core):
        return True
    if claim.type in _ROLES and not _VERBAL.match(words.core):
        return False
    if patterns.negation_before.search(words.before[-40:]):
        return True
    return bool(patterns.denied_before.search(words.before)) or bool(patterns.denied_before.search(words.core))


def _told_as_false(claim: Claim, document: Document, words: Wording, cues: Cues) -> bool:
    """Whether a claim stands in what someone denies: "Lee denied that he owns the paper"."""
    if claim.type in _NEGATIVE or (claim.type in _ROLES and not _VERBAL.match(words.core)):
        return False
    denying = frozenset(cues.denials.verbs)
    return any(not denying.isdisjoint(s.cue.lower().split()) for s in told_in(words.place, document))


def _doubt(claim: Claim, document: Document, words: Wording, cues: Cues, patterns: _Patterns) -> str | None:
    """ "sure" where a word hedges the claim, "likely" where only someone's word stands for it, else None."""
    if claim.type in SPEECH_ACTS - DEEDS:
        return "sure" if patterns.adverbs.search(f"{words.before[-22:]}{words.core}") else None
    if patterns.adverbs.search(f"{words.before[-30:]}{words.core}{words.after[:14]}"):
        return (
            "sure"
            if claim.type not in _FIXED or patterns.adverbs.search(f"{words.before[-14:]}{words.core}")
            else None
        )
    told = told_in(words.place, document)
    if (
        claim.type in _FIXED
        and claim.status == "future"
        and any(_is_mere_word(claim, s, document, cues) for s in told)
    ):
        return "likely"
    if claim.type in _FIXED and claim.status != "future":
        return None
    verbal = claim.type not in _ROLES or bool(_VERBAL.match(words.core))
    if patterns.openings.search(words.core) or (verbal and _opened(words, patterns)):
        return "sure"
    if verbal and patterns.closings.search(words.after):
        return "sure"
    return "likely" if verbal and any(_is_mere_word(claim, s, document, cues) for s in told) else None


def _opened(words: Wording, patterns: _Patterns) -> bool:
    """Whether a hedge before a claim reaches it: without a comma between them."""
    ends = [m.end() for m in patterns.openings.finditer(words.before[-70:])]
    return bool(ends) and "," not in words.before[-70:][ends[-1] :]


def _is_mere_word(claim: Claim, statement: Statement, document: Document, cues: Cues) -> bool:
    """Whether only someone else's word stands for a claim: of a deed any word, else a doubtful or unnamed one."""
    speaker = statement.speaker
    if speaker is not None and same_thing(claim.source, speaker, document):
        return False
    if claim.type in DEEDS:
        return True
    if claim.type not in _DOUBTED and claim.status != "future":
        return False
    verb = frozenset(statement.cue.lower().split())
    if speaker is None or "according" in verb or not verb.isdisjoint(cues.reporting.doubtful):
        return True
    return any(m.span == speaker and m.type == "Organization" for m in document.mentions)


def _is_answered(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    """Whether the one concerned rejects a claim later in its sentence or in the next one or two of the paragraph."""
    if patterns.denied_after.match(words.after):
        return True
    text, end = document.article.text, claim.evidence.end
    following = text[end : end + _ANSWER_ROOM]
    following = following.split("\n\n")[0].lower()
    start = end + len(following) - len(following.lstrip())
    first, _, rest = following.strip().partition(". ")
    second = rest.partition(". ")[0]
    if patterns.answer.match(first) or patterns.answer.match(second):
        return True
    return any(
        patterns.rebuttal.match(sentence) and _begins_with_a_party(claim, document, place)
        for place, sentence in ((start, first), (start + len(first) + 2, second))
        if sentence
    )


def _begins_with_a_party(claim: Claim, document: Document, place: int) -> bool:
    near = [m for m in document.mentions if place <= m.start < place + 40]
    return any(
        m.kind == "pronoun" or same_thing(end, m.span, document) for m in near for end in (claim.source, claim.target)
    )


def is_hypothetical(claim: Claim, document: Document, cues: Cues) -> bool:
    """Whether a claim is a mere condition, question or supposition, so that it should not be made.

    Caught: "if elected, Lee would appoint Day", "whether Lee met Day", "no evidence that Lee paid Day", "would have
    paid".
    """
    words = wording(claim, document)
    patterns = _patterns(cues.hedges, cues.denials)
    close = f"{words.before[-60:]}{words.core}"
    if patterns.hypotheticals.search(close):
        return True
    condition = patterns.conditions.search(words.before)
    if condition is None:
        return False
    since = words.before[condition.end() :]
    if "," in since:
        return bool(patterns.conditioned.search(since.rpartition(",")[2] + words.core))
    return len(since.split()) < 9
