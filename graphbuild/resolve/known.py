"""What all articles together tell about names, which no pair of things does."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import combinations
from math import log10

from graphbuild.ontology import load_cues
from graphbuild.resolve import bodies, people
from graphbuild.resolve.portrait import Portrait
from graphbuild.resolve.spelling import bones, stem

_SHORT = 2  # words that are left of a name of more


@dataclass(frozen=True, slots=True)
class Known:
    """`articles_of` counts the articles that a name, or a word beside one, is in.

    `shared` are the names, by type, that two things of one article bear, `thrice` those of three; `alike` the names by
    what makes them look alike, `short` what two of one article may be called for short.
    `of_kinds` are the names of things of several types.
    """

    articles_of: Counter[str]
    shared: frozenset[tuple[str, str]]
    thrice: frozenset[tuple[str, str]]
    alike: frozenset[tuple[str, str]]
    short: frozenset[tuple[str, str]]
    of_kinds: frozenset[str]

    def is_of_two(self, type_: str, name: str) -> bool:
        """Whether two are known that may be called by the name."""
        key = (type_, whole(type_, name) or "")
        return key in self.shared or (key in self.short and len(people.words_of(name)) == _SHORT)

    def bearers(self, type_: str, name: str) -> int:
        """How many that bear the name one article names at most, as far as it is told: two or three."""
        return 3 if (type_, whole(type_, name)) in self.thrice else 2

    def weight(self, name: str) -> float:
        """How much it tells that two things are named beside it: of what every article names, little."""
        return 1 / (1 + log10(max(1, self.articles_of[name])))


def known_of(portraits: Sequence[Portrait], of_two: Iterable[tuple[str, str]] = ()) -> Known:
    """What the portraits of all chains tell together; `of_two` are names that users know to be those of two."""
    articles = _by_article(portraits)
    borne = [row for own in articles for row in _several(own, whole).items()]
    return Known(
        articles_of=_articles_of(articles),
        shared=frozenset(key for key, _ in borne).union(of_two, *map(_given_only, articles)),
        thrice=frozenset(key for key, bearers in borne if bearers > 2),
        short=frozenset(key for own in articles for key in _shortened(own)),
        alike=frozenset(key for own in articles for by in ALIKE for key in _several(own, by)),
        of_kinds=frozenset(_of_kinds(portraits)),
    )


def counted_anew(known: Known, portraits: Iterable[Portrait]) -> Known:
    """The same of portraits that bear the same names, where what stands beside them is called otherwise."""
    return replace(known, articles_of=_articles_of(_by_article(portraits)))


def _by_article(portraits: Iterable[Portrait]) -> Collection[list[Portrait]]:
    found: dict[str, list[Portrait]] = defaultdict(list)
    for p in portraits:
        found[p.chains[0][0]].append(p)
    return found.values()


def _articles_of(articles: Iterable[Sequence[Portrait]]) -> Counter[str]:
    return Counter(n for own in articles for n in _told_in(own))


def _told_in(own: Sequence[Portrait]) -> set[str]:
    """The names and the words beside the things of one article: beside two of them stand all names of both."""
    told = set[str]().union(*(p.said for p in own))
    alone = {p.named: p for p in own}
    for p in own:
        if alone[p.named].own != p.own:
            told.update(*p.named)
    return told.union(*(p.neighbours for p in alone.values()))


@lru_cache(maxsize=1 << 13)
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
    if type_ == "Place":
        return bodies.consonants(name) or None
    words = people.words_of(name)
    return " ".join(sorted(map(bones, words))) if type_ == "Person" and len(words) > 1 else None


def by_given(type_: str, name: str) -> str | None:
    """What the names share by which a given name is called for short: "dan lee" and "danny lee"."""
    words = people.words_of(name) if type_ == "Person" else ()
    groups = load_cues().lore.given.get(words[0]) if len(words) > 1 else None
    return f"{min(groups)} {stem(words[-1])}" if groups else None


#: what names share that one article may give to two
ALIKE = (by_consonants, by_given)


def _several(own: Iterable[Portrait], key_of: Callable[[str, str], str | None]) -> dict[tuple[str, str], int]:
    """The keys that several of one article's things have, by names that may be one, and how many have them."""
    bearers: dict[tuple[str, str], dict[int, str]] = defaultdict(dict)
    for place, p in enumerate(own):
        for name in sorted(p.names) if not p.country else ():
            if key := key_of(p.type, name):
                bearers[p.type, key].setdefault(place, name)
    found = ((key, [*names.values()]) for key, names in bearers.items() if len(names) > 1)
    return {key: len(names) for key, names in found if _are_one_name(key[0], names)}


def _shortened(own: Iterable[Portrait]) -> Iterator[tuple[str, str]]:
    """What several of one article's people may be called for short: Ana Ruiz Sol and Ana Ruiz Mar "Ana Ruiz".

    Not Ana Ruiz-Sol, nor Ana Ruiz the younger.
    """
    short: dict[str, set[int]] = defaultdict(set)
    for number, p in enumerate(own):
        for words in map(people.words_of, p.names if p.type == "Person" and "-" not in p.shown else ()):
            if len(words) > _SHORT or (len(words) == _SHORT and not p.younger):
                short[" ".join(words[:_SHORT])].add(number)
    return (("Person", key) for name, bearers in short.items() if len(bearers) > 1 and (key := whole("Person", name)))


def _given_only(own: Sequence[Portrait]) -> Iterator[tuple[str, str]]:
    """The full names of one article's people beside whom another is called by the given name alone."""
    of_one_word = {n for p in own if p.type == "Person" and not any(map(people.is_full, p.names)) for n in p.names}
    for name in (n for p in own if p.type == "Person" for n in p.names if people.is_full(n)):
        if people.words_of(name)[0] in of_one_word and (key := whole("Person", name)):
            yield "Person", key


def _are_one_name(type_: str, names: Sequence[str]) -> bool:
    """Whether two of the names may be one: of people "do yun han" and "do jin han" may not."""
    return any(type_ != "Person" or people.fit(a, b).least > 0 for a, b in combinations(names, 2))


def _of_kinds(portraits: Iterable[Portrait]) -> Iterator[str]:
    types: dict[str, set[str]] = defaultdict(set)
    for p in portraits:
        for name in p.names:
            types[name].add(p.type)
    return (name for name, found in types.items() if len(found) > 1)
