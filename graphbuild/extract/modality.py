"""How sure a text makes a claim: asserted, alleged, denied; and what it does not claim at all."""

import re
from dataclasses import dataclass, replace
from functools import cache

from graphbuild.extract.clauses import Wording, any_of, same_thing, told_in, without_offence, wording
from graphbuild.extract.hearsay import DEEDS, RETOLD, is_hearsay, is_mere_word
from graphbuild.extract.kin_told import kin_is_supposed, kin_modality
from graphbuild.extract.neither import is_of_neither
from graphbuild.extract.taken_back import is_taken_back
from graphbuild.extract.worded import FIXED, KIN, NEGATIVE, OF_SUSPECTS, OF_THE_LAW, ROLES, SPEECH_ACTS, is_verbal
from graphbuild.model import Claim, Document, Modality, Span
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import DenialWords, HedgeWords

_OWN_VICTORY = re.compile(
    r"\b(?:says?|said|claims?|claimed|insists?|insisted|maintains?|maintained)\s+(?:that\s+)?(?:he|she|it|they)\s+(?:had\s+|has\s+)?(?:\w+ly\s+)?$"
    r"|\b(?:says?|said|claims?|claimed|insists?|insisted|maintains?|maintained)\s+(?:that\s+)?(?:he|she|it|they)\s+(?:had\s+|has\s+)?(?:\w+ly\s+)?won\b"
    r"|\bclaim(?:s|ed|ing)?\s+(?:to\s+have|victory)\b|\bdeclar(?:es?|ed|ing)\s+(?:him|her|it|them)sel(?:f|ves)\b"
)
_AT_FIRST = 45  # characters at the start of an answer that name who answers
_ANSWER_ROOM = 260  # characters after the sentence in which the one concerned may answer

_ASIDE = re.compile(r",\s+(?:who|whom|whose|which|all of|most of|some of|one of|both of)\b[^,]*,")
#: after a hedge that ends a clause: "he left, they say, in May", not "he left, and they say that"
_SET_OFF = r"(?=\s*(?:[.,;:”\"]|$)|\s+(?:on|in|at|last|late|yesterday|today|to)\b)"
_SHOULD = re.compile(r"\W*should\b")


@dataclass(frozen=True, slots=True)
class _Patterns:
    adverbs: re.Pattern[str]
    adjective_before: re.Pattern[str]
    hearsay: re.Pattern[str]
    openings: re.Pattern[str]
    opening: re.Pattern[str]
    closings: re.Pattern[str]
    asides: re.Pattern[str]
    conditions: re.Pattern[str]
    conditioned: re.Pattern[str]
    condition_after: re.Pattern[str]
    open_to_a_condition: re.Pattern[str]
    hypotheticals: re.Pattern[str]
    questions: re.Pattern[str]
    negation: re.Pattern[str]
    negation_before: re.Pattern[str]
    failures: re.Pattern[str]
    denials: re.Pattern[str]
    acquittals: re.Pattern[str]
    verdicts: re.Pattern[str]
    denied_post: re.Pattern[str]
    no_post: re.Pattern[str]
    denied_before: re.Pattern[str]
    told_false: re.Pattern[str]
    denied_after: re.Pattern[str]
    answer: re.Pattern[str]
    reply: re.Pattern[str]
    directed: re.Pattern[str]
    evasions: re.Pattern[str]


