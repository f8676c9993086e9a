"""Pairs that bear a name of several, told from the others of their name by what they stand beside."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import heappush

from graphbuild.resolve.joining import Joining, KeyOf, judgement_of, pair_of
from graphbuild.resolve.known import by_consonants, whole
from graphbuild.resolve.namesakes import meant
from graphbuild.resolve.portrait import Portrait

_MANY = 99  # bearers, of whom nobody is the only one that is left


def offer_namesakes(at: Joining) -> bool:
    """Has those pairs wait for their turn that are told from the others of their name; whether there are any.

    Asked are the pairs of which more may be known than the last time.
    """
    changed = at.changed & at.alive.keys()
    at.changed = set()
    concerned = changed.union(*map(at.met.of, changed)) & at.of_two.keys()
    asked = {pair_of(i, j) for i in concerned for j in at.of_two[i] if j in at.alive}
    for i, j in sorted(asked):
        mates, bearers = (_mates(i, j, whole, at), _mates(j, i, whole, at)), _bearers(i, j, at)
        if not any(mates):  # nobody of the very name: those whose names look like it
            mates, bearers = (_mates(i, j, by_consonants, at), _mates(j, i, by_consonants, at)), _MANY
        found = meant((i, j), mates, bearers, lambda a, b: judgement_of(a, b, at))
        if found:
            at.judged[i, j] = found
            at.of_two[i].discard(j)
            at.of_two[j].discard(i)
            at.changed |= {i, j}
            heappush(at.queue, (-found.score, (i, j)))
    return bool(at.queue)


def _bearers(i: int, j: int, at: Joining) -> int:
    return max(at.known.bearers(at.alive[n].type, name) for n in (i, j) for name in at.alive[n].names)


def _mates(one: int, other: int, by: KeyOf, at: Joining) -> list[int]:
    """Those that an article names beside the one, of which the other could be one by the name."""
    here = at.alive[one]
    namesakes = {at.met.now(n) for name in _keys(here, by) for n in at.named[by].get(name, ())} - {one, other}
    beside = {n for n in namesakes if here.meets(at.alive[n])}
    return sorted(beside & at.met.of(other)) if beside else []


def _keys(p: Portrait, by: KeyOf) -> set[str]:
    return {key for n in p.names if (key := by(p.type, n))}


def named_by(started: Sequence[Portrait], by: KeyOf) -> Mapping[str, list[int]]:
    """The numbers of all that bear a name, by what names that may be one share."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, portrait in enumerate(started):
        for name in _keys(portrait, by):
            found[name].append(number)
    return found
