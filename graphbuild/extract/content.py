"""Where the words begin and end that a cue reports without quotation marks."""

import re

from graphbuild.extract.appeals import appeal_at
from graphbuild.extract.called import end_of_named
from graphbuild.extract.endings import begins_sentence, clause, trimmed
from graphbuild.extract.reporting import CLAUSE_NEXT, INTRODUCTION, ReportingCue
from graphbuild.extract.speakers import Frame, owns
from graphbuild.model import Span
from graphbuild.ontology.qualifying import ReportingWords

_TIME = (
    r"(?:on|late|early|earlier|later|last|this|next)?\s*(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|yesterday|today|week|month|year|night)(?:\s+(?:morning|evening|night|afternoon|that day))?"
)
_MANNER = (
    r"in (?:a|an|the|his|her|its) [\w' ]{3,30}?(?:statement|interview|letter|speech|article|tweet|report|post|message)"
    r"|on (?:a|an|the|his|her|its) [\w' ]{0,24}?(?:post|page|channel|blog|website|account|radio|television)"
    r"|on (?:Facebook|Twitter|Telegram|Instagram|television|radio|air)|at the time|by (?:tele)?phone"
)
_ASIDE = re.compile(rf"\s*,?\s*(?:{_TIME}|{_MANNER})\b")
_THAT = re.compile(
    r"(?:(?!\b(?:was|is|are|were|had|has|have|would|will|it|he|she|they)\b)[^;:¤.]){0,90}?\bthat\b,?\s*"
)
_SAYS_WHEN = re.compile(
    r"[\s,]+(?:that|in|on|at|to|by|before|after|during|from|through|over|as|only|again|also|later|earlier|yesterday|today"
    r"|last|this|afterwards|publicly|openly|\w+ly|once|then|for|with|under|outside|since|too|more)\b"
)
_OF_DOING = re.compile(r"[^.;¤]{0,110}?\sof\s+(?=(?:not\s+|also\s+)?[a-z]+ing\b)")
_COLON = re.compile(
    r"(?:\s+(?:in|on|at|within|last|back|again|simply|by|from|to|reporters|the|his|her|its)\b[^.;:,¤]{0,45}?)?:\s+(?=[^\W\d])"
)
_OF = re.compile(r"[^.;¤]{0,110}?\sof\s+")
_PRONOUN = re.compile(r"\s+(?:him|her|it|them|us|me|each other|one another)\b")
_QUESTION = re.compile(r"[^.;¤]{0,60}?(?=\b(?:why|how|whether|what|who|whose|if|where|when)\b)")
_HEARER = re.compile(r"\s+(?:(?:the|his|her|its|their|an?|several|some|both|all|two|three)\s+)?[\w'’-]+")
_AS = re.compile(r"as\s+")
_RELATED = re.compile(
    r"\s*(?:who|which|whose|where|read|published|seen|quoted|dated|released|written|cited|now|also)\b"
)
_POST = re.compile(
    r"\s*(?:(?:the|an?)\s+)?(?:[A-Z][\w-]+\s+|[a-z]+(?:er|or|man|woman|ist|ent|ary|head)\s+){1,4}"
    r"(?:of|at|for|in|with)\s+(?:the\s+)?[A-Z][^,]*"
)
_WHO_HE_IS = re.compile(r",\s+(?:who|which|whose|where|an?|the|one)\b")
_FRAGMENT = re.compile(r"(?:^|[,;:–—]|\s)\s*(?:and|but|because|while|that|which|who|whom)\s*$")
_BREAK = re.compile(r";\s|:\s|\s[–—-]{1,2}\s")
_NEXT_CLAUSE = re.compile(r",\s+(?:and|but|while|where|whereas|so)\s+|\s(?:because|although|though)\s+")
_GOES_ON = re.compile(r"\s*,?\s*(?:and|but|though|although|or)\b")
#: what follows a cue between commas and tells when and on what occasion it was said
_WRITERS = re.compile(
    r",?\s+(?:(?:(?:\w+\s+)?(?:hours|days|weeks|months|years)\s+)?(?:after|when|while|as)|in\s+(?:the|its|his|her)\s+(?:latest|first|last))\b"
)
_NOTHING = re.compile(
    r"(?:(?:the|both|these|those|such)\s+)*(?:allegations?|charges?|accusations?|claims?|reports?|it|this|that"
    r"|so(?:\s(?:on|to|in|at)\b.*)?|(?:much )?the same|nothing\b.*|little\b.*)"
)
_SETTING = re.compile(
    r"(?:in|on|at|by|about|of|for|through|from|before|after)\b(?!.*\b(?:was|were|is|are|had|has|would|will)\b)"
)


