"""Chains while they grow: what their members have settled, and where to find the one that a name settles."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Mention
from graphbuild.nlp.gender import Gender, gender_told
from graphbuild.nlp.namesakes import canonical, is_full, names_agree, surname
from graphbuild.nlp.plain import plain
from graphbuild.nlp.posts_told import posts_told
from graphbuild.nlp.seats import government_meant
from graphbuild.ontology import load_cues
from graphbuild.ontology.countries import country_meant
from graphbuild.ontology.nicknames import without_nickname


@dataclass(slots=True, eq=False)
class Growing:
    """A chain while it grows: its members and what they have settled about it."""

    members: list[int] = field(default_factory=list)
    country: str | None = None
    types: set[str] = field(default_factory=set)  # of names and descriptions
    pointing: set[str] = field(default_factory=set)  # of pronouns
    names: dict[str, Mention] = field(default_factory=dict)  # by what they are compared as
    given: set[str] = field(default_factory=set)  # of these names, what the text calls the thing besides
    peoples: set[str] = field(default_factory=set)  # of a place that is no country
    gender: str | None = None
    posts: set[str] = field(default_factory=set)  # of a person, as the words beside the name tell
    offences: set[str] = field(default_factory=set)  # in plain words


@dataclass(slots=True)
class Linking:
    """The chains so far, and where to find the one that a name settles."""

    mentions: Sequence[Mention]
    scores: NDArray[np.float32]  # of each with those before it, above 0 for "the same"
    text: str
    full_names: dict[str, set[str]]  # surname -> the full names of the whole text that have it
    shown: Mapping[str, Gender]  # plain names of people -> man or woman, where pronouns show it
    countries: frozenset[str]  # that the text names
    seats: frozenset[str]  # capitals that stand for a government throughout
    chains: list[Growing] = field(default_factory=list)
    owner: dict[int, Growing] = field(default_factory=dict)
    of_country: dict[str, Growing] = field(default_factory=dict)
    of_name: dict[tuple[str, str], Growing] = field(default_factory=dict)
    of_surname: defaultdict[str, list[Growing]] = field(default_factory=lambda: defaultdict(list))


def started(at: Linking) -> Growing:
    """A new chain, which has no member yet."""
    at.chains.append(Growing())
    return at.chains[-1]


def join(i: int, chain: Growing, at: Linking) -> None:
    """Has a mention join a chain, with all that it tells of the thing."""
    mention = at.mentions[i]
    chain.members.append(i)
    at.owner[i] = chain
    (chain.pointing if mention.kind == "pronoun" else chain.types).add(mention.type)
    chain.gender = chain.gender or gender_of(mention, at)
    chain.posts |= posts_told(mention, at.text)
    if mention.type == "Offence":
        chain.offences.add(plain(mention.text))
    if country := country_of(mention, at):
        chain.country = chain.country or country
        at.of_country.setdefault(country, chain)
    elif mention.kind == "demonym":
        chain.peoples.add(plain(mention.text))
    elif mention.kind == "name":
        name = canonical(mention)
        chain.names.setdefault(name, mention)
        at.of_name.setdefault((mention.type, name), chain)
        if mention.type == "Person":
            at.of_name.setdefault((mention.type, plain(without_nickname(mention.text))), chain)
        if mention.type == "Person" and is_full(name) and chain not in at.of_surname[surname(name)]:
            at.of_surname[surname(name)].append(chain)


def country_of(mention: Mention, at: Linking) -> str | None:
    """The country that it names, or whose government it stands for where the article names the country too."""
    if mention.type != "Place" or mention.kind not in ("name", "demonym"):
        return None
    if named := country_meant(mention.text):
        return named
    is_seat = mention.kind == "name" and mention.text in at.seats
    meant = load_cues().capitals[mention.text] if is_seat else government_meant(mention, at.text)
    return meant if meant in at.countries else None


def gender_of(mention: Mention, at: Linking) -> Gender | None:
    """What the words tell, else what the pronouns near the name show."""
    told = gender_told(mention, at.text)
    return told or (at.shown.get(plain(mention.text)) if mention.type == "Person" and mention.kind == "name" else None)


def may_be(mention: Mention, chain: Growing, at: Linking) -> bool:
    """Whether what tells man from woman speaks not against it: "Mrs Lee" is not Tom Lee."""
    gender = gender_of(mention, at)
    return gender is None or chain.gender is None or gender == chain.gender


def agree(mention: Mention, chain: Growing) -> bool:
    """Whether it agrees with all names of a thing, or with one that the text gives it besides."""
    other = [m for name, m in chain.names.items() if name in chain.given]
    own = [m for name, m in chain.names.items() if name not in chain.given]
    return all(names_agree(mention, m) for m in own) or any(names_agree(mention, m) for m in other)


def agrees_in_full(mention: Mention, chain: Growing) -> bool:
    """Whether it agrees with all full names: "Abd El Roe" with "Ann Abd El Roe", whoever calls her "Ann"."""
    return all(names_agree(mention, m) for n, m in chain.names.items() if is_full(n) and n not in chain.given)
