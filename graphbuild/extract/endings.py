"""Where the words end that a cue reports without quotation marks."""

import re
from functools import cache

from graphbuild.extract.reporting import INTRODUCTION, ReportingCue
from graphbuild.extract.speakers import Frame
from graphbuild.model import Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.qualifying import ReportingWords

EDGES = " \t\r\n,;:.–—-"
_LEFT_OVER = re.compile(r"(?:,?\s+(?:and|but|while|though|although)|,\s+(?:which|who|whom))\s*,?\s*$")
_PAST = re.compile(r"(?:\w+ed|said|told|wrote|found|held|thought|made)\b")
_CUT = (
    r";\s|:\s|,\s+of\s+wh(?:ich|om)\s|,\s+al?though\s|,?\s+when\s+asked\b|\s[-–—]{1,2}\s(?![^.;¤]*?\s[-–—]{1,2}\s)"
    r"|,\s+(?!including|according|during|being|having|following)[a-z]+ing\s(?=[^,]*$)"
    r"|,\s+(?:which|whom|who|a (?:claim|charge|version))\s(?=[^,;]{0,60}?\b(?:den|reject|disput|dismiss|call))"
)
_CUT += r"|,\s+(?:(?:in|of|to|for|from|with|by|under|after)\s+)?which\s(?=[^,]*$)"
#: What the writer adds of time and measure, and where it was said: by these 8 more statements of 306 articles end
#: right, and none wrong.
_CUT += (
    r"|,\s+(?:(?:just|only|barely)\s+)?(?:\w+\s+)?(?:hours|days|weeks|months)\s+(?:before|after)\s(?=[^,]*$)"
    r"|,\s+(?:hence|likely|almost|nearly)\s(?=[^,]*$)|,?\s+(?:in|during)\s+an?\s+(?:\w+\s+){0,2}?interview\b"
    r"|,\s+but\s+(?:he|she|they|it)\s+did\s+not\s"
)
_CUTS = re.compile(_CUT)
_DASH = re.compile(r"\s[-–—]\s")
_LINKING = re.compile(r"\s*(?:(?:But|And|Yet|So|However|Hence|Thus|Then|Next|Also|Still|Meanwhile|Moreover)\b,?\s*)?")
_WHO_IT_IS = re.compile(r",\s+(?:an?|the)\s[^,;.:]*\.?\s*$")
_PRESENT_ASIDE = (
    r"|,\s+(?:which|who|where|whose\s+[\w-]+)\s+(?:also\s+|now\s+|still\s+)?"
    r"(?:is|are|has|have|does|do|(?!was\b)[a-z]+[^s\W]s)\b(?=[^,]*$)"
)
_THEN = r"(?:also\s+|then\s+|later\s+)?"
#: a report in a clause with "who", and the verb of the sentence after it
_WHO_SAYS = re.compile(r",\s+who\s+[^,;:.]*$")
_VERB_NEXT = re.compile(
    r",\s+(?:(?:also|later|then)\s+)?(?:is|are|was|were|has|have|had|will|would|may|must|did|does|faces?|\w+ed)\b"
    r"|,\s+and\s[^,;.]{2,60}?\s(?:are|were|have)\s"
)
_A_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|did|does|do|[a-z]{2,}ed|[a-z]{3,}ing)\b"
)
#: what the one of whom it is told may have done as well: "said that Lee had come and asked for money"
_DID_TOO = re.compile(r"\s+and\s+(?:asked|told|promised|offered|threatened|demanded|warned|urged)\b")
_BEFORE_THAT = re.compile(r"\bhad\s+(?:\w+\s+){0,2}?\w+")
_DID_NOT = r"|,\s+but\s+(?:did|does|has|had|would)\s+not\s|,\s+despite\s(?=[^,]*$)"
_DID = rf"{_DID_NOT}|,\s+and\s+{_THEN}[a-z]+ed\s(?!that)|,?\s+but\s+{_THEN}[a-z]+ed\s(?!that)"


def _apposition(text: str, frame: Frame, start: int, end: int) -> int:
    """Where the writer begins to say who the last one named is: "... by Ann Lee, a member of the board"."""
    last = _WHO_IT_IS.search(text, start, end)
    named = last is not None and any(m.end == last.start() and m.kind == "name" for m in frame.mentions)
    return last.start() if last is not None and named else end


def begins_sentence(text: str, frame: Frame, place: int) -> bool:
    """Whether no more than a linking word stands before a place: "But according to Ann Lee, ...", "Hence, ..."."""
    return _LINKING.fullmatch(text, frame.span.start, place) is not None


def clause(text: str, frame: Frame, start: int, end: int, cue: ReportingCue, words: ReportingWords) -> Span | None:
    """What a cue reports of the words between two places."""
    cuts = _ends_of(cue, words).finditer(text, start + 1, end)
    cut = next((c for c in cuts if not _goes_on(text, start, c)), None)
    stop = _apposition(text, frame, start, _end_of_who(text, frame, start, cut.start() if cut else end))
    left_over = _LEFT_OVER.search(text, start, stop)
    return trimmed(text, start, left_over.start() if left_over else stop)


def _end_of_who(text: str, frame: Frame, start: int, end: int) -> int:
    """Where the sentence goes on with its own verb: "Ann Lee, who denies that she stole it, was arrested"."""
    who = _WHO_SAYS.search(text, frame.span.start, start)
    if who is None or _has_a_verb(text[frame.span.start : who.start()]):
        return end
    verbs = (v.start() for v in _VERB_NEXT.finditer(text, start, end))
    return next((v for v in verbs if _has_a_verb(text[start:v])), end)


def _has_a_verb(words: str) -> bool:
    return _A_VERB.search(words) is not None or not _irregular_pasts().isdisjoint(words.split())


@cache
def _irregular_pasts() -> frozenset[str]:
    return frozenset(past for past, _ in load_cues().acts.irregular.values())


def _goes_on(text: str, start: int, cut: re.Match[str]) -> bool:
    """Whether what is said goes on there: "had come and asked for money", "told her - and her guests - to stay"."""
    if _DASH.match(cut[0]):
        return _DASH.search(text, start, cut.start()) is not None
    return _DID_TOO.match(cut[0]) is not None and _BEFORE_THAT.search(text, start, cut.start()) is not None


def _ends_of(cue: ReportingCue, words: ReportingWords) -> re.Pattern[str]:
    """What ends the words that a cue reports; those of "according to ..." take in all that the sentence tells."""
    if cue.verb == INTRODUCTION:
        return _CUTS
    if _PAST.match(cue.verb):
        return _past_ends(words.turns)
    return _ends(frozenset(turn for turn in words.turns if not _PAST.match(turn)))


@cache
def _ends(turns: frozenset[str]) -> re.Pattern[str]:
    """What ends a reported clause."""
    return re.compile(rf"{_CUT}|,?\s+(?:and|but)\s+{_THEN}(?:{alternatives(turns)})\b")


@cache
def _past_ends(turns: frozenset[str]) -> re.Pattern[str]:
    """What ends a clause that is reported in the past: an aside in the present is the writer's as well."""
    return re.compile(_ends(turns).pattern + _DID + _PRESENT_ASIDE)


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The words of a piece without the punctuation around them."""
    piece = text[start:end]
    left, right = len(piece) - len(piece.lstrip(EDGES)), len(piece.rstrip(EDGES + "!?"))
    return Span(start + left, start + right) if right > left else None
