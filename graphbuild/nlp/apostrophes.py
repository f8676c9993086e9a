"""Names in a text that lost its apostrophes: "Lee" of "Lees speech", "the government" of "the governments plan"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from graphbuild.model import Mention
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.countries import country_pattern

_POSSESSED = re.compile(r"\s+[^\W\d_]")
_NO_PLURAL = re.compile(r"\b[a-z]+[bcdfghklmnprstvz]ys\b")  # "countrys", "partys": whose plurals end in "ies"
_OWNS = re.compile(r"\s+(?P<word>[a-z]+(?:-[a-z]+)*)(?![\w'’-])")


def without_lost_apostrophes(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions; what is only a possessive that lost its apostrophe is without its s."""
    names = {m.text for m in mentions if m.kind == "name"}
    owners = {name.split()[-1] for name in names} | load_cues().things.owners if has_lost_them(text) else set()
    return [
        replace(m, end=m.end - 1, text=m.text[:-1]) if _is_known_owner(m, names, text) or _owns(m, owners, text) else m
        for m in mentions
    ]


@lru_cache(maxsize=1)  # each line that is read apart asks it of the text around it
def has_lost_them(text: str) -> bool:
    """Whether it has "doesnt", "countrys" or "Malis army"."""
    if _contracted().search(text) or _NO_PLURAL.search(text):
        return True
    return any(m.end() > m.end(1) and _OWNS.match(text, m.end()) for m in country_pattern().finditer(text))


def _is_known_owner(mention: Mention, names: set[str], text: str) -> bool:
    """ "Lees" before a word where the article names Lee, and the name is no plural of another."""
    name = mention.text
    if mention.kind != "name" or not name.endswith("s") or name[:-1] not in names or len(name) < 4:
        return False
    return name[-2] not in "s'’" and _POSSESSED.match(text, mention.end) is not None


def _owns(mention: Mention, owners: Collection[str], text: str) -> bool:
    """Whether a thing stands after it wherever the text has it, as after "Ann Lees" where somebody is called Lee."""
    if not owners or mention.kind in ("pronoun", "demonym") or not mention.text.endswith("s") or len(mention.text) < 4:
        return False
    last = mention.text.split()[-1]
    if last[-2:-1] in "s'’" or not (last[:-1] in owners or _NO_PLURAL.fullmatch(last)):
        return False
    places = (m.end() for m in re.finditer(rf"(?<!\w){re.escape(mention.text)}(?!\w)", text))
    return all(_is_before_a_thing(text, at) for at in places)


def _is_before_a_thing(text: str, at: int) -> bool:
    found = _OWNS.match(text, at)
    return found is not None and found["word"] not in load_cues().things.no_things and not found["word"].endswith("ed")


@cache
def _contracted() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().things.contracted)})\b", re.IGNORECASE)
