"""Whether a thing that fits one other fits a second nearly as well, so that it is not clear which is meant."""

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from graphbuild.model import Judgement
from graphbuild.resolve import people
from graphbuild.resolve.judge import firm, is_of_two, is_said_of_both
from graphbuild.resolve.portrait import Portrait
from graphbuild.resolve.spelling import INITIAL

#: by how much the best candidate must be better than another that is somebody else
MARGIN = 0.12
#: by how much the name of another may fit less than the best one's to be a rival
NAME_MARGIN = 0.3
SHORT_MARGIN = 0.06
#: by how much two pairs must fit better than the same four paired otherwise
PAIRED = 0.15
#: what a name weighs at least that may tell its bearer by the article it is in; of less, only what is said of it tells
FULL_NAME = 0.7


@dataclass(frozen=True, slots=True)
class Candidates:
    """The things by number, for each those that it may be, and what speaks for and against two being one."""

    alive: Mapping[int, Portrait]
    near: Mapping[int, AbstractSet[int]]
    judged: Callable[[int, int], Judgement]


def is_unclear(i: int, j: int, among: Candidates) -> bool:
    """Whether one of the two fits another nearly as well, who is not the same as the other."""
    best = among.judged(i, j)
    return any(
        other in among.alive
        and _rivals(among.judged(one, other), best)
        and _are_apart(among.judged(other, mate), among.alive[one])
        and not _are_both_meant(among.judged(one, other), best, among.judged(other, mate))
        and not _bears_both_names(among.alive[one], among.alive[other], among.alive[mate])
        and not _is_paired_off((one, mate), other, among)
        for one, mate in ((i, j), (j, i))
        for other in among.near[one] - {mate}
    )


def _is_paired_off(pair: tuple[int, int], rival: int, among: Candidates) -> bool:
    """Whether a rival of the second is one with somebody else, who is apart from the first and not the second.

    Where two articles each name a Mr and a Mrs Lee, each is clear if one of them is.
    """
    one, mate = pair
    if not among.alive[rival].meets(among.alive[mate]):
        return False
    fits = firm(among.judged(one, mate)) - firm(among.judged(one, rival))
    return any(
        fits + firm(among.judged(other, rival)) - firm(among.judged(other, mate)) >= PAIRED
        for other in among.near[rival] - {one}
        if other in among.alive
        and among.judged(other, rival).verdict == "same"
        and among.alive[other].meets(among.alive[one])
    )


def _bears_both_names(one: Portrait, other: Portrait, mate: Portrait) -> bool:
    """Whether the names that set the two others apart are both known to be the one's: "Ana Sol" and "Ana Rey"."""
    if one.type != "Person" or not (full := [n for n in sorted(one.names) if people.is_full(n)]):
        return False
    fits = [{n for n in full if any(people.fit(n, x).least > INITIAL for x in p.names)} for p in (other, mate)]
    return any(not people.fit(x, y).least for x in fits[0] for y in fits[1])


def _are_both_meant(other: Judgement, best: Judgement, between: Judgement) -> bool:
    """Whether both candidates are the one for what is said of each, whoever else bears the name."""
    return between.verdict != "different" and all(map(is_said_of_both, (other, best)))


def _are_apart(judgement: Judgement, one: Portrait) -> bool:
    """Whether two candidates are two: something forbids that they are one, or the one has a name that fits both."""
    if judgement.verdict == "different":
        return bool(judgement.reasons) or len(one.names) == 1
    return judgement.verdict == "unsure" and is_of_two(judgement)


def _rivals(other: Judgement, best: Judgement) -> bool:
    """Whether another fits nearly as well, and its name does not fit far less."""
    name = best.reasons[0].weight
    if not other.reasons or other.reasons[0].weight < name - (NAME_MARGIN if name >= FULL_NAME else SHORT_MARGIN):
        return False
    if name < FULL_NAME:
        return firm(other) >= firm(best) - MARGIN
    return other.score >= best.score - MARGIN
