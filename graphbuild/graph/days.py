"""Dates that are whole days or only a month or a year: what is surely before what."""

from calendar import monthrange


def first_day(date: str) -> str:
    """The earliest day that a date can mean: "2016-02" is 2016-02-01 at the earliest."""
    year, *rest = date.split("-")
    return "-".join([year, *rest, "01", "01"][:3])


def last_day(date: str) -> str:
    """The latest day that a date can mean: "2016-02" is 2016-02-29 at the latest."""
    year, *rest = date.split("-")
    month = rest[0] if rest else "12"
    return date if len(rest) > 1 else f"{year}-{month}-{monthrange(int(year), int(month))[1]:02}"


def surely_before(one: str, other: str) -> bool:
    """Whether the one is before the other, whatever days they mean."""
    return last_day(one) < first_day(other)


def surely_by(one: str, other: str) -> bool:
    """Whether the one is before the other or on the same day, whatever days they mean."""
    return last_day(one) <= first_day(other)
