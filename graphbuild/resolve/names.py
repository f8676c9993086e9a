"""Names made fit for comparison.

Marks on Latin letters are folded, because news agencies drop them ("Erdogan", "Erdoğan") and two people of
one full name who differ by a mark alone are rarer than that. Marks of other scripts are letters and stay.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from graphbuild.ontology import load_cues
from graphbuild.ontology.printing import on_one_line

#: Latin letters that Unicode does not take apart
_WHOLE_LETTERS = str.maketrans(
    dict(zip("øłđðħŧə\u0131", "olddhtai", strict=True)) | {"æ": "ae", "œ": "oe", "þ": "th"},
)
_MARK = re.compile(r"(?<=[a-z])[\u0300-\u036f]+")
_APOSTROPHES = re.compile("[\u2018\u2019\u201b\u02bb\u02bc\u02bf`\u00b4]")
_HYPHENS = re.compile("[-\u2010-\u2015/]+")
_ACRONYM = 5  # letters: a longer word in capitals is a dateline's
_LETTERS = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,})*")  # as most names are, which are soon made normal
_INITIALS = re.compile(r"\b(\w) (?=\w\b)")


def folded(text: str) -> str:
    """The text in lower case, its Latin letters without marks: "Gökçe Łoś" is "gokce los"."""
    if text.isascii():
        return text.casefold()
    small = unicodedata.normalize("NFKC", text).casefold().translate(_WHOLE_LETTERS)
    return unicodedata.normalize("NFC", _MARK.sub("", unicodedata.normalize("NFKD", small)))


def normalized(text: str) -> str:
    """The form in which one name written twice is the same.

    "The Green-Front" is "green front", "U.S." and "US" are "us", "J. D. Ray" and "J.D. Ray" are "jd ray".
    """
    if _LETTERS.fullmatch(text):
        return text.casefold().removeprefix("the ")
    bare = _APOSTROPHES.sub("'", folded(on_one_line(text))).replace("&", " and ").replace(".", " ")
    words = " ".join(w.strip("',;:!?\"()[]\u00ab\u00bb\u201c\u201d") for w in _HYPHENS.sub(" ", bare).split())
    return _INITIALS.sub(r"\1", " ".join(words.split())).removeprefix("the ")


#: the same for names, which come again; what stands beside a name hardly does
normal = lru_cache(maxsize=1 << 14)(normalized)


def without_titles(name: str, titles: frozenset[str]) -> str:
    """A normal name without the titles before it: "prime minister ann lee" is "ann lee". The last word stays.

    So does a given name that is a title elsewhere: "sultan al amri".
    """
    words = name.split()
    while longest := next((n for n in (3, 2, 1) if n < len(words) and " ".join(words[:n]) in titles), 0):
        if _is_given(words):
            break
        words = words[longest:]
    return " ".join(words)


def _is_given(words: Sequence[str]) -> bool:
    lore = load_cues().lore
    return len(words) > 1 and words[0] in lore.given_titles and words[1] in lore.particles


def is_full(name: str) -> bool:
    """Whether a person's normal name has two words that are no initials: "ann lee", but not "a lee", "lee"."""
    return sum(len(word) > 1 for word in name.split()) > 1


def shown(text: str) -> str:
    """A name as a node shows it: on one line, without a leading "the"; "The Hague" keeps its capital."""
    return on_one_line(text).removeprefix("the ")


def fullest(names: Iterable[str], titles: frozenset[str] = frozenset()) -> str:
    """Of several ways to name one thing the fullest: most words, titles apart, then most letters.

    Of the ways to write it: not in capitals only, the most frequent, the shortest, the first of the alphabet.
    """
    names = list(names)
    if len(set(names)) == 1:
        return shown(names[0])
    forms: dict[str, Counter[str]] = {}
    for name in names:
        forms.setdefault(without_titles(normal(name), titles), Counter())[shown(name)] += 1
    form = min(forms, key=lambda f: (-len(f.split()), -len(f), f))
    written = forms[form]
    return min(written, key=lambda w: (w.isupper() and (" " in w or len(w) > _ACRONYM), -written[w], len(w), w))
