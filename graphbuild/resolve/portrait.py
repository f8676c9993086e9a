"""What one or more chains together show of the thing that they mean; the matcher compares nothing else."""

from bisect import bisect_left
from collections.abc import Collection, Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from graphbuild.model import NodeType

#: a chain: the id of its article, and its index there
Place = tuple[str, int]
Value = TypeVar("Value")
#: one for all that have none: most of what a portrait may hold is empty, and each empty set takes 200 bytes
NONE: frozenset[str] = frozenset()
_MANY = 8  # chains
#: stands in front of the date of a post that was held before it
BEFORE = "<"
#: the tie of a person with a body that stands by the name, beside those that claims state
OF = "of"
#: the tie of a person with a state
STATE = "state"
#: and with the year of birth, which the age tells
BORN = "born"
#: ties with what is no other thing
NO_OTHER = (OF, STATE, BORN)
#: begins the owner of what a paper calls its country's own
OURS = "that of "


@dataclass(frozen=True, slots=True)
class Portrait:
    """What is known of one thing. Names are normal and without titles.

    `common` tells that every name it has could be that of a body of any state, `described` that it is called by no
    name at all. `owners` are the places whose it is said to be, `homes` those of the papers that tell of it, `posts`
    pairs of a post and the date of the article, with `BEFORE` if it was held before, without a date if it is a trade.
    `named` are for each chain the names of all things of its article,
    `own` for each the one among them that is its own and nobody else's, or ""; `near` are those of what is close by.
    `words` and `said` are what stands beside its names, in pieces and by word; pieces that stand beside nothing else
    are left out. `ties` are its
    relations with the other end, `kin` the chains of its kin, `apart` those that a user said are others, `listed` the
    things of users' lists that it is. `kin_words` tell what kin a person is said to be, of whomever; `called` is the
    name by which others have it as a neighbour.

    All chains of one article share `named`, and what is many is a tuple as long as it is that of one chain: ten
    thousand articles have a third of a million chains.
    """

    chains: tuple[Place, ...]
    type: NodeType
    shown: str
    country: str | None
    names: frozenset[str]
    acronyms: frozenset[str]
    common: bool
    described: bool
    younger: bool | None
    genders: frozenset[str]
    posts: frozenset[tuple[str, str]]
    owners: frozenset[str]
    outlets: frozenset[str]
    homes: frozenset[str]
    dates: frozenset[str]
    times: frozenset[str]
    named: tuple[frozenset[str], ...]
    near: Collection[str]
    words: Collection[str]
    said: Collection[str]
    ties: frozenset[tuple[str, str]]
    kin: frozenset[Place]
    apart: frozenset[Place] = frozenset()
    listed: frozenset[str] = frozenset()
    kin_words: frozenset[str] = frozenset()
    called: str = ""
    own: tuple[str, ...] = ()

    @property
    def articles(self) -> frozenset[str]:
        """The articles that it is in."""
        return frozenset(article for article, _ in self.chains)

    @property
    def neighbours(self) -> frozenset[str]:
        """The names of other things in the same articles."""
        return (_neighbours if len(self.named) < _MANY else _neighbours_of_many)(self.named, self.own)

    def meets(self, other: "Portrait") -> bool:
        """Whether one article has both."""
        less, more = (self, other) if len(self.chains) <= len(other.chains) else (other, self)
        return any(more.is_in(article) for article, _ in less.chains)

    def is_in(self, article: str) -> bool:
        """Whether it is in an article."""
        at = bisect_left(self.chains, (article, -1))
        return at < len(self.chains) and self.chains[at][0] == article


def _neighbours(named: tuple[frozenset[str], ...], own: tuple[str, ...]) -> frozenset[str]:
    told = [all_ - {name} if name else all_ for all_, name in zip(named, own, strict=True)]
    return told[0] if len(told) == 1 else NONE.union(*told)


_neighbours_of_many = lru_cache(maxsize=1 << 8)(_neighbours)  # they are asked of each thing that may be the same


def together(portraits: Iterable[Portrait]) -> Portrait:
    """One portrait of several that are one thing."""
    parts = sorted(portraits, key=lambda p: p.chains)
    first = parts[0]
    if len(parts) == 1:
        return first
    return Portrait(
        chains=tuple(sorted(c for p in parts for c in p.chains)),
        type=first.type,
        shown=max((p.shown for p in parts), key=lambda s: (len(s.split()), len(s), s)),
        country=first.country,
        names=_all(p.names for p in parts),
        acronyms=_all(p.acronyms for p in parts),
        common=all(p.common for p in parts),
        described=all(p.described for p in parts),
        younger=next((p.younger for p in parts if p.younger is not None), None),
        genders=_all(p.genders for p in parts),
        posts=_all(p.posts for p in parts),
        owners=_all(p.owners for p in parts),
        outlets=_all(p.outlets for p in parts),
        homes=_all(p.homes for p in parts),
        dates=_all(p.dates for p in parts),
        times=_all(p.times for p in parts),
        named=tuple(all_ for p in parts for all_ in p.named),
        own=tuple(own for p in parts for own in p.own),
        near=NONE.union(*(p.near for p in parts)),
        words=NONE.union(*(p.words for p in parts)),
        said=NONE.union(*(p.said for p in parts)),
        ties=_all(p.ties for p in parts),
        kin=_all(p.kin for p in parts),
        apart=_all(p.apart for p in parts),
        listed=_all(p.listed for p in parts),
        called=max((p.called for p in parts), key=lambda n: (len(n.split()), len(n), n)),
        kin_words=_all(p.kin_words for p in parts),
    )


def named_beside(a: Portrait, b: Portrait) -> frozenset[str]:
    """The names of other things in articles of both."""
    if len(a.named) == len(b.named) == 1:
        return (a.named[0] & b.named[0]).difference(a.own, b.own)
    return a.neighbours & b.neighbours


def common(some: Collection[str], others: Collection[str]) -> frozenset[str]:
    """What two have in common."""
    if not some or not others:
        return NONE
    few, many = (some, others) if len(some) <= len(others) else (others, some)
    if isinstance(many, AbstractSet):  # as that of a thing of a thousand articles is, which is not gone through
        return frozenset(w for w in few if w in many)
    return frozenset(few).intersection(many)


def _all(sets: Iterable[frozenset[Value]]) -> frozenset[Value]:
    """All values of the sets; the largest itself if no other has more."""
    told = {id(s): s for s in sets if s}
    largest = max(told.values(), key=len, default=frozenset[Value]())
    return largest if all(s <= largest for s in told.values()) else largest.union(*told.values())
