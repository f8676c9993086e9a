"""How far two names of people may be names of one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from graphbuild.ontology import load_cues
from graphbuild.resolve.spelling import INITIAL, VOWELS, bones, likeness

Form = Literal["same", "order", "spelling", "part", "initials", "family name", "given name", "first words", "none"]
FAMILY = 0.7  # what a family name of several words is worth beside one of one word: it may be another's whole name
_LONGEST = 4  # words of a name that are compared in every order


@dataclass(frozen=True, slots=True)
class Fit:
    """How two names fit, and how well the words do that fit least."""

    form: Form
    least: float


NO_FIT = Fit("none", 0.0)


@lru_cache(maxsize=1 << 16)  # what is asked of a name is asked often
def words_of(name: str) -> tuple[str, ...]:
    """The words of a normal name that tell people apart: particles and "jr" left out; "jd" is "j", "d"."""
    lore = load_cues().lore
    words = [w for w in name.split() if w not in lore.younger | lore.elder]
    told = [w for n, w in enumerate(words) if w not in lore.particles or _is_short_form(n, words)] or words
    return tuple(letter for n, w in enumerate(told) for letter in (_letters(w) if n < len(told) - 1 else [w]))


def _is_short_form(place: int, words: Sequence[str]) -> bool:
    """Whether a name begins with what is a particle elsewhere: "ben roy", but not "ben ali" nor "tom ben roy"."""
    lore = load_cues().lore
    if place or len(words) < 2 or words[0] not in lore.given:
        return False
    return not (is_given(words[1]) or words[1] in lore.after_ben or words[1] in lore.unlike)


def _ends_with_particle_and(short: str, long: str) -> bool:
    """Whether the shorter name is the surname of the longer, particle and all: "ben bella" of "ahmed ben bella"."""
    return short.partition(" ")[0] in load_cues().lore.particles and long.endswith(f" {short}")


def _letters(word: str) -> Sequence[str]:
    """Initials that stand as one word; no given name is of two consonants."""
    return list(word) if len(word) in (2, 3) and not set(word) & set("aeiouy") else [word]


def is_full(name: str) -> bool:
    """Whether two words of the name are no initials."""
    return sum(len(w) > 1 for w in words_of(name)) > 1


@lru_cache(maxsize=1 << 14)
def fit(a: str, b: str) -> Fit:
    """How two normal names of people fit; the least of the words that fit tells how well."""
    x, y = sorted((words_of(a), words_of(b)), key=len)
    if not x or is_named_after(a, b) or is_named_after(b, a):
        return NO_FIT
    if len(x) > 1 and _ends_with_particle_and(*sorted((a, b), key=len)):
        return Fit("family name", 1.0)
    if len(x) == 1:
        return _one_word(x[0], y)
    if len(y) == 2:  # as most names are
        return _aligned(x, y) or NO_FIT
    fits = [f for v in _joined(x) for w in _joined(y) if (f := _aligned(*sorted((v, w), key=len)))]
    if len(x) < len(y) and not fits:
        fits = [f for f in (_family(x, y), _by_father(x, y), _first_words(x, y)) if f]
    return max(fits, key=lambda f: (f.least, f.form == "same"), default=NO_FIT)


def is_named_after(name: str, father: str) -> bool:
    """Whether a name tells that its bearer's father bears the other: "ali bin omar said", "omar said"."""
    words, his = name.split(), words_of(father)
    found = next((n for n, w in enumerate(words) if n and w in load_cues().lore.fathers), len(words))
    if found == len(words):
        return False
    rest = words_of(" ".join(words[found + 1 :]))
    return 1 < len(his) <= len(rest) and likeness(rest[0], his[0]) > INITIAL and likeness(rest[-1], his[-1]) > INITIAL


def is_given(word: str) -> bool:
    """Whether a word is known as a given name."""
    return word in load_cues().given_names.known


