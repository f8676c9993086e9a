"""The chains of all articles to entities, each one thing of the world."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graphbuild.model import Document, Entity, Judgement, KnownThing, Reading
from graphbuild.ontology import Cues
from graphbuild.ontology.nicknames import without_nickname
from graphbuild.resolve.cluster import cluster
from graphbuild.resolve.ids import numbered
from graphbuild.resolve.join import Group, things
from graphbuild.resolve.judge import Judging, judge_each
from graphbuild.resolve.listed import BY_LIST, fits_of
from graphbuild.resolve.memory import Asked, Memory, line_of, seen_of
from graphbuild.resolve.names import fullest, shown
from graphbuild.resolve.pieces import Seen, with_pieces
from graphbuild.resolve.portrait import NONE, Place, Portrait
from graphbuild.resolve.profile import Profile, of_country, profile_of
from graphbuild.resolve.sightings import beside_chain, sightings
from graphbuild.resolve.told import Page, Told, named_places, page_of
from graphbuild.resolve.why import Comparison, comparison
from graphbuild.resolve.words import NameWords, name_words

__all__ = [
    "BY_LIST",
    "Comparison",
    "Judging",
    "Memory",
    "Resolution",
    "Told",
    "compared",
    "identified",
    "judge_each",
    "resolve",
]


@dataclass(frozen=True, slots=True)
class Resolution:
    """The entities by id, the judgements that made them, and of each chain that fits several, which it may mean.

    `listed` tells of entities, by their ids, which things of a user's list they are; a thing of `doubts` may be any
    of its chains.
    """

    entities: tuple[Entity, ...]
    judgements: tuple[Judgement, ...]
    unclear: tuple[tuple[Place, tuple[Place, ...]], ...]
    listed: tuple[tuple[str, tuple[str, ...]], ...] = ()
    doubts: tuple[tuple[str, tuple[Place, ...]], ...] = ()


def identified(
    told: Iterable[Told],
    cues: Cues,
    given: Sequence[Judgement] = (),
    listed: Sequence[KnownThing] = (),
    judging: Judging = judge_each,
    memory: Memory | None = None,
) -> Resolution:
    """The entities over all articles by all evidence, each join with its reasons; `given` are users' judgements.

    `listed` are things that users know by name. `judging` judges the pairs that are worth it; those with what was
    joined since are judged here. Neither the order of the articles nor aliases change an id. What `memory` recalls is
    not found out again.
    """
    words = name_words(cues)
    profiles, portraits = _seen(told, cues, memory)
    clustered = cluster(portraits, given, fits_of(profiles.values(), listed, words), judging, memory)
    groups = [_in_order(profiles[chain] for chain in thing.chains) for thing in clustered.things]
    entities = _in_doubt(_entities(groups, words), dict(clustered.unclear))
    known = {chain: thing.listed for thing in clustered.things if thing.listed for chain in thing.chains}
    ids = tuple((e.id, tuple(sorted(known[e.chains[0]]))) for e in entities if e.chains[0] in known)
    return Resolution(entities, clustered.judgements, clustered.unclear, ids, clustered.doubts)


def compared(
    told: Iterable[Told],
    cues: Cues,
    between: tuple[Collection[Place], Collection[Place]],
    given: Sequence[Judgement] = (),
    listed: Sequence[KnownThing] = (),
    memory: Memory | None = None,
) -> Comparison:
    """Why the chains of one side and those of the other are one thing, or why they are two."""
    profiles, portraits = _seen(told, cues, memory)
    clustered = cluster(portraits, given, fits_of(profiles.values(), listed, name_words(cues)), judge_each, memory)
    return comparison(clustered, *between)


def _seen(told: Iterable[Told], cues: Cues, memory: Memory | None) -> tuple[dict[Place, Profile], Iterator[Portrait]]:
    """What each chain is called, and its portrait, which nothing else holds."""
    words, by_article = name_words(cues), {t.reading.article.id: t for t in told}
    places = named_places(by_article.values())
    profiles: dict[Place, Profile] = {}
    seen: list[Seen] = []
    for id_, one in by_article.items():
        line = memory.recall(id_) if memory else None
        own = seen_of(line, id_, places) if line else None
        if own is None:
            asked = Asked(places)
            own = _looked_at(page_of(one, words, asked), words, cues)
            if memory:
                memory.keep(id_, line_of(asked, *own))
        profiles |= {portrait.chains[0]: p for p, (portrait, _) in zip(*own, strict=True)}
        seen += own[1]
    return profiles, with_pieces(seen, lambda chain: beside_chain(chain[1], by_article[chain[0]]))


def _looked_at(page: Page, words: NameWords, cues: Cues) -> tuple[list[Profile], list[Seen]]:
    profiles = [replace(p, key=None, full_names=NONE) for p in page.profiles]
    return profiles, list(sightings(page, words, cues))


def resolve(documents: Iterable[Document | Reading], cues: Cues) -> tuple[Entity, ...]:
    """The entities over all documents, by id.

    Chains of one article are things already and never join, a country's apart. Chains of different articles
    join on the same type and the same full name: "President Ann Lee" and "ANN LEE", but not "Lee" and "Ann Lee".
    A chain of nothing but pronouns is no entity. Neither the order of the documents nor aliases change an id.
    """
    words = name_words(cues)
    found = [p for d in documents for p in _profiles(d, words)]
    return _entities(map(_in_order, things(_in_order(found))), words)


def _entities(groups: Iterable[Group], words: NameWords) -> tuple[Entity, ...]:
    """The groups with their names and ids."""
    groups = sorted(groups, key=lambda group: _place(group[0]))
    named = [(group, *_names(group, words)) for group in groups]
    ids = numbered((group[0].type, name) for group, name, _ in named)
    return tuple(sorted((_entity(id_, *n) for id_, n in zip(ids, named, strict=True)), key=lambda e: e.id))


def _in_doubt(entities: Sequence[Entity], unclear: Mapping[Place, tuple[Place, ...]]) -> tuple[Entity, ...]:
    """The entities, each with the ids of those that it may be, if it may be several."""
    owner = {chain: e.id for e in entities for chain in e.chains}
    return tuple(replace(e, may_be=others) if (others := _others(e, owner, unclear)) else e for e in entities)


def _others(entity: Entity, owner: Mapping[Place, str], unclear: Mapping[Place, tuple[Place, ...]]) -> tuple[str, ...]:
    fits = {owner[place] for chain in entity.chains for place in unclear.get(chain, ()) if place in owner}
    return tuple(sorted(fits - {entity.id}))


def _profiles(document: Document | Reading, words: NameWords) -> Iterator[Profile]:
    """What the chains show that have anything to be called by."""
    profiles = [
        profile_of(document.article.id, index, chain, [document.mentions[m] for m in chain.members], words)
        for index, chain in enumerate(document.chains)
    ]
    countries = {p.country for p in profiles if p.country}
    country = countries.pop() if len(countries) == 1 else None
    yield from (of_country(p, country, words) for p in profiles if p.names or p.descriptions or p.country)


def _in_order(profiles: Iterable[Profile]) -> Group:
    return tuple(sorted(profiles, key=_place))


def _place(profile: Profile) -> tuple[str, int, int]:
    return profile.article, profile.start, profile.chain


def _names(group: Group, words: NameWords) -> tuple[str, tuple[str, ...]]:
    """The name and the aliases: names only, or descriptions where the thing has no name.

    A country bears its plain name, whatever the articles call it.
    """
    names = [n for p in group for n in p.names]
    called = names or [_undetermined(d, words) for p in group for d in p.descriptions]
    titles = words.titles if group[0].type == "Person" else frozenset()
    name = group[0].country or fullest(called, titles)
    aliases = {shown(n) for n in (names if group[0].country else called)} - {name}
    if group[0].type == "Person":
        aliases |= {without_nickname(n) for n in (name, *aliases)} - {name}
    return name, tuple(sorted(aliases))


def _undetermined(description: str, words: NameWords) -> str:
    """A description as a node's name: of "a court in Almaty" it is "court in Almaty"."""
    first, *rest = description.split()
    return " ".join(rest if rest and first.casefold() in words.determiners else [first, *rest])


def _entity(id_: str, group: Group, name: str, aliases: tuple[str, ...]) -> Entity:
    chains = tuple((p.article, p.chain) for p in group)
    return Entity(id_, group[0].type, name, aliases, chains)
