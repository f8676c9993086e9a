"""Which pairs are worth comparing: those whose names have a key in common, unless the key is everybody's."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from graphbuild.resolve import bodies, happenings, people
from graphbuild.resolve.portrait import Portrait

#: of a key that more things have, their names tell nothing; so the pairs grow with the things, not with their square
LARGEST = 40


def pairs(portraits: Sequence[Portrait]) -> list[tuple[int, int]]:
    """The pairs of portraits, by their indices, that have a key in common, in order."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, portrait in enumerate(portraits):
        for key in sorted(set(keys(portrait))):
            blocks[portrait.type, key].append(number)
    found = (pair for block in blocks.values() if len(block) <= LARGEST for pair in combinations(block, 2))
    return sorted(set(found))


def keys(portrait: Portrait) -> Iterator[str]:
    """What a thing is found by."""
    if portrait.type == "Person":
        for name in portrait.names:
            yield f"= {name}"
            yield from people.keys_of(name)
        return
    for name in portrait.names:
        yield f"= {name}"
        yield f"heard {bodies.heard(name)}"
        yield from (f"initials {short}" for short in bodies.initials(name))
        if portrait.type in ("Institution", "Organization", "Party"):
            yield f"begins {name[:3]}"
        yield from (f"word {word}" for word in bodies.words_of(name))
        if portrait.type == "Event":
            yield from (f"kind {happenings.kind(name)} {year}" for year in _years(portrait))
        if portrait.type == "Place":
            yield f"consonants {bodies.consonants(name)}"
    yield from (f"initials {short.replace(' ', '')}" for short in portrait.acronyms)


def _years(event: Portrait) -> set[str]:
    """The years in which it is said to happen, else those of the articles."""
    return {time[:4] for time in event.times or event.dates}
