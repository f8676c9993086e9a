"""What the words of a claim deny: "did not meet", "denied having paid", "Lee denied that he owns the paper"."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, any_of, is_said_with, told_in, without_offence
from graphbuild.extract.worded import FIXED, NEGATIVE, OF_DEFENDANTS, OF_THE_LAW, ROLES, SPEECH_ACTS, is_verbal
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import Cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.qualifying import DenialWords

#: what did not come about where a word of failure stands: "was struck off the ballot", "sent an apology"
_FAILED = frozenset(["PARTICIPATES_IN", "CONVICTED_OF", "MET_WITH", "ORGANIZES", "CANDIDATE_IN"])
_IN_THE_CLAUSE = r"(?:\s+(?!(?:and|but|while)(?!\s+[\w’'-]+\s*$))[\w’'.-]+,?){0,9}"
_DOING = re.compile(r"\w+ing\b")
#: before a post that the clause itself tells, so that it is in no apposition
_BEING = re.compile(
    r"\b(?:is|was|are|were|be|been|being)\s+(?:(?:the|an?|its|his|her|their|[\w-]+ly)\s+){0,2}(?:[\w-]+\s+)?$"
)
_ANSWER_ROOM = 260  # characters after the sentence in which somebody may deny it
_PARAGRAPH = 500  # characters before or after it


@dataclass(frozen=True, slots=True)
class _Patterns:
    negation: re.Pattern[str]
    negation_before: re.Pattern[str]
    failures: re.Pattern[str]
    acquittals: re.Pattern[str]
    verdicts: re.Pattern[str]
    denied_post: re.Pattern[str]
    no_post: re.Pattern[str]
    denied_before: re.Pattern[str]
    evasions: re.Pattern[str]
    undenied_before: re.Pattern[str]
    untrue_before: re.Pattern[str]
    undone_before: re.Pattern[str]
    in_sight: re.Pattern[str]
    rejected: re.Pattern[str]
    not_done: re.Pattern[str]


@cache
def _patterns(denials: DenialWords) -> _Patterns:
    negation = any_of(denials.negations).pattern + rf"(?!\s+{any_of(denials.harmless).pattern})"
    plain = [v for v in denials.verbs if v not in denials.turning_down]
    room = r"(?:\s+(?!(?:and|but|while)(?!\s+(?:\w+ing|that|to)\b))[\w’'-]+){0,7}"
    turned_down = any_of((*denials.turning_down, *denials.retracting)).pattern
    answers = any_of(denials.answers).pattern
    return _Patterns(
        negation=re.compile(negation),
        negation_before=re.compile(negation + r"(?:\s+(?:\w+ly|also|yet|ever|even))?\s*$"),
        failures=any_of(denials.failures),
        acquittals=any_of(denials.acquittals),
        verdicts=any_of((*denials.acquittals, *denials.convictions)),
        denied_post=re.compile(any_of(denials.negated_posts).pattern + r"(?:\s+(?:a|an|the|its|their))?\s*$"),
        no_post=re.compile(rf"{any_of(denials.negated_posts).pattern}(?!\s+{any_of(denials.harmless).pattern})"),
        denied_before=re.compile(rf"{any_of(plain).pattern}{room}\s*$|{turned_down}{room}\s+{answers}{room}\s*$"),
        evasions=any_of(denials.evasions),
        untrue_before=re.compile(rf"{any_of(denials.untrue).pattern}{_IN_THE_CLAUSE}\s*$"),
        undone_before=re.compile(rf"{any_of(denials.undone).pattern}\s+(?:\w+ly\s+)?$"),
        undenied_before=re.compile(rf"{any_of(denials.undenied).pattern}{room}\s*$"),
        not_done=re.compile(
            rf"{any_of(denials.negations).pattern}\s+(?:be\s+|been\s+)?(?:\w+ly\s+)?(?:{alternatives(denials.of_the_law)})\b"
        ),
        rejected=re.compile(rf"{turned_down}\s.*?{answers}.*\bthat$"),
        in_sight=any_of((*denials.verbs, *denials.failures, *denials.untrue, *denials.falsehoods)),
    )


def is_denied(claim: Claim, words: Wording, cues: Cues) -> bool:
    """Whether a claim is denied in its own words or right before them; in those of the offence nothing is."""
    patterns, words = _patterns(cues.denials), without_offence(words, claim)
    if _is_untrue(claim, words, patterns) or (
        _DOING.match(words.core) and patterns.undone_before.search(words.before)
    ):
        return True
    if claim.type in _FAILED and patterns.failures.search(words.core):
        return True
    if claim.type == "CONVICTED_OF" and _is_acquitted(words, patterns):
        return True
    if claim.type in OF_THE_LAW and _nothing_was_done(words, patterns):
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
    if patterns.negation_before.search(words.before[-40:]) or _begins_before(patterns.negation, words):
        return True
    if claim.type == "COALITION_WITH" and patterns.negation.search(words.before.rpartition(",")[2]):
        return True
    return bool(patterns.denied_before.search(words.before)) or bool(patterns.denied_before.search(words.core))


def _begins_before(denial: re.Pattern[str], words: Wording) -> bool:
    """Whether the words of a claim are the end of a denial: "to meet" of "declined to meet"."""
    before = words.before[-40:]
    return any(m.start() < len(before) < m.end() for m in denial.finditer(before + words.core))


def _nothing_was_done(words: Wording, patterns: _Patterns) -> bool:
    """Whether nobody was charged or held: "has not been charged", "declined to charge Lee with fraud"."""
    if patterns.negation.search(words.core) or patterns.negation_before.search(words.before[-40:]):
        return True
    return patterns.not_done.search(f"{words.before}{words.core}") is not None


def _is_untrue(claim: Claim, words: Wording, patterns: _Patterns) -> bool:
    """Whether the clause is told as not so: "it is not true that Lee owns the paper", "pretended to be its owner"."""
    if claim.type in FIXED | ROLES and not is_verbal(claim, words) and not _BEING.search(words.before):
        return False
    return patterns.untrue_before.search(words.before) is not None


def is_left_undenied(claim: Claim, words: Wording, cues: Cues) -> bool:
    """Whether someone does not deny it: "did not deny having paid", "neither confirmed nor denied that she paid"."""
    if claim.type in FIXED | ROLES and not is_verbal(claim, words):
        return False
    undenied = _patterns(cues.denials).undenied_before
    return any(undenied.search(said) is not None for said in (words.before, words.core))


def _is_acquitted(words: Wording, patterns: _Patterns) -> bool:
    """Whether the last verdict before the offence clears: "sentenced Lee and acquitted Day of fraud"."""
    verdicts = list(patterns.verdicts.finditer(words.before + words.core))
    return bool(verdicts) and patterns.acquittals.fullmatch(verdicts[-1].group()) is not None


def convicts_after_all(claim: Claim, words: Wording, cues: Cues) -> bool:
    """Whether an acquittal of something else stands before the verdict: "cleared of fraud but guilty of theft"."""
    if claim.type != "CONVICTED_OF":
        return False
    patterns = _patterns(cues.denials)
    up_to_it = f"{words.core}{words.after}"[: max(0, claim.target.start - words.place.start)]
    verdicts = [m.group() for m in patterns.verdicts.finditer(up_to_it)]
    cleared = [patterns.acquittals.fullmatch(verdict) is not None for verdict in verdicts]
    return any(cleared) and not cleared[-1]


def told_as_false(claim: Claim, document: Document, words: Wording, cues: Cues) -> bool:
    """Whether a claim stands in what someone denies: "denied that he owns it", "rejected suggestions that he does"."""
    if claim.type in FIXED or (claim.type in ROLES and not is_verbal(claim, words)):
        return False
    if is_said_with(frozenset(cues.denials.deniers), words.place, document):
        return True
    rejected = _patterns(cues.denials).rejected
    return any(rejected.match(s.cue.lower()) for s in told_in(words.place, document))


def denial_in_sight(claim: Claim, document: Document, cues: Cues) -> bool:
    """Whether a word of denial stands in the sentence or soon after: "reportedly met" denies nothing.

    Nor does who "has not commented", nor who is acquitted of something in another sentence.
    """
    told = claim.evidence
    return _is_denied_within(Span(told.start, told.end + _ANSWER_ROOM), claim, document, cues)


def denial_around(claim: Claim, document: Document, cues: Cues) -> bool:
    """The same in a wider room: of a tie somebody may deny it in the paragraph before or the next."""
    if claim.type in SPEECH_ACTS | {"IMPLICATED_IN"}:
        return denial_in_sight(claim, document, cues)
    told = claim.evidence
    room = Span(max(0, told.start - _PARAGRAPH), told.end + _PARAGRAPH)
    return _is_denied_within(room, claim, document, cues)


def _is_denied_within(room: Span, claim: Claim, document: Document, cues: Cues) -> bool:
    patterns, text, told = _patterns(cues.denials), document.article.text, claim.evidence
    beside = [text[room.start : told.start].lower(), text[told.end : room.end].lower()]
    if claim.type not in OF_DEFENDANTS:
        beside = [patterns.acquittals.sub("", said) for said in beside]
    around = patterns.evasions.sub("", text[told.start : told.end].lower().join(beside))
    return bool(patterns.negation.search(around) or patterns.in_sight.search(around))
