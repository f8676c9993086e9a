"""What is known of a project once its users' judgements are applied."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from graphbuild.model import Claim, Entity, Judgement, KnownThing, Reading
from graphbuild.project.names import things_of
from graphbuild.project.recalled import Recalled
from graphbuild.project.rulings import Ruling
from graphbuild.project.sides import Place
from graphbuild.resolve import Resolution


@dataclass(frozen=True)
class Judged:
    """Readings with what splits cut apart, claims as reviewed, and the things that they speak of.

    `judged` holds by claim id the ruling that a claim rests on, `rejected` the claims that stand no more; `unmet`
    says by number of rulings that do nothing now why that is. `memory` is what was found out on the way, to be kept.
    """

    readings: list[Reading]
    claims: list[Claim]
    given: tuple[Judgement, ...]
    listed: tuple[KnownThing, ...]
    resolution: Resolution
    rulings: list[Ruling]
    judged: Mapping[str, Ruling]
    rejected: Sequence[tuple[Claim, Ruling]]
    unmet: Mapping[int, str]
    memory: Recalled

    @cached_property
    def by_article(self) -> Mapping[str, Reading]:
        """The readings by the ids of their articles."""
        return {r.article.id: r for r in self.readings}

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """The things by their ids."""
        return {e.id: e for e in self.resolution.entities}

    @cached_property
    def owners(self) -> Mapping[Place, str]:
        """Whose each chain is."""
        return {chain: e.id for e in self.resolution.entities for chain in e.chains}

    @cached_property
    def known(self) -> Mapping[str, Mapping[str, str]]:
        """What a list of known names tells of things, by their ids: of those that it knows as one thing."""
        things = {t.id: t for t in self.listed}
        sure = {id_: things[ids[0]] for id_, ids in self.resolution.listed if len(ids) == 1}
        return {id_: _attributes(thing) for id_, thing in sure.items()}


def listed_in(rulings: Iterable[Ruling]) -> tuple[KnownThing, ...]:
    """The known things by their ids; of two lists that have one id the later counts."""
    found = {t.id: t for r in rulings if r.act == "names" for t in things_of(json.loads(r.record)["things"])}
    return tuple(found[id_] for id_ in sorted(found))


def _attributes(thing: KnownThing) -> dict[str, str]:
    return {"known_id": thing.id} | ({"wikidata": thing.wikidata} if thing.wikidata else {})
