"""Pieces of text that stand beside names of several articles, as in a story that is printed twice.

Of ten thousand articles they are eight million, nearly all of which stand in one article only and tell nothing. So
each chain keeps numbers of 32 bits for its pieces until all articles are seen, and then the texts of those that recur.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from sys import intern
from zlib import crc32

import numpy as np

from graphbuild.resolve.beside import shingles
from graphbuild.resolve.portrait import Place, Portrait
from graphbuild.resolve.told import Beside

#: a portrait whose pieces are still numbers, and those
Seen = tuple[Portrait, "array[int]"]


def marks_of(beside: Iterable[Beside]) -> "array[int]":
    """A number for each piece beside a chain's names; two pieces of one number cost a little room and no more."""
    return array("I", {_mark(s) for before, after in beside for s in shingles(before, after)})


def marks_from(numbers: Iterable[int]) -> "array[int]":
    """The numbers as `marks_of` gave them."""
    return array("I", numbers)


def with_pieces(seen: list[Seen], beside: Callable[[Place], Iterable[Beside]]) -> Iterator[Portrait]:
    """The portraits with the pieces that recur, the last first, which empties the list.

    `beside` gives what stands beside the names of a chain.
    """
    recurring = _recurring(seen)
    while seen:
        p, marks = seen.pop()
        yield p if recurring.isdisjoint(marks) else replace(p, words=_kept(beside(p.chains[0]), recurring))


def _recurring(seen: Sequence[Seen]) -> frozenset[int]:
    """The numbers that two articles have, or two chains of one country in an article: all others are two anyway."""
    all_ = array("I")
    for _, own in groupby(seen, lambda s: s[0].chains[0][0]):
        all_.extend(_of_article(list(own)))
    values, times = np.unique(np.frombuffer(all_, dtype=np.uint32), return_counts=True)
    return frozenset(values[times > 1].tolist())


def _of_article(own: Iterable[Seen]) -> Iterator[int]:
    found: set[int] = set()
    of_countries: Counter[int] = Counter()
    for p, marks in own:
        found.update(marks)
        if p.country:
            of_countries.update(marks)
    yield from found
    yield from (mark for mark, times in of_countries.items() if times > 1)


def _kept(beside: Iterable[Beside], recurring: Collection[int]) -> tuple[str, ...]:
    pieces = {s: None for before, after in beside for s in shingles(before, after) if _mark(s) in recurring}
    return tuple(map(intern, pieces))


def _mark(piece: str) -> int:
    return crc32(piece.encode("utf-8", "surrogatepass"))
