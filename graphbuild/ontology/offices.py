"""The words for offices, and what tie each of them is."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TypedDict

from graphbuild.model import NodeType
from graphbuild.ontology.plurals import Words, noun_with_plural, plural_of


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """An office and the tie that it is: a mayor HEADS, `of` a Place."""

    noun: str
    plural: str
    relation: str
    of: tuple[NodeType, ...]


@dataclass(frozen=True, slots=True, eq=False)
class OfficeWords:
    """The offices, and the words that make deputies and ministers of them."""

    words: tuple[OfficeWord, ...]
    deputy_prefixes: tuple[str, ...]
    portfolios: tuple[str, ...]
    portfolio_heads: tuple[str, ...]
    branches: tuple[str, ...]
    groups: tuple[str, ...]
    chambers: tuple[str, ...]
    forms: dict[str, tuple[OfficeWord, ...]]

    def find(self, phrase: str) -> tuple[OfficeWord, ...]:
        """Every office that a phrase is, in whatever number: "mayor", "deputy mayors", "minister of finance"."""
        return _offices(self, phrase.casefold())


@lru_cache(maxsize=1 << 13)
def _offices(offices: OfficeWords, phrase: str) -> tuple[OfficeWord, ...]:
    return offices.forms.get(phrase) or _deputies(offices, phrase) or _ministers(offices, phrase)


def _deputies(offices: OfficeWords, phrase: str) -> tuple[OfficeWord, ...]:
    for prefix in offices.deputy_prefixes:
        chiefs = offices.find(phrase[len(prefix) :]) if phrase.startswith(prefix) else ()
        if found := tuple(
            replace(c, noun=prefix + c.noun, plural=prefix + c.plural, relation="DEPUTY_HEAD_OF")
            for c in chiefs
            if c.relation == "HEADS"
        ):
            return found
    return ()


def _ministers(offices: OfficeWords, phrase: str) -> tuple[OfficeWord, ...]:
    for head in offices.portfolio_heads:
        if head[:-1] not in phrase:  # "secretar" of "secretary" and "secretaries"
            continue
        for form in (plural_of(head), head):
            if phrase.endswith(f" {form}") and phrase.removesuffix(f" {form}") in offices.portfolios:
                return (_minister(f"{phrase.removesuffix(f' {form}')} {head}"),)
            for link in (f"{form} of ", f"{form} for ", f"{form} of the ", f"{form} for the "):
                if phrase.startswith(link) and phrase[len(link) :] in offices.portfolios:
                    return (_minister(head + phrase[len(form) :], head),)
    return ()


def _minister(noun: str, head: str = "") -> OfficeWord:
    plural = plural_of(head) + noun[len(head) :] if head else plural_of(noun)
    return OfficeWord(noun, plural, "HEADS", ("Institution", "Place"))


class OfficeGroup(TypedDict):
    """The shape of a group of `offices.yaml`."""

    relation: str
    of: list[NodeType]
    words: Words


class OfficesFile(TypedDict):
    """The shape of `offices.yaml`."""

    deputy_prefixes: list[str]
    portfolios: list[str]
    portfolio_heads: list[str]
    branches: list[str]
    groups: list[str]
    chambers: list[str]
    offices: list[OfficeGroup]


def office_words(raw: OfficesFile) -> OfficeWords:
    """The offices; one that several groups have with the same relation is of all their types."""
    found: dict[tuple[str, str], OfficeWord] = {}
    for group in raw["offices"]:
        for noun, plural in map(noun_with_plural, group["words"]):
            old = found.get((noun, group["relation"]))
            of = (*old.of, *(t for t in group["of"] if t not in old.of)) if old else tuple(group["of"])
            found[noun, group["relation"]] = OfficeWord(noun, plural, group["relation"], of)
    forms: dict[str, tuple[OfficeWord, ...]] = {}
    for word in found.values():
        for form in dict.fromkeys((word.noun.casefold(), word.plural.casefold())):
            forms[form] = (*forms.get(form, ()), word)
    return OfficeWords(
        words=tuple(found.values()),
        deputy_prefixes=tuple(raw["deputy_prefixes"]),
        portfolios=tuple(raw["portfolios"]),
        portfolio_heads=tuple(raw["portfolio_heads"]),
        branches=tuple(raw["branches"]),
        groups=tuple(raw["groups"]),
        chambers=tuple(raw["chambers"]),
        forms=forms,
    )
