"""The things while they grow, and the pairs of them that wait for their turn."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from heapq import heappush

from graphbuild.model import Judgement
from graphbuild.resolve.judge import is_of_two, judge
from graphbuild.resolve.known import Known
from graphbuild.resolve.pairs import Met
from graphbuild.resolve.portrait import Portrait

#: what names that may be one share
KeyOf = Callable[[str, str], str | None]


@dataclass(slots=True)
class Joining:
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


def judgement_of(i: int, j: int, at: Joining) -> Judgement:
    """The judgement on two things, made once."""
    pair = pair_of(i, j)
    if pair not in at.judged:
        at.judged[pair] = judge(at.alive[pair[0]], at.alive[pair[1]], at.known)
    return at.judged[pair]


def pair_of(i: int, j: int) -> tuple[int, int]:
    """The pair by which a judgement is kept."""
    return (i, j) if i < j else (j, i)


def take(i: int, j: int, judgement: Judgement, at: Joining) -> None:
    """Has a pair wait for its turn if it may be one."""
    if judgement.verdict != "different":
        at.near[i].add(j)
        at.near[j].add(i)
    if judgement.verdict == "unsure" and is_of_two(judgement):
        at.of_two[i].add(j)
        at.of_two[j].add(i)
        at.changed |= {i, j}
    if judgement.verdict == "same":
        heappush(at.queue, (-judgement.score, pair_of(i, j)))
