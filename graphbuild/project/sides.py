"""What a merge or a split judges: two sides of spots, and the chains that they mean in the articles as read now."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from graphbuild.model import Chain, NodeType, Reading
from graphbuild.nlp.naming import chain_name, chain_type
from graphbuild.project.rulings import Ruling
from graphbuild.project.spots import Spot, chain_at, mention_at, spots_of

#: a chain: the id of its article, and its index there
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Sides:
    """Two sides, what they were called, and of a merge of two types the one that the thing has from then on."""

    called: tuple[str, str]
    left: tuple[Spot, ...]
    right: tuple[Spot, ...]
    type: NodeType | None = None

    @property
    def json(self) -> Mapping[str, Any]:
        """The sides as a project keeps them."""
        left, right = ([s.json for s in side] for side in (self.left, self.right))
        return {"called": list(self.called), "left": left, "right": right, "type": self.type}


def sides_of(ruling: Ruling) -> Sides:
    """What a merge or a split judges."""
    told = json.loads(ruling.record)
    called = cast(tuple[str, str], tuple(told["called"]))
    return Sides(called, spots_of(told["left"]), spots_of(told["right"]), told["type"])


def cut_apart(readings: Mapping[str, Reading], sides: Sides) -> dict[str, Reading]:
    """The readings in which one chain has mentions of both sides, with a chain for each side.

    What else was in such a chain is a chain of its own: nothing tells whom "she" means, and a chain of pronouns is
    no thing.
    """
    both = {s.article for s in sides.left} & {s.article for s in sides.right} & readings.keys()
    found = {id_: [_mentions(readings[id_], side) for side in (sides.left, sides.right)] for id_ in both}
    return {id_: _cut(readings[id_], left, right) for id_, (left, right) in found.items()}


def chains_of(readings: Mapping[str, Reading], side: Sequence[Spot]) -> list[Place]:
    """The chains that a side means in the articles as they are read now, each once; one of pronouns means nothing."""
    there = [(readings[spot.article], spot) for spot in side if spot.article in readings]
    mentions = [(reading, mention_at(reading, spot)) for reading, spot in there]
    chains = [(reading, chain_at(reading, m)) for reading, m in mentions if m is not None]
    return list(dict.fromkeys((r.article.id, c) for r, c in chains if c is not None and _says_who(r, c)))


def _says_who(reading: Reading, chain: int) -> bool:
    return any(reading.mentions[m].kind != "pronoun" for m in reading.chains[chain].members)


def of_type(reading: Reading, chains: Collection[int], type_: NodeType) -> Reading:
    """The reading with some of its chains as things of another type."""
    own = enumerate(reading.chains)
    return replace(reading, chains=tuple(replace(c, type=type_) if n in chains else c for n, c in own))


def _mentions(reading: Reading, side: Sequence[Spot]) -> set[int]:
    found = (mention_at(reading, spot) for spot in side if spot.article == reading.article.id)
    return {n for n in found if n is not None}


def _cut(reading: Reading, left: set[int], right: set[int]) -> Reading:
    chains, new = list(reading.chains), list[Chain]()
    for n, chain in enumerate(reading.chains):
        members = set(chain.members)
        if members & left and members & (right - left):
            parts = (members & left, members & (right - left), members - left - right)
            chains[n], *more = (_chain(reading, part) for part in parts if part)
            new += more
    return replace(reading, chains=(*chains, *new))


def _chain(reading: Reading, members: set[int]) -> Chain:
    own = tuple(sorted(members))
    mentions = [reading.mentions[m] for m in own]
    return Chain(own, chain_type(mentions), chain_name(mentions))