def _family(short: Sequence[str], long: Sequence[str]) -> Fit | None:
    """A family name of several words: "mwale banda" of "grace mwale banda", but not "ann lee" of "joy ann lee"."""
    if is_given(short[0]):
        return None
    least = min(likeness(a, b) for a, b in zip(short, long[-len(short) :], strict=True))
    return Fit("family name", FAMILY * least) if least > INITIAL else None


def _by_father(short: Sequence[str], long: Sequence[str]) -> Fit | None:
    """A given and a father's name: "bakhyt nurlanovich" of "bakhyt nurlanovich dosaliev"."""
    if not short[-1].endswith(load_cues().lore.patronymics):
        return None
    least = min(likeness(a, b) for a, b in zip(short, long, strict=False))
    return Fit("part", least) if least > INITIAL else None


def _first_words(short: Sequence[str], long: Sequence[str]) -> Fit | None:
    """A name without what stands last: "ana ruiz" of "ana ruiz sol", "ali raza" of "ali raza bin omar"."""
    least = min(likeness(a, b) for a, b in zip(short, long, strict=False))
    return Fit("first words", least) if least > VOWELS else None


def _one_word(word: str, name: Sequence[str]) -> Fit:
    if len(word) == 1:
        return NO_FIT
    last = max(likeness(word, name[-1]), 0.0)
    if last > INITIAL:
        return Fit("family name" if len(name) > 1 else "same", last)
    first = likeness(word, name[0])
    return Fit("given name", first) if first > INITIAL else NO_FIT


def _joined(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The words, and with two of them written as one: "min jae bak" is "minjae bak" too."""
    yield words
    if len(words) > 2:
        for n in range(len(words) - 1):
            if min(len(words[n]), len(words[n + 1])) > 1:
                yield (*words[:n], words[n] + words[n + 1], *words[n + 2 :])


def _aligned(short: tuple[str, ...], long: tuple[str, ...]) -> Fit | None:
    """The best way in which each word of the shorter name is one of the longer; first in order, then in any."""
    if len(short) < 2 or len(long) > _LONGEST:
        return None
    in_order = _least(short, long)
    if in_order:
        return Fit(_form(short, long, in_order), in_order)
    # "omar said mar" is "mar omar said", not "said omar mar"
    turned = (short[n:] + short[:n] for n in range(1, len(short)))
    best = max(_least(words, long) for words in turned)
    return Fit("order" if len(short) == len(long) else "part", best) if best > INITIAL else None


def _least(short: Sequence[str], long: Sequence[str]) -> float:
    """The least likeness of the words of a name with those of a longer one, in order; the last words must fit."""
    if len(short) == len(long):
        least = 1.0
        for a, b in zip(short, long, strict=True):
            least = min(least, likeness(a, b))
            if not least:
                break
        return least
    ends = min(likeness(short[0], long[0]), likeness(short[-1], long[-1]))
    if not ends:
        return 0.0
    between = iter(long[1:-1])
    inner = [max((likeness(a, b) for b in between), default=0.0) for a in short[1:-1]]
    return min([ends, *inner])


def _form(short: Sequence[str], long: Sequence[str], least: float) -> Form:
    if least == INITIAL or 1 in map(len, short):
        return "initials"
    if len(short) < len(long):
        return "part"
    return "same" if least == 1 else "spelling"


def share_a_word(a: Sequence[str], b: Sequence[str]) -> bool:
    """Whether a word of one name may be a word of the other."""
    return any(likeness(x, y) > INITIAL for x in a for y in b)


def keys_of(name: str) -> Iterator[str]:
    """What names that may fit have in common: two words by their consonants, in any order; of initials the letter."""
    words = words_of(name)
    if len(words) < 2:
        yield from ([f"1 {bones(words[0])}"] if words and len(words[0]) > 1 else [])
        return
    for joined in _joined(words):
        yield from _keys(joined[0], joined[-1])


def _keys(first: str, last: str) -> Iterator[str]:
    yield " ".join(sorted((bones(first) or first, bones(last) or last)))
    for word, other in ((last, first), (first, last)):
        if len(word) > 1:
            yield f"0 {bones(word)} {other[0]}"
            yield f"1 {bones(word)}"
