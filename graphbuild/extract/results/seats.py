"""The constituency that a result is told of: "the Lusenga West constituency", "won Kolesa North by 33 votes"."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise

from graphbuild.extract.clauses import any_of
from graphbuild.extract.results.outline import OWNER, PARTY, PERSON, PLACE, Outline
from graphbuild.model import Document
from graphbuild.ontology import load_cues

_IN_FRONT = re.compile(
    rf"(?:^|[;:]\s*|,\s+(?:and|while|but)\s+|(?<=\s)(?=In\s))(?:(?:[Ii]n|[Ff]or|[Aa]t)\s+)?(?:the\s+)?(?P<place>{PLACE})"
    r"(?:\s+[\w-]+){0,2}\s*[,:.]"
)
_BEHIND = re.compile(rf"[^;.{PERSON}{PARTY}]{{0,60}}?\b(?:in|for|from|of|at)\s+(?:the\s+)?(?P<place>{PLACE})")
_BEHIND_ALL = re.compile(rf"[^;.]{{0,90}}?\b(?:in|for|at)\s+(?:the\s+)?(?P<place>{PLACE})")
_WHERE = re.compile(rf"\b(?:in|for)\s+(?:the\s+)?(?P<place>{PLACE}),\s+where\s[^,;{PLACE}]*$")
_WITHIN = re.compile(rf"\b(?:in|for|from)\s+(?:the\s+)?(?P<place>{PLACE})(?:\s+[\w-]+)?\s*$")
_OPENING = re.compile(r"\b(?:In|At|For)\s+(?:the\s+)?$")
_WORD = re.compile(r"\w+")
_NEAR = 60  # characters around a phrase
_NEXT = 12  # characters between a phrase and its object: "re-elected in the"
_SAME_SEAT = re.compile(
    rf"(?:\b(?:the|this|that|his|her)|{OWNER})\s+(?:\w+\s+)?(?:seat|constituency|district|ward|riding|division)\b"
    r"|\bthere\b",
    re.IGNORECASE,
)
_OWN_PLACE = re.compile(
    rf"(?:\s*\((?:[^()]*,\s*)?|[^,;()]{{0,40}}?,?\s+(?:in|for)\s+(?:the\s+)?)(?P<place>{PLACE})(?:[^()]*\))?"
)
_PLACES = re.compile(rf"\b(?:in|for|from)\s+(?:the\s+)?(?P<list>{PLACE}(?:\s*(?:,|,?\s*and)\s+(?:the\s+)?{PLACE})+)")


@dataclass(frozen=True, slots=True)
class _Words:
    seats: re.Pattern[str]
    beside: re.Pattern[str]
    single: re.Pattern[str]


@cache
def _words() -> _Words:
    words = load_cues().elections
    seats = any_of(words.seats).pattern
    one = [w for w in words.seats if not w.endswith("s")]
    return _Words(
        re.compile(seats, re.IGNORECASE),
        re.compile(rf"(?:['’]s\s+\w+(?:st|nd|rd|th))?\s+(?:[\w-]+\s+)?{any_of(one).pattern}", re.IGNORECASE),
        re.compile(any_of(words.single_offices).pattern, re.IGNORECASE),
    )


def is_of_one_office(words: str) -> bool:
    """Whether the words name an office of which there is one: a mayor is elected, but represents no constituency."""
    return bool(_words().single.search(words))


@dataclass(frozen=True)
class Seats:
    """The chains of places that the text of an article calls a constituency."""

    document: Document
    chains: frozenset[int]

    @cached_property
    def _bodies(self) -> Mapping[str, set[str]]:
        """The names of bodies and events, by each of their words."""
        found: dict[str, set[str]] = defaultdict(set)
        for m in self.document.mentions:
            for word in _WORD.findall(m.text) if m.type in ("Institution", "Event") and m.kind == "name" else ():
                found[word].add(m.text)
        return found

    def may_be(self, mention: int) -> bool:
        """Whether a place is none that is always something else: no country, nor that whose council is elected."""
        found = self.document.mentions[mention]
        if found.kind == "demonym" or found.text in load_cues().country_names:
            return False
        named = re.compile(rf"(?<!\w){re.escape(found.text)}(?!\w)")
        first = _WORD.search(found.text)
        return not any(named.search(name) for name in (self._bodies.get(first[0], ()) if first else ()))


def seats_of(document: Document) -> Seats:
    """The constituencies of an article."""
    text, words = document.article.text, _words()
    chains = frozenset(
        n
        for n, chain in enumerate(document.chains)
        if chain.type == "Place"
        for m in (document.mentions[i] for i in chain.members)
        if words.seats.search(m.text)
        or words.beside.match(text, m.end)
        or re.search(
            rf"{words.seats.pattern}\s+(?:of|for|in)\s+(?:the\s+)?$", text[max(0, m.start - 30) : m.start], re.I
        )
    )
    return Seats(document, chains)


def seat_at(told: Outline, start: int, end: int, known: Seats, *, loosely: bool) -> int | None:
    """The mention of the constituency in a sentence of which the words at a place tell.

    A place that the text nowhere calls a constituency is taken for one as the object of the words ("won Kolesa"),
    where the sentence has a word for a seat, and `loosely` at the head of the sentence or right behind the words.
    """
    row, document = told.row, known.document
    at = row.find(PLACE, start, end)
    if at >= 0:
        return told.mentions[at]
    where = _WHERE.search(row, 0, start)
    behind, within, front = _BEHIND.match(row, end), _WITHIN.search(row, 0, start), _IN_FRONT.search(row, 0, start)
    found = [m for m in (where, behind, within, front, _BEHIND_ALL.match(row, end)) if m]
    for m in found:
        if document.thing_at.get(document.mentions[told.mentions[m.start("place")]].start) in known.chains:
            return told.mentions[m.start("place")]
    if not found:
        return None
    mention, near = told.mentions[found[0].start("place")], found[0] in (front, where)
    near = near or (found[0] is behind and found[0].end() - end < _NEXT)
    speaks = _words().seats.search(row) is not None or (loosely and near)
    return mention if speaks and known.may_be(mention) else None


def last_seat(told: Outline, known: Seats, before: int | None) -> int | None:
    """The constituency named last, by its name, up to the end of a sentence; None if a sentence names several.

    The head of the sentence goes before what stands beside: "In the Kolesa district, Lee of Port First".
    """
    document = known.document
    own = {
        at: m
        for at, m in told.mentions.items()
        if document.mentions[m].kind == "name" and document.thing_at.get(document.mentions[m].start) in known.chains
    }
    front = _IN_FRONT.search(told.row)
    if front and front.start("place") in own:
        return own[front.start("place")]
    things = {document.thing_at[document.mentions[m].start] for m in own.values()}
    return before if not own else max(own.values()) if len(things) == 1 else None


def means_last_seat(told: Outline, start: int, end: int) -> bool:
    """Whether words near a phrase point at the constituency named before: "the seat", "elected there"."""
    return _SAME_SEAT.search(told.row, max(0, start - _NEAR), end + _NEAR) is not None


def opens_with(seat: int, document: Document) -> bool:
    """Whether words of their own put a constituency before what is told: "In the Kolesa district, Lee was elected"."""
    start = document.mentions[seat].start
    return _OPENING.search(document.article.text, max(0, start - 10), start) is not None


def seats_in_turn(told: Outline, start: int, who: tuple[int, ...]) -> dict[int, int]:
    """For each of several people his own of as many places: "A and B won in C and D respectively", "A (C), B (D)".

    `who` are where in the row they stand; the answer has mentions by these, and nobody whose place is not plain.
    """
    row = told.row
    own: dict[int, int] = {}
    for at, stop in pairwise([*who, max(who[-1], start)]):
        if m := _OWN_PLACE.match(row, at + 1, stop if stop > at else len(row)):
            own[at] = told.mentions[m.start("place")]
    if own:
        return own
    listed = _PLACES.search(row, start)
    places = [i for i in range(*listed.span("list")) if row[i] == PLACE] if listed else []
    if len(places) < 2:
        return {}
    return {at: told.mentions[p] for at, p in zip(who, places, strict=True)} if len(places) == len(who) else {}
