"""Pairs of things by their numbers, held as numbers of eight bytes: of ten thousand articles they are two million."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from graphbuild.resolve.portrait import Place, Portrait

Numbers = NDArray[np.int64]
Pair = tuple[int, int]
_AT_ONCE = 1 << 14  # pairs that are made of numbers at once


class Pairs(Sequence[Pair]):
    """Pairs in order, the lower number first; `codes` are the first times the number of `things`, and the second."""

    def __init__(self, codes: Numbers, things: int) -> None:
        self.codes, self.things = codes, things

    def __len__(self) -> int:
        return len(self.codes)

    @overload
    def __getitem__(self, at: int) -> Pair: ...
    @overload
    def __getitem__(self, at: slice) -> list[Pair]: ...
    def __getitem__(self, at: int | slice) -> Pair | list[Pair]:
        if isinstance(at, slice):
            firsts, seconds = np.divmod(self.codes[at], self.things)
            return list(zip(firsts.tolist(), seconds.tolist(), strict=True))
        return divmod(int(self.codes[at]), self.things)

    def __iter__(self) -> Iterator[Pair]:
        for start in range(0, len(self), _AT_ONCE):
            yield from self[start : start + _AT_ONCE]

    def __eq__(self, other: object) -> bool:
        return list(self) == other if isinstance(other, list) else NotImplemented


@dataclass(frozen=True, slots=True)
class Looked:
    """Which pairs of a first round need no second look: what forbids them, and that no name speaks for them, stays.

    Known by the chains of the things, which have other numbers in the second round.
    """

    numbers: dict[tuple[Place, ...], int]
    apart: Numbers
    unlike: Numbers

    def among(self, found: Pairs, portraits: Sequence[Portrait]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which of the pairs are forbidden, and for which no name speaks."""
        old = np.array([self.numbers.get(p.chains, -1) for p in portraits], dtype=np.int64)
        firsts, seconds = (old[n] for n in np.divmod(found.codes, max(1, found.things)))
        codes = np.where((firsts < 0) | (seconds < 0), -1, firsts * len(self.numbers) + seconds)
        return np.isin(codes, self.apart), np.isin(codes, self.unlike)


class Met:
    """For each thing all others with which it was judged."""

    def __init__(self, pairs: Pairs) -> None:
        firsts, seconds = np.divmod(pairs.codes, max(1, pairs.things))
        ends = np.concatenate([firsts, seconds])
        order = np.argsort(ends, kind="stable")
        self._others = np.concatenate([seconds, firsts])[order].astype(np.int32)
        self._starts = np.searchsorted(ends[order], np.arange(pairs.things + 1))
        self._more: defaultdict[int, list[int]] = defaultdict(list)

    def of(self, thing: int) -> set[int]:
        """With which a thing was judged."""
        first = self._others[slice(*self._starts[thing : thing + 2])] if thing + 1 < len(self._starts) else ()
        return {*map(int, first), *self._more.get(thing, ())}

    def meet(self, thing: int, other: int) -> None:
        """Two more were judged."""
        self._more[thing].append(other)
        self._more[other].append(thing)