@cache
def _patterns(hedges: HedgeWords, denials: DenialWords) -> _Patterns:
    verbs, answers = any_of(denials.verbs).pattern, any_of(denials.answers).pattern
    negation = any_of(denials.negations).pattern + rf"(?!\s+{any_of(denials.harmless).pattern})"
    plain = [v for v in denials.verbs if v not in denials.turning_down]
    room = r"(?:\s+(?!(?:and|but|while)(?!\s+(?:\w+ing|that|to)\b))[\w’'-]+){0,7}"
    turned_down = any_of(denials.turning_down).pattern
    taken_up = rf"(?<!was )(?<!were )(?<!been )(?:{verbs}\s+(?:\w+\s+){{0,3}}?{answers}|{verbs}\s*(?=[.,;]|$))"
    return _Patterns(
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
        conditions=any_of(hedges.conditions),
        conditioned=any_of(hedges.conditioned),
        condition_after=re.compile(rf"[^,]*?{any_of(hedges.conditions_after).pattern}"),
        open_to_a_condition=re.compile(rf"{any_of(hedges.conditional).pattern}(?:\s+[\w’'-]+){{0,6}}\s*$"),
        hypotheticals=any_of(hedges.hypotheticals),
        questions=re.compile(r"\W*" + any_of(hedges.questions).pattern),
        negation=re.compile(negation),
        negation_before=re.compile(negation + r"(?:\s+(?:\w+ly|also|yet|ever|even))?\s*$"),
        failures=any_of(denials.failures),
        denials=any_of((*denials.verbs, *denials.failures)),
        acquittals=any_of(denials.acquittals),
        verdicts=any_of((*denials.acquittals, *denials.convictions)),
        denied_post=re.compile(any_of(denials.negated_posts).pattern + r"(?:\s+(?:a|an|the|its|their))?\s*$"),
        no_post=re.compile(rf"{any_of(denials.negated_posts).pattern}(?!\s+{any_of(denials.harmless).pattern})"),
        denied_before=re.compile(rf"{any_of(plain).pattern}{room}\s*$|{turned_down}{room}\s+{answers}{room}\s*$"),
        told_false=re.compile(
            rf"[^.;,]{{0,90}}?\b(?:is|are|was|were|be|been|being|as|prov(?:es?|ed|en)|turned\s+out)\s+(?:to\s+be\s+)?"
            rf"(?:\w+ly\s+)?{any_of(denials.falsehoods).pattern}"
        ),
        denied_after=re.compile(
            rf"[^.]{{0,110}}?(?:;|which|but|a\s+\w+|something|both|what|and)\s+(?:[\w’'-]+\s+){{0,6}}?{verbs}"
        ),
        answer=re.compile(rf"[^.;]{{0,90}}?{taken_up}"),
        reply=re.compile(
            rf"(?!.*{any_of(denials.evasions).pattern})(?=.*{any_of(denials.rebuttals).pattern})"
            rf"[^.;]{{0,70}}?{any_of(denials.replies).pattern}",
            re.S,
        ),
        directed=re.compile(
            rf"\b(?:is|are|was|were|been|being|be)\s+(?:\w+ly\s+|also\s+)?{any_of(hedges.directed).pattern}\s+to\b"
            rf"|{any_of(hedges.claiming).pattern}\s+to\b"
        ),
        evasions=any_of(denials.evasions),
    )


