"""A text as word pieces, and the windows of whole sentences in which the network reads them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Mention, Span

if TYPE_CHECKING:
    from tokenizers import Tokenizer

WINDOW_PIECES = 190  # room for about five sentences of news; the encoder was trained on up to 256
WINDOW_SENTENCES = 6
OVERLAP_SENTENCES = 1  # a relation between neighbouring sentences is seen whole in one of the windows
SHAPES = 16

_WORD = re.compile(r"\w+|[^\w\s]")
_HYPHENS = {0x2010: "-", 0x2011: "-"}  # which the vocabulary has as one sign only


@dataclass(frozen=True, slots=True)
class Pieces:
    """The word pieces of a text: vocabulary ids, offsets, word shapes, and the sentence of each."""

    ids: NDArray[np.int64]
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    shapes: NDArray[np.int64]
    sentence: NDArray[np.int64]

    def of(self, span: Span) -> tuple[int, int] | None:
        """The pieces (first, last + 1) of a span; None where it crosses a sentence or has none."""
        first, last = (int(k) for k in np.searchsorted(self.starts, (span.start, span.end)))
        if last <= first or self.sentence[first] != self.sentence[last - 1]:
            return None
        return first, last


@dataclass(frozen=True, slots=True)
class Window:
    """The pieces `first` to `last` (excluded), whole sentences but for a sentence too long for a window."""

    first: int
    last: int


def cut_pieces(text: str, sentences: Sequence[Span], tokenizer: "Tokenizer") -> Pieces:
    """The pieces of all sentences; what stands outside of them has none."""
    read = text.translate(_HYPHENS)
    encoded = tokenizer.encode_batch([read[s.start : s.end] for s in sentences], add_special_tokens=False)
    ids: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    shapes: list[int] = []
    owner: list[int] = []
    for n, (span, piece) in enumerate(zip(sentences, encoded, strict=True)):
        ids.extend(piece.ids)
        own = [span.start + a for a, _ in piece.offsets]
        starts.extend(own)
        ends.extend(span.start + b for _, b in piece.offsets)
        shapes.extend(_shapes(text, span, own))
        owner.extend([n] * len(piece.ids))
    return Pieces(*(np.array(x, dtype=np.int64) for x in (ids, starts, ends, shapes, owner)))


def _shapes(text: str, sentence: Span, starts: Sequence[int]) -> list[int]:
    """The vocabulary is lower case; the shape says how the word of each piece is written, and +8 inside a word."""
    words = [(m.start(), m.end()) for m in _WORD.finditer(text, sentence.start, sentence.end)]
    word_starts = [a for a, _ in words]
    out = []
    for start in starts:
        k = bisect_right(word_starts, start) - 1
        a, b = words[k] if k >= 0 else (start, start)
        out.append(_shape(text[a:b]) + (8 if a != start else 0))
    return out


def _shape(word: str) -> int:
    if word.islower():
        return 1
    if word.isupper():
        return 2 if len(word) > 1 else 3
    if word[:1].isupper():
        return 4 if word[1:].islower() else 5
    return 6 if any(c.isdigit() for c in word) else 7


def cut_windows(pieces: Pieces) -> tuple[Window, ...]:
    """Windows of as many whole sentences as fit, each starting with the last sentence of the one before."""
    bounds = _sentence_bounds(pieces)
    windows, n = [], 0
    while n < len(bounds):
        m = n + 1
        while m < len(bounds) and m - n < WINDOW_SENTENCES and bounds[m][1] - bounds[n][0] <= WINDOW_PIECES:
            m += 1
        windows.append(Window(bounds[n][0], bounds[m - 1][1]))
        if m >= len(bounds):
            break
        n = m - OVERLAP_SENTENCES if m - n > OVERLAP_SENTENCES else m
    return tuple(windows)


def _sentence_bounds(pieces: Pieces) -> list[tuple[int, int]]:
    edges = [0, *(np.flatnonzero(np.diff(pieces.sentence)) + 1).tolist(), len(pieces.ids)]
    bounds = []
    for first, last in pairwise(edges):
        while last - first > WINDOW_PIECES:
            cut = first + WINDOW_PIECES
            while cut > first + 1 and pieces.shapes[cut] >= 8:
                cut -= 1
            bounds.append((first, cut))
            first = cut
        if last > first:
            bounds.append((first, last))
    return bounds


def placed(mentions: Sequence[Mention], pieces: Pieces, window: Window) -> list[tuple[int, int, int]]:
    """(mention index, first, last + 1) of the mentions that lie whole in a window, counted from its start."""
    out = []
    room = Span(int(pieces.starts[window.first]), int(pieces.ends[window.last - 1]))
    low = bisect_left(mentions, room.start, key=lambda m: m.start)
    for n in range(low, bisect_left(mentions, room.end, key=lambda m: m.start)):
        at = pieces.of(mentions[n].span)
        if at and window.first <= at[0] and at[1] <= window.last:
            out.append((n, at[0] - window.first, at[1] - window.first))
    return out
