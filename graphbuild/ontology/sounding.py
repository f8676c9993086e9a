"""One spelling for all that a sound is written with in Latin letters."""

from functools import lru_cache

from graphbuild.ontology.cues import load_cues

_WORDS = 1 << 17  # of names, of which ten thousand articles have some fifty thousand


@lru_cache(maxsize=_WORDS)
def sound(word: str) -> str:
    """The word in the one spelling that all spellings of its sounds share: "zhumin" and "jumin" are "jumin"."""
    for other, first in load_cues().lore.spellings:
        word = word.replace(other, first)
    return "".join(c for n, c in enumerate(word) if n == 0 or c != word[n - 1])
