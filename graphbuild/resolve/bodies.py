"""How far two names of bodies, places or events may be names of one."""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache

from graphbuild.ontology import load_cues
from graphbuild.ontology.sounding import sound
from graphbuild.resolve.spelling import bones

SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "at", "s", "a", "an"}) | {
    *("de", "del", "la", "le", "du", "des", "et", "y", "e"),
}
#: of initials that tell something in whatever order
LETTERS = 3
_FEW = 2  # consonants that many names share
_CLIPPED, _SYLLABLE, _WORDS = 5, 2, 4  # letters of a clipped name, of each word in it, and words that it is made of
_OWN = re.compile(r"'s?$")


@lru_cache(maxsize=1 << 14)
def words_of(name: str) -> frozenset[str]:
    """The words of a normal name by which bodies are compared: of "finance ministry" and "ministry of finance"."""
    offices = load_cues().lore.offices
    bare = (_OWN.sub("", w) for w in name.split() if w not in SMALL)
    return frozenset(singular(offices.get(w, w)) for w in bare if w)


def singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


@lru_cache(maxsize=1 << 12)
def initials(name: str) -> frozenset[str]:
    """What a normal name may be shortened to: of "bank of north and south" it is "bns", "bonas" and "bns"."""
    words = name.split()
    if len(words) < 2:
        return frozenset()
    return frozenset({"".join(w[0] for w in words), "".join(w[0] for w in words if w not in SMALL)})


def is_clipped(short: str, full: str) -> bool:
    """Whether a name is made of how the words of another begin: "norbank" of "northern bank"."""
    words = [w for w in full.split() if w not in SMALL]
    return " " not in short and len(short) >= _CLIPPED and 1 < len(words) <= _WORDS and _begins_each(short, words)


def _begins_each(short: str, words: list[str]) -> bool:
    """Whether the letters are two or more of the first word, then of the next, up to the last."""
    if not words:
        return not short
    lengths = (n for n in range(_SYLLABLE, min(len(short), len(words[0])) + 1) if short[:n] == words[0][:n])
    return any(_begins_each(short[n:], words[1:]) for n in lengths)


def is_head(name: str) -> bool:
    """Whether a normal name only tells what a body is: "council"."""
    return load_cues().lore.heads.issuperset(words_of(name))


def is_common(name: str) -> bool:
    """Whether a normal name is such as a body of any state may have: "liberal party"."""
    return load_cues().organs.issuperset(name.split())


def is_part(a: AbstractSet[str], b: AbstractSet[str]) -> bool:
    """Whether one name has all words of the other, and more."""
    return bool(a and b) and (a < b or b < a)


@lru_cache(maxsize=1 << 12)
def heard(name: str) -> str:
    """The sound of a name without the gaps between its words: "ak zhol" and "ak jol", "han sol" and "hansol"."""
    return sound("".join(w for w in name.split() if w not in SMALL))


@lru_cache(maxsize=1 << 12)
def consonants(name: str) -> str:
    """The consonants of a name's words, "" if they are too few to tell: "nova crest" and "novi krest" share them."""
    told = " ".join(bones(w) for w in name.split())
    return told if len(told) > _FEW else ""
