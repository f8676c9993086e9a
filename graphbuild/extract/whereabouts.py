"""Where a thing is by its own name ("the war in Ukraine"), and of which country a city is the capital."""

import re
from collections.abc import Iterator, Mapping

from graphbuild.extract.claims import nearest, told_by_a_name
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.countries import country_meant

#: of 15 capitals told without their country in real articles and of 33 events with a place in their name, so many
#: were annotated so
CAPITALS, EVENTS = 0.95, 0.8
_CAPITAL_BEFORE = re.compile(r"\bcapital(?:\s+city)?(?:\s+of)?,?\s+$", re.IGNORECASE)
_CAPITAL_AFTER = re.compile(r",\s+(?:the|its|their)\s+(?:[\w-]+\s+)?capital\b")
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
