"""Where a story was written: the dateline before it, which is no part of what it tells.

"ATHENS, March 3 (Agency) - A court ...", "Leeds, Ivania (Agency) — The ...", "LEEDS: A court ...". A place that is
named there and nowhere else makes no node; where the story names it again it does.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from graphbuild.model import Document, Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.countries import country_named

EARLY = 4  # paragraphs: only there is "Athens (Agency) -" a dateline
_AGENCY = r"(?:\([^()\n]{1,40}\)|/[^\W\d_][^/\n]{1,30}/)"
_LONG_DASH = r"(?:--|[—–―‒−])"
_DASH = rf"(?:\s*{_LONG_DASH}|\s+-)\s+"
_CLOSE = rf"\s*(?:{_LONG_DASH}|[-:])\s*"  # after a date or an agency: "(Agency) -The court"
_WORD = r"[^\W\d_][\w'’.\-]*"
_FULL_STOP = re.compile(r"[.!?…][\"”’')\]]*$")
_OPENING = re.compile(rf"[^\n:]{{2,80}}?(?:{_DASH}|:\s+)(?=\S)")


def dateline(words: str, *, early: bool, alone: bool) -> int:
    """Where the dateline ends that a sentence begins with, 0 if there is none.

    "ATHENS -- ", "Kyiv, March 3 (Agency) - ", "Rome (Agency) -- "; alone in its line, "Kyiv, March 3, 2019".
    """
    if m := _after_caption().match(words):
        return m.end()
    m = _of_place().match(words)
    if not m or not all(map(_names_a_place, re.split(r", ?", m["place"]))):
        return 0
    in_capitals = all(p.isupper() or p in _small() for p in _parts(m["city"])) and len(m["city"]) > 2
    if m.end() == len(words):
        return m.end() if m["date"] and (in_capitals or (alone and early)) else 0
    begins = not words[m.end()].islower()
    if m["agency"] or m["date"]:
        sure = in_capitals or m["date"] or (early and m["end"].strip(" ."))
        return m.end() if sure and (begins or in_capitals) else 0
    told = in_capitals and begins and _FULL_STOP.search(words) and re.fullmatch(rf"{_DASH}|{_LONG_DASH}", m["end"])
    return m.end() if told and not _is_body(m["city"]) else 0


def is_early(document: Document, span: Span) -> bool:
    """Whether it stands in the first paragraphs."""
    early = document.paragraphs[:EARLY]
    return bool(early) and span.end <= early[-1].end


def outside_datelines(mentions: Sequence[Mention], document: Document) -> tuple[Mention, ...]:
    """The mentions without the places of datelines that have neither date nor agency: "Leeds, Ivania — The court"."""
    of_datelines = {m for s in document.sentences for m in _written_at(mentions, document, s)}
    return tuple(m for m in mentions if m not in of_datelines)


def _written_at(mentions: Sequence[Mention], document: Document, sentence: Span) -> Iterator[Mention]:
    """The places of which alone the words consist that a dash or a colon parts from a whole early sentence."""
    text = document.article.text
    words = text[sentence.start : sentence.end]
    opening = _OPENING.match(words)
    if not opening or not is_early(document, sentence) or text[: sentence.start].rstrip(" \t")[-1:] not in ("", "\n"):
        return
    end = sentence.start + opening.end()
    places = [m for m in mentions if sentence.start <= m.start < end]
    if _begins_a_sentence(words[opening.end() :]) and _only(places, text[sentence.start : end], sentence.start):
        after = next((m for m in mentions if m.start == end), None)
        if after is None or after.type != "Place" or after.kind != "name" or text[after.end : after.end + 1] in "'’":
            yield from places


def _begins_a_sentence(rest: str) -> bool:
    """Such as "The court was closed."; not "Ivania's first province – votes." with a second dash."""
    return not rest[0].islower() and not re.search(_DASH, rest) and bool(_FULL_STOP.search(rest)) and " " in rest


def _only(places: Sequence[Mention], words: str, start: int) -> bool:
    """Whether the words are names of places, a city first, and signs between them."""
    if not places or any(m.type != "Place" or m.kind != "name" for m in places) or country_named(places[0].text):
        return False
    for m in reversed(places):
        words = words[: m.start - start] + words[m.end - start :]
    return not re.search(r"\w", words)


def _names_a_place(words: str) -> bool:
    """Whether each word has a capital but for such as the second of "Rio de Janeiro"."""
    first, *others = _parts(words)
    return first[0].isupper() and all(p[:1].isupper() or p in _small() for p in others)


def _parts(words: str) -> list[str]:
    return re.split(r"[ /]", words)


def _small() -> frozenset[str]:
    return load_cues().lore.particles


def _is_body(words: str) -> bool:
    """Whether it is a body or a country in capitals: "NATO -- Ann Lee said" has no dateline."""
    return words in _acronyms() or (len(words) < 5 and country_named(words) is not None)


@cache
def _acronyms() -> frozenset[str]:
    return frozenset(alias for body in load_cues().bodies for alias in (body.name, *body.aliases))


@cache
def _date() -> str:
    """Such as "March 3, 2019", "3 Mar", "Sunday, March 3", "Monday", "3.3.2019"."""
    dates = load_cues().dates
    month = rf"(?:{alternatives(m for m, _ in dates.months)})\b\.?"
    weekday = rf"(?:{alternatives(w for w, _ in dates.weekdays)})"
    year = r"(?:,?\s+\d{4})?(?!\d)"
    digits = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)"
    day = rf"(?:{month}\s+\d{{1,2}}{year}|\d{{1,2}}\s+{month}{year}|{digits})"
    return rf"(?i:(?:{weekday},?\s+)?{day}|{weekday})"


@cache
def _of_place() -> re.Pattern[str]:
    """A place, perhaps a date, perhaps an agency, and what parts them from the story."""
    name = rf"{_WORD}(?:[ /]{_WORD}){{0,4}}?"
    land = rf"(?:, ?{name}){{0,2}}?"
    return re.compile(
        rf"[(\[]?(?P<place>(?P<city>{name}){land})(?P<date>[,.|]?\s*{_date()})?[)\]]?(?P<agency>[,.]?\s*{_AGENCY})?"
        rf"(?P<end>{_DASH}|(?<=[\])/\w]){_CLOSE}|(?<=[\])/])\.?\s+|\.?$)"
    )


@cache
def _after_caption() -> re.Pattern[str]:
    """Such as "A square (file) March 3, 2019 (Agency) -- "."""
    return re.compile(rf"[^\n]{{0,160}}?{_date()}\s*{_AGENCY}{_DASH}(?![^\W\d_A-Z])")
