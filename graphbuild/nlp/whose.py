"""Whose something is that stands after \"his\", as the words before it tell."""

import re
from collections.abc import Sequence

from graphbuild.model import Mention
from graphbuild.nlp.gender import gender_told
from graphbuild.nlp.namesakes import is_full, surname
from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues

_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<whose>his|her)\s[^.;:!?]*,\s+$")
_GENDERS = {"his": "male", "her": "female"}
_ASIDE_ROOM = 120  # characters
_POSSESSIVE = frozenset(["his", "her"])
_KIN = re.compile(r"\s+(?:[\w-]+\s+){0,2}?(?P<kin>[\w-]+),?\s+(?:[A-Z][\w.-]*\s+)?$")


def whose(i: int, mentions: Sequence[Mention], text: str) -> int | None:
    """Of "according to his lawyer, Tom Day, he" the mention "his": he whose lawyer it is does not speak of himself."""
    mention = mentions[i]
    begins = max(0, mention.start - _ASIDE_ROOM)
    told = _ACCORDING.search(text, begins, mention.start) if mention.kind == "pronoun" else None
    if told is None or gender_told(mention, text) != _GENDERS[told["whose"].lower()]:
        return None
    return next((j for j in range(i) if mentions[j].start == told.start("whose")), None)


def stands_beside(owner: Mention, pronoun: Mention, text: str) -> bool:
    """Whether nothing but "and" stands between somebody and "his": "Tom Day and his wife"."""
    if owner.kind in ("pronoun", "demonym") or pronoun.kind != "pronoun":
        return False
    return text[owner.end : pronoun.start] in (" and ", ", and ")


def surname_of_kin(i: int, mentions: Sequence[Mention], text: str) -> str | None:
    """Of "his wife, Ann Lee" and "her brother Tom Lee" the surname "lee", which is often his and hers too."""
    if i + 1 >= len(mentions) or mentions[i].text.casefold() not in _POSSESSIVE:
        return None
    kin = mentions[i + 1]
    between = _KIN.fullmatch(text[mentions[i].end : kin.start])
    if between is None or load_cues().kin.find(between["kin"]) is None or kin.type != "Person" or kin.kind != "name":
        return None
    return surname(plain(kin.text)) if is_full(plain(kin.text)) else None
