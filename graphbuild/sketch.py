"""A short mark of a text by which its reprints and near-copies are known, without the text itself.

MinHash by one permutation with rotation (Shrivastava and Li 2014): the runs of five words are hashed onto a ring,
and from each of 128 places on it the next hash is taken. As many of the marks of two texts are the same as they
share of all their runs (Jaccard), give or take 0.04. It is written here, in a few lines of the standard library,
because marks are kept for years and compared with those of other machines: datasketch needs scipy, and no library
promises that its hashes stay as they are.
"""

import hashlib
import re
from bisect import bisect_left

_WORD = re.compile(r"\w+")
_RUN = 5  # words: two articles on one event share names and phrases, but hardly a run of five
_MARKS, _DIGITS = 128, 4
_RING = 1 << 64


def sketch(text: str) -> str:
    """The marks of a text; "" if it has no words."""
    words = _WORD.findall(text.casefold())
    runs = {" ".join(words[n : n + _RUN]) for n in range(max(1, len(words) - _RUN + 1))} if words else set()
    ring = sorted(map(_place, runs))
    places = (bisect_left(ring, _RING // _MARKS * n) % len(ring) for n in range(_MARKS)) if ring else ()
    return "".join(f"{ring[at]:016x}"[-_DIGITS:] for at in places)


def marks(sketched: str) -> tuple[str, ...]:
    """The marks one by one."""
    return tuple(sketched[at : at + _DIGITS] for at in range(0, len(sketched), _DIGITS))


def likeness(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """How much of all their runs of words two texts share, from 0 to 1."""
    return sum(a == b for a, b in zip(one, other, strict=True)) / _MARKS if one and other else 0.0


def _place(run: str) -> int:
    return int.from_bytes(hashlib.blake2b(run.encode("utf-8", "surrogatepass"), digest_size=8).digest())
