"""What the rest of the sentence takes back: "convicted of theft and cleared on appeal"."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, told_in
from graphbuild.extract.worded import ROLES, SPEECH_ACTS, is_verbal
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_IN_FACT = r"(?:(?!(?:to|not|never|be|if|could|would|should|may|might|must|will)\b)\w+\s+)"
_WAS = rf"(?:was|were|is|are|(?:has|have|had)\s+{_IN_FACT}?been)"
_NOT_TO = r"(?<!\bto )(?<!\bnot )(?<!\bhave )\b"
_THAT_ONE = r"(?:that|the|this|his|her|their|both)\s+(?:[\w-]+\s+)?"
_IS_NOT = re.compile(
    r"\s+(?:is|was|are|were)(?:n['’]t|\s+not)(?:,?\s+and\s+ha[sd]\s+never\s+been,?)?\s+"
    r"(?:(?:an?|the|its|one\s+of\s+its)\s+)?(?P<post>[\w-]+)"
)


@dataclass(frozen=True, slots=True)
class _Patterns:
    undone: re.Pattern[str]
    annulled: re.Pattern[str]
    is_annulled: re.Pattern[str]
    annulled_later: re.Pattern[str]
    another_verdict: re.Pattern[str]
    restored: re.Pattern[str]
    cleared_since: re.Pattern[str]
    called_off: re.Pattern[str]
    turned_away: re.Pattern[str]
    rejected: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = load_cues().denials
    undoing, verdicts = (f"(?:{alternatives(phrases)})" for phrases in (words.undoing, words.verdicts))
    return _Patterns(
        undone=re.compile(
            rf"[^.;]*?\b(?:(?:{alternatives(words.cleared)})\s+(?:on|in|by)\s+(?:an?\s+|the\s+)?"
            rf"(?:{alternatives(words.higher_courts)})\b"
            rf"|(?:conviction|verdict|sentence|charges?)\s+{_IN_FACT}{{1,3}}?{undoing})"
        ),
        annulled=re.compile(
            rf"{_NOT_TO}{undoing}\s+"
            r"(?:an?|the|his|her|their|its|that|this|both|all|(?:[^\W\d_][\w’'-]*\s+){0,3}?\S+['’]s?)\s+"
            rf"(?:[\w-]+\s+){{0,2}}?{verdicts}\b"
        ),
        is_annulled=re.compile(rf"\b{verdicts}\b[^.;]{{0,80}}?\b{_WAS}\s+{_IN_FACT}?{undoing}\b"),
        annulled_later=re.compile(
            rf"{_NOT_TO}{undoing}\s+{_THAT_ONE}(?:{verdicts}|ruling)\b"
            rf"|\b(?i:{_THAT_ONE}){verdicts}\s+{_WAS}\s+{_IN_FACT}?{undoing}\b"
        ),
        another_verdict=re.compile(rf"\b(?:{alternatives(words.another_verdict)})\b"),
        restored=re.compile(rf"[^;]{{0,200}}?\b(?:{alternatives(words.restoring)})\w+"),
        cleared_since=re.compile(
            rf"\b(?:{alternatives(words.cleared_since)})\s+(?P<whom>[^.;]{{0,120}}?)\b(?:after|since)\s+"
            r"(?:he|she|they)\s+(?:was|were|had\s+been)\b"
        ),
        called_off=re.compile(
            rf"[^.;]*?\b(?:and|but)\s+(?:(?:later|then)\s+)?(?:{alternatives(words.called_off)})\s+"
            r"(?:the\s+(?:call|plan)|it)\b"
        ),
        turned_away=re.compile(rf"\b(?:{alternatives(words.turned_away)})\b"),
        rejected=re.compile(
            rf"[^.;]*?,\s+(?:which|something)\s+(?:[\w’'-]+\s+){{1,3}}?(?:{alternatives(words.takes_back)})\b"
        ),
    )


def is_taken_back(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether it is a conviction undone, a call withdrawn, a candidate refused, a post not held, a word rejected.

    Caught: "convicted of theft and cleared on appeal", "the union, of which Lee is not a member", "says that he led
    the militia, which he denies".
    """
    if claim.type == "CONVICTED_OF":
        return _is_undone(claim, document, words) or _is_cleared_since(claim, document)
    text, end = document.article.text, claim.evidence.end
    if claim.type == "ORGANIZES":
        return _patterns().called_off.match(text, words.place.end, end) is not None
    if claim.type == "CANDIDATE_IN":
        return _patterns().turned_away.search(words.before) is not None
    if claim.type in ROLES and (said := _IS_NOT.match(text, claim.source.end, end)):
        posts = ("member", "members") if claim.type == "MEMBER_OF" else f"{claim.role or ''} {words.core}".split()
        return said["post"].casefold() in posts
    if claim.type in SPEECH_ACTS or not told_in(words.place, document):
        return False
    return is_verbal(claim, words) and _patterns().rejected.match(text, words.place.end, end) is not None


