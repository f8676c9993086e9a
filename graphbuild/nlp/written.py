"""Where the words of a text stand, and where a name in it starts and ends.

A name never cuts a word: "Registan.net", "Co-operation", "Jean-Claude", "al-Sadr" stay whole; of a possessive
("Zimbabwe's", "Zimbabwes") and of a compound such as "Vienna-based" or "pro-Lee" the name alone is taken.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from graphbuild.model import Mention, NodeType, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.countries import country_meant, country_pattern

# accents, what nobody sees
_INSIDE = "\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_WORD = re.compile(rf"\w[\w{_INSIDE}]*(?:[.'’&/]\w[\w{_INSIDE}]*)*|[^\w\s]")
_CLITIC = re.compile(r"['’](?:s|re|ve|ll)$|(?<=\bI)['’](?:m|d)$|(?<=\b[hw]e)['’]d$|(?<=[a-z]{3})['’]d$", re.IGNORECASE)
_BARE = frozenset({"the", "a", "an", "of", "and", "in", "on", "for", "to", "at", "by", "absentia"})
_EDGE = " \t\r\n\u00a0\ufe0f\"“”„‘’'()[],;:–—-«»"
_PICTURES = frozenset({"So", "Sk", "Cf", "Cn"})
_OPENED = re.compile(r"(?<=\s)(?P<mark>[\"“„‘'«])(?=[^\W_a-z])(?!.*[\"”’'»])")
_CLOSING = {'"': '"', "“": "”", "„": "“”", "‘": "’", "'": "'", "«": "»"}
_TRAILING = re.compile(r"(?:\s+(?:a|an|and|at|by|for|from|in|of|on|or|over|the|to|with))+$")
_HYPHENS = "-\u2010\u2011"
_HYPHENED_ON = re.compile(rf"(?:[{_HYPHENS}]\w+)+")
_HYPHENED_TO = re.compile(rf"(?:\w+[{_HYPHENS}])+$")
_NO_NAMES = frozenset(  # they stand before a name and are no part of it: "ex-Lee", "pro-Lee"
    {"anti", "ex", "mid", "neo", "non", "post", "pre", "pro", "then", "vice", "trans", "ultra", "self", "half", "now"}
)
_HALVES = frozenset({"co", "re", "inter", "multi", "sub", "pan", "un"})  # no words: "Co" of "Co-operation"
_PARTICLES = frozenset(
    {"al", "el", "as", "ad", "ar", "an", "ash", "at", "az", "ul", "abd", "bin", "ibn", "bint", "e", "i"}
)
_ABBREVIATED = re.compile(r"(?:\b[^\W\d_]\.)+[^\W\d_]$")
_CUT_TO, _CUT_ON = re.compile(r"(?:\w+-)*\w*\Z"), re.compile(r"\w*(?:-\w+)*")
_LONGEST_WORD = 60  # characters: how far a compound is followed
_LONGEST_TITLE = 4  # words: "Deputy Minister of Defence" is one
_JOINED = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+-[^\W\d_]+")
_SYLLABLE = re.compile(r"[^\W\d_a-z][^\W\d_A-Zaeiou]*(?:[aeiou]{1,2}|(?<=[AEIOU]))[^\W\d_A-Zaeiou]*")
_INITIAL = re.compile(r"[^\W\d_a-z]\.")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)?")


def words_of(text: str, sentence: Span) -> Iterator[Span]:
    """The words and signs of a sentence; what a word has after its apostrophe ("Lee's", "I'm") is one of its own."""
    for m in _WORD.finditer(text, sentence.start, sentence.end):
        clitic = None if m.group().isalpha() else _CLITIC.search(m.group())
        end = m.start() + (clitic.start() if clitic else len(m.group()))
        if end > m.start():
            yield Span(m.start(), end)
        if end < m.end():
            yield Span(end, m.end())


def whole(text: str, start: int, end: int) -> Span:
    """The span without signs at its edges and with the whole of its first and its last word."""
    while start < end and (_is_edge(text[start]) or text[start : start + 2] == ". "):
        start += 1
    end = _before_closing_quote(text, start, end)
    while end > start and _is_edge(text[end - 1]):
        end -= 1
    if trailing := _TRAILING.search(text[start:end]):
        end = start + trailing.start()
    if end == start:
        return Span(start, end)
    if clitic := _CLITIC.search(text[start:end]):
        end = start + clitic.start()
    start, end = _grown_to_the_left(text, start, end), _grown_to_the_right(text, start, end)
    if m := country_pattern().fullmatch(text, start, end):
        return Span(start, m.end(1))
    return Span(start, _with_its_full_stop(text, start, end))


def in_whole_words(text: str, span: Span) -> Span:
    """The span to the ends of the words that it cuts: "brother" of "brother-in-law", "chair" of "chairwoman"."""
    before = (
        _CUT_TO.search(text, max(0, span.start - _LONGEST_WORD), span.start) if text[span.start].isalnum() else None
    )
    after = _CUT_ON.match(text, span.end, span.end + _LONGEST_WORD) if text[span.end - 1].isalnum() else None
    return Span(before.start() if before else span.start, after.end() if after else span.end)


def _before_closing_quote(text: str, start: int, end: int) -> int:
    """Of "Black Hill” coalition" after an opening quotation mark what stands inside of the marks; so of brackets."""
    for opening, closing in (("“", "”"), ('"', '"'), ("(", ")")):
        at = text.find(closing, start + 1, end)
        if at > start and opening not in text[start:at] and text[max(0, start - 1) : start] == opening:
            return at
    return end


def within_quotes(text: str, span: Span) -> Span:
    """The span after a quotation mark that opens inside of it and closes right behind: "NGO ‘Free Voice’"."""
    opened = _OPENED.search(text, span.start, span.end)
    if opened is None or text[span.end : span.end + 1] not in _CLOSING[opened["mark"]]:
        return span
    return Span(opened.end(), span.end)


def _is_edge(sign: str) -> bool:
    """Whether it is a mark, a pictogram or a sign without width, which no name begins or ends with."""
    return sign in _EDGE or (sign > "\u00a0" and unicodedata.category(sign) in _PICTURES)


def _grown_to_the_right(text: str, start: int, end: int) -> int:
    m = _HYPHENED_ON.match(text, end, end + _LONGEST_WORD)
    if not m:
        return end
    last = text[start:end].split()[-1]
    if country_pattern().fullmatch(last + m.group()) or last.casefold() in _HALVES:
        return m.end()
    following = m.group()[1:]
    if not following[0].isupper() or country_meant(last) or country_meant(following):
        return end
    return m.end()


def _grown_to_the_left(text: str, start: int, end: int) -> int:
    m = _HYPHENED_TO.search(text[max(0, start - _LONGEST_WORD) : start])
    if not m:
        return start
    before, first = m.group()[:-1], text[start:end].split()[0]
    if before.casefold() in _NO_NAMES or country_meant(before) or country_meant(first) or before[-1].isdigit():
        return start
    if len(before) == 1:  # the party of "R-Porto"
        return start
    return start - len(m.group()) if before[0].isupper() or before in _PARTICLES else start


def _with_its_full_stop(text: str, start: int, end: int) -> int:
    """The names "U.S." and "Acme Inc." keep the full stop that is theirs; "Lee." at a sentence's end does not."""
    if text[end - 1] == ".":
        last = text[start : end - 1].split()[-1:]
        known = last and (last[0] in load_cues().abbreviations or len(last[0]) == 1 or _ABBREVIATED.search(last[0]))
        return end if known else end - 1
    return end + 1 if text[end : end + 1] == "." and _ABBREVIATED.search(text, max(start, end - 8), end) else end


