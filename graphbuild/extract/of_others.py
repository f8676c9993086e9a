"""Whose people or whose body the words speak of: "accused a cousin of Lee" and "the government of Lee" not of Lee."""

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache

from graphbuild.extract.claims import identified
from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_ROOM = 90  # characters before a name in which it is told whose people or what body the words mean
_TITLES = r"(?:(?:the|former|late|ex-|then|acting|caretaker)\s+)?(?:[\w’'-]+\s+){0,4}"
_OF_A_HEAD = re.compile(r"\s+of\s+(?:(?:the|former|then)\s+)?(?:[A-Z][\w’'-]*\s+){0,4}(?:[a-z][\w-]*\s+){0,2}")
_WHO = re.compile(r",\s+who\b")
_OF_OFFICE = ("family", "office", "structure")


def of_the_body(claim: Claim, document: Document, ontology: Ontology) -> Claim:
    """The claim on the government that the words name as somebody's: "accused the government of President Lee".

    A body that the text does not mark by itself stays with its head.
    """
    if ontology.relation(claim.type).family in _OF_OFFICE:
        return claim
    own = ontology.relation(claim.type)
    for name, allowed in (("source", own.source), ("target", own.target)):
        body = _body_of(getattr(claim, name), claim, document)
        if body is not None and body.type in allowed:
            return identified(replace(claim, **{name: body}))  # type: ignore[arg-type]
    return claim


def is_of_his_body(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether it is done by or to somebody's government, which the text does not mark: that is not done by him."""
    if ontology.relation(claim.type).family in _OF_OFFICE:
        return False
    return any(_named_before(end, claim, document) is not None for end in (claim.source, claim.target))


def _body_of(end: Mention, claim: Claim, document: Document) -> Mention | None:
    """The government, say, that stands right before "of" and the one who would do it or have it done to him."""
    found = _named_before(end, claim, document)
    if found is None:
        return None
    body = document.ending_at.get(found)
    if body is None or body.type != "Institution":
        return None
    other = claim.target if end is claim.source else claim.source
    return body if document.thing_at.get(body.start) != document.thing_at.get(other.start) else None


def _named_before(end: Mention, claim: Claim, document: Document) -> int | None:
    """Where a word for a body ends right before "of" and the name of a person."""
    if end.type != "Person" or end.kind != "name":
        return None
    found = _body_before().search(document.article.text, max(claim.evidence.start, end.start - _ROOM), end.start)
    return found.end("body") if found else None


def its_head(body: Mention, document: Document) -> Mention | None:
    """Of whom a body is, right after it: "the government of President Lee"."""
    n = bisect_left(document.mentions, body.end, key=lambda m: m.start)
    head = next(iter(document.mentions[n : n + 1]), None)
    if body.type != "Institution" or head is None or head.type != "Person" or head.kind != "name":
        return None
    return head if _OF_A_HEAD.fullmatch(document.article.text, body.end, head.start) else None


def is_of_their_people(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether it is done by or to somebody's people, who are named as his: "arrested three allies of Lee".

    What such a word itself says of him stands: "an opponent of Lee".
    """
    relation, told = ontology.relation(claim.type), claim.evidence.trigger
    if claim.extractor != "network" or told is None or relation.family in _OF_OFFICE:
        return False
    return any(_is_named_for_others(end, claim, document) for end in (claim.source, claim.target))


def _is_named_for_others(end: Mention, claim: Claim, document: Document) -> bool:
    told = claim.evidence.trigger
    if end.type != "Person" or end.kind != "name" or told is None:
        return False
    if told.start >= end.end and _WHO.match(document.article.text, end.end):
        return False
    found = _people_of().search(document.article.text, max(claim.evidence.start, end.start - _ROOM), end.start)
    if found is None or _is_a_title(found.group()):
        return False
    return not (told.start < end.end and found.start() < told.end)


def _is_a_title(words: str) -> bool:
    """Whether "of" stands in an office: "Secretary of State Ann Lee" is no secretary of hers."""
    first, joint, *rest = words.split()
    phrases = (" ".join((first, joint, *rest[:n])) for n in range(1, len(rest) + 1))
    return any(load_cues().offices.find(phrase) for phrase in phrases)


def is_of_those_beside(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether it is the post of people named beside him by it alone: "arrested Lee and two directors of the bank".

    Or of whom he does something to: "Lee accused aides of Day".
    """
    told, source = claim.evidence.trigger, claim.source
    if ontology.relation(claim.type).family != "office" or told is None or not source.end <= told.start:
        return False
    between = (document.article.text, source.end, told.start)
    own = claim.extractor == "network" and _does_to().fullmatch(*between) is not None
    return own or _and_some().fullmatch(*between) is not None


def is_of_either(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether "who" may take up either of two: of "Lee, a son of the former premier Day, who was jailed for theft"."""
    source, text = claim.source, document.article.text
    if claim.type not in OF_DEFENDANTS or source.kind != "name" or not _WHO.match(text, source.end):
        return False
    found = _kin_of().search(text, max(claim.evidence.start, source.start - _ROOM), source.start)
    kin = document.ending_at.get(found.start()) if found else None
    return kin is not None and kin.type == "Person"


def is_of_their_country(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the country is that of whom he is kin to or works for: "the son-in-law of a Kenyan politician"."""
    place = claim.target
    if claim.type != "CITIZEN_OF" or claim.extractor != "network" or claim.evidence.start > place.start:
        return False
    start = max(claim.evidence.start, place.start - _ROOM)
    return _people_of_any().search(document.article.text, start, place.start) is not None


@cache
def _body_before() -> re.Pattern[str]:
    bodies = alternatives(load_cues().others.bodies_of_heads)
    return re.compile(rf"\b(?P<body>{bodies})\s+of\s+{_TITLES}$")


@cache
def _people() -> str:
    return alternatives((*load_cues().people_of_others, *load_cues().kin.forms))


@cache
def _people_of() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_people()})\s+(?:of|to|for)\s+{_TITLES}$", re.IGNORECASE)


@cache
def _people_of_any() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_people()})\s+(?:of|to|for)\s+(?:an?|the|one)\s+(?:[\w’'-]+\s+){{0,2}}$", re.IGNORECASE)


@cache
def _does_to() -> re.Pattern[str]:
    acts = alternatives(load_cues().others.done_to)
    return re.compile(
        rf"\s+(?:\w+ly\s+|also\s+|had\s+|has\s+)?(?:{acts})\s+(?:(?:an?|the|several|two|three)\s+)?(?:[\w’'-]+\s+){{0,2}}"
    )


@cache
def _kin_of() -> re.Pattern[str]:
    words = r"(?:(?:an?|the|one of the)\s+)?(?:[\w’'-]+\s+){0,2}?"
    return re.compile(rf",\s+{words}(?:{_people()})\s+(?:of|to)\s+{_TITLES}$", re.IGNORECASE)


@cache
def _and_some() -> re.Pattern[str]:
    some = alternatives(load_cues().others.some)
    return re.compile(rf",?\s+(?:and|with|along with|as well as)\s+(?:{some})\s+(?:[\w’'-]+\s+){{0,3}}")
