"""The words for kin."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NotRequired, TypedDict

from graphbuild.model import Status
from graphbuild.ontology.plurals import Words, noun_with_plural


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
    #: may be no kin, but partners of a firm
    of_business_too: frozenset[str]
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
    of_business_too: list[str]
    kin: list[KinGroup]


def kin_words(raw: KinFile) -> KinWords:
    """The kin terms; of a form that several have, the first counts."""
    words = tuple(
        KinWord(noun, plural, group["relation"], group["bearer"], group.get("status", "current"))
        for group in raw["kin"]
        for noun, plural in map(noun_with_plural, group["words"])
    )
    forms: dict[str, KinWord] = {}
    for word in words:
        forms.setdefault(word.noun.casefold(), word)
        forms.setdefault(word.plural.casefold(), word)
    modifiers = frozenset(raw["role_modifiers"]), frozenset(raw["other_modifiers"])
    return KinWords(
        words,
        tuple(raw["former_prefixes"]),
        *modifiers,
        frozenset(raw["houses"]),
        frozenset(raw["of_business_too"]),
        forms,
    )
