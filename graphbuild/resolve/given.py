"""What users said of chains, before anything is weighed: what is one, and what is two whatever else fits."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphbuild.model import Judgement
from graphbuild.resolve.known import whole
from graphbuild.resolve.portrait import Place, Portrait, together


def as_given(ordered: Sequence[Portrait], given: Sequence[Judgement]) -> list[Portrait]:
    """The portraits, those together that users said are one, and with what they said is another."""
    if not given:
        return list(ordered)
    apart: defaultdict[Place, set[Place]] = defaultdict(set)
    group = {p.chains[0]: n for n, p in enumerate(ordered)}
    members: defaultdict[int, list[Place]] = defaultdict(list, {n: [chain] for chain, n in group.items()})
    for j in given:
        if j.verdict == "different":
            apart[j.left].add(j.right)
            apart[j.right].add(j.left)
        elif j.verdict == "same" and {j.left, j.right} <= group.keys() and group[j.left] != group[j.right]:
            new, old = sorted((group[j.left], group[j.right]))
            members[new] += members[old]
            group.update(dict.fromkeys(members.pop(old), new))
    portraits = {p.chains[0]: p for p in ordered}
    for chain in apart.keys() & portraits.keys():
        portraits[chain] = replace(portraits[chain], apart=frozenset(apart[chain]))
    return [together(portraits[chain] for chain in own) for own in members.values() if own]


def contested(portraits: Sequence[Portrait]) -> Iterator[tuple[str, str]]:
    """The names, by type, that users gave to two: nobody else's are told by the name alone."""
    bearer = {chain: p for p in portraits if p.apart for chain in p.chains}
    for p in portraits:
        others = {id(bearer[chain]): bearer[chain] for chain in p.apart if chain in bearer}
        shared = {n for other in others.values() for n in p.names & other.names}
        yield from ((p.type, key) for n in sorted(shared) if (key := whole(p.type, n)))
