"""What a description says of the thing that it means: "the bank", "the province", "the minister"."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from graphbuild.model import Mention
from graphbuild.nlp.plain import plain
from graphbuild.ontology import load_cues

_DEFINITE = re.compile(r"^(?:the|this|that)\s+(?P<words>[^\W\d_]+(?:\s+[^\W\d_]+){0,2})$", re.IGNORECASE)
_SMALL = frozenset({"of", "the", "for", "and", "in", "on"})
_LINKS = frozenset({"of", "in", "on", "against", "for", "at", "over"})


def named_so(description: Mention, names: Iterable[str]) -> bool:
    """Whether a name has all words of "the bank", and ends in the last or has it before "of": "Porto Bank"."""
    found = _DEFINITE.match(description.text)
    if found is None:
        return False
    words = plain(found["words"]).split()
    return words[-1] not in load_cues().things.shared_words and any(
        _ends_so(words, plain(name).split()) for name in names
    )


def _ends_so(words: list[str], name: list[str]) -> bool:
    heads = {name[-1], *(w for w, after in pairwise(name) if after in _SMALL)}
    return len(name) > len(words) and words[-1] in heads and set(words) <= set(name)


def is_another_kind(description: Mention, names: Iterable[str]) -> bool:
    """Whether "the company" would be called an association, a bank or a newspaper by one of its names."""
    kind = _kind(_head(plain(description.text)))
    if kind is None:
        return False
    others = {_kind(w) for name in names for w in _heads(name)} - {None}
    return bool(others) and kind not in others


def _heads(name: str) -> tuple[str, ...]:
    words = plain(name).split()
    return (words[-1], words[0], _head(plain(name))) if len(words) > 1 else ()


def _head(description: str) -> str:
    """The word that tells what is described: "motion" of "a motion of no confidence"."""
    words = description.split()
    return next((w for w, after in pairwise(words) if after in _LINKS), words[-1])


@cache
def _kinds() -> dict[str, int]:
    return {word: n for n, group in enumerate(load_cues().things.kinds) for word in group}


def _kind(word: str) -> int | None:
    return _kinds().get(word)


def is_smaller_than_a_country(description: Mention) -> bool:
    """Whether it is "the province" or "the town"."""
    return plain(description.text).split()[-1] in load_cues().things.smaller_places


def is_short_for_party(short: str, long: str) -> bool:
    """Such as "Farmers" and "the Farmers'" of "Farmers' Party", "Communist" of "Porto Communist Party"."""
    words, full = plain(short).split(), plain(long).split()
    if "party" in words or "party" not in full:
        return False
    ideas = full[: full.index("party")]
    return bool(words) and [*map(_bare, words)] == [*map(_bare, ideas[-len(words) :])]


def _bare(word: str) -> str:
    return word.removesuffix("'").removesuffix("s").removesuffix("'")
