"""A sentence with a single character in the place of each mention, so that a regex can look past names."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graphbuild.extract.slots import OWNERS
from graphbuild.model import Document, Mention, Span

PERSON, PARTY, ELECTION, PLACE, BODY, OTHER, OWNER = (
    "\ue100",
    "\ue101",
    "\ue102",
    "\ue103",
    "\ue104",
    "\ue105",
    "\ue106",
)
_CHARACTERS = {"Person": PERSON, "Party": PARTY, "Place": PLACE, "Institution": BODY, "Organization": BODY}
_HER = re.compile(r"\s+\w")
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")
_PLAIN = str.maketrans("\u2019\u2018\u02bc\u00a0\u2013\u2014", "''' --")


@dataclass(frozen=True, slots=True)
class Outline:
    """`row` is the sentence; `mentions` are indices into the document's mentions by where in the row they stand.

    `offsets[i]` is where the i-th character of the row stands in the article; one more tells where the last ends.
    """

    span: Span
    row: str
    offsets: tuple[int, ...]
    mentions: dict[int, int]

    def place(self, start: int, end: int) -> Span:
        """Where a piece of the row stands in the article."""
        return Span(self.offsets[start], self.offsets[end])

    def of(self, start: int, end: int, kind: str) -> list[int]:
        """The mentions of a kind in a piece of the row, in its order."""
        return [self.mentions[i] for i in range(start, end) if self.row[i] in kind]


def outline(document: Document, sentence: Span, elections: frozenset[int]) -> Outline:
    """The outline of a sentence; `elections` are the mentions, by their index, that name one."""
    text = document.article.text
    row, offsets, mentions, at = "", list[int](), dict[int, int](), sentence.start
    for index, mention in _outermost(document, sentence):
        between = _plain(text[at : mention.start])
        row, offsets = row + between, [*offsets, *range(at, mention.start)]
        mentions[len(row)] = index
        row += ELECTION if index in elections else _character(mention, text)
        offsets.append(mention.start)
        at = mention.end
    row, offsets = row + _plain(text[at : sentence.end]), [*offsets, *range(at, sentence.end + 1)]
    return Outline(sentence, row, tuple(offsets), mentions)


def _character(mention: Mention, text: str) -> str:
    """The character of a mention; "his" and "her" before a word own what follows and are nobody of their own."""
    word = mention.text.casefold()
    if word in OWNERS or (word == "her" and _HER.match(text, mention.end)):
        return OWNER
    return _CHARACTERS.get(mention.type, OTHER)


def _outermost(document: Document, sentence: Span) -> Iterator[tuple[int, Mention]]:
    """The mentions of a sentence that lie in no other."""
    own = ((n, m) for n, m in enumerate(document.mentions) if sentence.start <= m.start and m.end <= sentence.end)
    return _apart(sorted(own, key=lambda row: (row[1].start, -row[1].end)))


def _apart(rows: Iterable[tuple[int, Mention]]) -> Iterator[tuple[int, Mention]]:
    end = 0
    for index, mention in rows:
        if mention.start >= end:
            yield index, mention
            end = mention.end


def _plain(words: str) -> str:
    """The words with one kind of apostrophe and dash, as many characters as before."""
    return _PRIVATE.sub(" ", words.translate(_PLAIN))
