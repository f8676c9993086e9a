"""Judgements to things: the surest pairs join first, never across a negative judgement, and only where one is best."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import count
from types import MappingProxyType

import numpy as np

from graphbuild.model import Judgement, Reason
from graphbuild.resolve.before import Before
from graphbuild.resolve.block import LARGEST, pairs
from graphbuild.resolve.canonical import by_one_name
from graphbuild.resolve.given import as_given, contested
from graphbuild.resolve.judge import Judging, is_of_two, judge, judge_each
from graphbuild.resolve.known import Known, by_consonants, counted_anew, known_of, whole
from graphbuild.resolve.listed import Fits, Linked, link, names_of_several
from graphbuild.resolve.memory import Memory
from graphbuild.resolve.namesakes import meant
from graphbuild.resolve.pairs import Looked, Met, Numbers, Pairs
from graphbuild.resolve.portrait import Place, Portrait, together
from graphbuild.resolve.rivals import Candidates, is_unclear
from graphbuild.resolve.same_names import same_names

#: in place of each judgement that forbids a pair: no more than that is asked of it
_APART = Judgement(
    left=("", 0), right=("", 0), verdict="different", score=0.0, by="rule", reasons=(Reason("forbidden", "", -1.0),)
)
_MANY = 99  # bearers, of whom nobody is the only one that is left
#: what names that may be one share
KeyOf = Callable[[str, str], str | None]
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


@dataclass(slots=True)
class _Joining:
    """The things while they grow; a joined one gets a new number."""

    known: Known
    alive: dict[int, Portrait]
    numbers: Iterator[int]
    met: Met
    #: by what names that may be one share, the numbers of those that bear one
    named: Mapping[KeyOf, Mapping[str, list[int]]]
    near: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    judged: dict[tuple[int, int], Judgement] = field(default_factory=dict)
    queue: list[tuple[float, tuple[int, int]]] = field(default_factory=list)
    #: for each thing the pairs that wait until it is clear which of several it is
    waiting: defaultdict[int, set[tuple[int, int]]] = field(default_factory=lambda: defaultdict(set))
    made: list[Judgement] = field(default_factory=list)
    #: the pairs that bear a name of two, for each of their things
    of_two: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    #: the things of which more is known than when namesakes were last told from each other
    changed: set[int] = field(default_factory=set)


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
) -> tuple[_Joining, Looked]:
    """The portraits joined as far as they go; `looked` are the pairs of an earlier round that need no second look."""
    started, made = same_names(linked.portraits, known)
    found = pairs(started)
    named: dict[KeyOf, Mapping[str, list[int]]] = {by: _named(started, by) for by in (whole, by_consonants)}
    at = _Joining(known, dict(enumerate(started)), count(len(started)), Met(found), named, made=made)
    before = Before(found, started, known, memory, looked)
    at.judged.update(dict.fromkeys(before.apart, _APART))
    todo = before.unknown
    for pair, judgement in zip(todo, judging(started, todo, known), strict=True):
        if judgement:
            at.judged[pair] = judgement if judgement.verdict != "different" or not judgement.reasons else _APART
    looked = _looked(found, started, at.judged)
    before.keep(looked)
    for (i, j), judgement in at.judged.items():
        _take(i, j, judgement, at)
    while at.queue or _offer_namesakes(at):
        while at.queue:
            _join_next(at)
    return at, looked


def _named(started: Sequence[Portrait], by: KeyOf) -> Mapping[str, list[int]]:
    """The numbers of all that bear a name, by what names that may be one share."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, portrait in enumerate(started):
        for name in _keys(portrait, by):
            found[name].append(number)
    return found


