"""Whether a text is in English: by its script, by the small words that every text is full of, by its other words."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import yaml

from graphbuild.model import Span

#: of a long article this many characters tell its language
_SAMPLE = 50_000
#: a text with more letters of another script than this share is not English with foreign names
_FOREIGN_SHARE = 0.5
#: a text of so many words has a share of English small words above this one; running English has 0.35 to 0.5
_MANY_WORDS, _LEAST_ENGLISH = 60, 0.05
#: with this share of English small words no other language is thought of
_SURELY_ENGLISH = 0.2
#: so many different words that are not English, and so many times as many as English small ones, tell another
#: language: its small words, and words in small letters that English does not write so ("será"); of the small words so
#: many tell which it is
_FEWEST_WORDS, _TIMES_ENGLISH, _FEWEST_TO_NAME = 3, 2.0, 2
#: of so many words in small letters some are English words in every English paragraph, or so large a share of them
_SOME_WORDS, _LEAST_KNOWN = 4, 0.22
#: with so many different English words for all of its words a line is English
_PLAINLY_ENGLISH = 0.3
_UNKNOWN = "a language that it does not know"

_WORD = re.compile(r"[A-Za-z\u00AA-\u024F\u1E00-\u1EFF]+")
_ANY_WORD = re.compile(r"[^\W\d_]+")
_IN_ADDRESSES = ("://", "www.", "@", "#")
_ADDRESS = re.compile(r"(?<!\S)\S{0,500}?(?:://|@|www\.)\S*|#\w+")
_ENDINGS = ("s", "es", "ed", "d", "ing", "ly")
_PARAGRAPH = re.compile(r"[^\n\r]+")
_LETTER = re.compile(r"[^\W\d_]")
_LATIN = re.compile(r"[A-Za-z\u00AA-\u024F\u1E00-\u1EFF]")


@dataclass(frozen=True, slots=True)
class _Script:
    name: str
    letters: re.Pattern[str]
    languages: dict[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class _Languages:
    english: frozenset[str]
    latin: dict[str, frozenset[str]]
    scripts: tuple[_Script, ...]


def foreign_paragraphs(text: str) -> list[tuple[Span, str]]:
    """The lines of a text that are not in English, each with what it seems to be in."""
    common = _common()
    found = []
    for m in _PARAGRAPH.finditer(text):
        words = m[0].split()
        # nearly all lines of an English text: a long one has a hundred thousand of them
        if len(common.intersection(words)) >= max(_SOME_WORDS, _PLAINLY_ENGLISH * len(words)):
            continue
        if language := foreign_language(m[0]):
            found.append((Span(m.start(), m.end()), language))
    return found


def has_english(text: str) -> bool:
    """Whether a text that is mostly in another language has a line that surely is in English."""
    return any(_surely_english(_words(m[0])) for m in _PARAGRAPH.finditer(text) if not foreign_language(m[0]))


def foreign_language(text: str) -> str | None:
    """The language or script that a text seems to be in if it is not English, else None."""
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    if any(sign in sample for sign in _IN_ADDRESSES):
        sample = _ADDRESS.sub(" ", sample)
    return (None if sample.isascii() else _foreign_script(sample)) or _foreign_words(sample)


def _foreign_script(text: str) -> str | None:
    letters = len(_LETTER.findall(text))
    if len(_LATIN.findall(text)) >= _FOREIGN_SHARE * letters:
        return None
    counts = [(len(script.letters.findall(text)), script) for script in _languages().scripts]
    if sum(n for n, _ in counts) <= _FOREIGN_SHARE * letters:
        return None
    # Japanese is written with Chinese characters too, never the other way round
    most = max(counts, key=lambda c: c[0] * (10 if c[1].name == "Japanese" else 1))[1]
    language = _most_frequent(_ANY_WORD.findall(text.lower()), most.languages)
    if language:
        return f"{language} ({most.name} script)"
    return most.name if most.name in {"Japanese", "Chinese", "Korean"} else f"{most.name} script"


def _foreign_words(text: str) -> str | None:
    words = _words(text)
    english = sum(w in _languages().english for w in words)
    if english > _SURELY_ENGLISH * len(words) or _surely_english(words):
        return None
    language = _most_frequent(words, _languages().latin)
    small = _languages().latin[language] if language else frozenset()
    foreign = [w for w in words if w in small or not w.isascii()]
    tells = language and len(set(foreign)) >= _FEWEST_WORDS and len(foreign) > _TIMES_ENGLISH * english
    if not tells and not _is_unknown(words, english) and not _lacks_english(text, len(set(foreign) & small)):
        return None
    return language if language and len(set(foreign) & small) >= _FEWEST_TO_NAME else _UNKNOWN


def _is_unknown(words: list[str], english: int) -> bool:
    return len(words) >= _MANY_WORDS and english < _LEAST_ENGLISH * len(words)


def _lacks_english(text: str, small: int) -> bool:
    """Whether too few words in small letters are English for any English text; of very few none, and some foreign."""
    words = [w for w in _WORD.findall(text) if w.islower()]
    known = sum(_is_known(w) for w in words)
    if len(words) < _SOME_WORDS:
        return not known and small >= _FEWEST_TO_NAME
    return known < _LEAST_KNOWN * len(words)


@lru_cache(maxsize=10_000)
def _is_known(word: str) -> bool:
    """Whether a word is a common English one, whatever its ending."""
    stems = (word.removesuffix(ending) for ending in _ENDINGS)
    return word in _common() or any(
        len(s) > 2 and s != word and (s in _common() or s + "e" in _common()) for s in stems
    )


def _surely_english(words: list[str]) -> bool:
    return len(words) >= _SOME_WORDS and sum(_is_known(w) for w in words) > len(words) / 2


def _words(text: str) -> list[str]:
    """The words without capitals, since names have them; all words of a text in capitals."""
    words = _WORD.findall(text)
    lower = [w for w in words if w.islower() or not (w.isupper() or w[0].isupper())]
    return lower if len(lower) > len(words) / 10 else [w.lower() for w in words]


def _most_frequent(words: Sequence[str], languages: dict[str, frozenset[str]]) -> str | None:
    """The language whose small words make up most of the text; the first of equals."""
    counts = {language: sum(w in small for w in words) for language, small in languages.items()}
    best = max(counts, key=lambda language: counts[language], default=None)
    return best if best and counts[best] else None


@cache
def _common() -> frozenset[str]:
    return frozenset(_data("english.yaml")["words"].split())


def _data(name: str) -> Any:
    return yaml.load((files("graphbuild.ontology") / name).read_text(encoding="utf-8"), yaml.CSafeLoader)


@cache
def _languages() -> _Languages:
    data = _data("languages.yaml")
    return _Languages(
        frozenset(data["English"].split()),
        _small_words(data["latin"]),
        tuple(
            _Script(name, re.compile(f"[{s['characters']}]"), _small_words(s.get("languages", {})))
            for name, s in data["scripts"].items()
        ),
    )


def _small_words(languages: dict[str, str]) -> dict[str, frozenset[str]]:
    return {language: frozenset(words.split()) for language, words in languages.items()}
