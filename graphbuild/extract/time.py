"""When something happened, or from when to when a tie held, resolved against the article's date."""

import re
from dataclasses import replace

from graphbuild.extract.clauses import Wording, told_in, wording
from graphbuild.extract.dates import Dated, dated
from graphbuild.extract.once import once
from graphbuild.extract.told_status import status_patterns
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
    found = _near(claim, document, words, cues.dates, future=_is_yet_to_come(claim, words, cues))
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


def _near(claim: Claim, document: Document, words: Wording, dates: DateWords, *, future: bool) -> list[Dated]:
    """The dates of a claim's sentence that stand near its words, no semicolon between."""
    text, evidence = document.article.text, claim.evidence
    low = max(evidence.start, words.place.start - _REACH)
    high = max(words.place.end, min(evidence.end, words.place.end + _REACH))
    found = dated(text, Span(low, high), document.article.date, dates, future=future)
    return [
        d
        for d in found
        if ";" not in text[min(d.span.end, words.place.end) : max(d.span.start, words.place.start)]
        and not _is_of_a_name(d.span, document)
    ]


def _is_yet_to_come(claim: Claim, words: Wording, cues: Cues) -> bool:
    """Whether what happens is to come: the post of someone who "was nominated on Monday" is, the nomination is not."""
    patterns = status_patterns(cues.status)
    if claim.type == "APPOINTED" and patterns.put_forward.search(words.core):
        return patterns.to_come.search(f"{words.before[-16:]}{words.core}") is not None
    return claim.status == "future"


def _is_of_a_name(place: Span, document: Document) -> bool:
    """Whether a month is only a word of a name: "Jan Lee", "the June Movement"."""
    named = document.mention_over(place.end - 1)
    return named is not None and named.kind == "name" and named.type != "Event"


def _event_date(event: Mention, document: Document, dates: DateWords, *, future: bool) -> str | None:
    """The date in an event's name or right after it, at any of its mentions: "the May 12 election"."""
    own = _date_beside(event, document, dates, future=future)
    thing = document.thing_at.get(event.start)
    return own if own is not None or thing is None else _first_date(document, thing, dates, future)


@once
def _first_date(document: Document, thing: int, dates: DateWords, future: bool) -> str | None:
    own = (document.mentions[m] for m in document.chains[thing].members)
    told = (_date_beside(m, document, dates, future=future) for m in own)
    return next((date for date in told if date is not None), None)


def _date_beside(event: Mention, document: Document, dates: DateWords, *, future: bool) -> str | None:
    """The date in one mention of an event or right after it."""
    text, today = document.article.text, document.article.date
    inside = next(iter(dated(text, event.span, today, dates, future=future)), None)
    if inside is not None:
        return inside.date
    after = next(iter(dated(text, Span(event.end, event.end + _EVENT_REACH), today, dates, future=future)), None)
    beside = after is not None and not re.search(r"[.,;]", text[event.end : after.span.start])
    return after.date if after is not None and beside else None


def _is_of_another(found: Dated, claim: Claim, words: Wording, document: Document) -> bool:
    """Whether a date stands in a clause on somebody else, or in what was said: "accused Lee of theft in 2012"."""
    text, place = document.article.text, words.place
    if found.span.end <= place.start and any(s not in told_in(place, document) for s in told_in(found.span, document)):
        return True  # "“I met Lee in May,” Day told the paper"
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
