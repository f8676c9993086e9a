"""Names that the text gives another name to: "Green Unity League (GUL)", "Homeland Way, also known as Watan"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from graphbuild.model import BODIES, Mention, NodeType
from graphbuild.nlp.bodies import known_type
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.countries import country_meant

_BRACKET = re.compile(r"['’]?\s+\(\s*(?:or|the|in English,?)?\s*[\"“‘']?\s*", re.IGNORECASE)
_OR = re.compile(r",\s+or\s+(?:the\s+)?")
_CLOSED = re.compile(r"[\"”’']?\s*(?:[);]|[—–,-]\s*[A-Z]{2,9}\))")


def other_name_of(i: int, mentions: Sequence[Mention], text: str) -> int | None:
    """The mention right before, where the text gives this name as another one of the same thing."""
    if i == 0:
        return None
    name, before = mentions[i], mentions[i - 1]
    if name.kind != "name" or before.kind != "name" or name.type != before.type:
        return None
    return i - 1 if _is_in_bracket(before, name, text) or _is_also_called(before, name, text) else None


def _is_in_bracket(before: Mention, name: Mention, text: str) -> bool:
    """Whether it fills a bracket after the name of a body: no town in its country, no candidate of a party."""
    if (before.type not in BODIES and not _is_initials(name.text, before)) or country_meant(name.text):
        return False
    if country_meant(before.text):
        return False
    return bool(_BRACKET.fullmatch(text, before.end, name.start) and _CLOSED.match(text, name.end))


def _is_also_called(before: Mention, name: Mention, text: str) -> bool:
    """Whether it is "X, also known as Y" or, of a short form in capitals, "X, or XY,"."""
    if _also_called().fullmatch(text, before.end, name.start):
        return True
    is_short = " " not in name.text and sum(c.isupper() for c in name.text) > 1
    return is_short and " " in before.text and _OR.fullmatch(text, before.end, name.start) is not None


def _is_initials(short: str, name: Mention) -> bool:
    """Whether a person is called by the first letters of all names: "Ann Maria Lee (AML)"."""
    return name.type == "Person" and len(short) > 1 and short == "".join(w[0] for w in name.text.split())


@cache
def _also_called() -> re.Pattern[str]:
    """ ", also known as", " (formerly" between two names."""
    words = alternatives(load_cues().lore.another_name_between)
    return re.compile(rf",?\s+\(?(?:{words})\s+(?:as\s+)?(?:the\s+)?[\"“‘']?")


def types_of_other_names(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """The mentions; what stands in a bracket after a body's name is of its type: "Ministry of Health (Minsa)"."""
    told: dict[str, NodeType] = {}
    for before, name in pairwise(mentions):
        are_two_types = before.type != name.type and (name.type in BODIES or _is_initials(name.text, before))
        if before.kind == name.kind == "name" and are_two_types and _is_in_bracket(before, name, text):
            told[name.text] = known_type(name.text) or before.type
    for m in mentions:
        yield replace(m, type=told[m.text]) if m.kind == "name" and m.text in told else m
