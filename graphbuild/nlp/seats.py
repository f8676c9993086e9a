"""Capitals and palaces that stand for a government: "Moscow denied it", "talks with Bamako"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from graphbuild.model import Mention
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.countries import country_meant

_ROOM = 40  # characters before a name
_THERE = re.compile(r"\b(?:in|near|at|outside|from|of|to)\s+$", re.IGNORECASE)  # "a judge in Ottawa agreed"

_IN_PALACE = re.compile(r"\b(?:in|at|of|to|near|from|inside|outside|around)\s+the\s+$", re.IGNORECASE)


def governments_throughout(mentions: Sequence[Mention], text: str) -> frozenset[str]:
    """The capitals that stand for a government wherever the article names them, for it tells of no town."""
    own = [m for m in mentions if m.kind == "name" and m.text in load_cues().capitals and not country_meant(m.text)]
    meant = {m.text for m in own if government_meant(m, text)}
    return frozenset(meant - {m.text for m in own if _THERE.search(text[max(0, m.start - _ROOM) : m.start])})


def government_meant(mention: Mention, text: str) -> str | None:
    """The country whose government a capital or a palace stands for: it does what states do, or they do it to it.

    "Moscow denied it" and "a row with Moscow" mean Russia, "he lives in Moscow" and "Moscow burns" the city.
    """
    country = load_cues().capitals.get(mention.text) if mention.kind == "name" else None
    if country is None or country_meant(mention.text):
        return None
    before = text[max(0, mention.start - _ROOM) : mention.start]
    if mention.text in load_cues().palaces and not _IN_PALACE.search(before):
        return country
    if _is_dealt_with().search(before):
        return country
    return country if _acts().match(text, mention.end) and not _THERE.search(before) else None


def with_governments(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """The mentions; what stands for a government is a place, as its country is, where the article names that too."""
    named = {country_meant(m.text) for m in mentions if m.type == "Place"} - {None}
    throughout = governments_throughout(mentions, text)
    for m in mentions:
        meant = load_cues().capitals[m.text] if m.text in throughout else government_meant(m, text)
        yield replace(m, type="Place") if m.kind == "name" and meant in named else m


@cache
def _acts() -> re.Pattern[str]:
    acts = load_cues().things.acts_of_states
    return re.compile(
        rf"\s+(?:(?:has|had|have|would|will|also|then|later|\w+ly|not)\s+){{0,3}}(?:{alternatives(acts)})\b"
    )


@cache
def _is_dealt_with() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().things.done_to_states)})\s+$")