def says_something(words: str) -> bool:
    """Not a bare article, number or date: not "the", "2007", "March 3", "Monday"."""
    found = (w.casefold() for w in re.findall(r"\w+", words))
    return any(w not in _BARE and not _ORDINAL.fullmatch(w) and w not in _calendar() for w in found)


@cache
def _calendar() -> frozenset[str]:
    dates = load_cues().dates
    return frozenset(w for w, _ in (*dates.months, *dates.weekdays))


def means_a_region(words: str, type_: NodeType) -> bool:
    """Whether it is the adjective or the people of a region that is no country: "European", "Kurds"."""
    return type_ == "Place" and words.casefold().removeprefix("the ") in load_cues().region_adjectives


def is_no_name(words: str) -> bool:
    """Whether it is what is written in capitals and names nothing: "NGO", "MPs"."""
    return words[1:2].isupper() and words.casefold() in load_cues().things.no_names


def without_titles(words: str) -> tuple[int, int]:
    """Where the name starts and ends in a person's name as the text has it.

    "President Ann Lee", "MP Ann Lee", "Mr. Lee", "Foreign Minister Ann Lee", "Ann Lee MP" are "Ann Lee" or "Lee".
    Of a title alone nothing is left. Kings, sheikhs and sultans keep theirs: many a first name is one of these.
    """
    found = [(m.start(), m.end()) for m in re.finditer(r"\S+", words)]
    first = 0
    while first < len(found) and not _is_name_too(words, found[first:]) and (count := _title(words, found[first:])):
        first += count
    last = len(found)
    while last > first + 1 and words[slice(*found[last - 1])].strip(".,") in _letters_after():
        last -= 1
    if first == last:
        return len(words), len(words)
    if first and words[slice(*found[first])] in _BARE:
        return 0, len(words)
    return found[first][0], _bare_end(words, found[last - 1][1]) if last < len(found) else len(words)


