"""Dates in a text: what "May 12", "last year" and "three weeks ago" mean on the day of the article."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from graphbuild.model import Span
from graphbuild.ontology.qualifying import DateWords


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text: where it stands, what it means as ISO or a part of it, and the word before it."""

    span: Span
    date: str
    before: str


def dated(text: str, room: Span, published: str | None, dates: DateWords, *, future: bool) -> Iterator[Dated]:
    """The dates that stand in a piece of text, in its order; those that nothing resolves are left out."""
    today = _day(published)
    for m in _pattern(dates).finditer(text, room.start, room.end):
        before = text[max(0, m.start() - 12) : m.start()].split()
        lead = before[-1].lower() if before else ""
        meant = _meant(m, published, today, dates, future=future)
        if meant is not None and not m["other"] and lead not in dates.of_the_story:
            yield Dated(Span(m.start(), m.end()), meant, _lead(m) or lead)


def _lead(m: re.Match[str]) -> str:
    return (m["lead"] or "").lower()


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat(published) if published and len(published) == 10 else None
    except ValueError:
        return None


@cache
def _pattern(dates: DateWords) -> re.Pattern[str]:
    names = sorted((w.capitalize() for w, _ in dates.months), key=lambda w: (-len(w), w))
    month = "|".join(names)
    whole = "|".join(w for w in names if not any(other.startswith(w) and other != w for other in names))
    weekday = "|".join(w.capitalize() for w, _ in dates.weekdays)
    side = "|".join((*dates.back, *dates.forward, *dates.here))
    number = "|".join(w for w, _ in dates.numbers)
    unit = "|".join(w for w, _ in dates.units)
    day = "|".join(w for w, _ in dates.days)
    season = "|".join(dates.seasons)
    of_the_story = "|".join(dates.of_the_story)
    year = r"(?:1[5-9]|20)\d\d\b|(?<!\w)['’‘]\d\d\b"
    return re.compile(
        rf"\b(?:(?P<lead>(?i:since|from|between|until|till|to|by|before|after))\s+)?(?:(?i:early|late|mid-?)\s+)?(?:"
        rf"(?:(?P<side0>(?i:{side}))\s+)?(?P<m1>{month})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:percent|seats))"
        rf"(?:(?:\s*[-–]\s*|\s+(?:and|to|or)\s+)\d{{1,2}}\b)?(?:,?\s+(?P<y1>{year}))?"
        rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{month})\b\.?(?:,?\s+(?:of\s+)?(?P<y2>{year}))?"
        rf"|(?:(?P<side1>(?i:{side}))\s+)?(?P<m3>(?:{whole})\b|(?:{month})\b(?=\.|,?\s+(?:{year})))\.?"
        rf"(?:,?\s+(?:of\s+)?(?P<y3>{year}|(?:last|this|next) year\b))?"
        rf"|(?:(?P<side2>(?i:{side}))\s+)?(?P<weekday>{weekday})\b"
        rf"|(?P<day>(?i:{day}))\b"
        rf"|(?P<n>(?i:{number})|\d{{1,2}})\s+(?P<unit1>{unit})\s+ago\b"
        rf"|(?P<side3>(?i:{side}))\s+(?P<unit2>{unit}|{season})\b"
        rf"|(?P<y4>(?:1[5-9]|20)\d\d)\b(?![,.]\d|\s*(?:euros|dollars|people|votes|meters|metres))"
        rf")(?P<other>,?\s+(?:of\s+)?(?:the\s+)?(?:{of_the_story})\s+year\b)?"
    )


