"""A sentence as a row of words and mentions, to walk along from a verb to its subject and its object."""

from collections.abc import Iterator
from dataclasses import dataclass

from graphbuild.extract.slots import OWNERS, Vocabulary, slotted_sentences
from graphbuild.model import Document, Mention, Span

_NO_WORDS = Vocabulary(())


@dataclass(frozen=True, slots=True)
class Row:
    """The words and marks of a sentence in small letters; a mention is one of them, with the index of it."""

    span: Span
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    capital: tuple[bool, ...]
    indices: dict[int, int]
    mentions: tuple[Mention, ...]

    def __len__(self) -> int:
        return len(self.words)

    @property
    def asks(self) -> bool:
        """Whether the sentence is a question."""
        return "?" in self.words[-2:]

    def at(self, place: int) -> Mention | None:
        """The mention that stands at a place of the row."""
        index = self.indices.get(place)
        return self.mentions[index] if index is not None else None

    def word(self, place: int) -> str:
        """The word at a place that is no mention; nothing beyond the ends of the row."""
        return self.words[place] if 0 <= place < len(self.words) and place not in self.indices else ""

    def owns(self, place: int) -> bool:
        """Whether what stands there owns what follows: "Lee's", "his", "the firm, whose"."""
        mention = self.at(place)
        own = mention is not None and mention.kind == "pronoun" and mention.text.casefold()
        if own and (own in OWNERS or (own == "her" and (self.is_noun(place + 1) or self.at(place + 1) is not None))):
            return True
        return self.word(place + 1) in ("'s", "'")

    def is_noun(self, place: int) -> bool:
        """Whether a word can be a noun or adjective: of letters, and none of the smallest words of the language."""
        word = self.word(place)
        return len(word) > 2 and word[0].isalpha() and word not in _SMALL


_SMALL = frozenset(
    "and but for the who with from that was were has had have are not over into last this when while because".split()  # noqa: SIM905
)


def _plain(text: str, span: Span) -> str:
    """A word with plain quotes; a dash that parts clauses is one, however it is written: "PORTO -- A court"."""
    word = text[span.start : span.end].replace("’", "'")
    parts = word in ("--", "–") or (word == "-" and text[span.start - 1 : span.end + 1] == " - ")
    return "—" if parts else word


def rows(document: Document) -> Iterator[Row]:
    """The sentences with at least two mentions, in their order."""
    text = document.article.text
    for sentence in slotted_sentences(document, _NO_WORDS):
        spans = sentence.spans
        written = [_plain(text, s) for s in spans]
        yield Row(
            sentence.span,
            tuple(w.casefold() for w in written),
            spans,
            tuple(w[:1].isupper() for w in written),
            sentence.mentions,
            document.mentions,
        )
