"""What stands beside a thing, by the names that the things beside it have once they are joined."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby

from graphbuild.resolve.portrait import Portrait


def by_one_name(portraits: Sequence[Portrait], things: Iterable[Portrait]) -> list[Portrait]:
    """The portraits of single chains, with each thing beside them by the one name that it has over all articles.

    So "Erjan Jumin" beside the one and "Yerzhan Zhumin" beside the other are the same neighbour. Where an article
    calls two things alike, they stay as they are called.
    """
    whole = {chain: thing.called for thing in things for chain in thing.chains}
    by_article = groupby(portraits, lambda p: p.chains[0][0])
    return [p for _, own in by_article for p in _of_article(list(own), whole)]


def _of_article(own: Sequence[Portrait], whole: Mapping[tuple[str, int], str]) -> Iterator[Portrait]:
    """The portraits of one article; most stay as they are."""
    times = Counter(p.called for p in own)
    told = ((p.called, whole[p.chains[0]]) for p in own if times[p.called] == 1)
    new = {called: name for called, name in told if called != name}
    sets: dict[int, frozenset[str]] = {}
    for p in own:
        if not new or new.keys().isdisjoint((*p.named, *p.near, *(n for _, n in p.ties))):
            yield p
            continue
        if id(p.named) not in sets:
            sets[id(p.named)] = frozenset(new.get(n, n) for n in p.named)
        yield replace(
            p,
            named=sets[id(p.named)],
            own=_own(p, new),
            near=tuple({new.get(n, n): None for n in p.near}),
            ties=frozenset((tie, new.get(n, n)) for tie, n in p.ties),
        )


def _own(p: Portrait, new: Mapping[str, str]) -> str:
    """Its own name among those of its article, "" if another thing has that now."""
    own = new.get(p.own, p.own) if p.own else ""
    return own if own and all(n == p.own or new.get(n, n) != own for n in p.named) else ""
