"""Results told in figures: "Kolesa North: A (Unity) 3,210; B (Liberals) 1,870", in one sentence or line by line."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graphbuild.extract.results.outline import PARTY, PERSON, PLACE, Outline

_PARTY_OF = rf"(?:\s*\([^()]{{0,60}}\)|,?\s+(?:of\s+)?(?:the\s+)?{PARTY})"
_FIGURE = r"(?P<figure>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s*(?:votes|percent|per\s?cent|%))?"
_ITEM = re.compile(
    rf"(?P<who>{PERSON})(?P<party>{_PARTY_OF})?"
    rf"(?:\s*[:-]?\s+|,\s+(?=\d+[,.]\d|\d{{3,}}|\d+\s*(?:per\s?cent|%|votes))){_FIGURE}(?![\w-])"
)
_BULLET = re.compile(r"\s*(?:[-*•]|\d+[.)])?\s*(?:(?:Dr|Sir|Mr|Mrs|Ms|Prof)\.?\s+)?")
_LEAD = re.compile(rf"\s*(?:(?:In|For)\s+)?(?:the\s+)?(?P<place>{PLACE})(?:\s+[\w-]+)?\s*[:.,-]?\s*")
_UNOPPOSED = re.compile(
    rf"(?P<who>{PERSON}){_PARTY_OF}?[,;:]?\s+(?:[\w\s-]{{1,60}},\s+)?(?:was\s+)?(?:unopposed|returned|(?:re-)?elected)"
    rf"|(?P<sole>{PERSON}){_PARTY_OF}?[^.]*no other",
    re.IGNORECASE,
)
_HEADS = re.compile(r"[:.-]\s*$")
_OTHERS = re.compile(r"\bothers?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody with his figure: the sentence, where in its row he and the figure stand, and whether he came first."""

    told: Outline
    who: int
    start: int
    end: int
    first: bool
    seat: int | None


@dataclass(frozen=True, slots=True)
class _Item:
    told: Outline
    m: re.Match[str]

    @property
    def figure(self) -> float:
        return float(self.m["figure"].replace(",", ""))


def lines(sentences: Iterable[Outline]) -> Iterator[Line]:
    """What the tables among the sentences tell; a table goes on from line to line until another place heads one."""
    table: list[_Item] = []
    seat: int | None = None
    for told in sentences:
        lead = _LEAD.match(told.row)
        own = _items(told, lead.end() if lead else 0)
        if lead or not own:
            yield from _table(table, seat)
            table = []
        seat = told.mentions[lead.start("place")] if lead else seat if own else None
        table += own
        if not own and lead and _HEADS.search(told.row, 0, lead.end()) and lead.end() < len(told.row.rstrip()):
            yield from _unopposed(told, lead.end(), seat)
            seat = None
    yield from _table(table, seat)


def _items(told: Outline, start: int) -> list[_Item]:
    """The people with figures where nothing but them stands at the head of the sentence."""
    bullet = _BULLET.match(told.row, start)
    first = _ITEM.match(told.row, bullet.end() if bullet else start)
    return [_Item(told, m) for m in _ITEM.finditer(told.row, start)] if first else []


def _table(table: list[_Item], seat: int | None) -> Iterator[Line]:
    """Who has the most votes came first; of one alone that is sure only with more than half or beside others."""
    if seat is None and not any(item.m["party"] for item in table):
        return
    if len(table) == 1 and (seat is None or not _stands_out(table[0])):
        return
    most = max((item.figure for item in table), default=0.0)
    for item in table:
        is_first = item.figure == most and sum(i.figure == most for i in table) == 1
        yield Line(item.told, item.m.start("who"), item.m.start("figure"), item.m.end(), is_first, seat)


def _stands_out(item: _Item) -> bool:
    rest = item.told.row[item.m.end("figure") :]
    return bool(_OTHERS.search(rest)) or (50 < item.figure <= 100 and bool(re.match(r"\s*(?:%|per\s?cent)", rest)))


def _unopposed(told: Outline, start: int, seat: int | None) -> Iterator[Line]:
    m = _UNOPPOSED.match(told.row, start)
    if m:
        who = m.start("who") if m["who"] else m.start("sole")
        yield Line(told, who, m.start(), m.end(), True, seat)
