"""Reporting verbs and phrases in a sentence: "said", "told", "accused", "according to"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphbuild.extract.appeals import appeal_at, only_appeals
from graphbuild.extract.called import names_plainly
from graphbuild.extract.speakers import (
    FOLLOWED_BY_THAT,
    PREPOSITIONS,
    WORD,
    Frame,
    Speaker,
    person_right_after,
    quoted_as_saying,
    speaker_after,
    word_before,
)
from graphbuild.extract.subjects import main_speaker, phrase_start, says_that, speaker_before
from graphbuild.extract.verbs import Verb, is_named, verb_at
from graphbuild.model import Span
from graphbuild.ontology.qualifying import ReportingWords

#: what a cue has for its verb where a phrase like "according to" stands for one
INTRODUCTION = "according to"
_NO_SUBJECT = frozenset(
    "to a an the that these those this his her its their my our your no any by not nor as more".split()  # noqa: SIM905
)
_ACCUSED_BY = re.compile(r"\s+(?:[\w'’-]+\s+){0,3}?by\s")
_OF_WHAT = re.compile(r"[^.;¤]{1,110}?\sof\s")
_QUOTES_SOON = re.compile(r"[^¤;:]{0,60}¤")
_QUOTES_NEXT = re.compile(r"[^¤;.]{0,60}?[,:]?\s*¤")
_QUOTED_THEN_SUBJECT = re.compile(r"¤\s*,?\s[^¤.;:]{1,70}$")
_THAT_NEXT = re.compile(r"(?:\s+(?:on|in|last|this)?\s*[\w-]+){0,1}?\s+that\b")
_QUESTION = re.compile(r"\s+(?:[\w'’-]+\s+){0,4}?(?:why|how|whether|what|who|whose|if|where|when)\b")
_SUBJECT = (
    r"\s+(?:(?!(?:who|which|that|what|when|where|how|why|as|and|but|or|after|before|because|to|by|in|on|at|of|for|with)\b)"
    r"[\w'’-]+\s+)(?:(?!(?:who|which|that|what|when|where|and|but|after|before|because|to)\b)[\w'’-]+\s+){0,5}?"
)
_FINITE = r"(?:was|were|is|are|had|has|have|would|will|could|can|cannot|must|should|did|does)\b"
CLAUSE_NEXT = re.compile(
    rf"{_SUBJECT}{_FINITE}|\s+(?:he|she|it|they|we|I|there|nobody|no one|everyone)\s+"
    r"(?!(?:and|or|in|to|an?|the|for|at|as|on|with|by|from|that|under)\b)\w+"
)
_FINITE_NEXT = re.compile(_SUBJECT + _FINITE)
_PAST = re.compile(r"\w+ed\b|wrote|found|held|swore|felt|said|\w+s\b")
_AFTER_MANY = re.compile(r"(?i:(?:\w[^\Ws]*s|\b(?:they|we|you|I|people|who|men|women|police|and)))$|\bin [A-Z]\w+$")
_AFTER_ONE = re.compile(
    r"\b(?:he|she|it|who|which)$"
    r"|(?:\w['’]s|(?<!\bwith )(?<!\bof )(?<!\bover )\b(?:an?|the|his|her|its|their|one|another))\s+"
    r"(?:[\w’'-]+\s+){0,2}(?!\w*ed$)\w+$",
    re.I,
)
_COLON_NEXT = re.compile(r"(?:\s+(?:in|on|at|within|back|again|simply)\b[^.;:,¤]{0,45}?)?:\s+\w")
_COLON_ENDS = re.compile(r"[^.;:¤]{0,60}:\s*$")
_ENDS = re.compile(r"(?:\s+(?:on\s+)?(?:\w+day|today|yesterday))?\s*\.?\s*")
_TOLD_BEFORE = re.compile(
    r"\b(?:was|were|is|are|has|had|have|would|will|\w+ed)\b[^;:]*,\s+(?!(?:and|but|which|who|that)\b)[^,;:]{2,60}$"
)
_TO_DO = re.compile(r"\s+to\s+[a-z]")


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
    last: ReportingCue | None = None
    for k, token in enumerate(tokens):
        introduction = _introduction(text, token, words)
        if introduction is not None:
            after = speaker_after(text, frame, words, introduction.end)
            cue = _introduced(introduction, after) if after is not None else None
        else:
            verb = verb_at(text, frame, words, verbs, tokens, k)
            cue = _verb_cue(text, frame, words, verbs, verb, last) if verb is not None else None
        if cue is not None and text[cue.speaker.span.start : cue.speaker.span.end].casefold() not in words.own_voice:
            last = cue
            yield cue


def _introduced(introduction: Span, speaker: Speaker) -> ReportingCue:
    return ReportingCue(introduction, Span(introduction.start, speaker.span.end), INTRODUCTION, speaker, True)


def _introduction(text: str, token: re.Match[str], words: ReportingWords) -> Span | None:
    """Where "according to" or the like stands, if it begins with this word."""
    for phrase in words.introductions:
        end = token.start() + len(phrase)
        if text[token.start() : end].lower() == phrase and not text[end : end + 1].isalpha():
            return Span(token.start(), end)
    return None


def _verb_cue(
    text: str, frame: Frame, words: ReportingWords, verbs: frozenset[str], verb: Verb, last: ReportingCue | None
) -> ReportingCue | None:
    if verb.word in words.accusing and not (
        verb.word in words.doubtful and FOLLOWED_BY_THAT.match(text, verb.end, frame.span.end)
    ):
        if not _OF_WHAT.match(text, verb.end, frame.span.end) or text.startswith(" of ", verb.end):
            return None
        by = _ACCUSED_BY.match(text, verb.end, frame.span.end)
        if by is not None or verb.passive:
            return _inverted(verb, speaker_after(text, frame, words, by.end()) if by else None)
    if not _may_report(text, frame, words, verb):
        return None
    if verb.previous == "as" and (quoted := quoted_as_saying(frame, verb.left, words)) is not None:
        return ReportingCue(verb.span, verb.span, verb.word, quoted, False)
    names_no_speaker = verb.is_participle or text.startswith(" that ", verb.end)  # "“...”, adding that Lee left"
    closes_quotation = _follows_quotation(frame, verb.left) and not names_no_speaker
    if closes_quotation or (not verb.left and verb.word in words.opening):
        after = _inverted(verb, speaker_after(text, frame, words, verb.end))
        if after is not None:
            return after
    if verb.previous in ("and", "but"):
        return _goes_on(text, frame, words, verb, last) or _with_subject(text, frame, words, verbs, verb)
    return _with_subject(text, frame, words, verbs, verb) or _goes_on(text, frame, words, verb, last)


def _goes_on(
    text: str, frame: Frame, words: ReportingWords, verb: Verb, last: ReportingCue | None
) -> ReportingCue | None:
    """A verb without a subject of its own: "..., told the court that ...", "and accused him of ..."."""
    if verb.previous not in ("and", "but"):
        told = verb.left.endswith(",") and FOLLOWED_BY_THAT.match(text, verb.end, frame.span.end)
        if not told or verb.is_participle:
            return None
    elif verb.word not in words.turns or not (
        says_that(text, frame, verb.end) or verb.word in words.accusing or verb.word in words.opening
    ):
        return None
    place = verb.span.start - 1
    speaker = last.speaker if last is not None else main_speaker(text, frame, words, place)
    return ReportingCue(verb.span, verb.span, verb.word, speaker, False) if speaker is not None else None


def _may_report(text: str, frame: Frame, words: ReportingWords, verb: Verb) -> bool:
    if verb.passive or verb.previous in words.modals or text[verb.span.start - 1 : verb.span.start] == "-":
        return False
    if verb.word in words.held_to_be and _TO_DO.match(text, verb.end):
        return False
    if any(text.startswith(whole, verb.span.end - len(verb.word)) for whole in words.compounds):
        return False
    if verb.word in words.nouns and not _AFTER_MANY.search(verb.left):
        return False
    if verb.word in words.plurals and not _after_one(text, frame, verb):
        return False
    if appeal_at(text, verb.word, verb.end, frame.span.end, words) is not None:
        return True
    if only_appeals(verb.word, words):
        return _beside_quotation(text, frame, verb)
    if verb.word in words.naming:
        quotes = _QUOTES_SOON.match(text, verb.end, frame.span.end) is not None
        return quotes or names_plainly(text, frame, verb.word, verb.end)
    if _COLON_NEXT.match(text, verb.end, frame.span.end):
        return True
    if verb.word in words.neutral and _COLON_ENDS.match(text, verb.end, frame.span.end):
        return True
    if verb.word in words.close_that:
        that = _THAT_NEXT.match(text, verb.end, frame.span.end) or _FINITE_NEXT.match(text, verb.end, frame.span.end)
        return bool(that) or _beside_quotation(text, frame, verb)
    if verb.word in words.asking and _QUESTION.match(text, verb.end, frame.span.end):
        return True
    if _PAST.match(verb.word) and _closes(text, frame, verb):
        return True
    if verb.word not in words.needs_that:
        return not (verb.word in words.opening and _TO_DO.match(text, verb.end))
    if (_PAST.match(verb.word) or _is_of_many(verb, words)) and CLAUSE_NEXT.match(text, verb.end, frame.span.end):
        return True
    return bool(FOLLOWED_BY_THAT.match(text, verb.end, frame.span.end)) or _beside_quotation(text, frame, verb)


def _closes(text: str, frame: Frame, verb: Verb) -> bool:
    """Whether a sentence that tells something ends with who says so: "The bank was closed, Radio Porto reported."."""
    return _ENDS.fullmatch(text, verb.end, frame.span.end) is not None and _TOLD_BEFORE.search(verb.left) is not None


def _is_of_many(verb: Verb, words: ReportingWords) -> bool:
    """Whether a verb tells what many do: "experts warn", not "a police report"."""
    return verb.word not in words.nouns and _AFTER_MANY.search(verb.left) is not None


def _after_one(text: str, frame: Frame, verb: Verb) -> bool:
    """Whether one alone stands before a verb, as before "claims" and "tweets" where they are no plurals."""
    named = frame.ending_at(frame.span.start + len(verb.left))
    if named is None or named.kind == "demonym":
        aside = verb.left.endswith((",", ")", "¤")) and says_that(text, frame, verb.end)
        return aside or _AFTER_ONE.search(verb.left) is not None
    return text.startswith(" that ", verb.end) or word_before(text, named.start) not in PREPOSITIONS


def _inverted(verb: Verb, speaker: Speaker | None) -> ReportingCue | None:
    if speaker is None:
        return None
    return ReportingCue(verb.span, Span(verb.span.start, speaker.span.end), verb.word, speaker, True)


def _with_subject(
    text: str, frame: Frame, words: ReportingWords, verbs: frozenset[str], verb: Verb
) -> ReportingCue | None:
    tokens, first = verb.tokens, verb.first
    nouns = words.nouns | words.plurals
    is_verb = verb.previous in verbs - nouns and not is_named(frame, verb.tokens[verb.first - 1])  # not of "the Post"
    if is_verb or (verb.previous in _NO_SUBJECT and not _is_object(text, frame, verb)):
        return None
    if verb.left.endswith(",") and verb.word in words.neutral:
        after = person_right_after(text, frame, verb.end)
        if after is not None and text[after.span.end : after.span.end + 1] in ",.;":
            return _inverted(verb, after)
    before = speaker_before(text, frame, words, tokens, first, participle=verb.is_participle)
    if before is None:
        closes = verb.left.endswith(",") and verb.word in words.opening and len(verb.left.split()) > 3
        return _inverted(verb, speaker_after(text, frame, words, verb.end)) if closes else None
    start = phrase_start(text, frame, words, tokens, min(before.span.start, verb.span.start))
    return ReportingCue(verb.span, Span(start, verb.end), verb.word, before, False)


def _is_object(text: str, frame: Frame, verb: Verb) -> bool:
    """Whether the word before a verb is a pronoun after a preposition: "a spokesman for her said"."""
    pronoun = frame.ending_at(frame.span.start + len(verb.left))
    return pronoun is not None and word_before(text, pronoun.start) in PREPOSITIONS


def _beside_quotation(text: str, frame: Frame, verb: Verb) -> bool:
    """Whether a quotation stands before a verb, or before its subject, or right after it."""
    if _follows_quotation(frame, verb.left) or _QUOTES_NEXT.match(text, verb.end, frame.span.end):
        return True
    subject = _QUOTED_THEN_SUBJECT.search(verb.left)
    return subject is not None and _follows_quotation(frame, verb.left[: subject.start() + 1])


def _follows_quotation(frame: Frame, left: str) -> bool:
    bare = left.rstrip(" ,")
    return bare.endswith("¤") and any(q.outer.end == frame.span.start + len(bare) and q.clausal for q in frame.quotes)
