"""Reporting verbs and phrases in a sentence: "said", "told", "accused", "according to"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphbuild.extract.speakers import (
    FOLLOWED_BY_THAT,
    WORD,
    Frame,
    Speaker,
    person_right_after,
    phrase_start,
    speaker_after,
    speaker_before,
)
from graphbuild.model import Span
from graphbuild.ontology.qualifying import ReportingWords

#: what a cue has for its verb where a phrase like "according to" stands for one
INTRODUCTION = "according to"
_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "gets", "got"])
_NO_SUBJECT = frozenset(
    "to a an the that these those this his her its their my our your no any by not nor as more".split()  # noqa: SIM905
)
_ACCUSED_BY = re.compile(r"\s+(?:[\w'’-]+\s+){0,3}?by\s")
_OF_WHAT = re.compile(r"[^.;¤]{1,110}?\sof\s")
_QUOTES_SOON = re.compile(r"[^¤;:]{0,60}¤")
_QUOTES_NEXT = re.compile(r"[^¤;.]{0,60}?[,:]?\s*¤")


@dataclass(frozen=True, slots=True)
class ReportingCue:
    """A reporting verb or phrase. `span` runs over verb and helpers, `whole` over the speaker too.

    `inverted` cues name the speaker after the verb: "said Ann Lee", "according to Ann Lee".
    """

    span: Span
    whole: Span
    verb: str
    speaker: Speaker
    inverted: bool


def reporting_cues(text: str, frame: Frame, words: ReportingWords, verbs: frozenset[str]) -> Iterator[ReportingCue]:
    """The cues of a sentence in their order; `text` is the article with its quotations masked."""
    tokens = list(WORD.finditer(text, frame.span.start, frame.span.end))
    for k, token in enumerate(tokens):
        word = token[0].lower()
        introduction = _introduction(text, token, words)
        if introduction is not None:
            after = speaker_after(text, frame, words, introduction.end)
            if after is not None:
                whole = Span(introduction.start, after.span.end)
                yield ReportingCue(introduction, whole, INTRODUCTION, after, True)
        elif word in verbs:
            cue = _verb_cue(text, frame, words, verbs, tokens, k)
            if cue is not None:
                yield cue


def _introduction(text: str, token: re.Match[str], words: ReportingWords) -> Span | None:
    """Where "according to" or the like stands, if it begins with this word."""
    for phrase in words.introductions:
        end = token.start() + len(phrase)
        if text[token.start() : end].lower() == phrase and not text[end : end + 1].isalpha():
            return Span(token.start(), end)
    return None


@dataclass(frozen=True, slots=True)
class _Verb:
    """A verb of a sentence that may report: its form, its place with helpers, and what stands before."""

    word: str
    span: Span
    end: int
    tokens: list[re.Match[str]]
    first: int
    left: str
    passive: bool


def _verb_cue(
    text: str, frame: Frame, words: ReportingWords, verbs: frozenset[str], tokens: list[re.Match[str]], k: int
) -> ReportingCue | None:
    verb = _verb(text, frame, words, tokens, k)
    if verb.word in words.accusing and not (
        verb.word in words.doubtful and FOLLOWED_BY_THAT.match(text, verb.end, frame.span.end)
    ):
        if not _OF_WHAT.match(text, verb.end, frame.span.end):
            return None
        by = _ACCUSED_BY.match(text, verb.end, frame.span.end)
        if by is not None or verb.passive:
            return _inverted(verb, speaker_after(text, frame, words, by.end()) if by else None)
    if not _may_report(text, frame, words, verb):
        return None
    if _follows_quotation(frame, verb.left) or (not verb.left and verb.word in words.neutral):
        after = _inverted(verb, speaker_after(text, frame, words, verb.end))
        if after is not None:
            return after
    return _with_subject(text, frame, words, verbs, verb)


def _verb(text: str, frame: Frame, words: ReportingWords, tokens: list[re.Match[str]], k: int) -> _Verb:
    first = _first_helper(text, words, tokens, k)
    if first > 1 and tokens[first - 1][0].lower() == "to" and tokens[first - 2][0].lower() == "used":
        first -= 2  # "used to say"
    start = tokens[first].start()
    passive = any(t[0].lower() in _BE for t in tokens[max(0, first - 1) : k])
    left = text[frame.span.start : start].rstrip()
    return _Verb(tokens[k][0].lower(), Span(start, tokens[k].end()), tokens[k].end(), tokens, first, left, passive)


def _may_report(text: str, frame: Frame, words: ReportingWords, verb: _Verb) -> bool:
    if verb.passive or text[verb.span.start - 1 : verb.span.start] == "-":
        return False
    if verb.word in words.naming and not _QUOTES_SOON.match(text, verb.end, frame.span.end):
        return False
    return verb.word not in words.needs_that or _introduces(text, frame, verb.end, verb.left)


def _inverted(verb: _Verb, speaker: Speaker | None) -> ReportingCue | None:
    if speaker is None:
        return None
    return ReportingCue(verb.span, Span(verb.span.start, speaker.span.end), verb.word, speaker, True)


def _with_subject(
    text: str, frame: Frame, words: ReportingWords, verbs: frozenset[str], verb: _Verb
) -> ReportingCue | None:
    tokens, first = verb.tokens, verb.first
    previous = tokens[first - 1][0].lower() if first and verb.left and not _breaks(verb.left[-1]) else ""
    if previous in _NO_SUBJECT or previous in verbs:
        return None
    if verb.left.endswith(",") and verb.word in words.neutral:
        after = person_right_after(text, frame, verb.end)
        if after is not None and text[after.span.end : after.span.end + 1] in ",.;":
            return _inverted(verb, after)
    before = speaker_before(text, frame, words, tokens, first, participle=verb.word.endswith("ing"))
    if before is None:
        return None
    start = phrase_start(text, frame, words, tokens, min(before.span.start, verb.span.start))
    return ReportingCue(verb.span, Span(start, verb.end), verb.word, before, False)


def _introduces(text: str, frame: Frame, place: int, left: str) -> bool:
    """Whether a verb that is also an everyday word reports here: before "that" or beside a quotation."""
    if _follows_quotation(frame, left) or FOLLOWED_BY_THAT.match(text, place, frame.span.end):
        return True
    return bool(_QUOTES_NEXT.match(text, place, frame.span.end))


def _first_helper(text: str, words: ReportingWords, tokens: list[re.Match[str]], k: int) -> int:
    """The index of the first of the helpers before a verb: "has also repeatedly said"."""
    first = k
    while first and text[tokens[first - 1].end() : tokens[first].start()].strip() in ("", ","):
        word = tokens[first - 1][0].lower()
        if word not in words.helpers and not (word.endswith("ly") and tokens[first - 1][0].islower()):
            break
        first -= 1
    while first < k and text[tokens[first].end() : tokens[first + 1].start()].strip():
        first += 1  # a helper before a comma belongs to the clause before
    return first


def _breaks(character: str) -> bool:
    return character in ",;:¤)]–—-"


def _follows_quotation(frame: Frame, left: str) -> bool:
    bare = left.rstrip(" ,")
    return bare.endswith("¤") and any(q.outer.end == frame.span.start + len(bare) and q.clausal for q in frame.quotes)
