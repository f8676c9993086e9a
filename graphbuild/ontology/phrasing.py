"""The words that phrase patterns lean on or pass over."""

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class PhraseWords:
    """The word classes of `phrases.yaml`; what each is for stands there."""

    identifications: tuple[str, ...]
    other_names: tuple[str, ...]
    determiners: tuple[str, ...]
    be_now: tuple[str, ...]
    be_past: tuple[str, ...]
    adjectives: tuple[str, ...]
    blocks: tuple[str, ...]
    kinds: tuple[str, ...]
    occupations: tuple[str, ...]
    modified: tuple[str, ...]
    times: tuple[str, ...]
    time_starts: tuple[str, ...]
    silencers: tuple[str, ...]
    prepositions: tuple[str, ...]
    belongings: tuple[str, ...]
    no_trades: tuple[str, ...]
    undoers: tuple[str, ...]


def phrase_words(raw: Mapping[str, list[str]]) -> PhraseWords:
    """The word classes, in the order of their file."""
    return PhraseWords(**{f.name: tuple(raw[f.name]) for f in fields(PhraseWords)})