def reported(text: str, frame: Frame, cue: ReportingCue, words: ReportingWords, room: Span) -> tuple[Span, ...]:
    """The clause that a cue reports: after it, before it, or on both sides of it."""
    left = text[room.start : cue.whole.start].rstrip()
    right = text[cue.whole.end : frame.span.end].lstrip()
    if left.endswith(",") and right.startswith(",") and len(left) > 5:
        return _around(text, frame, cue, words, room)
    start = _content_start(text, frame, cue, words, room.end)
    if start is not None and left.endswith(",") and text.startswith(",", start):
        start = None  # "..., her lawyer told reporters, adding that ..."
    end = _end_of_aside(text, frame, cue, room.end)
    after = clause(text, frame, start, end, cue, words) if start is not None else None
    if after is not None and appeal_at(text, cue.verb, cue.whole.end, room.end, words) == start:
        return (after,)
    if after is not None and _says_something(text, frame, after, cue):
        return (after,)
    if left.endswith(",") and (cue.verb in words.neutral | words.doubtful or cue.inverted):
        before = trimmed(text, _last_break(text, room.start, cue.whole.start), cue.whole.start)
        return (before,) if before is not None and not _is_setting(text, before, words) else ()
    return ()


def _end_of_aside(text: str, frame: Frame, cue: ReportingCue, limit: int) -> int:
    """Where an aside that cites someone ends: "..., which according to Ann Lee was fair, "; else the limit."""
    if cue.verb != INTRODUCTION or begins_sentence(text, frame, cue.whole.start):
        return limit
    comma = text.find(",", cue.whole.end + 1, limit)
    return comma if comma >= 0 else limit


def _is_setting(text: str, before: Span, words: ReportingWords) -> bool:
    """Whether what stands before a cue says but when or where: "in an interview with Radio Porto"."""
    said = text[before.start : before.end].split()
    return len(said) < 3 or (len(said) < 9 and said[0].lower() in words.settings)


def _around(text: str, frame: Frame, cue: ReportingCue, words: ReportingWords, room: Span) -> tuple[Span, ...]:
    """What is said on both sides of a cue between commas: "the vote, she said, was fair"."""
    start = _clause_start(text, room.start, cue.whole.start)
    bare = text[start : cue.whole.start].rstrip(" ,")
    after = clause(text, frame, cue.whole.end + 1, frame.span.end, cue, words)
    if _FRAGMENT.search(bare):
        return (after,) if after is not None else ()
    before = trimmed(text, start, cue.whole.start)
    if (
        _GOES_ON.match(text, cue.whole.end)
        or _WRITERS.match(text, cue.whole.end)
        or (cue.verb == INTRODUCTION and _WHO_HE_IS.match(text, cue.whole.end))
    ):
        after = None
    return tuple(s for s in (before, after) if s is not None)


def _says_something(text: str, frame: Frame, content: Span, cue: ReportingCue) -> bool:
    """Whether the words are more than "the charge" or "it"."""
    said = text[content.start : content.end]
    if len(said.split()) < 6 and _SETTING.match(said):
        return False
    return len(said.split()) > 1 - (end_of_named(text, frame, cue.whole.end) is not None) and not _NOTHING.fullmatch(
        said
    )


