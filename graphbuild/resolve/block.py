"""Which pairs are worth comparing: those whose names have a key in common, unless the key is everybody's."""

from array import array
from collections.abc import Iterator, Sequence

import numpy as np

from graphbuild.resolve import bodies, happenings, people
from graphbuild.resolve.pairs import Numbers, Pairs
from graphbuild.resolve.portrait import Portrait

#: of a key that more things have, their names tell nothing; so the pairs grow with the things, not with their square
LARGEST = 40
#: of bodies that bear one very name, however many, each is compared with so many others: no fewer than in such a block
REACH = LARGEST // 2


def pairs(portraits: Sequence[Portrait]) -> Pairs:
    """The pairs of portraits, by their indices, that have a key in common, in order."""
    marks, numbers = array("q"), array("q")  # millions of keys, of which only the hashes are held
    names = set()
    for number, portrait in enumerate(portraits):
        own = {hash((portrait.type, key)) for key in keys(portrait)}
        marks.extend(own)
        numbers.extend([number] * len(own))
        if portrait.type != "Person":
            names |= {hash((portrait.type, f"= {name}")) for name in portrait.names}
    marked = np.frombuffer(marks, dtype=np.int64)
    order = np.argsort(marked, kind="stable")
    in_order, marked = np.frombuffer(numbers, dtype=np.int64)[order], marked[order]
    firsts = np.flatnonzero(np.concatenate([[True], marked[1:] != marked[:-1]])) if len(marked) else order
    sizes = np.diff(firsts, append=len(order))
    found = [_within(in_order, firsts[sizes == size], size, len(portraits)) for size in range(2, LARGEST + 1)]
    large = (n for n in np.flatnonzero(sizes > LARGEST) if int(marked[firsts[n]]) in names)
    found += [_along(in_order[firsts[n] : firsts[n] + sizes[n]], len(portraits)) for n in large]
    return Pairs(np.unique(np.concatenate(found)), len(portraits))


def _along(numbers: Numbers, count: int) -> Numbers:
    """Each of a large block with those that follow it; what they become is compared again in the next round."""
    return np.concatenate([numbers[:-far] * count + numbers[far:] for far in range(1, REACH + 1)])


def _within(numbers: Numbers, firsts: Numbers, size: int, count: int) -> Numbers:
    """The pairs within all blocks of one size, each block a row of numbers that begins at one of `firsts`."""
    one, other = np.triu_indices(size, 1)
    codes: Numbers = numbers[firsts[:, None] + one] * count + numbers[firsts[:, None] + other]
    return codes.ravel()


def keys(portrait: Portrait) -> Iterator[str]:
    """What a thing is found by."""
    if portrait.type == "Person":
        for name in portrait.names:
            yield f"= {name}"
            yield from people.keys_of(name)
        return
    for name in portrait.names:
        yield f"= {name}"
        yield f"heard {bodies.heard(name)}"
        yield from (key for short in bodies.initials(name) for key in _letters(short))
        if portrait.type in ("Institution", "Organization", "Party"):
            yield f"begins {name[:3]}"
        yield from (f"word {word}" for word in bodies.words_of(name))
        if portrait.type == "Event":
            yield from (f"kind {happenings.kind(name)} {year}" for year in _years(portrait))
        if portrait.type == "Place":
            yield f"consonants {bodies.consonants(name)}"
    yield from (key for short in portrait.acronyms for key in _letters(short.replace(" ", "")))


def _letters(short: str) -> Iterator[str]:
    """What letters are found by: as they stand, and in whatever order."""
    yield f"initials {short}"
    if len(short) >= bodies.LETTERS:
        yield f"letters {''.join(sorted(short))}"


def _years(event: Portrait) -> set[str]:
    """The years in which it is said to happen, else those of the articles."""
    return {time[:4] for time in event.times or event.dates}
