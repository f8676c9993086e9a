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
_NEXT = re.compile(r" (?:of )?next year\b")
_SPAN_AGO = re.compile(
    r"\b(?P<number>[A-Za-z]+|\d+) years (?:ago,?(?: at| in| during| after| before)?|after|since) "
    r"(?:the |his |her |its |their )?$"
)
_A = re.compile(r"\b[Aa]n? (?:[a-z-]+ ){0,2}$")
_WORDS = re.compile(r"[a-z]+")
_SENTENCE = re.compile(r"[.;!?\n]")
_WHERE = re.compile(r" (?:of|in|at|on|near) ")
_FAR = 7  # months from an article's date within which a month that it names lies
_WEEK = timedelta(days=7)  # before or after the article, where it names a weekday


@lru_cache(maxsize=1 << 12)
def happening(name: str) -> tuple[str, ...]:
    """The words of an event's normal name that tell what it is, each in one form, without those that tell when."""
    cues = load_cues()
    dated = {w for w, _ in (*cues.dates.weekdays, *cues.dates.months)} | cues.lore.when
    told = [singular(_OWN.sub("", w)) for w in name.split() if w not in SMALL]
    return tuple(cues.lore.happenings.get(w, w) for w in told if w not in dated and not w.isdigit())


def kind(name: str) -> str:
    """The last word of an event's name that tells what it is: of "harbour protest of 2016" it is "protest"."""
    head = _WHERE.split(name)[0]
    return (happening(head) or happening(name) or ("",))[-1]


@lru_cache(maxsize=1 << 12)
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

    Of "protest of 2016" it is that year, of "June election" the Junes that are near, of "Sunday's vote" the article's
    date.
    """
    called, beside = list(called), list(beside)
    texts = [*called, *(after[:20] for _, after in beside if after.startswith((" of ", " in ")))]
    if found := {y for t in texts for y in _YEAR.findall(t)}:
        return found
    if not told[:4].isdigit():
        return set()
    if found := {str(int(told[:4]) - years) for before, _ in beside for years in _years_ago(before)}:
        return found
    if any(_NEXT.match(after) for _, after in beside):
        return {str(int(told[:4]) + 1)}
    if any(_is_news(*sides) for sides in beside):
        return {told}
    if any(_AGO.search(t) for t in (*called, *(before[-20:] for before, _ in beside))):
        return {str(int(told[:4]) - 1)}
    return set(_by_calendar(texts, told))


def _is_news(before: str, after: str) -> bool:
    """Whether an event is told of for the first time, with its weekday: "a fire broke out on Sunday"."""
    if not _A.search(before):
        return False
    told = {w for w, _ in load_cues().dates.weekdays}
    return not told.isdisjoint(_WORDS.findall(_SENTENCE.split(after)[0].casefold()))


def _years_ago(before: str) -> Iterator[int]:
    """How many years ago the words before an event say that it was: "six years ago, in the ", "a year after "."""
    numbers = dict(load_cues().dates.numbers)
    for found in _SPAN_AGO.finditer(before):
        word = found["number"].casefold()
        if word in numbers or word.isdigit():
            yield int(numbers.get(word, word))


def _by_calendar(called: Iterable[str], told: str) -> Iterator[str]:
    cues = load_cues()
    weekdays, months = {w for w, _ in cues.dates.weekdays}, dict(cues.dates.months)
    for word in (_OWN.sub("", w).casefold() for name in called for w in name.split()):
        if word in weekdays:
            yield told
        elif word in months and len(told) >= 7:
            yield from _nearest(months[word], told)


def _nearest(month: int, told: str) -> Iterator[str]:
    """The months of that number that may be meant at a date.

    In May "September's election" is to come; in March it may be the one before as well.
    """
    year, now = int(told[:4]), int(told[5:7])
    for shift in (-1, 0, 1):
        if abs(12 * shift + month - now) <= _FAR:
            yield f"{year + shift}-{month:02d}"
