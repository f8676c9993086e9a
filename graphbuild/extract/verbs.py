"""The verbs of a sentence that may report, each with its helpers and what stands before it."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.speakers import Frame
from graphbuild.model import Span
from graphbuild.ontology.qualifying import ReportingWords

_BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "gets", "got"])
#: what may stand before a verb in its bare form: "used to say", "went on to say"
_TO_SAY = frozenset(["used to", "went on to", "goes on to", "quick to", "keen to"])
_LONGEST_FORM = 6  # words in a reporting phrase: "let it be known"


@dataclass(frozen=True, slots=True)
class Verb:
    """A verb of a sentence that may report: its form, its place with helpers, and what stands before."""

    word: str
    span: Span
    end: int
    tokens: list[re.Match[str]]
    first: int
    left: str
    passive: bool

    @property
    def is_participle(self) -> bool:
        """Whether it is a form like "saying" or "pointing out"."""
        return self.word.split()[0].endswith("ing")

    @property
    def previous(self) -> str:
        """The word right before it, if no mark stands between."""
        return (
            self.tokens[self.first - 1][0].lower() if self.first and self.left and not _breaks(self.left[-1]) else ""
        )


def verb_at(
    text: str, frame: Frame, words: ReportingWords, verbs: frozenset[str], tokens: list[re.Match[str]], k: int
) -> Verb | None:
    """The verb or phrase that begins with a word, if one does."""
    if tokens[k][0].lower() not in _beginnings(verbs) or is_named(frame, tokens[k]):
        return None
    n = next((n for n in range(_LONGEST_FORM, 0, -1) if _form(text, tokens, k, n) in verbs), None)
    if n is None:
        return None
    first = _first_helper(text, words, tokens, k)
    first -= next((n for n in (2, 3) if first >= n and _form(text, tokens, first - n, n) in _TO_SAY), 0)
    hearsay = None if _form(text, tokens, k, n) in words.close_that else _hearsay(words, tokens, first)
    if hearsay is not None:
        span = Span(tokens[hearsay].start(), tokens[k].end())
        left = text[frame.span.start : span.start].rstrip()
        return Verb("said", span, span.end, tokens, hearsay, left, False)
    start, end = tokens[first].start(), tokens[k + n - 1].end()
    passive = any(t[0].lower() in _BE for t in tokens[max(0, first - 1) : k])
    left = text[frame.span.start : start].rstrip()
    return Verb(_form(text, tokens, k, n), Span(start, end), end, tokens, first, left, passive)


def _hearsay(words: ReportingWords, tokens: list[re.Match[str]], first: int) -> int | None:
    """Where "is reported to" or "was quoted by the agency as" begins, if that stands right before a verb."""
    before = [t[0].lower() for t in tokens[max(0, first - 7) : first]]
    if len(before) < 3 or before[-1] not in ("to", "as"):
        return None
    reach = 2 if before[-1] == "to" else len(before)
    told = next((n for n in range(2, reach + 1) if before[-n] in words.hearsay), None)
    if told is None or told == len(before) or before[-told - 1] not in _BE:
        return None
    return first - told - 1


def is_named(frame: Frame, token: re.Match[str]) -> bool:
    """Whether a word is part of a name: "Mekong Report", "Said Bakar"."""
    return any(m.start <= token.start() < m.end for m in frame.mentions)


@cache
def _beginnings(verbs: frozenset[str]) -> frozenset[str]:
    """The first words of verbs and phrases."""
    return frozenset(verb.split()[0] for verb in verbs)


def _form(text: str, tokens: list[re.Match[str]], k: int, n: int) -> str:
    """So many words from one on, in small letters; nothing where there are fewer."""
    return text[tokens[k].start() : tokens[k + n - 1].end()].lower() if k + n <= len(tokens) else ""


def _first_helper(text: str, words: ReportingWords, tokens: list[re.Match[str]], k: int) -> int:
    """The index of the first of the helpers before a verb: "has also repeatedly said"."""
    first = k
    while first and text[tokens[first - 1].end() : tokens[first].start()].strip() in ("", ","):
        word = tokens[first - 1][0].lower()
        if word not in words.helpers and not (word.endswith("ly") and tokens[first - 1][0].islower()):
            break
        first -= 1
    while first < k and text[tokens[first].end() : tokens[first + 1].start()].strip():
        first += 1  # a helper before a comma belongs to the clause before
    return first


def _breaks(character: str) -> bool:
    return character in ",;:¤)]–—-"