def stands_after_a_name(mention: Mention, text: str) -> bool:
    """Whether it is "(retd.)" behind a name or a rank, or a lone letter for a party or a state, which is no place."""
    letters = mention.text.rstrip(".")
    if mention.type == "Place" and len(letters) == 1:
        return True
    opened, closed = text[max(0, mention.start - 1) : mention.start] == "(", (")", ".)")
    is_in_bracket = opened and text.startswith(closed, mention.end)
    return is_in_bracket and not letters.isupper() and letters in _letters_after()


def rest_of_title(before: str, words: str) -> int:
    """How much of the words of a name is the end of a title that begins before it: "Tan" + "Sri Ann Lee"."""
    first = words.partition(" ")[0]
    return len(first) + 1 if f"{before} {first}" in _titles() else 0


def _is_name_too(words: str, rest: list[tuple[int, int]]) -> bool:
    """Whether it is "Sultan bin Omar" or "Pak Jae-won": what is a title elsewhere is a part of such a name."""
    return (len(rest) > 2 and words[slice(*rest[1])] in load_cues().lore.fathers) or _is_surname(words, rest)


def _is_surname(words: str, rest: list[tuple[int, int]]) -> bool:
    """Whether it is "Pak Jae-won" or "Pak Jae Won": what is a title elsewhere before a name of two joined parts."""
    titles, first, given = load_cues().titles, words[slice(*rest[0])], [words[slice(*word)] for word in rest[1:]]
    if len(given) == 1 and first in titles.surnames:
        return _JOINED.fullmatch(given[0]) is not None
    return len(given) == 2 and first in titles.surnames_of_two and all(map(_SYLLABLE.fullmatch, given))


def _bare_end(words: str, end: int) -> int:
    return end - 1 if words[end - 1] == "," else end


def _title(words: str, rest: list[tuple[int, int]]) -> int:
    """How many of the words from here on are a title."""
    for count in range(min(_LONGEST_TITLE, len(rest)), 0, -1):
        phrase = words[rest[0][0] : rest[count - 1][1]]
        is_title = phrase.rstrip(".") in _titles() and not _INITIAL.fullmatch(phrase)
        if is_title or _is_office(phrase, left=len(rest) - count):
            return count
    is_before_one = bool(rest[1:]) and words[slice(*rest[0])].casefold() in _before_a_title()
    return 1 if is_before_one and _title(words, rest[1:]) else 0


def _is_office(phrase: str, *, left: int) -> bool:
    """Whether it is one for certain: "Dean" of "Dean Lee" may be a name, of "Dean Ann Lee" it is none."""
    cues = load_cues()
    is_trade = left == 2 and phrase.casefold() in cues.occupations - cues.given_names.known  # "Tycoon Ann Lee"
    return is_trade or ((" " in phrase or left != 1 or phrase.islower()) and bool(cues.offices.find(phrase)))


@cache
def _titles() -> frozenset[str]:
    titles = load_cues().titles
    return titles.honorifics | titles.religious | titles.ranks | titles.political


@cache
def _before_a_title() -> frozenset[str]:
    return frozenset({*load_cues().status.of_another_time, "acting", "interim", "outgoing", "the"})


@cache
def _letters_after() -> frozenset[str]:
    """Letters after a name that tell of a post, not those that tell a son from his father."""
    return load_cues().titles.after_name - {"Jr", "Sr", "II", "III", "IV"}
