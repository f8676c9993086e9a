"""When something happened, or from when to when a tie held, resolved against the article's date."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

from graphbuild.extract.clauses import Wording, wording
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import DateWords

#: standing ties: they begin and end, and do not happen at a time
_TIES = frozenset(
    [
        "SPOUSE_OF",
        "PARENT_OF",
        "SIBLING_OF",
        "CHILD_IN_LAW_OF",
        "RELATIVE_OF",
        "HEADS",
        "DEPUTY_HEAD_OF",
        "MEMBER_OF",
        "WORKS_FOR",
        "REPRESENTS",
        "AMBASSADOR_TO",
        "GOVERNS",
        "ALLY_OF",
        "COALITION_WITH",
        "OWNS",
        "PART_OF",
        "BASED_IN",
        "CITIZEN_OF",
    ]
)
_REACH = 70  # characters between a claim's words and its date; farther off, a date mostly belongs to something else
_EVENT_REACH = 22
_TOLD_AFTER = re.compile(
    r"[^,;]*(?:,\s+|\band\s+)(?:\w+\s+)?(?:is|was|has|had|be|been|became|becomes|will|now|led|leads|heads)\b"
)
_TOLD_BEFORE = re.compile(r"[^,;]*,\s+(?:will|would|is|was|has|had|said|told)\b")
_CLAUSE = re.compile(r",\s+(?:who|whose|which|where)\b[^,]*$")
#: what comes after these words was not said then, but is what was said
_SAID = {
    "ACCUSES": re.compile(r"\bof\s+(?:having\s+)?\w+ing\b"),
    "URGES": re.compile(r"\bto\b"),
    "ORDERS": re.compile(r"\bto\b"),
    "THREATENS": re.compile(r"\bto\b|\bwith\b"),
    "SPOKE_TO": re.compile(r"\bthat\b"),
}


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in the text: where it stands, what it means as ISO or a part of it, and the word before it."""

    span: Span
    date: str
    before: str


