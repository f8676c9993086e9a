"""What people, countries and bodies are called: titles, first names, countries, well-known bodies."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, NotRequired, TypedDict

from graphbuild.model import NodeType


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
    """A body that any reader of world news knows by its name, another name or an acronym."""

    name: str
    type: NodeType
    aliases: tuple[str, ...]
    #: whether a name of one word is looked for, and not only given its type where it is read
    sought: bool

    @property
    def names(self) -> tuple[str, ...]:
        """The name and the others."""
        return (self.name, *self.aliases)


@dataclass(frozen=True, slots=True)
class GivenNames:
    """First names that only men or only women bear, and endings of surnames that do the same."""

    male: frozenset[str]
    female: frozenset[str]
    #: both
    known: frozenset[str]
    male_endings: tuple[str, ...]
    female_endings: tuple[str, ...]
    #: surnames with such an ending that both bear
    both_endings: frozenset[str]
    #: the same of first names
    first_male_endings: tuple[str, ...]
    first_female_endings: tuple[str, ...]
    first_both_endings: frozenset[str]


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
    surnames_of_two: frozenset[str]
    #: titles without which a name of one word is not used
    of_one_name: frozenset[str]

    @property
    def before_name(self) -> frozenset[str]:
        """Every title that stands before a name."""
        return self.honorifics | self.religious | self.royal | self.ranks | self.political


class CountryEntry(TypedDict):
    """The shape of an entry of `countries.yaml`."""

    name: str
    aliases: list[str]
    demonyms: list[str]
    capital: str | None
    seats: NotRequired[list[str]]


class BodiesFile(TypedDict):
    """The shape of a file of `bodies/`: lines of names by region or kind, between semicolons those of one body."""

    type: NodeType
    one_word: Literal["sought", "typed"]
    names: dict[str, str]


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
    surnames_of_two: list[str]
    of_one_name: list[str]


def countries(raw: Iterable[CountryEntry]) -> tuple[Country, ...]:
    """The countries in the order of their file."""
    return tuple(
        Country(c["name"], tuple(c["aliases"]), tuple(c["demonyms"]), c["capital"], tuple(c.get("seats", ())))
        for c in raw
    )


def bodies(raw: Iterable[BodiesFile]) -> tuple[Body, ...]:
    """The bodies in the order of their files."""
    return tuple(
        Body(name, file["type"], tuple(aliases), file["one_word"] == "sought")
        for file in raw
        for lines in file["names"].values()
        for name, *aliases in (line.split("; ") for line in lines.splitlines())
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
        surnames_of_two=frozenset(raw["surnames_of_two"]),
        of_one_name=frozenset(raw["of_one_name"]),
    )


def given_names(entry: Mapping[str, Iterable[str]]) -> GivenNames:
    """The record of given_names.yaml."""
    names = ("male", "female", "both_endings", "first_both_endings")
    endings = ("male_endings", "female_endings", "first_male_endings", "first_female_endings")
    return GivenNames(
        known=frozenset((*entry["male"], *entry["female"])),
        **{key: frozenset(entry[key]) for key in names},  # type: ignore[arg-type]  # each field is of one of two kinds
        **{key: tuple(entry[key]) for key in endings},  # type: ignore[arg-type]
    )
