"""Several holders of one office, each of his own country or body: "Presidents Ann Lee (Chad) and Tom Day of Benin".

Caught: "Presidents Ann Lee (Chad), Tom Day (Benin)"; "foreign ministers Ann Lee of Chad and Tom Day of Benin"; in turn
"the Chadian and Beninese foreign ministers Ann Lee and Tom Day"; "the foreign ministers of Chad and Benin, Ann Lee and
Tom Day"; "the leaders of the Greens and the Reds, Ann Lee and Tom Day". An office in the singular is left to the
phrase rules.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graphbuild.extract.claims import evidence, proposed
from graphbuild.extract.once import once
from graphbuild.model import Claim, Document, Mention, NodeType, Span
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.offices import OfficeWord

#: 2 of 2 were right in the articles of the train split, too few to tell: as sure as most phrase rules
_SURENESS = 0.9
_LONGEST = 3  # words of an office
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_JOINT = re.compile(r"\s*(?:,\s*and|,|\band|&)\s+(?:the\s+)?")
_TITLES = re.compile(r",?\s+(?:(?:the|Mr|Mrs|Ms|Dr)\.?\s+)?")
_OF = re.compile(r"\s+of\s+(?:the\s+)?|\s*\(\s*")
_CLOSED = re.compile(r"\)")
_OF_PLACES = re.compile(r"\s+of\s+(?:[Tt]he\s+)?")


@dataclass(frozen=True, slots=True)
class _Offices:
    """Where an office stands in the plural, what it is in the singular, and of what."""

    place: Span
    singular: str
    of: frozenset[NodeType]


def rosters(document: Document, _: Ontology) -> Iterator[Claim]:
    """The claims of each roster in a document."""
    return iter(listed_holders(document))


@once
def listed_holders(document: Document) -> tuple[Claim, ...]:
    """The same, found once however often they are asked for."""
    return tuple(_listed(document))


def _listed(document: Document) -> Iterator[Claim]:
    for sentence in document.sentences:
        own = document.between(sentence.start, sentence.end)
        for offices in _offices(document.article.text, sentence) if len(own) > 3 else ():
            for person, place in _held(document, own, offices):
                yield _claim(document, sentence, offices, person, place)


def _offices(text: str, sentence: Span) -> Iterator[_Offices]:
    """The longest offices in the plural: "foreign ministers", not "ministers" in it."""
    words = [m.span() for m in _WORD.finditer(text, sentence.start, sentence.end)]
    ends = set[int]()
    for n, (start, _) in enumerate(words):
        for _, end in reversed(words[n : n + _LONGEST]):
            held = _in_the_plural(text[start:end]) if end not in ends else ()
            if held:
                ends.add(end)
                of = frozenset(type_ for office in held for type_ in office.of)
                yield _Offices(Span(start, end), held[0].noun, of)
                break


def _in_the_plural(phrase: str) -> tuple[OfficeWord, ...]:
    """The offices that a phrase is in the plural."""
    said = phrase.casefold()
    held = (o for o in load_cues().offices.find(said) if o.relation == "HEADS")
    return tuple(o for o in held if said == o.plural.casefold() != o.noun.casefold())


def _held(document: Document, own: Sequence[Mention], offices: _Offices) -> Iterator[tuple[Mention, Mention]]:
    """Each person with his place or body."""
    text = document.article.text
    after = [m for m in own if m.start >= offices.place.end]
    before = [m for m in own if m.end <= offices.place.start]
    yield from _one_by_one(text, after, offices) or _in_turn(text, before, after, offices)


def _one_by_one(text: str, after: Sequence[Mention], offices: _Offices) -> list[tuple[Mention, Mention]]:
    """ "Ann Lee (Chad), Tom Day (Benin)": at least two."""
    found, gap, start = list[tuple[Mention, Mention]](), _TITLES, offices.place.end
    for person, place in zip(after[::2], after[1::2], strict=False):
        fits = person.type == "Person" and place.type in offices.of and gap.fullmatch(text, start, person.start)
        if not fits or not _OF.fullmatch(text, person.end, place.start):
            break
        found.append((person, place))
        closed = _CLOSED.match(text, place.end)
        start, gap = (closed.end() if closed else place.end), _JOINT
    return found if len(found) > 1 else []


def _in_turn(
    text: str, before: Sequence[Mention], after: Sequence[Mention], offices: _Offices
) -> list[tuple[Mention, Mention]]:
    """ "The Chadian and Beninese presidents Ann Lee and Tom Day", as many people as places."""
    places = _places_before(text, before, offices.place.start) if "Place" in offices.of else []
    start = offices.place.end
    if not places and after and after[0].type in offices.of and _OF_PLACES.fullmatch(text, start, after[0].start):
        places = _run(text, after, after[0].start, after[0].type)
        start = places[-1].end if places else start
    rest = [m for m in after if m.start >= start]
    opening = _TITLES.match(text, start)
    people = _run(text, rest, opening.end() if opening else start, "Person")
    return list(zip(people, places, strict=True)) if 1 < len(places) == len(people) else []


def _places_before(text: str, before: Sequence[Mention], end: int) -> list[Mention]:
    """The places in a row right before an office: "Chadian, Togolese and Beninese presidents"."""
    found = list[Mention]()
    for place in reversed(before):
        joint = text[place.end : end]
        if place.type != "Place" or not (joint.isspace() if not found else _JOINT.fullmatch(joint)):
            break
        found.insert(0, place)
        end = place.start
    return found


def _run(text: str, mentions: Sequence[Mention], start: int, type_: NodeType) -> list[Mention]:
    """The mentions of a type in a row from a place on."""
    found = list[Mention]()
    for mention in mentions:
        joined = _JOINT.fullmatch(text, start, mention.start) if found else mention.start == start
        if mention.type != type_ or not joined:
            break
        found.append(mention)
        start = mention.end
    return found


def _claim(document: Document, sentence: Span, offices: _Offices, person: Mention, place: Mention) -> Claim:
    told = evidence(document, sentence, offices.place)
    return proposed((person, place), "HEADS", told, _SURENESS, role=offices.singular)