def when(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with its date, or for a tie with its start and end.

    Caught: "on Sunday", "November 9", "in October", "last week", "in 2009", "yesterday", "two years ago", "next
    month"; for ties "since 2015", "from 1990 to 1995", "until June". What happens at an event has its date. No place
    has a date for lying where it lies, and no act happens "since 2015".
    """
    if claim.date or claim.start or claim.end:
        return claim
    if claim.type == "LOCATED_IN" and claim.source.type != "Event":
        return claim
    words = wording(claim, document)
    found = _near(claim, document, words, cues.dates)
    if claim.type in _TIES:
        own = (d for d in found if not _is_of_another_tie(d, words, document))
        return _bounded(claim, sorted(own, key=lambda d: (_distance(d.span, words.place), d.span)))
    happened = (d for d in found if d.before != "since" and not _is_of_another(d, claim, words, document))
    best = min(happened, key=lambda d: (_distance(d.span, words.place), d.span), default=None)
    if best is not None:
        return replace(claim, date=best.date)
    event = next((m for m in (claim.target, claim.source) if m.type == "Event"), None)
    held = _event_date(event, document, cues.dates, future=claim.status == "future") if event else None
    return replace(claim, date=held) if held else claim


def _bounded(claim: Claim, found: list[Dated]) -> Claim:
    """A tie with the dates after "since", "from", "until", "to"."""
    start = next((d.date for d in found if d.before in ("since", "from", "between")), None)
    end = next((d.date for d in found if d.before in ("until", "till", "to")), None)
    if start is None and end is None:
        return claim
    return replace(claim, start=start, end=end if end is None or start is None or start[:4] <= end[:4] else None)


def _near(claim: Claim, document: Document, words: Wording, dates: DateWords) -> list[Dated]:
    """The dates of a claim's sentence that stand near its words, no semicolon between."""
    text, evidence = document.article.text, claim.evidence
    low = max(evidence.start, words.place.start - _REACH)
    high = max(words.place.end, min(evidence.end, words.place.end + _REACH))
    found = dated(text, Span(low, high), document.article.date, dates, future=claim.status == "future")
    return [
        d for d in found if ";" not in text[min(d.span.end, words.place.end) : max(d.span.start, words.place.start)]
    ]


def _event_date(event: Mention, document: Document, dates: DateWords, *, future: bool) -> str | None:
    """The date in an event's name or right after it, at any of its mentions: "the May 12 election"."""
    text = document.article.text
    chain = next((c for c in document.chains if any(document.mentions[i] == event for i in c.members)), None)
    mentions = (
        [event, *(document.mentions[i] for i in chain.members if document.mentions[i] != event)] if chain else [event]
    )
    for m in mentions:
        inside = next(iter(dated(text, m.span, document.article.date, dates, future=future)), None)
        if inside is not None:
            return inside.date
        after = next(
            iter(dated(text, Span(m.end, m.end + _EVENT_REACH), document.article.date, dates, future=future)), None
        )
        if after is not None and not re.search(r"[.,;]", text[m.end : after.span.start]):
            return after.date
    return None


def _is_of_another(found: Dated, claim: Claim, words: Wording, document: Document) -> bool:
    """Whether a date stands in a clause on somebody else, or in what was said: "accused Lee of theft in 2012"."""
    text, place = document.article.text, words.place
    before, between = text[claim.evidence.start : found.span.start], text[place.end : max(place.end, found.span.start)]
    if found.span.end < place.start and _CLAUSE.search(before) and "," in text[found.span.end : place.start]:
        return True  # "Lee, who fled in 2012, told the paper"
    said = _SAID.get(claim.type)
    return _CLAUSE.search(between) is not None or (said is not None and said.search(between) is not None)


def _is_of_another_tie(found: Dated, words: Wording, document: Document) -> bool:
    """Whether a date belongs to what is told before "and", in an aside, or of somebody in an aside.

    "Lee, who led the firm until May, is mayor", "ruled from 2001 to 2009 and was an ally of Day", "Lee, its chief, is
    the fourth since 2014".
    """
    text, place = document.article.text, words.place
    before = text[found.span.end : max(found.span.end, place.start)]
    after = text[place.end : max(place.end, found.span.start)]
    return _TOLD_AFTER.match(before) is not None or _TOLD_BEFORE.match(after) is not None


def _distance(one: Span, other: Span) -> int:
    return max(0, one.start - other.end, other.start - one.end)


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
    month = "|".join(sorted((w.capitalize() for w, _ in dates.months), key=lambda w: (-len(w), w)))
    weekday = "|".join(w.capitalize() for w, _ in dates.weekdays)
    side = "|".join((*dates.back, *dates.forward, *dates.here))
    number = "|".join(w for w, _ in dates.numbers)
    unit = "|".join(w for w, _ in dates.units)
    day = "|".join(w for w, _ in dates.days)
    season = "|".join(dates.seasons)
    of_the_story = "|".join(dates.of_the_story)
    year = r"(?:1[5-9]|20)\d\d\b|(?<!\w)['’‘]\d\d\b"
    return re.compile(
        rf"\b(?:(?P<lead>since|from|between|until|till|to|by|before|after)\s+)?(?:(?:early|late|mid-?)\s+)?(?:"
        rf"(?:(?P<side0>{side})\s+)?(?P<m1>{month})\.?\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b(?!\s*(?:percent|seats))"
        rf"(?:(?:\s*[-–]\s*|\s+(?:and|to|or)\s+)\d{{1,2}}\b)?(?:,?\s+(?P<y1>{year}))?"
        rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{month})\b\.?(?:,?\s+(?:of\s+)?(?P<y2>{year}))?"
        rf"|(?:(?P<side1>{side})\s+)?(?P<m3>{month})\b\.?"
        rf"(?:,?\s+(?:of\s+)?(?P<y3>{year}|(?:last|this|next) year\b))?"
        rf"|(?:(?P<side2>{side})\s+)?(?P<weekday>{weekday})\b"
        rf"|(?P<day>{day})\b"
        rf"|(?P<n>{number}|\d{{1,2}})\s+(?P<unit1>{unit})\s+ago\b"
        rf"|(?P<side3>{side})\s+(?P<unit2>{unit}|{season})\b"
        rf"|(?P<y4>(?:1[5-9]|20)\d\d)\b(?![,.]\d|\s*(?:euros|dollars|people|votes|meters|metres))"
        rf")(?P<other>,?\s+(?:of\s+)?(?:the\s+)?(?:{of_the_story})\s+year\b)?"
    )


def _meant(
    m: re.Match[str], published: str | None, today: date | None, dates: DateWords, *, future: bool
) -> str | None:
    months, g = dict(dates.months), m.groupdict()
    if g["y4"]:
        return g["y4"]
    year = _whole_year(g["y1"] or g["y2"] or g["y3"], published)
    if g["m1"] or g["m2"]:
        month, number = months[(g["m1"] or g["m2"]).lower()], int(g["d1"] or g["d2"])
        return _day_of_month(year, month, number, published, future=future)
    if g["m3"]:
        return _month(year, months[g["m3"].lower()], g["side1"] or "", published, dates, future=future)
    if today is None:
        return _year_beside(g["side3"], g["unit2"], published, dates)
    if g["weekday"]:
        return _weekday(dict(dates.weekdays)[g["weekday"].lower()], g["side2"] or "", today, dates, future=future)
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
