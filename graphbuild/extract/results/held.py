"""From what is told of people to the ties that follow: to the election, the constituency, the chamber, the party."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.extract.results.contest import contest_of
from graphbuild.extract.results.doubts import NAMED, NONE
from graphbuild.extract.results.lines import Line, lines
from graphbuild.extract.results.outline import BODY, OWNER, PARTY, PERSON, Outline, start_of_paragraph
from graphbuild.extract.results.seats import (
    is_of_one_office,
    last_seat,
    means_last_seat,
    opens_with,
    seat_at,
    seats_in_turn,
)
from graphbuild.extract.results.setting import Setting
from graphbuild.extract.results.told import Fate, Outcome, outcomes
from graphbuild.model import Status
from graphbuild.ontology import load_cues

_TYPES: dict[Fate, str] = {"won": "WON", "lost": "LOST", "stood": "CANDIDATE_IN", "declined": "CANDIDATE_IN"}
_NEAR = 45  # characters after a phrase in which an office belongs to it
_OWN_SEAT = re.compile(rf"(?:{OWNER}|his|her|their)\s.*\bseats?\b|unseated|voted out|ousted")
_PARTYS = re.compile(
    rf"(?P<party>{PARTY})(?:'s?\s+|\s+(?:candidate|nominee|contender|challenger|newcomer|incumbent)\s+)$"
)
_INTO_BODY = re.compile(rf"\s+(?:to|into)\s+(?:the\s+|a\s+seat\s+(?:in|on)\s+(?:the\s+)?)?(?P<body>{BODY})(?!')")


@dataclass(frozen=True, slots=True)
class Result:
    """Something that a result tells: its ends as mentions, the sentence, the words in it, and how it was told."""

    type: str
    source: int
    target: int
    status: Status
    role: str | None
    told: Outline
    start: int
    end: int
    how: str


def of_sentences(place: Setting) -> Iterator[Result]:
    """What the sentences of an article tell, in its order."""
    seat: int | None = None
    for told in place.sentences():
        for outcome in outcomes(told):
            if not any(doubt(outcome, told) for doubt in NONE):
                yield from _of_contest(outcome, told, place)
                yield from _of_seats(outcome, told, place, seat)
                yield from _of_body(outcome, told, place)
                yield from _of_party(outcome, told)
        seat = last_seat(told, place.seats, seat)


def of_lines(place: Setting) -> Iterator[Result]:
    """What the tables of an article tell."""
    for line in lines(place.sentences()):
        yield from _of_line(line, place)


def _of_line(line: Line, place: Setting) -> Iterator[Result]:
    told, who = line.told, line.told.mentions[line.who]
    contest = contest_of(told, line.start, line.end, place.elections, own=False)
    if contest is not None:
        type_ = "WON" if line.first else "CANDIDATE_IN"
        yield Result(type_, who, contest, "current", None, told, line.start, line.end, "line")
    if line.first and line.seat is not None and not place.one_office and place.seats.may_be(line.seat):
        yield Result("REPRESENTS", who, line.seat, _newly(place), None, told, line.start, line.end, "line")


def _of_contest(outcome: Outcome, told: Outline, place: Setting) -> Iterator[Result]:
    type_ = _TYPES.get(outcome.fate)
    own = any(doubt(outcome, told) for doubt in NAMED)
    contest = contest_of(told, outcome.start, outcome.end, place.elections, own=own)
    if type_ is None or contest is None:
        return
    for who in outcome.who:
        source = told.mentions[who]
        yield Result(type_, source, contest, "current", None, told, outcome.start, outcome.end, outcome.group)


def _of_seats(outcome: Outcome, told: Outline, place: Setting, last: int | None) -> Iterator[Result]:
    """Who represents or represented a constituency: of several people each his own, or all the same."""
    status = None if place.one_office else _seat_status(outcome, told, place)
    if status is None:
        return
    seats = seats_in_turn(told, outcome.start, outcome.who)
    same = None if seats else _same_seat(outcome, told, place, last)
    for who in outcome.who:
        seat = _meant(seats[who], last, told, place) if who in seats else same
        if seat is not None and told.row[who] == PERSON and place.seats.may_be(seat):
            role = _role(outcome, told)
            yield Result(
                "REPRESENTS", told.mentions[who], seat, status, role, told, outcome.start, outcome.end, outcome.group
            )


def _same_seat(outcome: Outcome, told: Outline, place: Setting, last: int | None) -> int | None:
    """The constituency of which the words tell; "this district", "the seat" is the one that the paragraph named last.

    Where a paragraph opens with one, "In the Kolesa district,", all that it tells is told of that one.
    """
    at = outcome.start, outcome.end
    named = seat_at(told, *at, place.seats, loosely=place.speaks_of_seats)
    if named is not None and _ends_a_list(named, outcome, told):
        return None
    if last is None or not _is_in_paragraph(last, told, place):
        return named
    if named is None:
        return last if means_last_seat(told, *at) or opens_with(last, place.document) else None
    return _meant(named, last, told, place)


def _meant(named: int, last: int | None, told: Outline, place: Setting) -> int:
    """A constituency, or where it is only described the one that the paragraph named last."""
    is_described = place.document.mentions[named].kind == "description"
    return last if is_described and last is not None and _is_in_paragraph(last, told, place) else named


def _ends_a_list(seat: int, outcome: Outcome, told: Outline) -> bool:
    """Whether a place behind a list is only the last one's: "elected were A, and B, who stood in Kolesa"."""
    at = next(i for i, m in told.mentions.items() if m == seat)
    return len(outcome.who) > 1 and outcome.who[0] > outcome.start and at > outcome.who[-1]