def _content_start(text: str, frame: Frame, cue: ReportingCue, words: ReportingWords, limit: int) -> int | None:
    """Where the reported words begin: after "that", after the one spoken to, after a time or a manner."""
    place = cue.whole.end
    if cue.verb == INTRODUCTION:
        return _after_introduction(text, frame, cue, limit)
    appeal = appeal_at(text, cue.verb, place, limit, words)
    if appeal is not None:
        return appeal
    if cue.verb in words.naming:
        named = end_of_named(text, frame, place)
        as_ = _AS.match(text, named, limit) if named else None
        return as_.end() if as_ else named
    colon = _COLON.match(text, place, limit) if cue.verb in words.neutral | words.doubtful else None
    if colon is not None:
        return colon.end()
    that = _THAT.match(text, place, limit)
    if that is not None and cue.verb in words.opening and not _SAYS_WHEN.match(text, place):
        that = None  # "said the vote showed that ..."
    if cue.verb in words.accusing and (that is None or cue.verb not in words.doubtful):
        return _accused(text, place, frame.span.end)
    question = _QUESTION.match(text, place, limit) if cue.verb in words.asking else None
    begins = question or that
    if begins is not None:
        return begins.end()
    if cue.inverted or text[place : place + 1] == ",":
        return None
    if cue.verb in words.needs_that:
        place = _after_aside(text, place, limit)
        return place if CLAUSE_NEXT.match(text, place, limit) else None
    if cue.verb.endswith("ing") and cue.verb not in words.plain_participles:
        return None
    return (
        _after_hearer(text, frame, place, limit) if cue.verb in words.addressed else _after_aside(text, place, limit)
    )


def _accused(text: str, place: int, end: int) -> int | None:
    """Where it is told who is accused of what; after "of" where a pronoun alone tells who."""
    of = _OF_DOING.match(text, place, end) or _OF.match(text, place, end)
    if of is None or _PRONOUN.match(text, place):
        return of.end() if of else None
    return place


def _after_introduction(text: str, frame: Frame, cue: ReportingCue, limit: int) -> int | None:
    """After the comma behind "according to Ann Lee", and behind what else is said of her between commas."""
    place = cue.whole.end
    before = text[frame.span.start : cue.span.start].split()
    if not begins_sentence(text, frame, cue.span.start):
        return place if before[-1] in ("who", "which") and text[place : place + 1] == " " else None
    mention = cue.speaker.mention
    directly = mention is not None and text[cue.span.end : mention.start].strip() in ("", "the")
    if directly and text[place : place + 1] == " " and text[place + 1 : place + 2] not in "(–—-":
        return place
    comma = text.find(",", place, limit)
    while comma >= 0:
        further = text.find(",", comma + 1, limit)
        name = next((m for m in frame.mentions if m.start == comma + 2 and m.end == further), None)
        if further < 0 or not (name or _RELATED.match(text, comma + 1) or _POST.fullmatch(text, comma + 1, further)):
            return comma + 1
        comma = further
    return None


def _after_hearer(text: str, frame: Frame, place: int, limit: int) -> int | None:
    """After the one spoken to: "told reporters", "told the Green Party's Ann Lee on Monday"."""
    hearer = next((m for m in frame.mentions if m.start >= place), None)
    if hearer is not None and hearer.start - place <= 25 and not owns(text, hearer, limit):
        return _after_aside(text, hearer.end, limit)
    word = _HEARER.match(text, place)
    return _after_aside(text, word.end(), limit) if word else None


def _after_aside(text: str, place: int, limit: int) -> int:
    aside = _ASIDE.match(text, place, limit)
    return aside.end() if aside else place


def _last_break(text: str, start: int, end: int) -> int:
    """Where the clause before a cue begins: after the last semicolon, colon or dash, or at the room's start."""
    return max((m.end() for m in _BREAK.finditer(text, start, end)), default=start)


def _clause_start(text: str, start: int, end: int) -> int:
    """Where the clause begins that goes on after an aside: "... left, and the boat, she says, is gone": "the boat"."""
    begin = _last_break(text, start, end)
    return max((m.end() for m in _NEXT_CLAUSE.finditer(text, begin, end - 2)), default=begin)
