"""What a chain shows of the thing that it means, and the keys by which chains of different articles join."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graphbuild.model import BODIES, Chain, Mention, NodeType
from graphbuild.resolve.names import folded, fullest, is_full, normal, shown, without_titles
from graphbuild.resolve.words import NameWords

_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Profile:
    """One chain of one article. `start` is where it is first mentioned; `country` its plain name, if it is one.

    `key` is what its fullest name is compared by, None if that name says nothing beyond the article;
    `full_names` are all full names of a person, as they are compared.
    """

    article: str
    chain: int
    start: int
    type: NodeType
    names: tuple[str, ...]
    descriptions: tuple[str, ...]
    country: str | None
    key: str | None
    full_names: frozenset[str]


def profile_of(article: str, index: int, chain: Chain, mentions: Sequence[Mention], words: NameWords) -> Profile:
    """What the chain shows, pronouns left out."""
    names = tuple(_bare(m) for m in mentions if m.kind == "name" and not _describes(m, words))
    descriptions = tuple(m.text for m in mentions if m.kind == "description" or _describes(m, words))
    if descriptions and not names and chain.type != "Offence" and chain.name not in descriptions:
        descriptions = (chain.name, *descriptions)
    if any(chain.name.startswith(f"{shown(name)} in ") for name in names):
        names = (chain.name, *names)  # "High Court in Porto"
    country = _country(chain, names, mentions, words) if chain.type == "Place" else None
    return Profile(
        article=article,
        chain=index,
        start=min((m.start for m in mentions), default=0),
        type=chain.type,
        names=names,
        descriptions=descriptions,
        country=country,
        key=country or _key(chain.type, names, descriptions, words),
        full_names=_full_names(names, words) if chain.type == "Person" else frozenset(),
    )


def _bare(mention: Mention) -> str:
    """A name without "the"; with a capital it may belong to the name of a newspaper or a company."""
    plain = mention.text.removeprefix("the ")
    return plain if mention.type == "Organization" else plain.removeprefix("The ")


def of_country(profile: Profile, country: str | None, words: NameWords) -> Profile:
    """The profile; an organ that every state has is compared together with the country that its article names.

    "High Court" is that of Kenya in an article on Kenya alone. Where an article names several countries or none,
    nothing tells whose it is.
    """
    if profile.type not in BODIES or profile.key is None:
        return profile
    if not words.organs.issuperset(profile.key.split()):
        return profile
    return replace(profile, key=f"{profile.key} of {country}" if country else None)


def _describes(mention: Mention, words: NameWords) -> bool:
    """Whether a mention with a name in it only describes.

    "A court in Almaty" and "a German fund" do, "The Hague" and "A Just Union" do not.
    """
    first, *rest = mention.text.split() or [""]
    if mention.kind != "name" or mention.type == "Person" or first.casefold() not in words.determiners:
        return False
    return any(word[0].islower() for word in rest[:1]) or (first.islower() and first != "the")


def _country(chain: Chain, names: Sequence[str], mentions: Sequence[Mention], words: NameWords) -> str | None:
    """The country that the chain is called by, else the one that it names or, if it names nothing, whose people."""
    if called := words.countries.get(normal(chain.name)):
        return called
    demonyms = [m.text.casefold() for m in mentions if m.kind == "demonym"]
    named = {words.countries[n] for n in map(normal, names) if n in words.countries}
    found = named if names else {words.demonyms[d] for d in demonyms if d in words.demonyms}
    return found.pop() if len(found) == 1 else None


def _key(type_: NodeType, names: Sequence[str], descriptions: Sequence[str], words: NameWords) -> str | None:
    """The normal form of the fullest name, or None.

    A person needs a full name, an event a word that is its own. An offence has no names: "money laundering"
    is the same everywhere, "the killing" is not.
    """
    if type_ == "Offence":
        names = [*names, *(d for d in descriptions if d.split()[0].casefold() not in words.determiners)]
    if not names:
        return None
    if type_ == "Person":
        full = without_titles(normal(fullest(names, words.titles)), words.titles)
        return full if is_full(full) and full not in words.titles else None
    full = fullest(names)
    if type_ == "Event" and not any(_is_own(word, words) for word in _LETTERS.findall(full)):
        return None
    return words.bodies.get(normal(full), normal(full))


def _is_own(word: str, words: NameWords) -> bool:
    """Whether a word makes an event known beyond its article: "Nordic Summit" has one, "May 12 vote" has none."""
    return word[0].isupper() and folded(word) not in words.calendar | words.determiners


def _full_names(names: Sequence[str], words: NameWords) -> frozenset[str]:
    bare = (without_titles(normal(n), words.titles) for n in names)
    return frozenset(n for n in bare if is_full(n) and n not in words.titles)
