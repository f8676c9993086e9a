"""Whether two names as written can mean one thing."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from graphbuild.model import BODIES, Mention
from graphbuild.nlp.bodies_of_states import name_by_country
from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues
from graphbuild.ontology.articles import bare
from graphbuild.ontology.sounding import sound

_SURNAME_PREFIX = re.compile(r"^(?:al|el|as|ad|ar|an|ash|at|az)-")
_SEPARATORS = re.compile(r"[\s-]+")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "de", "du", "la", "des", "et", "und", "y", "e"})
_SAINT = re.compile(r"\bst\b\.?\s+")
_SONS = {"jr": 2, "junior": 2, "sr": 1, "senior": 1, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_PARTICLES = frozenset({"al", "el", "as", "ad", "ar", "an", "ash", "at", "az", "abd", "bin", "ben", "van", "de"})
_OWNER = re.compile(r"(?P<owner>[^\W\d_a-z][\w-]*)['’]s?\s+$")
_OWNER_ROOM = 24  # characters
_SHORTEST = 4  # letters of a word that has several spellings
_LONG_SURNAME = 5  # letters: a shorter one that differs by a letter is another


def full_names(mentions: Sequence[Mention]) -> dict[str, set[str]]:
    """The full names of people, plain, by surname."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in (plain(m.text) for m in mentions if m.type == "Person" and m.kind == "name"):
        if is_full(name):
            found[surname(name)].add(name)
    return found


def canonical(mention: Mention) -> str:
    """The plain name, with "Jr" for "Junior"; of a body that every reader knows by its acronym, that of the body."""
    name = plain(mention.text)
    if mention.type == "Person":
        return _in_short(name)
    return _of_body(name_by_country(name) if mention.type in BODIES and name not in _bodies() else name)


def _in_short(name: str) -> str:
    *words, last = name.split() or [""]
    return f"{' '.join(words)} {last[0]}r" if last in ("junior", "senior") and len(words) > 1 else name


@lru_cache(maxsize=1 << 14)
def _of_body(name: str) -> str:
    """The name that a body is known by, without blanks and hyphens: "Al-Nur" is "Al Nur", "St Roe" "Saint Roe".

    "Air One's Porto Office" is the "Air One Porto Office".
    """
    return _SEPARATORS.sub("", _SAINT.sub("saint ", _bodies().get(name, name)).replace("'s ", " "))


@cache
def _bodies() -> dict[str, str]:
    return {plain(alias): plain(body.name) for body in load_cues().bodies for alias in body.aliases}


def surname(name: str) -> str:
    """The last word of a plain name, without "Jr" after it and "al-" before it."""
    words = name.split()
    last = words[-2] if _son(words) else words[-1] if words else ""
    return _SURNAME_PREFIX.sub("", last)


def is_surname_of_kin(one: str, other: str) -> bool:
    """Whether it is one surname, or that of the other gender: "alieva" and "aliev"."""
    stem = max(len(one) - 2, 3)
    return other[:stem] == one[:stem]


def is_full(name: str) -> bool:
    """Whether a plain name of a person has more than the surname: "ann lee", not "lee", not "van der lee"."""
    return len(name.split()) > 1


def names_agree(a: Mention, b: Mention) -> bool:
    """For "Ann Lee" can be "Lee", not "Eva Lee" or "Ann Lee Jr."; "Nur Party" not "Nur Youth Party"."""
    x, y = plain(a.text).split(), plain(b.text).split()
    if a.type == "Person":
        return _people_agree(x, y)
    if is_acronym(a.text, b.text) or canonical(a) == canonical(b):
        return True
    short, long = sorted((x, y), key=len)
    if {*short} - _SMALL == {*long} - _SMALL:
        return True
    if a.type == "Place" and _is_another_place(short, long):
        return False
    begins = long[: len(short)] == short and not _is_owner(a if x == short else b, len(long) - len(short))
    return bool(short) and (begins or long[-len(short) :] == short)


