"""Of which things of a project a user speaks: by id, by an id that it bore once, by name, or by a place of an article.

"person-ann-lee", "Ann Lee", "vote-2019@120": what article vote-2019 has at its character 120.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from graphbuild.errors import ProjectError
from graphbuild.graph import bare_name
from graphbuild.model import Entity
from graphbuild.project.ids import LASTING
from graphbuild.project.ids import Place as Start
from graphbuild.project.judged import Judged
from graphbuild.project.sides import Place
from graphbuild.project.spots import Spot, chain_at, spot_of, spot_of_chain

_PLACE = re.compile(r"(?P<article>.+)@(?P<start>\d+)")
_SHOWN = 5  # things that are listed where it is not clear which is meant

#: article id, and index of a mention there
At = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Meant:
    """A thing of which a user speaks, and those of its mentions that are meant: all, or those that are called so."""

    said: str
    id: str
    mentions: frozenset[At]
    is_whole: bool


def meant(found: Judged, said: str, remembered: Mapping[str, Sequence[Start]]) -> list[Meant]:
    """The things that a user means, several only by a retired id whose thing is told apart now.

    ProjectError if nothing is called so, if several are, or if an id is that of another thing now.
    """
    if said in found.entities:
        _ensure_same(found, said, remembered.get(said, ()))
        return [_whole(found, said, said)]
    if place := _PLACE.fullmatch(said):
        return [_at(found, said, place["article"], int(place["start"]))]
    if said in remembered:
        return _retired(found, said, remembered[said])
    return [_called(found, said)]


def the_one(found: Judged, said: str, remembered: Mapping[str, Sequence[Start]]) -> Meant:
    """The one thing that a user means."""
    things = meant(found, said, remembered)
    if len(things) > 1:
        now = _listed(found, (t.id for t in things))
        raise ProjectError(f"{said!r} is retired, and its thing is {now} now; name one of them")
    return things[0]


def chains_in(found: Judged, mentions: Iterable[At]) -> frozenset[Place]:
    """The chains that some mentions are in."""
    chains = ((article, chain_at(found.by_article[article], m)) for article, m in mentions)
    return frozenset((article, chain) for article, chain in chains if chain is not None)


def mentions_of(found: Judged, chains: Iterable[Place]) -> frozenset[At]:
    """All mentions of some chains."""
    return frozenset((a, m) for a, c in chains for m in found.by_article[a].chains[c].members)


def all_of(found: Judged, m: Meant) -> frozenset[At]:
    """All mentions of the thing: who names a thing by one of its names means it."""
    return mentions_of(found, found.entities[m.id].chains)


def spots_for(found: Judged, side: frozenset[At], other: frozenset[At]) -> tuple[Spot, ...]:
    """Where one side of a judgement holds on to the articles.

    It is one mention of each chain, and all mentions where a chain has mentions of both sides.
    """
    shared = chains_in(found, side) & chains_in(found, other)
    whole = [spot_of_chain(found.by_article[a], c) for a, c in chains_in(found, side) - shared]
    each = mentions_of(found, shared) & side
    return tuple(sorted([*whole, *(spot_of(a, found.by_article[a].mentions[m]) for a, m in each)]))


def starts_of(found: Judged, id_: str) -> list[Start]:
    """The places by which an id of a project is known."""
    mentions = sorted(mentions_of(found, found.entities[id_].chains))
    own = ((a, found.by_article[a].mentions[m]) for a, m in mentions)
    return [(a, m.start) for a, m in own if m.kind in LASTING]


def _whole(found: Judged, said: str, id_: str) -> Meant:
    return Meant(said, id_, mentions_of(found, found.entities[id_].chains), True)


def _ensure_same(found: Judged, id_: str, before: Sequence[Start]) -> None:
    """An id that was given out for another thing must not be judged by what the user saw then."""
    if not before or set(before) & set(starts_of(found, id_)):
        return
    if now := {t.id for t in _retired(found, id_, before, is_known=False)}:
        raise ProjectError(
            f"{id_!r} was {_listed(found, now)} when the graph was made last, and is another thing now;"
            " make the graph again, or name a place such as ARTICLE@120"
        )


def _at(found: Judged, said: str, article: str, start: int) -> Meant:
    reading = found.by_article.get(article)
    if reading is None:
        near = get_close_matches(article, found.by_article, n=3)
        hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
        raise ProjectError(f"{said!r}: the project has no article {article!r} in its graph{hint}")
    for mention in (n for n, m in enumerate(reading.mentions) if m.start <= start < m.end):
        for chain in chains_in(found, [(article, mention)]) & found.owners.keys():
            return Meant(said, found.owners[chain], frozenset({(article, mention)}), False)
    raise ProjectError(f"{said!r}: nothing is named there; graph.json has the places of all names")


def _retired(found: Judged, said: str, places: Sequence[Start], *, is_known: bool = True) -> list[Meant]:
    starts = {
        (a, m.start): (a, n)
        for a in {a for a, _ in places} & found.by_article.keys()
        for n, m in enumerate(found.by_article[a].mentions)
    }
    by_thing: dict[str, set[At]] = {}
    for at in (starts[place] for place in places if place in starts):
        for chain in chains_in(found, [at]):
            if chain in found.owners:
                by_thing.setdefault(found.owners[chain], set()).update(mentions_of(found, [chain]))
    if not by_thing and is_known:
        raise ProjectError(f"{said!r} is retired: the articles that spoke of it were withdrawn")
    return [
        Meant(said, id_, frozenset(own), own == mentions_of(found, found.entities[id_].chains))
        for id_, own in sorted(by_thing.items())
    ]


def _called(found: Judged, said: str) -> Meant:
    wanted = bare_name(said)
    names = {id_: {bare_name(n) for n in (e.name, *e.aliases)} for id_, e in found.entities.items()}
    called = [id_ for id_, own in names.items() if wanted in own]
    if len(called) > 1:
        raise ProjectError(f"{said!r} may be {_listed(found, called)}; name one of them by its id")
    if not called:
        known = sorted({e.name for e in found.entities.values()})
        near = get_close_matches(said, known, n=3) or get_close_matches(said.title(), known, n=3)
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else "`graphbuild show DIR` prints all names"
        raise ProjectError(f"nothing in the project is called {said!r}; {hint}")
    entity = found.entities[called[0]]
    own = mentions_of(found, entity.chains)
    so = {(a, m) for a, m in own if bare_name(found.by_article[a].mentions[m].text) == wanted}
    return Meant(said, entity.id, frozenset(so or own), not so or so == own)


def _listed(found: Judged, ids: Iterable[str]) -> str:
    """Some things by their ids, each with the first article that tells of it."""
    all_ = sorted(ids)
    shown = [f"{id_} ({_articles(found.entities[id_])})" for id_ in all_[:_SHOWN]]
    more = [f"{len(all_) - _SHOWN} more"] if len(all_) > _SHOWN else []
    return " or ".join([*shown, *more])


def _articles(entity: Entity) -> str:
    first, *others = dict.fromkeys(article for article, _ in entity.chains)
    return f"{first} and {len(others)} more" if others else first
