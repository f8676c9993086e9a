"""What all articles together tell about names, which no pair of things does."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import log10

from graphbuild.ontology import load_cues
from graphbuild.resolve import people
from graphbuild.resolve.portrait import Portrait
from graphbuild.resolve.spelling import bones, stem


@dataclass(frozen=True, slots=True)
class Known:
    """`articles_of` counts the articles that a name, or a word beside one, is in.

    `shared` are the names, by type, that two things of one article bear; `alike` the names by their consonants.
    `of_kinds` are the names of things of several types.
    """

    articles_of: Counter[str]
    shared: frozenset[tuple[str, str]]
    alike: frozenset[tuple[str, str]]
    of_kinds: frozenset[str]

    def weight(self, name: str) -> float:
        """How much it tells that two things are named beside it: of what every article names, little."""
        return 1 / (1 + log10(max(1, self.articles_of[name])))


def known_of(portraits: Sequence[Portrait], of_two: Iterable[tuple[str, str]] = ()) -> Known:
    """What the portraits of all chains tell together; `of_two` are names that users know to be those of two."""
    by_article: dict[str, list[Portrait]] = defaultdict(list)
    for p in portraits:
        by_article[p.chains[0][0]].append(p)
    articles = by_article.values()
    return Known(
        articles_of=Counter(n for own in articles for n in {n for p in own for n in p.neighbours | p.said}),
        shared=frozenset(key for own in articles for key in _twice(own, whole)) | frozenset(of_two),
        alike=frozenset(key for own in articles for key in _twice(own, by_consonants)),
        of_kinds=frozenset(_of_kinds(portraits)),
    )


def whole(type_: str, name: str) -> str | None:
    """What two names share that may be one in every article: of people the sound of the first and the last word."""
    if type_ != "Person":
        return name
    words = people.words_of(name)
    if len(words) < 2:
        return None
    younger = " jr" if load_cues().lore.younger & set(name.split()) else ""
    return " ".join(sorted((stem(words[0]), stem(words[-1])))) + younger


def by_consonants(type_: str, name: str) -> str | None:
    """What names share that differ by vowels at most."""
    words = people.words_of(name)
    return " ".join(sorted((bones(words[0]), bones(words[-1])))) if type_ == "Person" and len(words) > 1 else None


def _twice(own: Iterable[Portrait], key_of: Callable[[str, str], str | None]) -> set[tuple[str, str]]:
    """The keys that several of one article's things have."""
    things = (p for p in own if not p.country)
    keys = Counter((p.type, key) for p in things for key in {key_of(p.type, n) for n in p.names} if key)
    return {key for key, number in keys.items() if number > 1}


def _of_kinds(portraits: Iterable[Portrait]) -> Iterator[str]:
    types: dict[str, set[str]] = defaultdict(set)
    for p in portraits:
        for name in p.names:
            types[name].add(p.type)
    return (name for name, found in types.items() if len(found) > 1)
