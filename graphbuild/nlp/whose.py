"""Whose something is that stands after \"his\", as the words before it tell."""

import re
from collections.abc import Sequence
from functools import cache

from graphbuild.model import Mention
from graphbuild.nlp.gender import Gender, gender_told
from graphbuild.nlp.namesakes import is_full, surname
from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues
from graphbuild.ontology.kin import KinWord

_ACCORDING = re.compile(r"\b[Aa]ccording to (?P<whose>his|her)\s[^.;:!?]*,\s+$")
_GENDERS: dict[str, Gender] = {"his": "male", "her": "female", "he": "male", "she": "female"}
_ASIDE_ROOM = 120  # characters
_POSSESSIVE = frozenset(["his", "her"])
_KIN = re.compile(r"\s+(?:[\w-]+\s+){0,2}?(?P<kin>[\w-]+),?\s+(?:[A-Z][\w.-]*\s+)?$")
_KIN_AFTER = re.compile(r"\s+(?:(?:late|elder|older|eldest|younger|youngest|only|other)\s+)?(?P<kin>[\w-]+)")


def whose(i: int, mentions: Sequence[Mention], text: str) -> int | None:
    """The mention before that a pronoun means, where the words alone tell it."""
    return next(
        (j for told in (_whose_word_it_is, _first_of_two, _who_owns_up) if (j := told(i, mentions, text)) is not None),
        None,
    )


def _whose_word_it_is(i: int, mentions: Sequence[Mention], text: str) -> int | None:
    """Of "according to his lawyer, Tom Day, he" the mention "his": he whose lawyer it is does not speak of himself."""
    mention = mentions[i]
    begins = max(0, mention.start - _ASIDE_ROOM)
    told = _ACCORDING.search(text, begins, mention.start) if mention.kind == "pronoun" else None
    if told is None or gender_told(mention, text) != _GENDERS[told["whose"].lower()]:
        return None
    return next((j for j in range(i) if mentions[j].start == told.start("whose")), None)


def _who_owns_up(i: int, mentions: Sequence[Mention], text: str) -> int | None:
    """Of "Ann Lee admits that she" the mention "Ann Lee": what one admits or vows is one's own."""
    pronoun, name = mentions[i], mentions[i - 1] if i else mentions[i]
    if pronoun.text not in ("he", "she") or name.type != "Person" or name.kind != "name":
        return None
    if gender_told(name, text) not in (None, _GENDERS[pronoun.text]):
        return None
    return i - 1 if _owning_up().fullmatch(text, name.end, pronoun.start) else None


@cache
def _owning_up() -> re.Pattern[str]:
    verbs = "|".join(sorted(load_cues().things.owning_up, key=len, reverse=True))
    return re.compile(rf"\s+(?:(?:has|had|have|also|later|\w+ly)\s+){{0,2}}(?:{verbs})\s+(?:that\s+)?")


def stands_beside(owner: Mention, pronoun: Mention, text: str) -> bool:
    """Whether nothing but "and" stands between somebody and "his": "Tom Day and his wife"."""
    if owner.kind in ("pronoun", "demonym") or pronoun.kind != "pronoun":
        return False
    return text[owner.end : pronoun.start] in (" and ", ", and ")


def _first_of_two(i: int, mentions: Sequence[Mention], text: str) -> int | None:
    """Of "his son, Tom Day, and his daughter-in-law" the first "his": a man's kin who are listed, each as his.

    Only where both are of one generation: "her sister, Ann Lee, and her husband" speaks of Lee's.
    """
    first = mentions[i - 2] if i > 1 else mentions[i]
    if first.kind != "pronoun" or first.text.casefold() != mentions[i].text.casefold():
        return None
    listed = _KIN.fullmatch(text[first.end : mentions[i - 1].start])
    other = _KIN_AFTER.match(text, mentions[i].end)
    if listed is None or other is None or not _are_of_one_generation(listed["kin"], other["kin"]):
        return None
    return i - 2


def _are_of_one_generation(one: str, other: str) -> bool:
    kin = load_cues().kin
    a, b = kin.find(one), kin.find(other)
    return a is not None and b is not None and _generation(a) == _generation(b) != 0


def _generation(word: KinWord) -> int:
    """1 of children and their spouses, -1 of parents, 2 of brothers and sisters; 0 of all others."""
    if word.relation == "SIBLING_OF":
        return 2
    is_younger = word.bearer == ("target" if word.relation == "PARENT_OF" else "source")
    return (1 if is_younger else -1) if word.relation in ("PARENT_OF", "CHILD_IN_LAW_OF") else 0


def surname_of_kin(i: int, mentions: Sequence[Mention], text: str) -> str | None:
    """Of "his wife, Ann Lee" and "her brother Tom Lee" the surname "lee", which is often his and hers too."""
    if i + 1 >= len(mentions) or mentions[i].text.casefold() not in _POSSESSIVE:
        return None
    kin = mentions[i + 1]
    between = _KIN.fullmatch(text[mentions[i].end : kin.start])
    if between is None or load_cues().kin.find(between["kin"]) is None or kin.type != "Person" or kin.kind != "name":
        return None
    return surname(plain(kin.text)) if is_full(plain(kin.text)) else None
