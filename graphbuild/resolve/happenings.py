"""What an event is called, and when it is said to happen."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache

from graphbuild.ontology import load_cues
from graphbuild.resolve.bodies import SMALL, singular

_OWN = re.compile(r"['’]s?$")
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_AGO = re.compile(r"\blast year(?:'|’)?s?\b", re.IGNORECASE)
_HALF_YEAR = 6  # months
_WEEK = timedelta(days=7)  # before or after the article, where it names a weekday


@lru_cache(maxsize=1 << 16)
def happening(name: str) -> tuple[str, ...]:
    """The words of an event's normal name that tell what it is, each in one form, without those that tell when."""
    cues = load_cues()
    dated = {w for w, _ in (*cues.dates.weekdays, *cues.dates.months)} | cues.lore.when
    told = [singular(_OWN.sub("", w)) for w in name.split() if w not in SMALL]
    return tuple(cues.lore.happenings.get(w, w) for w in told if w not in dated and not w.isdigit())


def kind(name: str) -> str:
    """The last word of an event's name that tells what it is: of "harbour protest of 2016" it is "protest"."""
    head = name.split(" of ")[0].split(" in ")[0]
    return (happening(head) or happening(name) or ("",))[-1]


@lru_cache(maxsize=1 << 16)
def may_be_one_time(a: str, b: str) -> bool:
    """Whether two times, each a year, a month or the article's date that a weekday belongs to, may be one."""
    (start, end), (other_start, other_end) = _span(a), _span(b)
    return start <= other_end and other_start <= end


def _span(time: str) -> tuple[date, date]:
    year, month, day = (int(part) for part in [*time.split("-"), "0", "0"][:3])
    if not month:
        return date(year, 1, 1), date(year, 12, 31)
    if not day:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, month, day) - _WEEK, date(year, month, day) + _WEEK


def times(called: Iterable[str], beside: Iterable[tuple[str, str]], told: str) -> set[str]:
    """The times that an event's names or the words by them tell, in an article of the date `told`.

    Of "protest of 2016" it is that year, of "June election" the nearest June, of "Sunday's vote" the article's date.
    """
    called, beside = list(called), list(beside)
    texts = [*called, *(after[:10] for _, after in beside if after.startswith((" of ", " in ")))]
    if found := {y for t in texts for y in _YEAR.findall(t)}:
        return found
    if not told[:4].isdigit():
        return set()
    if any(_AGO.search(t) for t in (*called, *(before[-20:] for before, _ in beside))):
        return {str(int(told[:4]) - 1)}
    return set(_by_calendar(called, told))


def _by_calendar(called: Iterable[str], told: str) -> Iterator[str]:
    cues = load_cues()
    weekdays, months = {w for w, _ in cues.dates.weekdays}, dict(cues.dates.months)
    for word in (_OWN.sub("", w).casefold() for name in called for w in name.split()):
        if word in weekdays:
            yield told
        elif word in months and len(told) >= 7:
            yield _nearest(months[word], told)


def _nearest(month: int, told: str) -> str:
    """The month of that number that is nearest to a date: in March "September's election" is to come."""
    year, now = int(told[:4]), int(told[5:7])
    shift = -1 if month - now > _HALF_YEAR else 1 if now - month > _HALF_YEAR else 0
    return f"{year + shift}-{month:02d}"
