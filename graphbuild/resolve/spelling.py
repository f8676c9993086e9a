"""How far two words of a name may be one word, written in two ways."""

from collections.abc import Mapping
from functools import cache, lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from graphbuild.ontology import load_cues
from graphbuild.ontology.sounding import sound

#: what each likeness is worth; measured on the open worlds of data/resolution
SAME, SOUND, ENDING, SHORT_FORM, VOWELS, ONE_LETTER, INITIAL = 1.0, 0.95, 0.9, 0.85, 0.8, 0.6, 0.5
_SHORTEST = 3  # letters of a word that may be misspelled
_WORDS = 1 << 17  # of names, of which ten thousand articles have some fifty thousand


@lru_cache(maxsize=_WORDS)
def bones(word: str) -> str:
    """The consonants of the word's sound, and the kind of its first letter; one for all ways to romanize a surname."""
    word = load_cues().lore.first_form.get(word, word)
    heard = sound(word).removeprefix("ie") if sound(word).startswith("ie") else sound(word)
    start = "a" if sound(word)[:1] in "aeiou" else ""
    return start + "".join(c for c in heard if c not in "aeiou")


@lru_cache(maxsize=1 << 14)
def likeness(a: str, b: str) -> float:
    """How surely two words of people's names are one word, from 0 to 1."""
    if a == b:
        return SAME
    if 1 in (len(a), len(b)):
        return INITIAL if a[0] == b[0] else 0.0
    if _are_unlike(a, b):
        return 0.0
    if sound(a) == sound(b):
        return SOUND
    if (a.endswith(_of_women()) or b.endswith(_of_women())) and _by_ending(a, b):
        return ENDING
    lore = load_cues().lore
    if _share(lore.romanized, a, b):
        return ENDING
    if _share(lore.given, a, b):
        return SHORT_FORM
    if bones(a) == bones(b) and len(bones(a)) > 1:
        return VOWELS
    if min(len(a), len(b)) >= _SHORTEST and DamerauLevenshtein.distance(sound(a), sound(b), score_cutoff=1) <= 1:
        return ONE_LETTER
    return 0.0


def _are_unlike(a: str, b: str) -> bool:
    """Whether they are two given names that look alike: "hassan" and "hussein"."""
    unlike = load_cues().lore.unlike
    (group, which), (other_group, other) = unlike.get(a, (-1, 0)), unlike.get(b, (-2, 0))
    return group == other_group and which != other


def _share(groups: Mapping[str, frozenset[int]], a: str, b: str) -> bool:
    """Whether both words are in one group."""
    own = groups.get(a)
    return own is not None and not own.isdisjoint(groups.get(b, ()))


def _by_ending(a: str, b: str) -> bool:
    """A woman's surname and her family's: "Seitova" and "Seitov"."""
    return any(
        len(stem) > 2 and x.endswith(hers) and sound(y) == sound(stem + his)
        for x, y in ((a, b), (b, a))
        if x.endswith(_of_women())
        for hers, his in load_cues().lore.endings
        for stem in [x.removesuffix(hers)]
    )


@cache
def _of_women() -> tuple[str, ...]:
    return tuple(hers for hers, _ in load_cues().lore.endings)


@lru_cache(maxsize=_WORDS)
def stem(word: str) -> str:
    """The sound of a surname without the ending of a woman's or a family's: of "dosalieva" it is "dosali"."""
    ends = sorted({e for pair in load_cues().lore.endings for e in pair if e}, key=len, reverse=True)
    return sound(next((word.removesuffix(e) for e in ends if word.endswith(e) and len(word) - len(e) > 3), word))
