"""What was found out before and holds again, so that a corpus that grows by an article is not looked at anew.

Kept are, of each article, its portraits, which follow from the article alone and from which of the names that it was
asked of are those of places; and of pairs of things two facts that follow from what is known of both: that no name
speaks for one, and that something forbids it. All else hangs on how often a word occurs in all articles and is weighed
anew each time. Whoever keeps this forgets it when the code or the words of resolution change.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from hashlib import blake2b
from sys import intern
from typing import Any, Protocol, cast

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import NodeType
from graphbuild.resolve.known import Known
from graphbuild.resolve.pairs import Pairs
from graphbuild.resolve.pieces import Seen, marks_from
from graphbuild.resolve.portrait import NONE, Portrait
from graphbuild.resolve.profile import Profile

Hashes = NDArray[np.uint64]
_MIX = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)
_dumps = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Memory(Protocol):
    """Keeps what is said above; `pairs` are the hashes by the fact that they tell."""

    def recall(self, article: str) -> str | None:
        """What was kept of an article as it is read now."""

    def keep(self, article: str, line: str) -> None:
        """Keeps what was found in an article."""

    def pairs(self, fact: str) -> Hashes:
        """The pairs of which a fact is known, in order."""

    def keep_pairs(self, fact: str, found: Hashes) -> None:
        """Keeps of which pairs a fact is known; called again it adds to what was kept in this run."""


class Asked(Collection[str]):
    """The names of all places, and which of them an article asked for."""

    def __init__(self, places: frozenset[str]) -> None:
        self.places = places
        self.asked: set[str] = set()

    def __contains__(self, name: object) -> bool:
        self.asked.add(str(name))
        return name in self.places

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)


def line_of(asked: Asked, profiles: Sequence[Profile], seen: Sequence[Seen]) -> str:
    """What was found in an article, as one line."""
    first = seen[0][0] if seen else None
    shared = first and [sorted(s) for s in (first.outlets, first.homes, first.dates, first.named[0])]
    names = [[p.chain, p.start, p.type, p.names, p.descriptions, p.country] for p in profiles]
    told = [sorted(asked.asked), sorted(asked.asked & asked.places), shared, names, [_row(*s) for s in seen]]
    return _dumps(told)


def seen_of(line: str, article: str, places: frozenset[str]) -> tuple[list[Profile], list[Seen]] | None:
    """The same again; None if other names are those of places now."""
    asked, were, shared, names, rows = json.loads(line)
    if len(places.intersection(asked)) != len(were) or not places.issuperset(were):
        return None
    profiles = [
        Profile(article, chain, start, _type(type_), _texts(own), _texts(told), country, None, NONE)
        for chain, start, type_, own, told, country in names
    ]
    sets = [_set(values) for values in shared or ()]
    return profiles, [_seen(article, row, sets) for row in rows]


def _row(p: Portrait, marks: Collection[int]) -> list[Any]:
    sets = (p.names, p.acronyms, p.genders, p.owners, p.times, p.kin_words)
    told = [p.chains[0][1], p.type, p.shown, p.country, p.common, p.described, p.younger, p.called, p.own[0]]
    many = [sorted(p.posts), sorted(p.ties), sorted(n for _, n in p.kin), p.near, p.said, list(marks)]
    return [*told, *map(sorted, sets), *many]


def _seen(article: str, row: list[Any], shared: Sequence[frozenset[str]]) -> Seen:
    chain, type_, shown, country, common, described, younger, called, own, *rest = row
    names, acronyms, genders, owners, times, kin_words, posts, ties, kin, near, said, marks = rest
    outlets, homes, dates, named = shared
    return Portrait(
        chains=((article, chain),),
        type=_type(type_),
        shown=intern(shown),
        country=country and intern(country),
        names=_set(names),
        acronyms=_set(acronyms),
        common=common,
        described=described,
        younger=younger,
        genders=_set(genders),
        posts=_pairs(posts),
        owners=_set(owners),
        outlets=outlets,
        homes=homes,
        dates=dates,
        times=_set(times),
        named=(named,),
        near=_texts(near),
        words=(),
        said=_texts(said),
        ties=_pairs(ties),
        kin=frozenset((article, k) for k in kin) if kin else frozenset[Any](NONE),
        kin_words=_set(kin_words),
        called=intern(called),
        own=(intern(own),),
    ), marks_from(marks)


def _type(word: str) -> NodeType:
    return cast(NodeType, intern(word))


def _set(values: Sequence[str]) -> frozenset[str]:
    return frozenset(map(intern, values)) if values else NONE


def _texts(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(intern, values))


def _pairs(values: Sequence[tuple[str, str]]) -> frozenset[tuple[str, str]]:
    return frozenset((intern(a), intern(b)) for a, b in values) if values else frozenset[Any](NONE)


def names_hash(p: Portrait, known: Known) -> int:
    """A hash of all by which it is told that no name of two speaks for one."""
    kinds = sorted(n for n in p.names if n in known.of_kinds)
    return _hash([p.type, p.shown, sorted(p.names), sorted(p.acronyms), p.common, kinds])


def guarded_hash(p: Portrait) -> int:
    """A hash of all that may forbid that it is one with another."""
    flags = [p.type, p.country, p.common, p.described, p.younger]
    texts = [sorted(s) for s in (p.names, p.genders, p.owners, p.times, p.listed, p.near)]
    return _hash([*flags, *texts, sorted(p.ties), sorted(p.kin), sorted(p.apart), p.chains])


def pair_hashes(found: Pairs, hashes: Sequence[int]) -> Hashes:
    """For each pair a hash of those of the two, whichever is the first."""
    own = np.array(hashes, dtype=np.uint64)
    one, other = (own[n] for n in np.divmod(found.codes, max(1, found.things)))
    low, high = np.minimum(one, other), np.maximum(one, other)
    mixed: Hashes = (low ^ (low >> _SHIFT)) * _MIX + high
    return mixed


def _hash(content: object) -> int:
    return int.from_bytes(blake2b(repr(content).encode("utf-8", "surrogatepass"), digest_size=8).digest())
