"""The words for what people are to each other and to bodies: kin, offices, titles; and the countries."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NotRequired, TypedDict

from graphbuild.model import NodeType, Status


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its plain name, with the words that mean it; `seats` stand for its government."""

    name: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str | None
    seats: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A body that any reader knows by another name or an acronym."""

    name: str
    type: NodeType
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenNames:
    """First names that only men or only women bear, and endings of surnames that do the same."""

    male: frozenset[str]
    female: frozenset[str]
    male_endings: tuple[str, ...]
    female_endings: tuple[str, ...]
    #: surnames with such an ending that both bear
    both_endings: frozenset[str]
    #: the same of first names
    first_male_endings: tuple[str, ...]
    first_female_endings: tuple[str, ...]
    first_both_endings: frozenset[str]


@dataclass(frozen=True, slots=True)
class KinWord:
    """A kin term. `bearer` is the end of the relation that the word names: in "Lee's son Tom" the target."""

    noun: str
    plural: str
    relation: str
    bearer: Literal["source", "target"]
    status: Status


@dataclass(frozen=True, slots=True, eq=False)
class KinWords:
    """The kin terms, and the words that stand before them."""

    words: tuple[KinWord, ...]
    former_prefixes: tuple[str, ...]
    #: belong to the role: "younger brother"
    role_modifiers: frozenset[str]
    #: say nothing of the tie: "late father"
    other_modifiers: frozenset[str]
    #: end the name of several: "the Lee dynasty"
    houses: frozenset[str]
    forms: dict[str, KinWord]

    def find(self, phrase: str) -> KinWord | None:
        """The kin term that a phrase is, in whatever number: "ex-wives", "late younger brother"."""
        return _kin_word(self, phrase.casefold())


@lru_cache(maxsize=1 << 13)  # of every name of every article the same few phrases are asked
def _kin_word(kin: KinWords, phrase: str) -> KinWord | None:
    if phrase in kin.forms:
        return kin.forms[phrase]
    for prefix in kin.former_prefixes:
        if phrase.startswith(prefix) and (word := kin.find(phrase[len(prefix) :])):
            return replace(word, status="former")
    first, _, rest = phrase.partition(" ")
    return kin.find(rest) if first in kin.role_modifiers or first in kin.other_modifiers else None


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


@dataclass(frozen=True, slots=True)
class TitleWords:
    """Words before or after a person's name that are no part of it, as written, without a final full stop."""

    honorifics: frozenset[str]
    religious: frozenset[str]
    royal: frozenset[str]
    ranks: frozenset[str]
    political: frozenset[str]
    abbreviated: dict[str, str]
    after_name: frozenset[str]
    #: titles that are family names in other countries: "Pak" of "Pak Jae-won"
    surnames: frozenset[str]
    #: titles without which a name of one word is not used
    of_one_name: frozenset[str]

    @property
    def before_name(self) -> frozenset[str]:
        """Every title that stands before a name."""
        return self.honorifics | self.religious | self.royal | self.ranks | self.political


Words = list[str | list[str]]


class CountryEntry(TypedDict):
    """The shape of an entry of `countries.yaml`."""

    name: str
    aliases: list[str]
    demonyms: list[str]
    capital: str | None
    seats: NotRequired[list[str]]


class BodyEntry(TypedDict):
    """The shape of an entry of `bodies.yaml`."""

    name: str
    type: NotRequired[NodeType]
    aliases: list[str]


class KinGroup(TypedDict):
    """The shape of a group of `kin.yaml`."""

    relation: str
    bearer: Literal["source", "target"]
    status: NotRequired[Status]
    words: Words


class KinFile(TypedDict):
    """The shape of `kin.yaml`."""

    former_prefixes: list[str]
    role_modifiers: list[str]
    other_modifiers: list[str]
    houses: list[str]
    kin: list[KinGroup]


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


class TitlesFile(TypedDict):
    """The shape of `titles.yaml`."""

    honorifics: list[str]
    religious: list[str]
    royal: list[str]
    ranks: list[str]
    political: list[str]
    abbreviated: dict[str, str]
    after_name: list[str]
    surnames: list[str]
    of_one_name: list[str]


def countries(raw: Iterable[CountryEntry]) -> tuple[Country, ...]:
    """The countries in the order of their file."""
    return tuple(
        Country(c["name"], tuple(c["aliases"]), tuple(c["demonyms"]), c["capital"], tuple(c.get("seats", ())))
        for c in raw
    )


def bodies(raw: Iterable[BodyEntry]) -> tuple[Body, ...]:
    """The bodies in the order of their file."""
    return tuple(Body(b["name"], b.get("type", "Institution"), tuple(b["aliases"])) for b in raw)


def kin_words(raw: KinFile) -> KinWords:
    """The kin terms; of a form that several have, the first counts."""
    words = tuple(
        KinWord(noun, plural, group["relation"], group["bearer"], group.get("status", "current"))
        for group in raw["kin"]
        for noun, plural in map(_noun, group["words"])
    )
    forms: dict[str, KinWord] = {}
    for word in words:
        forms.setdefault(word.noun.casefold(), word)
        forms.setdefault(word.plural.casefold(), word)
    modifiers = frozenset(raw["role_modifiers"]), frozenset(raw["other_modifiers"])
    return KinWords(words, tuple(raw["former_prefixes"]), *modifiers, frozenset(raw["houses"]), forms)


def office_words(raw: OfficesFile) -> OfficeWords:
    """The offices; one that several groups have with the same relation is of all their types."""
    found: dict[tuple[str, str], OfficeWord] = {}
    for group in raw["offices"]:
        for noun, plural in map(_noun, group["words"]):
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


def title_words(raw: TitlesFile) -> TitleWords:
    """The titles by what they tell."""
    return TitleWords(
        honorifics=frozenset(raw["honorifics"]),
        religious=frozenset(raw["religious"]),
        royal=frozenset(raw["royal"]),
        ranks=frozenset(raw["ranks"]),
        political=frozenset(raw["political"]),
        abbreviated=dict(raw["abbreviated"]),
        after_name=frozenset(raw["after_name"]),
        surnames=frozenset(raw["surnames"]),
        of_one_name=frozenset(raw["of_one_name"]),
    )


def plural_of(word: str) -> str:
    """The regular plural: mayors, deputies, bosses, chairmen."""
    if word.endswith("man"):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")


def _noun(word: str | list[str]) -> tuple[str, str]:
    """A word of a list with its plural, which the list gives where it is not regular."""
    return (word, plural_of(word)) if isinstance(word, str) else (word[0], word[1])


def given_names(entry: Mapping[str, Iterable[str]]) -> GivenNames:
    """The record of given_names.yaml."""
    names = ("male", "female", "both_endings", "first_both_endings")
    endings = ("male_endings", "female_endings", "first_male_endings", "first_female_endings")
    return GivenNames(
        **{key: frozenset(entry[key]) for key in names},  # type: ignore[arg-type]  # each field is of one of two kinds
        **{key: tuple(entry[key]) for key in endings},  # type: ignore[arg-type]
    )