def _looked(found: Pairs, started: Sequence[Portrait], judged: Mapping[tuple[int, int], Judgement]) -> Looked:
    """Which of the pairs need no second look."""
    numbers = {p.chains: n for n, p in enumerate(started)}
    told = np.array([i * found.things + j for i, j in judged], dtype=np.int64)
    apart = np.array([i * found.things + j for (i, j), one in judged.items() if one is _APART], dtype=np.int64)
    steady = np.array([p.type not in _NEVER_UNLIKE for p in started], dtype=bool)
    unlike: Numbers = found.codes[~np.isin(found.codes, told)]
    return Looked(numbers, apart, unlike[steady[unlike // max(1, found.things)]])


def _clustered(at: _Joining, given: Sequence[Judgement], linked: Linked) -> Clustered:
    things = tuple(sorted(at.alive.values(), key=lambda p: p.chains))
    waiting = sorted({pair for pairs_of in at.waiting.values() for pair in pairs_of if at.alive.keys() >= set(pair)})
    doubtful = [(*pair, at.judged[pair]) for pair in waiting]
    made = [*given, *linked.judgements, *at.made, *(replace(j, verdict="unsure") for _, _, j in doubtful)]
    return Clustered(things, tuple(made), tuple(_unclear(doubtful, at)), linked.doubts, at.known)


def _offer(i: int, j: int, at: _Joining) -> None:
    """Judges a pair, and has it wait for its turn if it may be one."""
    _take(i, j, _judged(i, j, at), at)


def _take(i: int, j: int, judgement: Judgement, at: _Joining) -> None:
    """Has a pair wait for its turn if it may be one."""
    if judgement.verdict != "different":
        at.near[i].add(j)
        at.near[j].add(i)
    if judgement.verdict == "unsure" and is_of_two(judgement):
        at.of_two[i].add(j)
        at.of_two[j].add(i)
        at.changed |= {i, j}
    if judgement.verdict == "same":
        heappush(at.queue, (-judgement.score, _pair(i, j)))


def _offer_namesakes(at: _Joining) -> bool:
    """Has those pairs wait for their turn that are told from the others of their name; whether there are any.

    Asked are the pairs of which more may be known than the last time.
    """
    changed = at.changed & at.alive.keys()
    at.changed = set()
    concerned = changed.union(*map(at.met.of, changed)) & at.of_two.keys()
    asked = {_pair(i, j) for i in concerned for j in at.of_two[i] if j in at.alive}
    for i, j in sorted(asked):
        mates, bearers = (_mates(i, j, whole, at), _mates(j, i, whole, at)), _bearers(i, j, at)
        if not any(mates):  # nobody of the very name: those whose names look like it
            mates, bearers = (_mates(i, j, by_consonants, at), _mates(j, i, by_consonants, at)), _MANY
        found = meant((i, j), mates, bearers, lambda a, b: _judged(a, b, at))
        if found:
            at.judged[i, j] = found
            at.of_two[i].discard(j)
            at.of_two[j].discard(i)
            at.changed |= {i, j}
            heappush(at.queue, (-found.score, (i, j)))
    return bool(at.queue)


def _bearers(i: int, j: int, at: _Joining) -> int:
    return max(at.known.bearers(at.alive[n].type, name) for n in (i, j) for name in at.alive[n].names)


def _mates(one: int, other: int, by: KeyOf, at: _Joining) -> list[int]:
    """Those that an article names beside the one, of which the other could be one by the name."""
    here = at.alive[one]
    namesakes = {at.met.now(n) for name in _keys(here, by) for n in at.named[by].get(name, ())} - {one, other}
    beside = {n for n in namesakes if here.meets(at.alive[n])}
    return sorted(beside & at.met.of(other)) if beside else []


def _keys(p: Portrait, by: KeyOf) -> set[str]:
    return {key for n in p.names if (key := by(p.type, n))}


def _judged(i: int, j: int, at: _Joining) -> Judgement:
    pair = _pair(i, j)
    if pair not in at.judged:
        at.judged[pair] = judge(at.alive[pair[0]], at.alive[pair[1]], at.known)
    return at.judged[pair]


def _pair(i: int, j: int) -> tuple[int, int]:
    return (i, j) if i < j else (j, i)


def _join_next(at: _Joining) -> None:
    _, (i, j) = heappop(at.queue)
    if i not in at.alive or j not in at.alive:
        return
    if is_unclear(i, j, Candidates(at.alive, at.near, lambda a, b: _judged(a, b, at))):
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


def _nearest(i: int, j: int, at: _Joining) -> list[int]:
    """The others that two which become one may be, and of many those that fit best."""
    others = sorted(at.alive.keys() & (at.near[i] | at.near[j]) - {i, j})
    if len(others) <= LARGEST:
        return others
    fits = {n: max(at.judged[_pair(n, one)].score for one in (i, j) if n in at.near[one]) for n in others}
    return sorted(sorted(others, key=lambda n: (-fits[n], n))[:LARGEST])


def _unclear(
    doubtful: Sequence[tuple[int, int, Judgement]], at: _Joining
) -> Iterator[tuple[Place, tuple[Place, ...]]]:
    """Of each thing that fits several, the first chains of those that it may be."""
    fits: defaultdict[int, set[int]] = defaultdict(set)
    for i, j, _ in doubtful:
        fits[i].add(j)
        fits[j].add(i)
    for number in sorted(fits):
        if len(fits[number]) > 1:
            yield at.alive[number].chains[0], tuple(sorted(at.alive[n].chains[0] for n in fits[number]))
