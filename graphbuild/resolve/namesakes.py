"""Of several that bear one name, which one is meant: told by what is said of one of them and not of the other."""

from collections.abc import Callable, Collection
from dataclasses import replace

from graphbuild.model import Judgement, Reason
from graphbuild.resolve.judge import MEANT, SAME, of_two, telling

#: by how much more must speak for the one than for the other: more than names close by can; set on data/resolution
MORE = 0.25
#: where both articles name two of the name: by how much more for one way to pair them than for the other
MORE_OF_BOTH = 0.15
#: where both are named beside one and the same other: by how much more than for nobody
BESIDE_ONE = 0.06
#: what a name must weigh: who is called by a given name of two alone is not told by what else is said
GIVEN_NAME = 0.5

Judged = Callable[[int, int], Judgement]


def meant(
    pair: tuple[int, int], mates: tuple[Collection[int], Collection[int]], bearers: int, judged: Judged
) -> Judgement | None:
    """The judgement of two of one name, if they are told from the others of that name that their articles name.

    `mates` are for each of the two those others; `bearers` is how many of the name an article names at most.
    """
    more = _more(pair, mates, bearers, judged)
    if more is None:
        return None
    judgement = judged(*pair)
    penalty = -sum(r.weight for r in of_two(judgement))
    reason = Reason(MEANT, f"{len(mates[0]) + len(mates[1])} other, by {more:.2f}", penalty)
    score = round(judgement.score + penalty, 6)
    if score < SAME:
        return None
    return replace(judgement, verdict="same", score=score, reasons=(*judgement.reasons, reason))


def _more(
    pair: tuple[int, int], mates: tuple[Collection[int], Collection[int]], bearers: int, judged: Judged
) -> float | None:
    """By how much the two fit better than each and the other's mates do; None if too little, or without mates."""
    i, j = pair
    fit = telling(judged(i, j))
    name = judged(i, j).reasons[0].weight

    def other(a: int, b: int) -> float:
        found = telling(judged(a, b))
        return name if found is None else found

    if fit is None or name < GIVEN_NAME or not any(mates):
        return None
    if len(set(mates[0]) & set(mates[1])) >= bearers - 1:
        return fit - name if fit - name >= BESIDE_ONE else None
    rivals = [*((i, k) for k in mates[1]), *((k, j) for k in mates[0])]
    alone = [fit - other(*rival) for rival in rivals]
    both = [fit + other(k, m) - other(i, m) - other(k, j) for k in mates[0] for m in mates[1]]
    if both:
        return min(both) if min(both) >= MORE_OF_BOTH and min(alone) >= 0 else None
    said = min(fit - name - _beside_name(judged(*rival)) for rival in rivals)
    return min(alone) if min(alone) >= MORE and said >= BESIDE_ONE else None


def _beside_name(judgement: Judgement) -> float:
    """How well two fit by all but their names."""
    fit = telling(judgement)
    return 0.0 if fit is None or not judgement.reasons else fit - judgement.reasons[0].weight
