"""The things that articles tell of, and what was judged of them."""

from dataclasses import dataclass

from graphbuild.model.kinds import NodeType, Verdict


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing, as the chains of one or more articles show it: (article id, chain index) pairs.

    `may_be` are the ids of others, two or more, each of which it may be: a "Lee" beside Ann Lee and Bo Lee.
    """

    id: str
    type: NodeType
    name: str
    aliases: tuple[str, ...]
    chains: tuple[tuple[str, int], ...]
    may_be: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reason:
    """One sentence that speaks for or against a judgement, the values that it rests on, and how much it counts."""

    says: str
    detail: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """Whether two chains, or the things that they stand for, are one: who says so, how surely and why.

    `by` is "rule" or the name of a user; a chain is an article id and an index.
    """

    left: tuple[str, int]
    right: tuple[str, int]
    verdict: Verdict
    score: float
    by: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class KnownThing:
    """A thing of a user's list, its names, and the types that it may be of; none if the list does not say."""

    id: str
    names: tuple[str, ...]
    wikidata: str | None = None
    types: tuple[NodeType, ...] = ()
