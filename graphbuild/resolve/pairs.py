"""Pairs of things by their numbers, held as numbers of eight bytes: of ten thousand articles they are two million."""

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
    """With which others each thing was judged, and which things became one.

    Of each first thing only those that it was paired with are held; what is asked of a joined one is asked of its
    parts, so that a join costs nothing however many it met.
    """

    def __init__(self, pairs: Pairs) -> None:
        firsts, seconds = np.divmod(pairs.codes, max(1, pairs.things))
        ends = np.concatenate([firsts, seconds])
        order = np.argsort(ends, kind="stable")
        self._others = np.concatenate([seconds, firsts])[order].astype(np.int32)
        self._starts = np.searchsorted(ends[order], np.arange(pairs.things + 1))
        self._part_of: dict[int, int] = {}
        self._parts: dict[int, list[int]] = {}

    def of(self, thing: int) -> set[int]:
        """The things, as they are now, with which a thing or a part of it was judged."""
        firsts = (self._others[slice(*self._starts[p : p + 2])].tolist() for p in self.parts(thing))
        return {self.now(other) for others in firsts for other in others} - {thing}

    def parts(self, thing: int) -> list[int]:
        """The first things that became this one."""
        return self._parts.get(thing, [thing])

    def now(self, part: int) -> int:
        """The thing that a first thing is part of."""
        return self._part_of.get(part, part)

    def join(self, one: int, other: int, new: int) -> None:
        """Two became a new one."""
        self._parts[new] = [*self._parts.pop(one, [one]), *self._parts.pop(other, [other])]
        self._part_of.update(dict.fromkeys(self._parts[new], new))
