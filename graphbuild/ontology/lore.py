"""How names vary in print: nicknames, spellings, endings, particles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class NameLore:
    """What may be one name, all in small letters without marks."""

    #: given name -> the groups of names that it is one of
    given: Mapping[str, frozenset[int]]
    #: letters, and what is put for them, in this order
    spellings: tuple[tuple[str, str], ...]
    #: endings of a woman's surname, and of a man's of the same family
    endings: tuple[tuple[str, str], ...]
    particles: frozenset[str]
    younger: frozenset[str]
    elder: frozenset[str]
    patronymics: tuple[str, ...]
    #: word of a body's name -> the word that it is compared by
    offices: Mapping[str, str]
    #: word for a happening -> the word that it is compared by
    happenings: Mapping[str, str]
    #: words of an event's name that tell which or when, not what
    when: frozenset[str]
    #: kinds of happenings that papers tell of for years
    lasting: frozenset[str]
    #: what a body is, which by itself names none
    heads: frozenset[str]


def name_lore(raw: Mapping[str, Any]) -> NameLore:
    """The record of name_lore.yaml."""
    given: dict[str, set[int]] = {}
    for number, group in enumerate(raw["given"]):
        for name in group:
            given.setdefault(name, set()).add(number)
    return NameLore(
        given={name: frozenset(groups) for name, groups in given.items()},
        spellings=tuple((other, first) for first, *others in raw["spellings"] for other in others),
        endings=tuple((hers, his) for hers, his in raw["endings"]),
        particles=frozenset(raw["particles"]),
        younger=frozenset(raw["younger"]),
        elder=frozenset(raw["elder"]),
        patronymics=tuple(raw["patronymics"]),
        offices=_to_first(raw["offices"]),
        happenings=_to_first(raw["happenings"]),
        when=frozenset(raw["when"]),
        lasting=frozenset(raw["lasting"]),
        heads=frozenset(raw["heads"]),
    )


def _to_first(groups: Sequence[Sequence[str]]) -> dict[str, str]:
    return {word: first for first, *others in groups for word in others}
