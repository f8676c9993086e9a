"""The words for offices, and what tie each of them is."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, TypedDict

from graphbuild.model import NodeType
from graphbuild.ontology.plurals import Words, noun_with_plural, plural_of


@dataclass(frozen=True, slots=True)
class OfficeWord:
    """An office and the tie that it is: a mayor HEADS, `of` a Place."""

    noun: str
    plural: str
    relation: str
    of: tuple[NodeType, ...]


@dataclass(frozen=True, slots=True)
class TitleAlone:
    """Titles that tell of what they are: the tie, and the words in the name of a body that they are of, or not."""

    titles: tuple[str, ...]
    relation: str
    words: frozenset[str]
    others: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class OfficeWords:
    """The offices, and the word classes of `offices.yaml`; what each is for stands there."""

    words: tuple[OfficeWord, ...]
    deputy_prefixes: tuple[str, ...]
    portfolios: tuple[str, ...]
    portfolio_heads: tuple[str, ...]
    branches: tuple[str, ...]
    branch_places: tuple[str, ...]
    departments: tuple[str, ...]
    regional: tuple[str, ...]
    leading: tuple[str, ...]
    leaders: tuple[str, ...]
    groups: tuple[str, ...]
    chambers: tuple[str, ...]
    named_chambers: tuple[str, ...]
    governments: tuple[str, ...]
    of_one_state: tuple[str, ...]
    with_a_party: tuple[str, ...]
    lesser: tuple[str, ...]
    lesser_titles: tuple[str, ...]
    hopeful: tuple[str, ...]
    hoped_for: tuple[str, ...]
    heads_of_states: tuple[str, ...]
    law_officers_of_states: tuple[str, ...]
    in_power: tuple[str, ...]
    not_of_the_state: tuple[str, ...]
    not_alone: tuple[str, ...]
    cabinets: tuple[str, ...]
    not_in_office: tuple[str, ...]
    titles_alone: tuple[TitleAlone, ...]
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


def office_words(raw: Mapping[str, Any]) -> OfficeWords:
    """The offices; one that several groups have with the same relation is of all their types."""
    found: dict[tuple[str, str], OfficeWord] = {}
    groups: list[OfficeGroup] = raw["offices"]
    for group in groups:
        for noun, plural in map(noun_with_plural, group["words"]):
            old = found.get((noun, group["relation"]))
            of = (*old.of, *(t for t in group["of"] if t not in old.of)) if old else tuple(group["of"])
            found[noun, group["relation"]] = OfficeWord(noun, plural, group["relation"], of)
    forms: dict[str, tuple[OfficeWord, ...]] = {}
    for word in found.values():
        for form in dict.fromkeys((word.noun.casefold(), word.plural.casefold())):
            forms[form] = (*forms.get(form, ()), word)
    lists = {f.name: tuple(raw[f.name]) for f in fields(OfficeWords) if f.name in raw and f.name != "titles_alone"}
    alone = tuple(
        TitleAlone(tuple(t["titles"]), t["relation"], frozenset(t["words"]), frozenset(t["others"]))
        for t in raw["titles_alone"]
    )
    return OfficeWords(words=tuple(found.values()), forms=forms, titles_alone=alone, **lists)