def _meant(
    m: re.Match[str], published: str | None, today: date | None, dates: DateWords, *, future: bool
) -> str | None:
    months, g = dict(dates.months), {name: found and found.lower() for name, found in m.groupdict().items()}
    if g["y4"]:
        return g["y4"]
    year = _whole_year(g["y1"] or g["y2"] or g["y3"], published)
    if g["m1"] or g["m2"]:
        month, number = months[g["m1"] or g["m2"]], int(g["d1"] or g["d2"])
        return _day_of_month(year, month, number, published, future=future)
    if g["m3"]:
        return _month(year, months[g["m3"]], g["side1"] or "", published, dates, future=future)
    if today is None:
        return _year_beside(g["side3"], g["unit2"], published, dates)
    if g["weekday"]:
        return _weekday(dict(dates.weekdays)[g["weekday"]], g["side2"] or "", today, dates, future=future)
    if g["day"]:
        return (today + timedelta(dict(dates.days)[g["day"]])).isoformat()
    if g["n"]:
        number = dict(dates.numbers).get(g["n"]) or int(g["n"])
        return _moved(today, dict(dates.units)[g["unit1"]], -number)
    return _moved(today, dict(dates.units).get(g["unit2"], "year"), _step(g["side3"], dates)) if g["side3"] else None


def _whole_year(year: str | None, published: str | None) -> str | None:
    """ "'98" as the last such year up to the article's, or to 2029 where nothing dates that."""
    if year is None or year[0] not in "'’‘":
        return year
    latest = int(published[:4]) if published else 2029
    return str(latest - (latest - int(year[1:])) % 100)


def _step(side: str, dates: DateWords) -> int:
    return -1 if side in dates.back else 1 if side in dates.forward else 0


def _year_beside(side: str | None, unit: str | None, published: str | None, dates: DateWords) -> str | None:
    """ "Last year" where only the year or month of the article is known."""
    if not side or not published or dict(dates.units).get(unit or "", "year") != "year":
        return None
    return str(int(published[:4]) + _step(side, dates))


def _moved(today: date, unit: str, steps: int) -> str:
    """A day, week, month or year so many steps away: a day in full, a week as its month, a month, a year."""
    if unit == "year":
        return f"{today.year + steps:04d}"
    if unit == "month":
        index = today.year * 12 + today.month - 1 + steps
        return f"{index // 12:04d}-{index % 12 + 1:02d}"
    moved = today + timedelta(steps * (7 if unit == "week" else 1))
    return moved.isoformat() if unit == "day" else moved.isoformat()[:7]


def _weekday(weekday: int, side: str, today: date, dates: DateWords, *, future: bool) -> str:
    """The last such day up to the article's own; for plans the next one."""
    if side in dates.forward or (future and side not in dates.back):
        return (today + timedelta((weekday - today.weekday() - 1) % 7 + 1)).isoformat()
    return (today - timedelta((today.weekday() - weekday) % 7)).isoformat()


def _day_of_month(year: str | None, month: int, number: int, published: str | None, *, future: bool) -> str | None:
    if year is None and published is None:
        return None
    value = int(year) if year else int((published or "")[:4])
    if not 1 <= number <= monthrange(value, month)[1]:
        return f"{value:04d}-{month:02d}" if year else None
    found = f"{value:04d}-{month:02d}-{number:02d}"
    if year is None and published:
        limit = published if len(published) == 10 else published + "-31"
        if future and found < published:
            return f"{value + 1:04d}{found[4:]}"
        if not future and found > limit and _months_between(published, month) > 2:
            return f"{value - 1:04d}{found[4:]}"
    return found


def _months_between(published: str, month: int) -> int:
    return month - int(published[5:7]) if len(published) >= 7 else 0


def _month(
    year: str | None, month: int, side: str, published: str | None, dates: DateWords, *, future: bool
) -> str | None:
    """A month by its year, or the nearest that has been; for plans the nearest to come."""
    if year and year[0].isdigit():
        return f"{year}-{month:02d}"
    if published is None or len(published) < 7:
        return None
    value, now = int(published[:4]), int(published[5:7])
    if year:
        return f"{value + _step(year.split()[0], dates):04d}-{month:02d}"
    if side in dates.forward or (future and side not in dates.back):
        return f"{value + (month < now):04d}-{month:02d}"
    return f"{value - (month > now):04d}-{month:02d}"
