"""What stands beside a thing, by the names that the things beside it have once they are joined."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from graphbuild.resolve.portrait import Portrait

#: a name in an article
Called = tuple[str, str]


def by_one_name(portraits: Sequence[Portrait], things: Iterable[Portrait]) -> list[Portrait]:
    """The portraits of single chains, with each thing beside them by the one name that it has over all articles.

    So "Erjan Jumin" beside the one and "Yerzhan Zhumin" beside the other are the same neighbour. Where an article
    calls two things alike, they stay as they are called.
    """
    whole = {chain: thing.called for thing in things for chain in thing.chains}
    times = Counter(_called(p) for p in portraits)
    names = {_called(p): whole[p.chains[0]] for p in portraits if times[_called(p)] == 1}
    return [_renamed(p, names) for p in portraits]


def _called(p: Portrait) -> Called:
    return p.chains[0][0], p.called


def _renamed(p: Portrait, names: Mapping[Called, str]) -> Portrait:
    article = p.chains[0][0]
    return replace(
        p,
        neighbours=frozenset(names.get((article, n), n) for n in p.neighbours),
        near=frozenset(names.get((article, n), n) for n in p.near),
        ties=frozenset((tie, names.get((article, n), n)) for tie, n in p.ties),
    )
