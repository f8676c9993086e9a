"""What is answered after a claim: "..., which Lee denies", "Lee rejected the accusation" in the next sentence."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, any_of, same_thing
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import DenialWords

_AT_FIRST = 45  # characters at the start of an answer that name who answers
_ROOM = 260  # characters after the sentence in which the one concerned may answer


@dataclass(frozen=True, slots=True)
class _Patterns:
    told_false: re.Pattern[str]
    denied_after: re.Pattern[str]
    answer: re.Pattern[str]
    reply: re.Pattern[str]


@cache
def _patterns(denials: DenialWords) -> _Patterns:
    verbs, answers = any_of(denials.verbs).pattern, any_of(denials.answers).pattern
    taken_up = rf"(?<!was )(?<!were )(?<!been )(?:{verbs}\s+(?:\w+\s+){{0,3}}?{answers}|{verbs}\s*(?=[.,;]|$))"
    return _Patterns(
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
    )


def is_answered(claim: Claim, document: Document, words: Wording, cues: Cues) -> bool:
    """Whether a claim is rejected later in its sentence or in the next two, or answered by the one concerned."""
    patterns = _patterns(cues.denials)
    text, end = document.article.text, claim.evidence.end
    after = text[words.place.end : end].lower()
    if patterns.denied_after.match(after) or patterns.told_false.match(after):
        return True
    following = text[end : end + _ROOM]
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
    near = document.between(place.start, place.end)
    return all(any(same_thing(end, m.span, document) for m in near) for end in (claim.source, claim.target))


def _begins_with_a_party(claim: Claim, document: Document, place: Span) -> bool:
    near = document.between(place.start, place.end)
    return any(same_thing(end, m.span, document) for m in near for end in (claim.source, claim.target))
