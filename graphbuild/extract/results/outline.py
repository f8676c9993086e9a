"""A sentence with a single character in the place of each mention, so that a regex can look past names."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
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

    `cuts` are where in the row words begin, at its start and behind each mention, and where they stand in the article.
    """

    span: Span
    row: str
    cuts: tuple[tuple[int, int], ...]
    mentions: dict[int, int]

    def place(self, start: int, end: int) -> Span:
        """Where a piece of the row stands in the article."""
        return Span(self._offset(start), self._offset(end))

    def _offset(self, at: int) -> int:
        """Where a character of the row stands in the article."""
        begins, offset = self.cuts[bisect_right(self.cuts, at, key=lambda cut: cut[0]) - 1]
        return offset + at - begins

    def of(self, start: int, end: int, kind: str) -> list[int]:
        """The mentions of a kind in a piece of the row, in its order."""
        return [self.mentions[i] for i in range(start, end) if self.row[i] in kind]


def outline(document: Document, sentence: Span, elections: Collection[int]) -> Outline:
    """The outline of a sentence; `elections` are the mentions, by their index, that name one."""
    text = document.article.text
    row, cuts, mentions = "", [(0, sentence.start)], dict[int, int]()
    for index, mention in _outermost(document, sentence):
        row += _plain(text[cuts[-1][1] : mention.start])
        mentions[len(row)] = index
        row += ELECTION if index in elections else _character(mention, text)
        cuts.append((len(row), mention.end))
    row += _plain(text[cuts[-1][1] : sentence.end])
    return Outline(sentence, row, tuple(cuts), mentions)


def start_of_paragraph(told: Outline, document: Document) -> int:
    """Where the empty line stands above the paragraph of a sentence, -1 above the first."""
    return document.article.text.rfind("\n\n", 0, told.span.start)


def _character(mention: Mention, text: str) -> str:
    """The character of a mention; "his" and "her" before a word own what follows and are nobody of their own."""
    word = mention.text.casefold()
    if word in OWNERS or (word == "her" and _HER.match(text, mention.end)):
        return OWNER
    return _CHARACTERS.get(mention.type, OTHER)


def _outermost(document: Document, sentence: Span) -> Iterator[tuple[int, Mention]]:
    """The mentions of a sentence that lie in no other."""
    here = ((n, document.mentions[n]) for n in document.places_between(sentence.start, sentence.end))
    own = ((n, m) for n, m in here if m.end <= sentence.end)
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
