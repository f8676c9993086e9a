"""Which chains are one thing: those of one article are things already, those of several join by their names."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from graphbuild.resolve.profile import Profile

Group = tuple[Profile, ...]


def things(profiles: Iterable[Profile]) -> list[Group]:
    """The chains that are one thing, together."""
    by_fullest_name: dict[tuple[str, str | None, object], list[Profile]] = {}
    for p in profiles:
        alone = (p.article, p.chain) if p.key is None else None
        by_fullest_name.setdefault((p.type, p.key, alone), []).append(p)
    groups = [group for same in by_fullest_name.values() for group in _apart(same)]
    return _by_other_names(groups)


def _apart(same: Sequence[Profile]) -> Iterator[Group]:
    """Chains of one fullest name as one thing.

    Two such chains in one article are two things (a father and his son), and nothing tells which of them
    the other articles mean: both stand alone. A country is one thing however many chains it has.
    """
    twice = set() if same[0].country else _repeated(p.article for p in same)
    yield from ((p,) for p in same if p.article in twice)
    if rest := tuple(p for p in same if p.article not in twice):
        yield rest


def _by_other_names(groups: Sequence[Group]) -> list[Group]:
    """Joins people who share a full name that is not the fullest of all: "Ann Lee" and "Ann Maria Lee".

    Only where one candidate remains: with "Ann Lee Jones" beside them, "Ann Lee" could be either, and all stay.
    """
    bearers: dict[str, list[int]] = {}
    for number, group in enumerate(groups):
        for name in sorted({name for p in group for name in p.full_names}):
            bearers.setdefault(name, []).append(number)
    place = list(range(len(groups)))
    joined: dict[int, Group] = dict(enumerate(groups))
    for name in sorted(bearers):
        several = sorted({place[n] for n in bearers[name]})
        if len(several) > 1 and _may_be_one([joined[n] for n in several]):
            joined[several[0]] = tuple(p for n in several for p in joined[n])
            for gone in several[1:]:
                del joined[gone]
            place = [several[0] if n in several else n for n in place]
    return list(joined.values())


def _may_be_one(groups: Sequence[Group]) -> bool:
    """Whether no article has two of them and of every two fullest names one holds all words of the other."""
    if _repeated(article for group in groups for article in {p.article for p in group}):
        return False
    words = [set(key.split()) for key in {p.key for group in groups for p in group if p.key}]
    return all(a <= b or b <= a for a, b in combinations(words, 2))


def _repeated(articles: Iterable[str]) -> set[str]:
    return {article for article, times in Counter(articles).items() if times > 1}
