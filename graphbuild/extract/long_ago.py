"""Offices that the text puts into the past: "who left in 1998", "who ruled until May", a first one of long ago."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.extract.told_status import Told
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_AFTER = r"(?:(?:\s+[^\W\d_][\w’'-]*){0,3},|,\s+[^,;.]{3,60},)"  # the bearer's name, or the rest of an apposition
_YEAR = re.compile(r"\b(?P<year>(?:1[5-9]|20)\d\d)(?=s?\b)")
_SINCE = re.compile(r"\bsince\b")
#: years: who was the first to hold an office so long ago holds it no more; nor who first came to it so long ago.
#: Both are guesses at how long anyone rules: few annotated articles have a year that far back
_LONG = 25
_LONGEST = 50


def is_long_ago(told: Told) -> bool:
    """Whether a year or an end beside the bearer of an office tells that it is over."""
    after = told.words.after
    left = _left_in().match(after)
    if left and _is_before(int(left["year"]), told, 1):
        return True
    return _ruled_until().match(after) is not None or (_is_the_first(told) and _is_dated_long_ago(told))


def _is_the_first(told: Told) -> bool:
    """Whether it is "the first president", "the first elected president"; not "the first minister", "first lady"."""
    role = (told.claim.role or "").split()
    if told.claim.type != "HEADS" or not role:
        return False
    return _first(role[-1].casefold()).search(f"{told.words.before[-30:]}{told.words.core}") is not None


def _is_dated_long_ago(told: Told) -> bool:
    """Whether the sentence, without its dateline, has a year, and its last one is of long ago; not "since 1991"."""
    place = told.words.place
    rest = told.document.article.text[place.end : told.document.sentence_at(place.start).end]
    words = f"{told.words.before}{told.words.core}{rest}"
    years = [int(m["year"]) for m in _YEAR.finditer(words)]
    begins = told.patterns.begun.search(words) or any_of(told.cues.stays).search(words)
    return bool(years) and not _SINCE.search(words) and _is_before(max(years), told, _LONGEST if begins else _LONG)


def _is_before(year: int, told: Told, years: int) -> bool:
    """Whether a year lies so many before the article's."""
    published = told.document.article.date
    return published is not None and year <= int(published[:4]) - years


@cache
def _first(office: str) -> re.Pattern[str]:
    status = load_cues().status
    rank = alternatives(status.no_firsts)
    return re.compile(
        rf"\b(?:{alternatives(status.firsts)})\s+(?!(?:{rank})\b)(?:(?!(?:{rank})\b)[\w-]+\s+){{0,2}}?{re.escape(office)}\b"
    )


@cache
def _left_in() -> re.Pattern[str]:
    return re.compile(rf"{_AFTER}\s+who\s+left\s+in\s+(?:[^\W\d_]+\s+)?{_YEAR.pattern}")


@cache
def _ruled_until() -> re.Pattern[str]:
    ruled = alternatives(load_cues().status.ruled)
    return re.compile(
        rf"{_AFTER}\s+(?:who\s+)?(?:had\s+)?(?:{ruled})\b[^,;.]{{0,40}}?"
        r"\b(?:until|till|(?:from|between)\s+\d{4}\s+(?:to|and)\s+\d{4}|in\s+the\s+(?:\w+\s+|mid-)?(?:19|20)\d0s)\b"
    )
