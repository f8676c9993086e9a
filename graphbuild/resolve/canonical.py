"""What stands beside a thing, by the names that the things beside it have once they are joined."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
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
    if not new:
        yield from own
        return
    renamed: dict[int, tuple[frozenset[str]]] = {}
    for p in own:
        (named,), (its_own,) = p.named, p.own
        if new.keys().isdisjoint((*named, *p.near, *(n for _, n in p.ties))):
            yield p
            continue
        if id(named) not in renamed:
            renamed[id(named)] = (frozenset(new.get(n, n) for n in named),)
        yield replace(
            p,
            named=renamed[id(named)],
            own=(_own(its_own, named, new),),
            near=tuple({new.get(n, n): None for n in p.near}),
            ties=frozenset((tie, new.get(n, n)) for tie, n in p.ties),
        )


def _own(its_own: str, named: Collection[str], new: Mapping[str, str]) -> str:
    """Its own name among those of its article, "" if another thing has that now."""
    own = new.get(its_own, its_own) if its_own else ""
    return own if own and all(n == its_own or new.get(n, n) != own for n in named) else ""
