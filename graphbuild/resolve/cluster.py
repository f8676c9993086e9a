"""Judgements to things: the surest pairs join first, never across a negative judgement, and only where one is best."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from heapq import heappop, heappush
from itertools import count
from types import MappingProxyType

from graphbuild.model import Judgement
from graphbuild.resolve import people
from graphbuild.resolve.block import pairs
from graphbuild.resolve.given import as_given, contested
from graphbuild.resolve.guards import GUARDS, other_person_by_name
from graphbuild.resolve.judge import Judging, firm, forbidden, is_of_two, judge, judge_each
from graphbuild.resolve.known import Known, known_of, whole
from graphbuild.resolve.listed import Fits, link, names_of_several
from graphbuild.resolve.portrait import Place, Portrait, together

#: by how much the best candidate must be better than another that is somebody else
MARGIN = 0.12
#: by how much the name of another may fit less than the best one's to be a rival
NAME_MARGIN = 0.3
SHORT_MARGIN = 0.06
#: what a name weighs at least that may tell its bearer by the article it is in; of less, only what is said of it tells
FULL_NAME = 0.7


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
    near: defaultdict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    judged: dict[tuple[int, int], Judgement] = field(default_factory=dict)
    queue: list[tuple[float, tuple[int, int]]] = field(default_factory=list)
    #: for each thing the pairs that wait until it is clear which of several it is
    waiting: defaultdict[int, set[tuple[int, int]]] = field(default_factory=lambda: defaultdict(set))
    made: list[Judgement] = field(default_factory=list)


def cluster(
    portraits: Iterable[Portrait],
    given: Sequence[Judgement] = (),
    fits: Fits = MappingProxyType({}),
    judging: Judging = judge_each,
) -> Clustered:
    """The things that the portraits of single chains show. What users judged stands above every score.

    `fits` are the things of users' lists that each chain may be.
    """
    ordered = sorted(portraits, key=lambda p: p.chains)
    linked = link(as_given(ordered, given), fits)
    of_two = [*contested(linked.portraits), *names_of_several(linked.portraits, fits)]
    known = known_of(ordered, of_two)
    started, made = _same_names(linked.portraits, known)
    at = _Joining(known, dict(enumerate(started)), count(len(started)), made=[*given, *linked.judgements, *made])
    todo = pairs(started)
    for pair, judgement in zip(todo, judging(started, todo, known), strict=True):
        at.judged[pair] = judgement
        _offer(*pair, at)
    while at.queue:
        _join_next(at)
    things = tuple(sorted(at.alive.values(), key=lambda p: p.chains))
    waiting = sorted({pair for pairs_of in at.waiting.values() for pair in pairs_of if at.alive.keys() >= set(pair)})
    doubtful = [(*pair, at.judged[pair]) for pair in waiting]
    made = [*at.made, *(replace(j, verdict="unsure") for _, _, j in doubtful)]
    return Clustered(things, tuple(made), tuple(_unclear(doubtful, at)), linked.doubts, known)


def _same_names(portraits: Sequence[Portrait], known: Known) -> tuple[list[Portrait], list[Judgement]]:
    """Those together that bear one name of their own which no article gives to two, and the judgements."""
    groups: defaultdict[tuple[object, ...], list[_Bearers]] = defaultdict(list)
    made = []
    for p in portraits:
        name = _own_name(p, known)
        own = groups[(p.type, name) if name else p.chains]
        for group in own:
            judgement = judge(group.all[0], p, known)
            if judgement.verdict == "same" and not any(forbidden(q, p) for q in group.unlike.values()):
                made.append(judgement)
                group.add(p)
                break
        else:
            own.append(_Bearers())
            own[-1].add(p)
    found = [together(group.all) for own in groups.values() for group in own]
    return sorted(found, key=lambda p: p.chains), made


@dataclass(slots=True)
class _Bearers:
    """Those that bear one name of their own; one of each kind in `unlike` is enough to tell what forbids another."""

    all: list[Portrait] = field(default_factory=list)
    unlike: dict[tuple[object, ...], Portrait] = field(default_factory=dict)

    def add(self, p: Portrait) -> None:
        """Takes in one more."""
        self.all.append(p)
        self.unlike.setdefault((p.names, p.genders, p.younger, p.owners, p.described), p)


def _own_name(p: Portrait, known: Known) -> str | None:
    """The fullest name, if it tells who is meant in whatever article."""
    if p.country or p.apart or p.listed or len(p.chains) > 1:
        return p.country if p.country and not p.apart and not p.listed else None
    if p.common or p.type in ("Event", "Offence") or any((p.type, whole(p.type, n)) in known.shared for n in p.names):
        return None
    name = max(p.names, key=lambda n: (len(n.split()), len(n), n), default="")
    return name if p.type != "Person" or people.is_full(name) else None


def _offer(i: int, j: int, at: _Joining) -> None:
    """Judges a pair, and has it wait for its turn if it may be one."""
    judgement = _judged(i, j, at)
    if judgement.verdict != "different":
        at.near[i].add(j)
        at.near[j].add(i)
    if judgement.verdict == "same":
        heappush(at.queue, (-judgement.score, _pair(i, j)))


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
    if _is_unclear(i, j, at):
        at.waiting[i].add((i, j))
        at.waiting[j].add((i, j))
        return
    at.made.append(at.judged[i, j])
    new = next(at.numbers)
    others = sorted((at.near[i] | at.near[j]) - {i, j})
    at.alive[new] = together((at.alive.pop(i), at.alive.pop(j)))
    for other in others:
        at.near[other] -= {i, j}
        if other in at.alive:
            _offer(new, other, at)
    for pair in {pair for other in others for pair in at.waiting.pop(other, ())}:
        if at.alive.keys() >= set(pair):
            heappush(at.queue, (-at.judged[pair].score, pair))


def _is_unclear(i: int, j: int, at: _Joining) -> bool:
    """Whether one of the two fits another nearly as well, who is not the same as the other."""
    best = at.judged[i, j]
    return any(
        other in at.alive
        and _rivals(_judged(one, other, at), best)
        and _are_apart(_judged(other, mate, at), at.alive[one])
        and not _bears_both_names(at.alive[one], at.alive[other], at.alive[mate])
        for one, mate in ((i, j), (j, i))
        for other in at.near[one] - {mate}
    )


def _are_apart(judgement: Judgement, one: Portrait) -> bool:
    """Whether two candidates are two: something forbids that they are one, or the one has a name that fits both."""
    if judgement.verdict == "different":
        return bool(judgement.reasons) or len(one.names) == 1
    return judgement.verdict == "unsure" and is_of_two(judgement)


def _bears_both_names(one: Portrait, other: Portrait, mate: Portrait) -> bool:
    """Whether one bears the full names of two others, who are two by their names alone: "Ann Lee, née Ann Roy"."""
    if other_person_by_name(other, mate) is None:
        return False
    others = [q for q in (other, mate) if any(people.is_full(n) for n in one.names & q.names)]
    return len(others) > 1 and not any(guard(other, mate) for guard in GUARDS if guard is not other_person_by_name)


def _rivals(other: Judgement, best: Judgement) -> bool:
    """Whether another fits nearly as well, and its name does not fit far less."""
    name = best.reasons[0].weight
    if not other.reasons or other.reasons[0].weight < name - (NAME_MARGIN if name >= FULL_NAME else SHORT_MARGIN):
        return False
    if name < FULL_NAME:
        return firm(other) >= firm(best) - MARGIN
    return other.score >= best.score - MARGIN


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