def _of_body(outcome: Outcome, told: Outline, place: Setting) -> Iterator[Result]:
    """Who is a member of a chamber: "was elected to the Senate"."""
    m = _INTO_BODY.match(told.row, outcome.end)
    phrase = told.row[outcome.start : outcome.end].lower()
    if m is None or outcome.fate != "won" or "elected" not in phrase:
        return
    status: Status = "current" if outcome.earlier or outcome.relative or _is_again(phrase) else _newly(place)
    for who in outcome.who:
        if told.row[who] == PERSON:
            body = told.mentions[m.start("body")]
            yield Result(
                "MEMBER_OF", told.mentions[who], body, status, None, told, outcome.start, outcome.end, outcome.group
            )


def _of_party(outcome: Outcome, told: Outline) -> Iterator[Result]:
    """Whose party stands before the name: "the Liberals' Ann Lee", "Green candidate Tom Day"."""
    for who in outcome.who:
        m = _PARTYS.search(told.row, 0, who)
        if m and told.row[who] == PERSON:
            party = told.mentions[m.start("party")]
            yield Result(
                "MEMBER_OF", told.mentions[who], party, "current", None, told, m.start("party"), who, outcome.group
            )


def _seat_status(outcome: Outcome, told: Outline, place: Setting) -> Status | None:
    """Whether somebody represents the seat of which a phrase tells; None if it does not tell.

    A newcomer will, where the text says that he is still to be sworn in; who lost "his seat" did.
    """
    phrase = told.row[outcome.start : outcome.end].lower()
    if outcome.fate == "sat":
        ended = outcome.earlier or phrase.startswith("had") or phrase.endswith(("until", "from"))
        return "former" if ended else "current"
    if outcome.earlier or is_of_one_office(told.row[outcome.start : outcome.end + _NEAR]):
        return None
    if outcome.fate == "won":
        return "current" if _is_again(phrase) else _newly(place)
    return "former" if outcome.fate == "lost" and _OWN_SEAT.search(phrase) else None


def _newly(place: Setting) -> Status:
    return "future" if place.to_come else "current"


def _is_again(phrase: str) -> bool:
    return _words("still").search(phrase) is not None


def _role(outcome: Outcome, told: Outline) -> str | None:
    """The office that the words name, or "elected" where they say so."""
    near = told.row[outcome.end : outcome.end + _NEAR].lstrip()
    office = _words("lawmakers").match(near.removeprefix("as ").removeprefix("an ").removeprefix("a "))
    if office:
        return office[0]
    phrase = told.row[outcome.start : outcome.end].casefold()
    return "elected" if outcome.fate == "won" and "elected" in phrase else None


@cache
def _words(name: str) -> re.Pattern[str]:
    return re.compile(any_of(getattr(load_cues().elections, name)).pattern, re.IGNORECASE)


def _is_in_paragraph(mention: int, told: Outline, place: Setting) -> bool:
    return place.document.mentions[mention].start > start_of_paragraph(told, place.document)
