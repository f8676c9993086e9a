"""Whether an article is in English: by its script, then by the small words that every text is full of."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from graphbuild.errors import LanguageError
from graphbuild.model import Article

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
_UNKNOWN = "a language that it does not know"

_WORD = re.compile(r"[^\W\d_]+")
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


def ensure_english(article: Article) -> None:
    """Raises LanguageError, which says what the article seems to be, unless it reads as English.

    English full of foreign names passes, and so do headlines and texts too short to tell.
    """
    found = foreign_language(article.text)
    if found:
        raise LanguageError(f"article {article.id!r} is not in English but seems to be in {found}; it was not read")


def foreign_language(text: str) -> str | None:
    """The language or script that a text seems to be in if it is not English, else None."""
    sample = unicodedata.normalize("NFC", text[:_SAMPLE])
    return _foreign_script(sample) or _foreign_words(sample)


def _foreign_script(text: str) -> str | None:
    letters = len(_LETTER.findall(text))
    if len(_LATIN.findall(text)) >= _FOREIGN_SHARE * letters:
        return None
    counts = [(len(script.letters.findall(text)), script) for script in _languages().scripts]
    if sum(n for n, _ in counts) <= _FOREIGN_SHARE * letters:
        return None
    # Japanese is written with Chinese characters too, never the other way round
    most = max(counts, key=lambda c: c[0] * (10 if c[1].name == "Japanese" else 1))[1]
    language = _most_frequent(_words(text), most.languages)
    if language:
        return f"{language} ({most.name} script)"
    return most.name if most.name in {"Japanese", "Chinese", "Korean"} else f"{most.name} script"


def _foreign_words(text: str) -> str | None:
    words = _words(text)
    english = sum(w in _languages().english for w in words)
    if english > _SURELY_ENGLISH * len(words):
        return None
    language = _most_frequent(words, _languages().latin)
    if language:
        small = _languages().latin[language]
        foreign = [w for w in words if w in small or not w.isascii()]
        if len(set(foreign)) >= _FEWEST_WORDS and len(foreign) > _TIMES_ENGLISH * english:
            return language if len(set(foreign) & small) >= _FEWEST_TO_NAME else _UNKNOWN
    if len(words) >= _MANY_WORDS and english < _LEAST_ENGLISH * len(words):
        return _UNKNOWN
    return None


def _words(text: str) -> list[str]:
    """The words without capitals, since names have them; all words of a text in capitals."""
    words = _WORD.findall(text)
    lower = [w for w in words if w.islower() or not (w.isupper() or w[0].isupper())]
    return lower if len(lower) > len(words) / 10 else [w.lower() for w in words]


def _most_frequent(words: Iterable[str], languages: dict[str, frozenset[str]]) -> str | None:
    """The language whose small words make up most of the text; the first of equals."""
    counts = {language: sum(w in small for w in words) for language, small in languages.items()}
    best = max(counts, key=lambda language: counts[language], default=None)
    return best if best and counts[best] else None


@cache
def _languages() -> _Languages:
    path = files("graphbuild.readers") / "languages.yaml"
    data = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
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
