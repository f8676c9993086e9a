"""The mentions of a text: what the network tags, and what a list of countries adds.

A mention never cuts a word: "Registan.net" and "Co-operation" stay whole; of a possessive and of a
compound such as "Vienna-based" the name alone is taken.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Document, Kind, Mention, NodeType, Span
from graphbuild.nlp.agreement import agreed
from graphbuild.nlp.countries import country_pattern, demonym_pattern
from graphbuild.nlp.document import kind_of
from graphbuild.nlp.labels import Labels
from graphbuild.nlp.windows import Pieces

_WORD = re.compile(r"\w+(?:[.'’&/]\w+)*|[^\w\s]")
_CLITIC = re.compile(r"['’](?:s|m|d|re|ve|ll)$|(?<=s)['’]$", re.IGNORECASE)
_BARE = frozenset({"the", "a", "an", "of", "and", "in", "on", "for", "to", "at", "by"})
_EDGE = " \t\r\n\"“”‘’'()[],;:–—-«»"


@dataclass(frozen=True, slots=True)
class Tagged:
    """A document with the network's surest tag for each of its pieces; nothing is read in `ignored`."""

    document: Document
    pieces: Pieces
    tags: NDArray[np.int64]
    labels: Labels
    ignored: tuple[Span, ...]


MentionProposer = Callable[[Tagged], Iterator[Mention]]


def find_mentions(tagged: Tagged) -> tuple[Mention, ...]:
    """All mentions in the order of the text, none overlapping; an earlier proposer goes before a later one."""
    taken: list[Mention] = []
    covered: set[int] = set()
    for propose in PROPOSERS:
        for mention in propose(tagged):
            if any(s.start < mention.end and mention.start < s.end for s in tagged.ignored):
                continue
            if covered.isdisjoint(range(mention.start, mention.end)):
                covered.update(range(mention.start, mention.end))
                taken.append(mention)
    return agreed(sorted(taken), tagged.document)


def from_network(tagged: Tagged) -> Iterator[Mention]:
    """Runs of words whose first pieces carry the tags of one mention."""
    tags = tagged.labels.tags
    first_piece = {int(s): k for k, s in reversed(list(enumerate(tagged.pieces.starts)))}
    run: list[Span] = []
    type_: str = ""
    for n, sentence in enumerate(tagged.document.sentences):
        for word in _words(tagged.document.article.text, sentence):
            piece = first_piece.get(word.start)
            tag = "O" if piece is None or tagged.pieces.sentence[piece] != n else tags[tagged.tags[piece]]
            if run and tag.startswith("I-"):
                run.append(word)
                continue
            yield from _mention(tagged, run, type_)
            run, type_ = ([word], tag[2:]) if tag != "O" else ([], "")
        yield from _mention(tagged, run, type_)
        run = []


def _words(text: str, sentence: Span) -> Iterator[Span]:
    for m in _WORD.finditer(text, sentence.start, sentence.end):
        clitic = _CLITIC.search(m.group())
        end = m.start() + (clitic.start() if clitic else len(m.group()))
        if end > m.start():
            yield Span(m.start(), end)
        if end < m.end():
            yield Span(end, m.end())


def _mention(tagged: Tagged, run: Sequence[Span], tag: str) -> Iterator[Mention]:
    if not run:
        return
    text, (start, end) = tagged.document.article.text, (run[0].start, run[-1].end)
    end = _whole_compound(text, end)
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    if end > start and _says_something(text[start:end]):
        type_, kind = tag.split(".")
        yield _as_written(tagged, _without_lost_s(text, start, end), cast(NodeType, type_), cast(Kind, kind))


def _says_something(words: str) -> bool:
    """Not a bare article, not a bare number."""
    return any(w.isalpha() or not w.isdigit() for w in re.findall(r"\w+", words) if w.casefold() not in _BARE)


def _without_lost_s(text: str, start: int, end: int) -> Span:
    """"Zimbabwes" of a text that lost its apostrophes is Zimbabwe."""
    m = country_pattern().fullmatch(text, start, end)
    return Span(start, m.end(1)) if m else Span(start, end)


def _whole_compound(text: str, end: int) -> int:
    """"Co" of "Co-operation" grows to the whole word; "Vienna" of "Vienna-based" does not."""
    m = re.compile(r"-(\w+)").match(text, end)
    return m.end() if m and not m[1].islower() else end


def _as_written(tagged: Tagged, span: Span, type_: NodeType, guess: Kind) -> Mention:
    """The network's kind, but what the words themselves settle: pronouns, demonyms."""
    text = tagged.document.article.text[span.start : span.end]
    starts = any(s.start == span.start for s in tagged.document.sentences)
    written = kind_of(text, type_, starts_sentence=starts)
    kind = written if "pronoun" in (written, guess) or written == "demonym" else written
    return Mention(span.start, span.end, text, type_, kind)


def from_countries(tagged: Tagged) -> Iterator[Mention]:
    """Country names that the network passed over, also those that lost their apostrophe ("Zimbabwes army")."""
    text = tagged.document.article.text
    for m in country_pattern().finditer(text, *_room(tagged)):
        yield Mention(m.start(1), m.end(1), m[1], "Place", "name")


def from_demonyms(tagged: Tagged) -> Iterator[Mention]:
    """Adjectives and people of countries that the network passed over ("the Egyptian activist")."""
    text = tagged.document.article.text
    for m in demonym_pattern().finditer(text, *_room(tagged)):
        yield Mention(m.start(), m.end(), m.group(), "Place", "demonym")


def _room(tagged: Tagged) -> tuple[int, int]:
    sentences = tagged.document.sentences
    return sentences[0].start, sentences[-1].end


def from_repetition(tagged: Tagged) -> Iterator[Mention]:
    """Full names of people that the network read in one place and passed over in another."""
    read = [m for m in from_network(tagged) if m.kind == "name" and m.type == "Person" and " " in m.text]
    types = {m.text: m.type for m in read}
    start, end = _room(tagged)
    for name in sorted(types, key=lambda t: (-len(t), t)):
        for m in re.compile(rf"(?<!\w){re.escape(name)}(?!\w)").finditer(tagged.document.article.text, start, end):
            yield Mention(m.start(), m.end(), name, types[name], "name")


#: Who proposes mentions, the surest first.
PROPOSERS: tuple[MentionProposer, ...] = (from_network, from_countries, from_demonyms, from_repetition)
