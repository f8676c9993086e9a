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


def government_meant(mention: Mention, text: str) -> str | None:
    """The country whose government a capital or a palace stands for: it does what states do, or they do it to it.

    "Moscow denied it" and "a row with Moscow" mean Russia, "he lives in Moscow" and "Moscow burns" the city.
    """
    country = load_cues().capitals.get(mention.text) if mention.kind == "name" else None
    if country is None or country_meant(mention.text):
        return None
    before = text[max(0, mention.start - _ROOM) : mention.start]
    if _is_dealt_with().search(before):
        return country
    return country if _acts().match(text, mention.end) and not _THERE.search(before) else None


def with_governments(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """The mentions; what stands for a government is a place, as its country is, where the article names that too."""
    named = {country_meant(m.text) for m in mentions if m.type == "Place"}
    for m in mentions:
        yield replace(m, type="Place") if government_meant(m, text) in named - {None} else m


@cache
def _acts() -> re.Pattern[str]:
    acts = load_cues().things.acts_of_states
    return re.compile(
        rf"\s+(?:(?:has|had|have|would|will|also|then|later|\w+ly|not)\s+){{0,3}}(?:{alternatives(acts)})\b"
    )


@cache
def _is_dealt_with() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().things.done_to_states)})\s+$")
