"""The words in which news tells who won an election, who lost it and who stood."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

#: what a phrase tells of those who stand before it, and of those who stand after it
Group = Literal[
    "sat",
    "lost_are",
    "declared",
    "against",
    "stood",
    "share",
    "declined",
    "lost_to",
    "beat",
    "elected_are",
    "lost",
    "won",
]
#: of two phrases with the same words the earlier group goes first: who beat whom says more than who won
GROUPS: tuple[Group, ...] = get_args(Group)

_WORDS = (
    "elections",
    "no_elections",
    "other_elections",
    "seats",
    "ballots",
    "single_offices",
    "inner_offices",
    "lawmakers",
    "still",
)


@dataclass(frozen=True, slots=True)
class ElectionWords:
    """The record of elections.yaml; phrases and classes as pairs, so that the record can be hashed."""

    elections: tuple[str, ...]
    no_elections: tuple[str, ...]
    other_elections: tuple[str, ...]
    seats: tuple[str, ...]
    ballots: tuple[str, ...]
    single_offices: tuple[str, ...]
    inner_offices: tuple[str, ...]
    lawmakers: tuple[str, ...]
    still: tuple[str, ...]
    classes: tuple[tuple[str, tuple[str, ...]], ...]
    phrases: tuple[tuple[Group, tuple[str, ...]], ...]
    sureness: tuple[tuple[str, tuple[tuple[str, float], ...]], ...]


def election_words(entry: Mapping[str, Any]) -> ElectionWords:
    """The record of elections.yaml."""
    return ElectionWords(
        **{name: tuple(entry[name]) for name in _WORDS},
        classes=tuple((name, tuple(words)) for name, words in entry["classes"].items()),
        phrases=tuple((group, tuple(entry[group])) for group in GROUPS),
        sureness=tuple((type_, tuple(row.items())) for type_, row in entry["sureness"].items()),
    )