def modality(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with the modality that its words give it; without such words what it came with.

    Denied: "did not meet", "never worked for", "denied having paid", "..., which Lee denies", and a claim that the
    next sentence rejects. Alleged: "reportedly", "is said to", "claims that", "accused of", and a deed that only
    someone's word stands for.
    """
    words = wording(claim, document)
    patterns = _patterns(cues.hedges, cues.denials)
    if claim.type in KIN and (told := kin_modality(claim, document, cues)) is not None:
        return replace(claim, modality=told)
    if (
        _is_denied(claim, without_offence(words, claim), patterns)
        or _told_as_false(claim, document, words, cues)
        or is_taken_back(claim, document, words)
        or is_of_neither(claim, document, words)
    ):
        return replace(claim, modality="denied")
    doubt = _doubt(claim, document, words, cues, patterns)
    if doubt and claim.type not in SPEECH_ACTS - DEEDS and _is_answered(claim, document, words, patterns):
        return replace(claim, modality="denied")
    if doubt == "sure" or (doubt == "likely" and claim.modality == "asserted"):
        return replace(claim, modality=_surer(claim, document, patterns))
    if claim.type in OF_SUSPECTS and claim.modality == "denied" and not _denial_in_sight(claim, document, patterns):
        return replace(claim, modality="alleged")
    return claim


def _surer(claim: Claim, document: Document, patterns: _Patterns) -> Modality:
    """Alleged, unless the network read a denial, which outranks it, and a word of denial is in sight."""
    return "denied" if claim.modality == "denied" and _denial_in_sight(claim, document, patterns) else "alleged"


def _denial_in_sight(claim: Claim, document: Document, patterns: _Patterns) -> bool:
    """Whether a word of denial stands in the sentence or soon after: "reportedly met" denies nothing.

    Nor does who "has not commented".
    """
    around = document.article.text[claim.evidence.start : claim.evidence.end + _ANSWER_ROOM].lower()
    around = patterns.evasions.sub("", around)
    return bool(patterns.negation.search(around) or patterns.denials.search(around))


def _is_denied(claim: Claim, words: Wording, patterns: _Patterns) -> bool:
    if claim.type in (
        "PARTICIPATES_IN",
        "CONVICTED_OF",
        "MET_WITH",
        "ORGANIZES",
        "CANDIDATE_IN",
    ) and patterns.failures.search(words.core):
        return True
    if claim.type == "CONVICTED_OF" and _is_acquitted(words, patterns):
        return True
    if claim.type in OF_THE_LAW and patterns.negation.search(words.core):
        return True
    if claim.type in NEGATIVE:
        return claim.type not in FIXED and bool(patterns.negation_before.search(words.before[-40:]))
    if claim.type in ROLES and not is_verbal(claim, words):
        before = words.before[-40:]
        if any(m.start() <= len(before) < m.end() for m in patterns.no_post.finditer(before + words.core)):
            return True  # the words themselves begin with it: "not a member of"
        return any(patterns.denied_post.search(said) for said in (before, before + words.core))
    if patterns.negation.search(words.core):
        return True
    if patterns.negation_before.search(words.before[-40:]):
        return True
    if claim.type == "COALITION_WITH" and patterns.negation.search(words.before.rpartition(",")[2]):
        return True
    return bool(patterns.denied_before.search(words.before)) or bool(patterns.denied_before.search(words.core))


def _is_acquitted(words: Wording, patterns: _Patterns) -> bool:
    """Whether the last verdict before the offence clears: "sentenced Lee and acquitted Day of fraud"."""
    verdicts = list(patterns.verdicts.finditer(words.before + words.core))
    return bool(verdicts) and patterns.acquittals.fullmatch(verdicts[-1].group()) is not None


def _told_as_false(claim: Claim, document: Document, words: Wording, cues: Cues) -> bool:
    """Whether a claim stands in what someone denies: "Lee denied that he owns the paper"."""
    if claim.type in FIXED or (claim.type in ROLES and not is_verbal(claim, words)):
        return False
    denying = frozenset(cues.denials.deniers)
    return any(not denying.isdisjoint(s.cue.lower().split()) for s in told_in(words.place, document))


def _doubt(claim: Claim, document: Document, words: Wording, cues: Cues, patterns: _Patterns) -> str | None:
    """ "sure" where a word hedges the claim, "likely" where only someone's word stands for it, else None."""
    if claim.type == "WON" and _claims_to_have_won(claim, document, words):
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


def _hedged_beside(claim: Claim, words: Wording, patterns: _Patterns) -> bool:
    """Whether a hedge stands in the words of a claim or right before them.

    Not in an aside of what else the one is: "Lee, whom many believe to be ill, met Day". An adjective tells of the
    word behind it, and an adverb beside a post too: "bombed a suspected camp of Day", "allegedly sent by an aide".
    """
    core = _ASIDE.sub(" ", words.core)
    if patterns.openings.search(core) or patterns.adverbs.search(core):
        return True
    if patterns.adjective_before.search(words.before[-30:]):
        return True
    reach = 14 if claim.type in ROLES and not is_verbal(claim, words) else 30
    return patterns.hearsay.search(words.before[-reach:]) is not None


def _claims_to_have_won(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether a victory is only what the victor says: "who says he won", "claims to have won"."""
    if _OWN_VICTORY.search(f"{words.before[-40:]}{words.core}"):
        return True
    told = told_in(words.place, document)
    own = any(s.speaker is not None and same_thing(claim.source, s.speaker, document) for s in told)
    return own and "winner" not in words.core


def _opened(words: Wording, patterns: _Patterns) -> bool:
    """Whether a hedge before a claim reaches it: without a comma between them."""
    near = words.before[-70:]
    ends = [m.end() for m in patterns.openings.finditer(near)]
    return bool(ends) and ("," not in near[ends[-1] :] or ", and that" in near[ends[-1] :])


def _is_answered(claim: Claim, document: Document, words: Wording, patterns: _Patterns) -> bool:
    """Whether a claim is rejected later in its sentence or in the next two, or answered by the one concerned."""
    text, end = document.article.text, claim.evidence.end
    after = text[words.place.end : end].lower()
    if patterns.denied_after.match(after) or patterns.told_false.match(after):
        return True
    following = text[end : end + _ANSWER_ROOM]
    start = end + len(following) - len(following.lstrip())
    first, _, rest = following.strip().partition(". ")
    second = rest.partition("\n\n")[0].partition(". ")[0]
    rows = ((start, first.lower()), (start + len(first) + 2, second.lower()))
    return any(_rejects(claim, document, place, sentence, patterns) for place, sentence in rows if sentence)


def _rejects(claim: Claim, document: Document, place: int, sentence: str, patterns: _Patterns) -> bool:
    """Whether a sentence rejects a claim: a denial of it, or an answer by the one concerned that is no evasion."""
    answer = patterns.answer.match(sentence)
    if answer and (not answer[0].endswith(" that") or not sentence[answer.end() :].strip(" .,;")):
        return True
    if answer:
        return _names_both_ends(claim, document, Span(place, place + len(sentence)))
    start = Span(place, place + min(len(sentence), _AT_FIRST))
    return bool(patterns.reply.match(sentence)) and _begins_with_a_party(claim, document, start)


def _names_both_ends(claim: Claim, document: Document, place: Span) -> bool:
    """Whether a sentence speaks of both ends of a claim, as one that denies it in words of its own does."""
    near = [m for m in document.mentions if place.start <= m.start < place.end]
    return all(any(same_thing(end, m.span, document) for m in near) for end in (claim.source, claim.target))


def _begins_with_a_party(claim: Claim, document: Document, place: Span) -> bool:
    near = [m for m in document.mentions if place.start <= m.start < place.end]
    return any(same_thing(end, m.span, document) for m in near for end in (claim.source, claim.target))


def is_hypothetical(claim: Claim, document: Document, cues: Cues) -> bool:
    """Whether a claim is a mere condition, question or supposition, so that it should not be made.

    Caught: "did Lee meet Day?", "if elected, Lee would appoint Day", "would sue Day if he spoke", "whether Lee met
    Day", "should Lee meet Day, ...", "no evidence that Lee paid Day", "would have paid". An office in an apposition
    ("whether he met the minister, Day") is none.
    """
    words = wording(claim, document)
    patterns = _patterns(cues.hedges, cues.denials)
    if claim.type in KIN and kin_is_supposed(claim, document, cues):
        return True
    if claim.type in (ROLES | FIXED) - {"ON_TRIAL_IN"} and not is_verbal(claim, words):
        return False
    if claim.evidence.text.rstrip().endswith("?") and patterns.questions.match(claim.evidence.text.lower()):
        return True
    close = f"{words.before[-60:]}{words.core}"
    if patterns.hypotheticals.search(close):
        return True
    if patterns.open_to_a_condition.search(close) and patterns.condition_after.match(words.after):
        return True
    condition = patterns.conditions.search(words.before) or _should(claim, words)
    if condition is None:
        return False
    since = words.before[condition.end() :]
    if "," in since:
        return bool(patterns.conditioned.search(since.rpartition(",")[2] + words.core))
    return len(since.split()) < 9


def _should(claim: Claim, words: Wording) -> re.Match[str] | None:
    """The word that makes a condition of a sentence that it begins: "should Lee meet Day, "."""
    return _SHOULD.match(words.before) if claim.evidence.text.casefold().startswith("should ") else None
