"""Where a thing is by its name ("the war in Ukraine"), whose capital a city is, and in what country: "Lima, Peru"."""

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from graphbuild.extract.claims import nearest, told_by_a_name
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.countries import country_meant, country_named

#: of 15 capitals told without their country in real articles and of 33 events with a place in their name, so many
#: were annotated so
CAPITALS, EVENTS = 0.95, 0.8
#: how many of "Lima, Peru" were annotated so, in 1,037 articles
TOWNS = 0.95
_CAPITAL_BEFORE = re.compile(r"\bcapital(?:\s+city)?(?:\s+of)?,?\s+$", re.IGNORECASE)
_CAPITAL_AFTER = re.compile(r",\s+(?:the|its|their)\s+(?:[\w-]+\s+)?capital\b")
_LISTED_BEFORE = re.compile(r"(?:,|\b(?:and|or))\s$")
_LISTED_AFTER = re.compile(r"['’]s?\b|\s+[A-Z]|,?\s+(?:and|or)\b")
_ROOM = 24  # characters before a name in which it is called a capital
_INSIDE = re.compile(r"\b(?:in|at|near)\s+(?:the\s+)?(?P<place>[^\W\d_a-z][\w’'. -]*)$")


def whereabouts(document: Document, _: Ontology) -> Iterator[Claim]:
    """That a capital lies in its country, and that an event was where its name says, if the article names both."""
    places = _places(document)
    for index, mention in enumerate(document.mentions):
        if index in document.chain_of:
            for name, words, confidence in (*_capital(mention, document), *_event(mention)):
                others = [m for m in places.get(name, ()) if not mention.span.covers(m.span)]
                if others:
                    ends = mention, nearest(others, mention)
                    yield told_by_a_name(document, ends, "LOCATED_IN", words, confidence)
    for town, country in _towns(document):
        yield told_by_a_name(document, (town, country), "LOCATED_IN", country.span, TOWNS)


def _towns(document: Document) -> Iterator[tuple[Mention, Mention]]:
    """Each place that has its country right after it: "in Lima, Peru, on Monday"."""
    text = document.article.text
    named = [m for i, m in enumerate(document.mentions) if i in document.chain_of and m.kind == "name"]
    for town, country in pairwise(m for m in named if m.type == "Place"):
        joined = text[town.end : country.start] == ", " and country_named(country.text)
        if joined and not country_named(town.text) and not _is_of_a_list(town, country, document):
            yield town, country


def _is_of_a_list(town: Mention, country: Mention, document: Document) -> bool:
    """Whether other places stand beside the two, or the country only begins a name: "Harare, U.S. Ambassador"."""
    text, after = document.article.text, document.between(country.end, country.end + 3)
    if any(m.type == "Place" for m in after) or _LISTED_AFTER.match(text, country.end):
        return True
    return _LISTED_BEFORE.search(text[max(0, town.start - 5) : town.start]) is not None


def _places(document: Document) -> Mapping[str, list[Mention]]:
    """The mentions of places, by what they are called; of a country by its own name, whatever it is called."""
    found: dict[str, list[Mention]] = {}
    for index, mention in enumerate(document.mentions):
        if mention.type == "Place" and mention.kind in ("name", "demonym") and index in document.chain_of:
            found.setdefault(_key(mention.text), []).append(mention)
    return found


def _key(words: str) -> str:
    return country_meant(words) or words.removeprefix("the ").removeprefix("The ")


def _capital(mention: Mention, document: Document) -> Iterator[tuple[str, Span, float]]:
    """The country of a city that is called a capital beside its name."""
    country = load_cues().capitals.get(mention.text) if mention.type == "Place" else None
    text = document.article.text
    before = _CAPITAL_BEFORE.search(text, max(0, mention.start - _ROOM), mention.start)
    found = before or _CAPITAL_AFTER.match(text, mention.end)
    if country and found:
        yield country, Span(*found.span()), CAPITALS


def _event(mention: Mention) -> Iterator[tuple[str, Span, float]]:
    """The place in the name of an event."""
    found = _INSIDE.search(mention.text) if mention.type == "Event" else None
    if found:
        start, end = (mention.start + at for at in found.span("place"))
        yield _key(found["place"]), Span(start, end), EVENTS