def _is_undone(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether a higher court cleared the one who was convicted, with nobody else named in between."""
    place, end = words.place.end, claim.evidence.end
    undone = _patterns().undone.match(document.article.text, place, end)
    return undone is not None and not any(
        m.type == "Person" and m.kind == "name" and m != claim.source for m in document.between(place, undone.end())
    )


def _is_cleared_since(claim: Claim, document: Document) -> bool:
    """Whether the acquittal is told first: "acquitted Lee, a year after he was jailed for theft"."""
    start, end = claim.evidence.start, max(claim.evidence.start, claim.target.start)
    cleared = _patterns().cleared_since.search(document.article.text, start, end)
    if cleared is None:
        return False
    whom = [m for m in document.between(cleared.start(), cleared.end("whom")) if m.type == "Person"]
    things = document.thing_at
    return any(things.get(m.start) == things.get(claim.source.start) for m in whom)


def is_annulled(claim: Claim, document: Document, words: Wording) -> bool:
    """Whether a conviction has ended: "overturned her conviction for theft", "her conviction for theft was quashed".

    What stands before the words counts where it is said of the same conviction, what stands after, up to the second
    sentence from there, where nobody else is named in between and no other verdict told. A verdict restored has not
    ended.
    """
    if claim.type != "CONVICTED_OF":
        return False
    found = _annulled_in_it(claim, document) or _annulled_later(claim, document)
    return found is not None and _patterns().restored.match(document.article.text, found.end()) is None


def _annulled_in_it(claim: Claim, document: Document) -> re.Match[str] | None:
    """The words in its own sentence that end a conviction."""
    text, told, offence = document.article.text, claim.evidence, claim.target
    by_a_court = _patterns().annulled.finditer(text, told.start, told.end)
    itself = (m for m in _patterns().is_annulled.finditer(text, told.start, told.end) if offence.start < m.end())
    for found in (*by_a_court, *itself):
        first, last = min(found.start(), offence.start), max(found.end(), offence.start)
        if names_nobody_else(claim, Span(first, last), document):
            return found
    return None


def _annulled_later(claim: Claim, document: Document) -> re.Match[str] | None:
    """The words in the next two sentences that end a conviction: "The Supreme Court overturned that verdict"."""
    end = claim.evidence.end
    first = bisect_left(document.sentences, end, key=lambda s: s.start)
    after = document.sentences[first : first + 2]
    found = _patterns().annulled_later.search(document.article.text, end, after[-1].end) if after else None
    if found is None or _patterns().another_verdict.search(document.article.text, end, found.start()):
        return None
    return found if names_nobody_else(claim, Span(end, found.end()), document) else None


def names_nobody_else(claim: Claim, place: Span, document: Document) -> bool:
    """Whether every person named in a place of the text is the one at the beginning of the claim."""
    named = (m for m in document.between(place.start, place.end) if m.type == "Person")
    own = document.thing_at.get(claim.source.start)
    return all(m.kind != "name" or document.thing_at.get(m.start) == own for m in named)
