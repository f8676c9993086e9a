"""When a claim holds, as a first and a last day: what the reader's range of dates is held against."""

import re
from calendar import monthrange
from collections.abc import Iterable

#: A year, a month or a day, as the graph has them.
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")

Days = tuple[str, str]


def days(date: str | None) -> Days | None:
    """The first and the last day of a date that may be only a month or a year; None for what is no date."""
    parts = _DATE.fullmatch(date or "")
    if not parts:
        return None
    year, month, day = parts.groups()
    if not month:
        return f"{year}-01-01", f"{year}-12-31"
    if not 1 <= int(month) <= 12:
        return None
    if day:
        return date, date  # type: ignore[return-value]  # a match is a text
    return f"{year}-{month}-01", f"{year}-{month}-{monthrange(int(year) or 4, int(month))[1]}"


def span(date: str | None, start: str | None, end: str | None, told: Iterable[str | None]) -> Days | None:
    """The days of an act; those of a tie from its start to its end or, open, to when it was `told`.

    A claim with no date of its own has that of the articles that tell it; None where those have none.
    """
    known = sorted(day for when in told if (found := days(when)) for day in found)
    act, first, last = days(date), days(start), days(end)
    if act:
        return act
    if first:
        return first[0], max(first[1], last[1] if last else known[-1] if known else first[1])
    if last:
        return last
    return (known[0], known[-1]) if known else None
