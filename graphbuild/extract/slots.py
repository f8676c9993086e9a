"""A sentence as a row of single characters: one for each word, each mark and each mention.

A word that some pattern asks for has a character of its own, all other words share one; the character of a
mention says its type and how it stands in the sentence. Patterns over such rows are short and fast, and no
text of an article ever becomes a part of a pattern.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from graphbuild.model import Document, Mention, NodeType, Span

#: how a mention stands in its sentence: "his" and "its" own what follows, "her" may do so
Form = Literal["name", "description", "demonym", "pronoun", "owner", "her"]
FORMS: tuple[Form, ...] = get_args(Form)
TYPES: tuple[NodeType, ...] = get_args(NodeType)

#: any word that no pattern asks for, and any number: characters of private use, as all below
OTHER, NUMBER = "\uf8f0", "\uf8f1"
_MENTIONS, _WORDS = 0xE000, 0xF0000

#: pronouns that own what follows; "her" may
OWNERS = frozenset(["my", "our", "your", "his", "its", "their", "whose"])
_PLAIN = str.maketrans("\u2019\u2018\u02bc\u201c\u201d\u201e\xab\xbb\u2013", '\'\'\'"""""\u2014')
_TOKEN = re.compile(
    r"(?:ex|then)-(?=\w|$)|'(?:s(?!\w)|\w+)|\d[\d.,]*\d|\d|[^\W\d_]+(?:-(?!(?:elect|designate)\b)[^\W\d_]+)*|[^\W_]+|--|[^\w\s]",
    re.IGNORECASE,
)
_ITEM = re.compile(r"(?:[-–—•·▪◦‣●*]|\(?\d{1,3}[.)])\s+")  # what begins an item of a list
_OWNS = re.compile(r"'?s(?!\w)|'(?=\s)")
_PRIVATE = re.compile(r"[\ue000-\uf8ff\U000f0000-\U0010fffd]")


@dataclass(frozen=True, slots=True)
class SlottedSentence:
    """A sentence as a row of characters; `spans[i]` is where the i-th stands in the article.

    `mentions[i]` is the mention that the i-th character stands for, as an index into the document's mentions.
    """

    span: Span
    row: str
    spans: tuple[Span, ...]
    mentions: dict[int, int]

    def place(self, start: int, end: int) -> Span:
        """Where the characters `start` to `end` of the row stand in the article."""
        return Span(self.spans[start].start, self.spans[end - 1].end)


class Vocabulary:
    """The words that patterns ask for, each with its character. A word with a capital is meant as written."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = {word: chr(_WORDS + n) for n, word in enumerate(sorted({"'s", *words}))}

    def character(self, word: str) -> str:
        """The character of a word of a text."""
        return self.words.get(word) or self.words.get(word.lower(), OTHER)


def mention_characters(types: Iterable[NodeType], forms: Iterable[Form]) -> str:
    """The characters of all mentions of these types and forms."""
    return "".join(_mention_character(t, f) for t in types for f in forms)


def _mention_character(type_: NodeType, form: Form) -> str:
    return chr(_MENTIONS + TYPES.index(type_) * len(FORMS) + FORMS.index(form))


def form_of(mention: Mention) -> Form:
    """How a mention stands in its sentence."""
    if mention.kind != "pronoun":
        return mention.kind
    word = mention.text.casefold()
    return "her" if word == "her" else "owner" if word in OWNERS else "pronoun"


def slotted_sentences(document: Document, vocabulary: Vocabulary) -> Iterator[SlottedSentence]:
    """The sentences of a document that hold at least two mentions."""
    rows = sorted(enumerate(document.mentions), key=lambda row: (row[1].start, -row[1].end))
    position = 0
    for sentence in document.sentences:
        own = []
        while position < len(rows) and rows[position][1].start < sentence.end:
            if rows[position][1].start >= sentence.start:
                own.append(rows[position])
            position += 1
        kept = list(_outermost(own, sentence))
        if len(kept) > 1:
            yield _slotted(document.article.text, sentence, kept, vocabulary)


def _outermost(rows: Iterable[tuple[int, Mention]], sentence: Span) -> Iterator[tuple[int, Mention]]:
    """The mentions that lie within the sentence and in no other mention."""
    end = sentence.start
    for index, mention in rows:
        if mention.start >= end and mention.end <= sentence.end:
            yield index, mention
            end = mention.end


def _slotted(text: str, sentence: Span, rows: list[tuple[int, Mention]], vocabulary: Vocabulary) -> SlottedSentence:
    characters: list[str] = []
    spans: list[Span] = []
    mentions: dict[int, int] = {}
    item = _ITEM.match(text, sentence.start, rows[0][1].start)
    position = begin = item.end() if item else sentence.start
    for index, mention in [*rows, (-1, None)]:
        end = mention.start if mention else sentence.end
        for span, character in _words(text, Span(position, end), vocabulary, after=position > begin):
            characters.append(character)
            spans.append(span)
        if mention:
            mentions[len(characters)] = index
            characters.append(_mention_character(mention.type, form_of(mention)))
            spans.append(mention.span)
            position = mention.end
    return SlottedSentence(sentence, "".join(characters), tuple(spans), mentions)


def _words(text: str, span: Span, vocabulary: Vocabulary, *, after: bool) -> Iterator[tuple[Span, str]]:
    """The words and marks of a piece of text, with their characters; `after` a mention an s may own."""
    plain = _PRIVATE.sub(" ", text[span.start : span.end].translate(_PLAIN))
    start = 0
    if after and (m := _OWNS.match(plain)):
        start = m.end()
        yield Span(span.start, span.start + start), vocabulary.words["'s"]
    for m in _TOKEN.finditer(plain, start):
        yield Span(span.start + m.start(), span.start + m.end()), _character(m[0], vocabulary)


def _character(token: str, vocabulary: Vocabulary) -> str:
    if token[0].isdigit():
        return NUMBER
    if token[0].isalnum() or (len(token) > 1 and token[0] == "'"):
        return vocabulary.character(token)
    return "\u2014" if token == "--" else token[0]


def words_of(phrase: str) -> Iterator[str]:
    """The words of a phrase as they are looked up in a row: no marks and no numbers."""
    for m in _TOKEN.finditer(phrase):
        if m[0][0].isalpha() or m[0][0] == "'":
            yield "'s" if m[0] == "'" else m[0]
