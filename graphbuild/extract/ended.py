"""What tells that a tie has ended: "a former minister", "was the mayor", "governed until 2010"."""

import re

from graphbuild.extract.clauses import NAMED, told_in
from graphbuild.extract.death import is_dead
from graphbuild.extract.long_ago import is_long_ago
from graphbuild.extract.told_status import Told, belongs

_PAST_TIME = re.compile(
    r"\b(?:from|between)\s+(?:\w+\s+)?\d{4}\s+(?:to|and|until|till)\s+(?:\w+\s+)?\d{4}\b|\bfor\s+(?:\w+\s+){1,2}(?:years|months|decades)\b"
    r"|\bin\s+(?:the\s+)?(?:1[89]\d\d|200\d)s?\b"
)
_SPAN_OF_YEARS = re.compile(
    r"\b(?:from|between)\s+(?:\w+\s+)?\d{4}\s+(?:to|and|until|till)\s+(?:\w+\s+)?\d{4}\b|\(\d{4}\s*[-–]\s*\d{4}\)"
)
_PARTICIPLE = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|then\s+|once\s+|being\s+|not\s+)?(?:\w+(?:ed|en|wn|rn|ung|de|ld|nt)|won|led|cast|cut|to|born|set|made|put|shot|held|hit)\b"
)
_IN_DECADE = re.compile(r"[^,;.]{0,40}?\s+in\s+the\s+(?:(?:early|late)\s+|mid-)?(?:19|20)\d0s\b")
_WHO_ROOM = 16  # characters before a tie's verb in which "who" and an adverb stand
_STUDIED = re.compile(r"\b(?:studied|graduated|(?:was|were)\s+educated)\b")
#: over in reported words too, whose tense shifts only what is told in a clause of its own
_WHO_SAT = re.compile(r"\bwho\s+(?:\w+\s+)?sat\s+(?:in|on|for)\b")
_LEFT_PLACE = re.compile(
    r"\b(?:left|fled|quit|(?:moved|moves|came|driven|thrown|went)\s+(?:[\w’'-]+\s+){0,2}?(?:out\s+of|away\s+from|back\s+from|from))\s+(?:the\s+)?$",
    re.I,
)
_CHOSEN = re.compile(
    r"\b(?:re-?)?elected\b[^.;]*\b(?:was|were)\b|\b(?:was|were) (?:\w+ly )?(?:re-?elected|elected|returned)\b"
)
_ONCE = re.compile(r"(?:^\W*|[,(–—]\s*)once\s+(?:an?\s+)?(?:(?!the\b)[\w-]+\s+){0,2}$")  # "Once an aide to Lee, Day"
HAS = re.compile(r"\b(?:has|have|'ve|who'd)\s+(?:\w+\s+)?$")


def is_over(told: Told) -> bool:
    """Whether the words of a tie say that it has ended, or that it was."""
    claim, core = told.claim, told.words.core
    if belongs(told.patterns.former, core, claim.role) or told.patterns.ended.search(core) or _is_dated(told):
        return True
    if told.is_post and _post_is_over(told):
        return True
    if claim.type in ("ALLY_OF", "COALITION_WITH") and _was_one_before(told):
        return True
    if claim.type == "BASED_IN" and (told.patterns.where_lived.search(core) or _has_left(told)):
        return True
    if _told_in_the_past(told) or (claim.type == "ALLY_OF" and is_dead(claim.target, told.document)):
        return True
    return (told.is_post or claim.type in ("BASED_IN", "OWNS", "ALLY_OF")) and is_dead(claim.source, told.document)


def _is_dated(told: Told) -> bool:
    """Whether years or an "until" end it: "mayor from 2001 to 2005", "governed until May"; not "will be until May"."""
    words, patterns = told.words, told.patterns
    if _SPAN_OF_YEARS.search(f"{words.core}{words.after[:50]}"):
        return True
    to_come = patterns.to_come.search(f"{words.before[-16:]}{words.core}")
    return patterns.until.search(words.core) is not None and not to_come


def _post_is_over(told: Told) -> bool:
    words, patterns = told.words, told.patterns
    if (
        belongs(patterns.former_office, words.core, told.claim.role)
        or _IN_DECADE.match(words.after)
        or _was_one_before(told)
        or is_long_ago(told)
    ):
        return True
    ended = patterns.dismissed.search(words.before) or patterns.ended_before.search(words.before[-26:])
    return ended is not None or _ONCE.search(words.before) is not None


def _was_one_before(told: Told) -> bool:
    """Whether "former" stands before: not before another office, "former minister Ann Lee, leader of the Greens".

    It is of both in "a former minister and ambassador to Mali".
    """
    if told.words.place.start == told.claim.source.start:
        return False
    if told.is_post and told.patterns.former_and.search(told.words.before):
        return True
    before = told.patterns.former_before.search(told.words.before)
    return before is not None and not told.patterns.begun.search(before.group())


def _has_left(told: Told) -> bool:
    """Whether it is "left London", "moved her family out of London"."""
    claim = told.claim
    return _LEFT_PLACE.search(told.document.article.text[claim.evidence.start : claim.target.start][-40:]) is not None


def _told_in_the_past(told: Told) -> bool:
    """Whether a tie is told in the past: "was the mayor", "worked for the paper", "studied in Paris".

    Not "was elected"; and not within reported words, where tenses shift.
    """
    words, patterns, core = told.words, told.patterns, told.words.core
    clause = f"{words.before[-_WHO_ROOM:]}{core}"
    if (is_reported(told) and not _WHO_SAT.search(clause)) or _CHOSEN.search(f"{words.before[-60:]}{core}"):
        return False
    if told.is_post and (_was(told) or _worked(told) or told.patterns.who_led.search(clause)):
        return True
    if told.claim.type == "BASED_IN" and _STUDIED.search(core):
        return True
    if not patterns.past_with_time.search(core):
        return False
    around = f"{core}{words.after[:60]}"
    return bool(_PAST_TIME.search(around)) or _names_a_past_year(around, told.document.article.date)


def _was(told: Told) -> bool:
    words, core = told.words, told.words.core
    if any(not _PARTICIPLE.match(core, m.end()) for m in told.patterns.past_be.finditer(core)):
        return True
    is_told_of = not core.startswith(NAMED) and not _PARTICIPLE.match(f" {core}")  # not "elected were Ann Lee of"
    return is_told_of and told.patterns.was_before.search(words.before) is not None


def _worked(told: Told) -> bool:
    words = told.words
    whole = f"{words.before[-12:]}{words.core}"
    found = (m for m in told.patterns.past_ties.finditer(whole) if m.end() > len(whole) - len(words.core))
    return any(not HAS.search(whole[: m.start()]) for m in found)


def is_reported(told: Told) -> bool:
    """Whether it stands in reported words, not in quoted ones."""
    text = told.document.article.text
    own = (
        s
        for s in told_in(told.words.place, told.document)
        if text[s.spans[0].start - 1 : s.spans[0].start] not in '"“'
    )
    return any(s.text.strip() for s in own)


def _names_a_past_year(around: str, published: str | None) -> bool:
    """Whether a year before the article's stands beside a tie, not as its beginning."""
    if published is None or re.search(r"\bsince\b", around):
        return False
    return any(year < published[:4] for year in re.findall(r"\b(?:1[5-9]|20)\d\d\b", around))
