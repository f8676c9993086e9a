"""The mentions that the network tags."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Document, Mention, NodeType, Span
from graphbuild.nlp.document import kind_of
from graphbuild.nlp.labels import Labels
from graphbuild.nlp.nested import apart
from graphbuild.nlp.offences import offences_of
from graphbuild.nlp.unnamed import tells_no_name, without_post_behind
from graphbuild.nlp.windows import Pieces
from graphbuild.nlp.written import (
    is_no_name,
    means_a_region,
    says_something,
    whole,
    within_quotes,
    without_titles,
    words_of,
)
from graphbuild.ontology.countries import demonym_pattern

_TITLE_ROOM = 20  # characters
_ARTICLE = re.compile(r"(?:[Tt]he|[Aa]n?)\s+")
_ARTICLE_BEFORE = re.compile(r"\b(?:[Tt]he|[Aa]n?)\s$")


@dataclass(frozen=True)
class Tagged:
    """A document with the network's surest tag for each of its pieces; nothing is read in `ignored`."""

    document: Document
    pieces: Pieces
    tags: NDArray[np.int64]
    labels: Labels
    ignored: tuple[Span, ...]

    @cached_property
    def read(self) -> tuple[Mention, ...]:
        """The mentions that the tags make."""
        return tuple(_read(self))


def from_network(tagged: Tagged, _: Sequence[Mention]) -> Iterator[Mention]:
    """What the network reads."""
    yield from tagged.read


def _read(tagged: Tagged) -> Iterator[Mention]:
    """Runs of words whose first pieces carry the tags of one mention."""
    tags = tagged.labels.tags
    first_piece = {int(s): k for k, s in reversed(list(enumerate(tagged.pieces.starts)))}
    run: list[Span] = []
    type_: str = ""
    for n, sentence in enumerate(tagged.document.sentences):
        for word in words_of(tagged.document.article.text, sentence):
            piece = first_piece.get(word.start)
            tag = "O" if piece is None or tagged.pieces.sentence[piece] != n else tags[tagged.tags[piece]]
            if run and tag.startswith("I-"):
                run.append(word)
                continue
            if run:
                yield from _mention(tagged, run, type_)
            run, type_ = ([word], tag[2:]) if tag != "O" else ([], "")
        if run:
            yield from _mention(tagged, run, type_)
        run = []


def _mention(tagged: Tagged, run: Sequence[Span], tag: str) -> Iterator[Mention]:
    """The mention that a run of words is, if it is one at all."""
    text, (type_, _) = tagged.document.article.text, tag.split(".")
    span = whole(text, run[0].start, run[-1].end)
    words = text[span.start : span.end]
    if not says_something(words) or means_a_region(words, cast(NodeType, type_)) or is_no_name(words):
        return
    if type_ == "Person" and (people := _people_of_a_country(text, span)):
        yield from people
        return
    span = within_quotes(text, span)
    for one in offences_of(text, span) if type_ == "Offence" else (span,):
        yield from apart(_as_written(tagged, one, cast(NodeType, type_)))


def _people_of_a_country(text: str, span: Span) -> tuple[Mention, ...]:
    """The country and the name of "the Turk Cem Day", the country alone of "a Turk"; nothing where none is told so."""
    article = _ARTICLE.match(text, span.start, span.end)
    start = article.end() if article else span.start
    first = demonym_pattern().match(text, start, span.end)
    if first is None or not _ARTICLE_BEFORE.search(text, max(0, start - 5), start):
        return ()
    people = Mention(first.start(), first.end(), first.group(), "Place", "demonym")
    rest = text[first.end() : span.end]
    if not rest:
        return (people,)
    name = rest.strip()
    start = span.end - len(rest.lstrip())
    return (people, Mention(start, span.end, name, "Person", "name")) if rest[0] == " " and " " in name else ()


def _as_written(tagged: Tagged, span: Span, type_: NodeType) -> Mention:
    """The network's type; the kind is what the words themselves settle. A person's name has no title in it."""
    text = tagged.document.article.text
    words = text[span.start : span.end]
    kind = kind_of(words, type_, starts_sentence=_starts_sentence(tagged.document, span.start))
    if kind == "name" and type_ == "Person":
        words = without_post_behind(words, text[max(0, span.start - _TITLE_ROOM) : span.start])
        span = Span(span.start, span.start + len(words))
        if tells_no_name(words):
            return Mention(span.start, span.end, words, type_, "description")
        start, end = without_titles(words)
        if start == end:
            return Mention(span.start, span.end, words, type_, "description")
        span, words = Span(span.start + start, span.start + end), words[start:end]
    return Mention(span.start, span.end, words, type_, kind)


def _starts_sentence(document: Document, at: int) -> bool:
    n = bisect_left(document.sentences, at, key=lambda s: s.start)
    return n < len(document.sentences) and document.sentences[n].start == at
