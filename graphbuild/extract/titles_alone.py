"""Whose a title is that stands alone before a name: "Judge Ann Lee", "the speaker, Tom Day".

Caught, where the article tells of one court, one parliament or one council alone: "Judge Lee read the verdict" works
for the court. Of such claims 67 of 73 were annotated so in 1,037 articles of the train split, names and chains given.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from graphbuild.extract.claims import ends, evidence, nearest, proposed
from graphbuild.extract.roles import OFFICES
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.offices import TitleAlone

PRECISION = 0.9
_ROOM = 60  # characters before a name
_WORD = re.compile(r"\w+")
_GOES_ON = re.compile(r"\s*,?\s*(?:of|from|at)\b|\s*\(")
_INTRODUCED = re.compile(r"\b(?:the|a|new|acting)\s+$", re.IGNORECASE)


def titles_alone(claims: Sequence[Claim], document: Document) -> Iterator[Claim]:
    """A claim for each who bears such a title, unless an institution of his is told of already."""
    held = {ends(c, document)[0] for c in claims if c.type in OFFICES and c.target.type == "Institution"}
    for known in load_cues().offices.titles_alone:
        body = _only_body(known, document)
        for bearer, title in _bearers(known, document) if body is not None else ():
            thing = document.thing_at[bearer.start]
            if thing not in held:
                held.add(thing)
                yield _claim(document, known.relation, (bearer, nearest(body or (), bearer)), title)


def _only_body(known: TitleAlone, document: Document) -> list[Mention] | None:
    """The mentions of the one institution that these titles may be of."""
    bodies = [
        own
        for chain in document.chains
        if chain.type == "Institution" and _may_be(known, own := [document.mentions[m] for m in chain.members])
    ]
    return bodies[0] if len(bodies) == 1 else None


def _may_be(known: TitleAlone, mentions: Sequence[Mention]) -> bool:
    words = {word for m in mentions for word in _WORD.findall(m.text.casefold())}
    return not known.words.isdisjoint(words) and known.others.isdisjoint(words)


def _bearers(known: TitleAlone, document: Document) -> Iterator[tuple[Mention, Span]]:
    """Who is named right after a title that is nobody's, with the title."""
    text = document.article.text
    for index, mention in enumerate(document.mentions):
        if mention.type == "Person" and mention.kind == "name" and index in document.chain_of:
            found = _title(known.titles).search(text, max(0, mention.start - _ROOM), mention.start)
            if found and not _GOES_ON.match(text, mention.end) and _is_plain(Span(*found.span("title")), document):
                yield mention, Span(*found.span("title"))


def _is_plain(title: Span, document: Document) -> bool:
    """Whether it is "Judge" or "the judge", and neither "its judge" nor "the Porto judge" nor "her son, the judge"."""
    start = max(0, title.start - _ROOM)
    before = document.article.text[start : title.start]
    of_others = _after_kin().search(before) or _of_another().search(before)
    if of_others or _stands_after_a_body(title, document.between(start, title.start)):
        return False
    text = document.article.text
    return _INTRODUCED.search(before) is not None or (text[title.start].isupper() and text[title.end] != ",")


def _stands_after_a_body(title: Span, before: Sequence[Mention]) -> bool:
    return any(m.type != "Person" and title.start - m.end in (0, 1) for m in before)


def _claim(document: Document, relation: str, between: tuple[Mention, Mention], title: Span) -> Claim:
    told = evidence(document, document.sentence_at(title.start), title)
    role = document.article.text[title.start : title.end]
    return proposed(between, relation, told, PRECISION, role=role)


@cache
def _title(titles: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?P<title>{alternatives(titles)}),?\s+$", re.IGNORECASE)


@cache
def _after_kin() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().kin.forms)}),?\s+(?:the\s+|a\s+)?$", re.IGNORECASE)


@cache
def _of_another() -> re.Pattern[str]:
    words = alternatives(load_cues().offices.not_alone)
    return re.compile(rf"(?:\w[’']s?|\b(?:{words}))[\s-]+(?:[\w-]+\s+)?$", re.IGNORECASE)
