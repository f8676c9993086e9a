"""How names vary in print: nicknames, spellings, endings, particles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class NameLore:
    """What may be one name, all in small letters without marks."""

    #: given name -> the groups of names that it is one of
    given: Mapping[str, frozenset[int]]
    #: surname -> the groups of surnames that it is one of, written in other letters
    romanized: Mapping[str, frozenset[int]]
    #: given name -> where it stands in a group of names that are never one: the group, and which of it
    unlike: Mapping[str, tuple[int, int]]
    #: such a surname -> the first of its group
    first_form: Mapping[str, str]
    #: letters, and what is put for them, in this order
    spellings: tuple[tuple[str, str], ...]
    #: endings of a woman's surname, and of a man's of the same family
    endings: tuple[tuple[str, str], ...]
    #: endings of an adjective of a people, and of its country
    peoples: tuple[tuple[str, str], ...]
    #: what stands before another name of the same person
    another_name: tuple[str, ...]
    #: what stands between two names of one thing
    another_name_between: frozenset[str]
    particles: frozenset[str]
    #: particles after which the father's name stands
    fathers: frozenset[str]
    #: what makes a surname of a name that begins with "ben"
    after_ben: frozenset[str]
    #: titles that are given names too
    given_titles: frozenset[str]
    younger: frozenset[str]
    elder: frozenset[str]
    #: what stands before a name where the text turns to another who bears it
    another_bearer: frozenset[str]
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
    #: what somebody is by trade, in whatever year
    trades: frozenset[str]
    #: of these, what nobody is while in office
    sports: frozenset[str]
    #: what somebody does who is in a post -> the post
    office_verbs: Mapping[str, str]
    #: beside a post: it is held no more
    past_post: frozenset[str]


def name_lore(raw: Mapping[str, Any]) -> NameLore:
    """The record of name_lore.yaml."""
    return NameLore(
        given=_groups_of(raw["given"]),
        romanized=_groups_of(raw["romanized"]),
        unlike={
            name: (number, which)
            for number, group in enumerate(raw["unlike"])
            for which, forms in enumerate(group)
            for name in forms
        },
        first_form=_to_first(raw["romanized"]),
        spellings=tuple((other, first) for first, *others in raw["spellings"] for other in others),
        endings=tuple((hers, his) for hers, his in raw["endings"]),
        peoples=tuple((theirs, its) for theirs, its in raw["peoples"]),
        another_name=tuple(raw["another_name"]),
        another_name_between=frozenset(raw["another_name_between"]),
        particles=frozenset(raw["particles"]),
        fathers=frozenset(raw["fathers"]),
        after_ben=frozenset(raw["after_ben"]),
        given_titles=frozenset(raw["given_titles"]),
        younger=frozenset(raw["younger"]),
        elder=frozenset(raw["elder"]),
        another_bearer=frozenset(raw["another_bearer"]),
        patronymics=tuple(raw["patronymics"]),
        offices=_to_first(raw["offices"]),
        happenings=_to_first(raw["happenings"]),
        when=frozenset(raw["when"]),
        lasting=frozenset(raw["lasting"]),
        heads=frozenset(raw["heads"]),
        trades=frozenset(raw["trades"]),
        sports=frozenset(raw["sports"]),
        office_verbs=dict(raw["office_verbs"]),
        past_post=frozenset(raw["past_post"]),
    )


def _groups_of(groups: Sequence[Sequence[str]]) -> dict[str, frozenset[int]]:
    """For each word the numbers of the groups that it stands in."""
    words = {word for group in groups for word in group}
    return {word: frozenset(n for n, group in enumerate(groups) if word in group) for word in sorted(words)}


def _to_first(groups: Sequence[Sequence[str]]) -> dict[str, str]:
    return {word: first for first, *others in groups for word in others}