def _is_another_place(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether "Porto" stands beside "Porto North" or "Upper Porto"."""
    further = [w for w in long if w not in short]
    return bool(further) and load_cues().things.compass.issuperset(further)


def _is_owner(mention: Mention, further: int) -> bool:
    """Whether an acronym at the head of a longer name is whose that is: "DFM", "DFM Youth League"."""
    return mention.text.isupper() and " " not in mention.text and further > 1


def _people_agree(x: Sequence[str], y: Sequence[str]) -> bool:
    if len(x) == 1 or len(y) == 1:
        (one,), more = (x, y) if len(x) == 1 else (y, x)
        return _is_half_of_surname(one, more) or any(
            _SURNAME_PREFIX.sub("", one) == _SURNAME_PREFIX.sub("", w) or _one_letter_apart(one, w) for w in more
        )
    if _son(x) != _son(y):
        return False
    if _is_initialled(x, y) or _is_initialled(y, x):
        return True
    x, y = ([w for w in name if w not in _SONS] for name in (x, y))
    return (
        _inside(x, y) or _inside(y, x) or (x[:-1] == y[:-1] and _one_letter_apart(x[-1], y[-1])) or _sound_alike(x, y)
    )


def sound_alike(a: str, b: str) -> bool:
    """Whether two plain full names are written in two ways: "gulnoi alimova", "gulnoy alimova", "alimova gulnoi"."""
    return is_full(a) and (_sound_alike(a.split(), b.split()) or _turned(a.split(), b.split()))


def _turned(x: Sequence[str], y: Sequence[str]) -> bool:
    """Whether the surname stands first in one of two names of two words."""
    return len(x) == 2 and x[0] != x[1] and list(reversed(y)) == list(x)


def misspelt(one: str, other: str) -> bool:
    """Whether two surnames differ by a slip of the pen: two letters changed over, one left out or put in.

    An ending of its own is no slip: "alieva" is not "aliev", "roberts" not "robert".
    """
    short, long = sorted((one, other), key=len)
    if len(short) < _LONG_SURNAME or short == long or long[: len(short)] == short or short[0] != long[0]:
        return False
    if OSA.distance(short, long) != 1:
        return False
    return sorted(short) == sorted(long) if len(short) == len(long) else len(short) > _LONG_SURNAME


def _sound_alike(x: Sequence[str], y: Sequence[str]) -> bool:
    """Whether all words sound the same, of which a short one has no two spellings: "Lee" is not "Li"."""
    if len(x) != len(y):
        return False
    return all(
        v == w or (min(len(v), len(w)) >= _SHORTEST and sound(v) == sound(w)) for v, w in zip(x, y, strict=True)
    )


def _is_half_of_surname(one: str, words: Sequence[str]) -> bool:
    """Whether "roe" is one half of the double surname of "ann roe-lee", who may be called by it alone."""
    halves = words[-1].split("-") if len(words) > 1 else []
    return len(halves) > 1 and one in halves and one not in _PARTICLES


def _son(words: Sequence[str]) -> int:
    """Which of the sons of one name it is, if the name says so: "ann lee jr", "lee jr"; "ann ii" may be a queen."""
    known = len(words) > 2 or (len(words) > 1 and words[-1] in ("jr", "sr"))
    return _SONS.get(words[-1], 0) if known else 0


def _is_initialled(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether it is "n a lee" of "nina lee": the first initial and the surname; a second is of a name left out."""
    initials, first = short[:-1], long[0]
    return (
        bool(initials)
        and all(len(w) == 1 for w in initials)
        and short[-1] == long[-1]
        and len(long) == 2
        and len(first) > 1
        and initials[0] == first[0]
    )


def _inside(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether the words of one name stand in the other, in that order; an initial is its word."""
    rest = iter(long)
    return all(any(w == v or (1 in (len(w), len(v)) and w[0] == v[0]) for v in rest) for w in short)


def _one_letter_apart(a: str, b: str) -> bool:
    """Two ways to write one surname in Latin letters: "Avetian" and "Avetyan"."""
    if min(len(a), len(b)) < _LONG_SURNAME or abs(len(a) - len(b)) > 1:
        return False
    same = next((i for i, (p, q) in enumerate(zip(a, b, strict=False)) if p != q), min(len(a), len(b)))
    rest_a, rest_b = a[same:], b[same:]
    return same > 0 and (rest_a[1:] == rest_b[1:] or rest_a[1:] == rest_b or rest_a == rest_b[1:])


@lru_cache(maxsize=1 << 14)
def is_acronym(a: str, b: str) -> bool:
    """Such as "OSCE" of "Organization for Security and Co-operation in Europe", "the MoD" of "Ministry of Defence"."""
    short, long = sorted((bare(name).replace(".", "") for name in (a, b)), key=len)
    if " " in short or " " not in long or sum(c.isupper() for c in short) < 2:
        return False
    words = re.findall(r"\w+", long)
    letters = "".join(w[0] for w in words)
    capitals = "".join(c for c in letters if c.isupper() or c.isdigit())
    main = "".join(w[0] for w in long.split() if w.casefold() not in _SMALL)
    return short.upper() in (letters.upper(), capitals, main.upper())


def has_article(mention: Mention, text: str) -> bool:
    """Whether "the" stands before the name or begins it: "the Front", "The Front"."""
    before = text[max(0, mention.start - 4) : mention.start]
    return mention.text.casefold().startswith("the ") or before.casefold().strip() == "the"


def is_head(short: str, long: str) -> bool:
    """Such as "the Front" of "Green Front", "the Union" of "Union of Herdsmen"; no "Party", "Court", "Parliament"."""
    head, words = bare(short), bare(long).split()
    if " " in head or not head[:1].isupper() or head.casefold() not in load_cues().things.heads or len(words) < 2:
        return False
    main = next((words[:n] for n, word in enumerate(words) if word in _SMALL and n), words)
    return main[-1] == head


def with_owner(name: Mention, text: str) -> str:
    """The name with whose it is right before it: "Mali Green Union" of "Mali's Green Union"."""
    owner = _OWNER.search(text[max(0, name.start - _OWNER_ROOM) : name.start])
    return f"{owner['owner']} {name.text}" if owner else name.text
