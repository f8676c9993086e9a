"""When an article appeared, from what its metadata or its first lines say; a date is never made up."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from graphbuild.ontology import load_cues

# what stands around a date in a line of its own, and in a dateline
_LABEL = r"(?:(?:first |last )?(?:published|updated|posted|date|created|issued|written)(?:\s(?:on|at))?\s?:?\s{0,3})?"
_CLOCK = (
    r"(?:[\s,|·T–—-]{1,4}(?:at\s)?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9.]+)?"
    r"\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{1,4}|[+-][0-9:]{2,5})?)?"
)
_REST_OF_LINE = r"\s*(?:[|·•].{0,120})?$"
_DASH = r"(?:--|[-–—])"
_AGENCY = r"\s{0,3}(?:\((?-i:[A-Z0-9])[^()\n]{1,60}\)\s{0,3})"
_PLACE = r"^(?P<place>(?:[^\W\d_][\w'’.-]*+[ ,/(]{1,3}){1,6}?)"
# words that begin a sentence with a date in it: "On March 3, 2019 - a Sunday - he left"
_NO_PLACES = frozenset(("after", "as", "at", "before", "by", "for", "from", "in", "of", "on", "since", "the", "until"))

_IN_DIGITS = r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[01][0-9])(?P<day>[0-3][0-9])(?![0-9])"  # "20071115"
#: what programs write where no date is known: the first day of their calendars
_UNSET = frozenset(("0001-01-01", "1970-01-01"))
_HEAD_LINES = 15
_HEAD_LENGTH = 1500


@dataclass(frozen=True, slots=True)
class _Patterns:
    metadata: tuple[re.Pattern[str], ...]
    first_lines: tuple[re.Pattern[str], ...]


@cache
def _patterns() -> _Patterns:
    weekdays = dict(load_cues().dates.weekdays)
    month = rf"(?P<month>(?:{_any(_months())})\b)\.?"
    weekday = rf"(?:(?:{_any({p for w in weekdays for p in (w, w[:3], w[:4])})})\b\.?,?\s{{1,3}})?"
    day = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
    year = r"(?P<year>(?:1[6-9]|2[01])[0-9][0-9])(?![0-9])"
    full = (
        r"(?P<year>[0-9]{4})(?P<s>[-/])(?P<month>[0-9]{2})(?P=s)(?P<day>[0-9]{2})(?![0-9])",
        rf"(?P<day>[0-3]?[0-9])\.(?P<month>[01]?[0-9])\.{year}",
        rf"{month}\s{{1,3}}{day}(?:,\s{{0,3}}|\s{{1,3}}){year}",
        rf"\b{day}\s{{1,3}}(?:of\s)?{month},?\s{{1,3}}{year}",
    )
    months = (r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})(?![-0-9])", rf"{month},?\s{{1,3}}{year}")
    return _Patterns(
        _compiled((*full, *months, _IN_DIGITS, rf"{year}(?![-/0-9])"), rf"^\s*{weekday}DATE(?![0-9])"),
        (
            *_compiled((*full, *months), rf"^\s*{_LABEL}{weekday}DATE{_CLOCK}{_REST_OF_LINE}"),
            *_compiled(full, rf"DATE{_AGENCY}{_DASH}"),
            *_compiled(full, rf"{_PLACE}{weekday}DATE\)?(?:{_AGENCY}|\s{{0,3}}{_DASH}\s)"),
        ),
    )


def _months() -> dict[str, int]:
    return dict(load_cues().dates.months)


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def _compiled(shapes: Iterable[str], frame: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(frame.replace("DATE", f"(?:{shape})"), re.IGNORECASE) for shape in shapes)


def valid_date(text: str) -> str | None:
    """The text if it is an ISO date or a part of one ("2007", "2007-11", "2007-11-15"), else None."""
    if not re.fullmatch(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", text):
        return None
    year, month, day = (int(n) for n in [*text.split("-"), "1", "1"][:3])
    return text if _exists(year, month, day) else None


def metadata_date(text: str) -> str | None:
    """The date that a field of metadata gives: "2007-11-15T10:02:00Z", "15 Nov 2007", "2007-11", else None.

    So is "1970-01-01T00:00:00Z": nobody set it.
    """
    found = next((iso for p in _patterns().metadata if (m := p.search(text[:80])) and (iso := _iso(m))), None)
    return None if found in _UNSET else found


def dateline(text: str) -> str | None:
    """The date that the first lines give as the article's own, else None.

    "ATHENS, March 3, 2019 (Agency)", "(file) November 15, 2007 (RFE/RL) -- New", and a line of its
    own: "Published: 15 November 2007". A date inside a sentence is the date of what it tells, not of the article;
    neither is a day without a year.
    """
    for line in text[:_HEAD_LENGTH].lstrip().split("\n")[:_HEAD_LINES]:
        for pattern in _patterns().first_lines:
            m = pattern.search(line.strip())
            if m and _names_places(m.groupdict().get("place")) and (found := _iso(m)):
                return found
    return None


def _names_places(words: str | None) -> bool:
    """Whether the words before a date can be where the article was written: "ATHENS,", "New Delhi"."""
    parts = re.findall(r"[^\W\d_][\w'’.-]*", words or "")
    return all(part[0].isupper() for part in parts) and not {part.lower() for part in parts} & _NO_PLACES


def _iso(m: re.Match[str]) -> str | None:
    parts = m.groupdict()
    year = int(parts["year"])
    if parts.get("month") is None:
        return f"{year:04}" if _exists(year, 1, 1) else None
    month = int(parts["month"]) if parts["month"].isdigit() else _months()[parts["month"].lower()]
    if parts.get("day") is None:
        return f"{year:04}-{month:02}" if _exists(year, month, 1) else None
    day = int(parts["day"])
    return f"{year:04}-{month:02}-{day:02}" if _exists(year, month, day) else None


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
