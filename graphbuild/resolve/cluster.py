"""Judgements to things: the surest pairs join first, never across a negative judgement, and only where one is best."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from itertools import count
from types import MappingProxyType

import numpy as np

from graphbuild.model import Judgement, Reason
from graphbuild.resolve.before import Before
from graphbuild.resolve.block import LARGEST, pairs
from graphbuild.resolve.canonical import by_one_name
from graphbuild.resolve.given import as_given, contested
from graphbuild.resolve.joining import Joining, KeyOf, judgement_of, pair_of, take
from graphbuild.resolve.judge import Judging, judge_each
from graphbuild.resolve.known import Known, by_consonants, counted_anew, known_of, whole
from graphbuild.resolve.listed import Fits, Linked, link, names_of_several
from graphbuild.resolve.memory import Memory
from graphbuild.resolve.pairs import Looked, Met, Numbers, Pairs
from graphbuild.resolve.portrait import Place, Portrait, together
from graphbuild.resolve.rivals import Candidates, is_unclear
from graphbuild.resolve.same_names import same_names
from graphbuild.resolve.told_by_names import named_by, offer_namesakes

#: in place of each judgement that forbids a pair: no more than that is asked of it
_APART = Judgement(
    left=("", 0), right=("", 0), verdict="different", score=0.0, by="rule", reasons=(Reason("forbidden", "", -1.0),)
)
#: of these more may be known in a second round than their names: who is near
_NEVER_UNLIKE = ("Event", "Offence")


@dataclass(frozen=True, slots=True)
class Clustered:
    """The things, the judgements that joined or parted them, and of what fits several, the chains that it may mean.

    `doubts` are the listed things that fit several chains or share one with another. `known` is what was weighed by.
    """

    things: tuple[Portrait, ...]
    judgements: tuple[Judgement, ...]
    unclear: tuple[tuple[Place, tuple[Place, ...]], ...]
    doubts: tuple[tuple[str, tuple[Place, ...]], ...]
    known: Known


def cluster(
    portraits: Iterable[Portrait],
    given: Sequence[Judgement] = (),
    fits: Fits = MappingProxyType({}),
    judging: Judging = judge_each,
    memory: Memory | None = None,
) -> Clustered:
    """The things that the portraits of single chains show. What users judged stands above every score.

    `fits` are the things of users' lists that each chain may be. The things are found twice: once known, what stands
    beside others is compared by the names that it has all over.
    """
    ordered = sorted(portraits, key=lambda p: p.chains)
    linked = link(as_given(ordered, given), fits)
    of_two = [*contested(linked.portraits), *names_of_several(linked.portraits, fits)]
    known = known_of(ordered, of_two)
    at, looked = _joined(linked, known, judging, memory)
    again = by_one_name(ordered, at.alive.values())
    if any(new is not old for new, old in zip(again, ordered, strict=True)):
        del at, ordered, linked  # of ten thousand articles one of the two rounds is enough to hold
        linked = link(as_given(again, given), fits)
        at, _ = _joined(linked, counted_anew(known, again), judging, None, looked)
    return _clustered(at, given, linked)


def _joined(
    linked: Linked, known: Known, judging: Judging, memory: Memory | None, looked: Looked | None = None
) -> tuple[Joining, Looked]:
    """The portraits joined as far as they go; `looked` are the pairs of an earlier round that need no second look."""
    started, made = same_names(linked.portraits, known)
    found = pairs(started)
    named: dict[KeyOf, Mapping[str, list[int]]] = {by: named_by(started, by) for by in (whole, by_consonants)}
    at = Joining(known, dict(enumerate(started)), count(len(started)), Met(found), named, made=made)
    before = Before(found, started, known, memory, looked)
    at.judged.update(dict.fromkeys(before.apart, _APART))
    todo = before.unknown
    for pair, judgement in zip(todo, judging(started, todo, known), strict=True):
        if judgement:
            at.judged[pair] = judgement if judgement.verdict != "different" or not judgement.reasons else _APART
    looked = _looked(found, started, at.judged)
    before.keep(looked)
    for (i, j), judgement in at.judged.items():
        take(i, j, judgement, at)
    while at.queue or offer_namesakes(at):
        while at.queue:
            _join_next(at)
    return at, looked


def _looked(found: Pairs, started: Sequence[Portrait], judged: Mapping[tuple[int, int], Judgement]) -> Looked:
    """Which of the pairs need no second look."""
    numbers = {p.chains: n for n, p in enumerate(started)}
    told = np.array([i * found.things + j for i, j in judged], dtype=np.int64)
    apart = np.array([i * found.things + j for (i, j), one in judged.items() if one is _APART], dtype=np.int64)
    steady = np.array([p.type not in _NEVER_UNLIKE for p in started], dtype=bool)
    unlike: Numbers = found.codes[~np.isin(found.codes, told)]
    return Looked(numbers, apart, unlike[steady[unlike // max(1, found.things)]])


def _clustered(at: Joining, given: Sequence[Judgement], linked: Linked) -> Clustered:
    things = tuple(sorted(at.alive.values(), key=lambda p: p.chains))
    waiting = sorted({pair for pairs_of in at.waiting.values() for pair in pairs_of if at.alive.keys() >= set(pair)})
    doubtful = [(*pair, at.judged[pair]) for pair in waiting]
    made = [*given, *linked.judgements, *at.made, *(replace(j, verdict="unsure") for _, _, j in doubtful)]
    return Clustered(things, tuple(made), tuple(_unclear(doubtful, at)), linked.doubts, at.known)


def _offer(i: int, j: int, at: Joining) -> None:
    """Judges a pair, and has it wait for its turn if it may be one."""
    take(i, j, judgement_of(i, j, at), at)


def _join_next(at: Joining) -> None:
    _, (i, j) = heappop(at.queue)
    if i not in at.alive or j not in at.alive:
        return
    if is_unclear(i, j, Candidates(at.alive, at.near, lambda a, b: judgement_of(a, b, at))):
        at.waiting[i].add((i, j))
        at.waiting[j].add((i, j))
        return
    at.made.append(at.judged[i, j])
    new = next(at.numbers)
    others = _nearest(i, j, at)
    at.alive[new] = together((at.alive.pop(i), at.alive.pop(j)))
    at.met.join(i, j, new)
    at.changed.add(new)
    for other in others:
        at.near[other] -= {i, j}
        _offer(new, other, at)
    for pair in {pair for other in others for pair in at.waiting.pop(other, ())}:
        if at.alive.keys() >= set(pair):
            heappush(at.queue, (-at.judged[pair].score, pair))


def _nearest(i: int, j: int, at: Joining) -> list[int]:
    """The others that two which become one may be, and of many those that fit best."""
    others = sorted(at.alive.keys() & (at.near[i] | at.near[j]) - {i, j})
    if len(others) <= LARGEST:
        return others
    fits = {n: max(at.judged[pair_of(n, one)].score for one in (i, j) if n in at.near[one]) for n in others}
    return sorted(sorted(others, key=lambda n: (-fits[n], n))[:LARGEST])


def _unclear(doubtful: Sequence[tuple[int, int, Judgement]], at: Joining) -> Iterator[tuple[Place, tuple[Place, ...]]]:
    """Of each thing that fits several, the first chains of those that it may be."""
    fits: defaultdict[int, set[int]] = defaultdict(set)
    for i, j, _ in doubtful:
        fits[i].add(j)
        fits[j].add(i)
    for number in sorted(fits):
        if len(fits[number]) > 1:
            yield at.alive[number].chains[0], tuple(sorted(at.alive[n].chains[0] for n in fits[number]))
