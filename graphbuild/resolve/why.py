"""Why two are one thing, or why they are not."""

from collections import defaultdict, deque
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from graphbuild.model import Judgement
from graphbuild.resolve.block import keys
from graphbuild.resolve.cluster import Clustered
from graphbuild.resolve.judge import judge
from graphbuild.resolve.portrait import Place, Portrait

#: how two came to be one or two: in one article, by judgements, by what was weighed, or as more than one fits
How = Literal["in one article", "joined", "weighed", "unclear", "unmet"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Whether two are one. `way` are the judgements that lead from one to the other, or that hold them apart.

    Of what is unclear, which scores high enough, `rivals` are chains of all that one of the two may be; the unmet have
    no key in common by which names are looked up.
    """

    is_one: bool
    how: How
    way: tuple[Judgement, ...]
    rivals: tuple[Place, ...] = ()


def comparison(clustered: Clustered, left: Collection[Place], right: Collection[Place]) -> Comparison:
    """How the chains of one side and those of the other came to be one thing or two."""
    owners = {chain: thing for thing in clustered.things for chain in thing.chains}
    pairs = [(owners[a], owners[b]) for a in sorted(left) for b in sorted(right) if a in owners and b in owners]
    same = next((thing for thing, other in pairs if thing is other), None)
    if same is None:
        return _of_two(clustered, *pairs[0])
    if set(left) & set(right):
        return Comparison(True, "in one article", ())
    way = _way(clustered.judgements, set(left) & set(same.chains), set(right) & set(same.chains))
    return Comparison(True, "joined", way)


def _of_two(clustered: Clustered, a: Portrait, b: Portrait) -> Comparison:
    told = [j for j in clustered.judgements if j.verdict == "different" and _is_between(j, a, b)]
    if told:
        return Comparison(False, "joined", tuple(told[:1]))
    weighed = judge(a, b, clustered.known)
    if weighed.verdict == "same":
        return Comparison(False, "unclear", (weighed,), _rivals(clustered, a, b))
    if not weighed.reasons and not set(keys(a)) & set(keys(b)):
        return Comparison(False, "unmet", ())
    return Comparison(False, "weighed", (weighed,))


def _rivals(clustered: Clustered, a: Portrait, b: Portrait) -> tuple[Place, ...]:
    """All that one of the two may be, if the other is among them."""
    fits = dict(clustered.unclear)
    found = ((fits.get(one.chains[0], ()), other) for one, other in ((a, b), (b, a)))
    return next((rivals for rivals, other in found if set(rivals) & set(other.chains)), ())


def _is_between(j: Judgement, a: Portrait, b: Portrait) -> bool:
    return (j.left in a.chains and j.right in b.chains) or (j.left in b.chains and j.right in a.chains)


def _way(judgements: Iterable[Judgement], left: set[Place], right: set[Place]) -> tuple[Judgement, ...]:
    """The shortest way of joins from one side to the other."""
    beside: defaultdict[Place, list[tuple[Place, Judgement]]] = defaultdict(list)
    for j in judgements:
        if j.verdict == "same":
            beside[j.left].append((j.right, j))
            beside[j.right].append((j.left, j))
    ways: dict[Place, tuple[Judgement, ...]] = dict.fromkeys(sorted(left), ())
    queue = deque(ways)
    while queue:
        chain = queue.popleft()
        if chain in right:
            return ways[chain]
        for other, j in beside[chain]:
            if other not in ways:
                ways[other] = (*ways[chain], j)
                queue.append(other)
    return ()
