"""The things of a user's list of known names: which chains bear a name of one of them, and of no other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graphbuild.model import Judgement, KnownThing, Reason
from graphbuild.resolve import people
from graphbuild.resolve.guards import GUARDS, other_fathers_name, other_person_by_name
from graphbuild.resolve.judge import forbidden
from graphbuild.resolve.known import whole
from graphbuild.resolve.names import normal, without_titles
from graphbuild.resolve.portrait import Place, Portrait, together
from graphbuild.resolve.profile import Profile
from graphbuild.resolve.words import NameWords

BY_LIST = "known names"
_SAYS = "A list of known names gives both names to one thing."

#: what forbids that two are one thing of a list: not their names, for the list gives both to it
_GUARDS = tuple(g for g in GUARDS if g not in (other_person_by_name, other_fathers_name))

#: of each chain the ids of the listed things that it may be
Fits = Mapping[Place, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Linked:
    """The portraits with what the list tells, its judgements, and of what is not clear the chains that it may be."""

    portraits: list[Portrait]
    judgements: list[Judgement]
    doubts: tuple[tuple[str, tuple[Place, ...]], ...]


def fits_of(profiles: Iterable[Profile], listed: Sequence[KnownThing], words: NameWords) -> Fits:
    """The listed things that each chain may be: of its type, and called by a name that tells who is meant."""
    by_name: defaultdict[str, list[tuple[KnownThing, frozenset[str]]]] = defaultdict(list)
    for thing in listed:
        names = frozenset(_bare(n, words) for n in thing.names)
        for name in names:
            by_name[name].append((thing, names))
    found = {(p.article, p.chain): frozenset(_fits(p, by_name, words)) for p in profiles} if listed else {}
    return {chain: ids for chain, ids in found.items() if ids}


def link(portraits: Sequence[Portrait], fits: Fits) -> Linked:
    """Those together that one listed thing fits and no other.

    Chains of one article that are told apart there stay as they are, and where those that fit cannot all be one,
    nothing is linked.
    """
    if not fits:
        return Linked(list(portraits), [], ())
    candidates: defaultdict[str, list[Portrait]] = defaultdict(list)
    doubts: defaultdict[str, set[Place]] = defaultdict(set)
    for p in portraits:
        ids = frozenset[str]().union(*(fits.get(chain, frozenset()) for chain in p.chains))
        for id_ in ids:
            if len(ids) == 1:
                candidates[id_].append(p)
            else:
                doubts[id_].update(p.chains)
    joined: list[Portrait] = []
    made: list[Judgement] = []
    taken: set[Place] = set()
    for id_, fitting in sorted(candidates.items()):
        sure, unsure = _sure(fitting)
        doubts[id_].update(chain for p in unsure for chain in p.chains)
        if sure:
            joined.append(replace(together(sure), listed=frozenset({id_})))
            made += [_judgement(sure[0], p, id_) for p in sure[1:]]
            taken.update(joined[-1].chains)
    rest = [p for p in portraits if p.chains[0] not in taken]
    unclear = tuple((id_, tuple(sorted(chains))) for id_, chains in sorted(doubts.items()) if chains)
    return Linked(sorted([*joined, *rest], key=lambda p: p.chains), made, unclear)


def names_of_several(portraits: Iterable[Portrait], fits: Fits) -> Iterator[tuple[str, str]]:
    """The names, by type, that the list gives to several things."""
    for p in portraits:
        if any(len(fits.get(chain, ())) > 1 for chain in p.chains):
            yield from ((p.type, key) for n in sorted(p.names) if (key := whole(p.type, n)))


def _fits(
    p: Profile, by_name: Mapping[str, Sequence[tuple[KnownThing, frozenset[str]]]], words: NameWords
) -> Iterator[str]:
    own = {_bare(n, words) for n in p.names} | ({normal(p.country)} if p.country else set())
    fullest = max(own, key=lambda n: (len(n.split()), len(n), n), default="")
    for thing, names in (row for name in own for row in by_name.get(name, ())):
        if thing.types and p.type not in thing.types:
            continue
        tells = p.type == "Person" and any(people.is_full(n) for n in own & names)
        if tells or fullest in names or own <= names:
            yield thing.id


def _bare(name: str, words: NameWords) -> str:
    return without_titles(normal(name), words.titles)


def _sure(fitting: Sequence[Portrait]) -> tuple[list[Portrait], list[Portrait]]:
    """Those that can all be one thing, and those of which nothing tells whether they are it."""
    by_article: defaultdict[str, list[Portrait]] = defaultdict(list)
    for p in fitting:
        for article in p.articles:
            by_article[article].append(p)
    twice = {p.chains for own in by_article.values() if len(own) > 1 for p in own if not p.country}
    once = [p for p in fitting if p.chains not in twice]
    chains = frozenset(chain for p in once for chain in p.chains)
    # One of each kind is enough to tell what forbids another.
    unlike = {(p.names, p.genders, p.younger, p.owners, p.apart & chains, p.kin & chains): p for p in once}
    rows = list(unlike.values())
    if any(forbidden(a, b, _GUARDS) for n, a in enumerate(rows) for b in rows[:n] if not a.articles & b.articles):
        return [], list(fitting)
    return once, [p for p in fitting if p.chains in twice]


def _judgement(first: Portrait, other: Portrait, id_: str) -> Judgement:
    left, right = sorted((first.chains[0], other.chains[0]))
    reason = Reason(_SAYS, f"“{first.shown}” and “{other.shown}” are {id_}", 1.0)
    return Judgement(left=left, right=right, verdict="same", score=1.0, by=BY_LIST, reasons=(reason,))
