"""Bodies that any reader of world news knows, by their names.

The names are looked up by their first word, so that a text is read once however many there are.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from graphbuild.model import Mention, NodeType, Span
from graphbuild.nlp.plain import without_marks
from graphbuild.ontology import load_cues
from graphbuild.ontology.articles import bare
from graphbuild.ontology.countries import country_meant

# no name begins with four small letters, and most words do
_WORD = re.compile(r"(?<![\w-])(?![a-z]{4})\w+")
_ENDS = re.compile(r"(?![\w-])")
_SHORT_WORD = re.compile(r"(?<![\w@#./&'-])(?![a-z]{4})\w+")
_SHORT_ENDS = re.compile(r"s?(?![\w@/&-]|\.\w)")  # "UNs rules" have lost an apostrophe
_CAPITAL_BEFORE = re.compile(r"(?P<word>[^\W\d_a-z][\w'’-]*) $")
_CAPITALS_AFTER = re.compile(r" (?P<words>[^\W\d_a-z][\w.-]*(?: (?:of )?[^\W\d_a-z][\w.-]*){0,2})")

#: first word -> the names that begin with it, the longest first
Names = Mapping[str, Sequence[str]]


def full_names(text: str, room: Span) -> Iterator[Span]:
    """Names of two words at least, with either apostrophe."""
    return _found(text, room, _names_of_words(), (_WORD, _ENDS))


def short_names(text: str, room: Span) -> Iterator[Span]:
    """Names of one word such as "NATO" and "Likud", where they are looked for.

    Not of companies and platforms: "posted on Facebook" tells of none.
    """
    return _found(text, room, _names_of_one_word(), (_SHORT_WORD, _SHORT_ENDS))


def _found(text: str, room: Span, names: Names, edges: tuple[re.Pattern[str], re.Pattern[str]]) -> Iterator[Span]:
    begins, ends = edges
    straight, at = text.replace("’", "'"), room.start
    for word in begins.finditer(straight, room.start, room.end):
        start, first = word.start(), word.group()
        if start < at or not (begun := names.get(first) or names.get(first.removesuffix("s"))):
            continue
        fits = (n for n in begun if straight.startswith(n, start) and ends.match(straight, start + len(n)))
        if name := next(fits, None):
            at = start + len(name)
            yield Span(start, at)


def is_part_of(longer: Mention, name: Span) -> bool:
    """Whether what the network read has more capitals: "World Bank Appeals Board", "Ann Lee/World Bank"."""
    if longer.kind != "name" or longer.type not in ("Person", "Institution", "Organization"):
        return False
    words = f"{longer.text[: name.start - longer.start]} {longer.text[name.end - longer.start :]}".split()
    return any(w[0].isupper() for w in words)


def is_of_a_longer_name(text: str, name: Span, sentence: Span) -> bool:
    """Whether capitals beside it make another name: "Maria Hezbollah", "Hezbollah Street", not "Hezbollah Leader"."""
    after = _CAPITALS_AFTER.match(text, name.end, sentence.end)
    if after and not _begins_with_an_office(after["words"]):
        return True
    before = _CAPITAL_BEFORE.search(text, max(sentence.start, name.start - 40), name.start)
    if before is None or country_meant(before["word"]):
        return False
    word = before["word"].casefold()
    cues = load_cues()
    if word in cues.region_adjectives or word in cues.determiners:
        return False
    return before.start() > sentence.start or word in cues.given_names.known


def _begins_with_an_office(words: str) -> bool:
    told = words.split()
    return any(load_cues().offices.find(" ".join(told[:n])) for n in range(1, len(told) + 1))


@cache
def _names_of_words() -> Names:
    return _by_first_word(name for name in _written() if " " in name)


@cache
def _names_of_one_word() -> Names:
    sought = (n for b in load_cues().bodies if b.sought for n in b.names if " " not in n)
    return _by_first_word({spelled for n in sought for spelled in (n, without_marks(n))})


def _by_first_word(names: Iterable[str]) -> Names:
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        if word := _WORD.match(name):
            found[word.group()].append(name)
    return found


def body_type(name: str) -> NodeType:
    """The type of the body that is written so."""
    return _written()[name.replace("’", "'")]


def known_type(name: str) -> NodeType | None:
    """The type of the body that any reader knows by this name or acronym.

    One word needs its own capitals, "Moderaterna" or all of them: "Who", "Pace" and "Mend" are no bodies.
    """
    called = bare(name.replace("’", "'")).removesuffix("'s")
    if name.islower():
        return None
    if type_ := _written().get(name) or _written().get(called):
        return type_
    return _in_small_letters().get(called.casefold()) if " " in called or called.isupper() else None


@cache
def _written() -> dict[str, NodeType]:
    return {spelled: b.type for b in load_cues().bodies for n in b.names for spelled in (n, without_marks(n))}


@cache
def _in_small_letters() -> dict[str, NodeType]:
    return {name.casefold(): type_ for name, type_ in _written().items()}
