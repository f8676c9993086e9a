"""How the time of resolution grows with the things that it has to tell apart.

    python -m benchmarks.resolution_growth [--articles N ...] [--people N]

Invented articles name people, bodies and places. A third of the people of an article come back from earlier ones;
surnames keep a natural share (the n-th most frequent is 1/n as frequent as the first), and so do given names. Printed
are, for each number of articles, the chains, the entities found, the seconds; then the exponent of time against
entities over all sizes, which must not be above 1.2.
"""

import argparse
import random
import time
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from math import log

from graphbuild.model import Chain, Citation, Mention, NodeType, Reading
from graphbuild.ontology import load_cues
from graphbuild.resolve import Resolution, Told, identified

SIZES = (1250, 2500, 5000, 10000)
HIGHEST = 1.2
_SYLLABLES = ("ba", "den", "fi", "gor", "hal", "ka", "lin", "mo", "na", "per", "ri", "sta", "tol", "ul", "ve", "zan")
_BODIES = ("Ministry of Finance", "High Court", "Harbour Board", "Miners' Union", "Land Bank", "Reform Party")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, nargs="+", default=SIZES)
    points = []
    for articles in arguments.parse_args().articles:
        chains, entities, seconds = measured(articles)
        print(f"{articles:>7} articles {chains:>8} chains {entities:>8} entities {seconds:>8.1f} s", flush=True)
        points.append((entities, seconds))
    if len(points) > 1:
        print(f"exponent {exponent(points):.2f} (at most {HIGHEST})")


def measured(articles: int) -> tuple[int, int, float]:
    """The number of chains and of entities, and the seconds it took to find these."""
    told = list(invented(articles))
    start = time.perf_counter()
    found = resolved(told)
    seconds = time.perf_counter() - start
    return sum(len(t.reading.chains) for t in told), len(found.entities), seconds


def resolved(told: Sequence[Told]) -> Resolution:
    """The entities of invented articles."""
    return identified(told, load_cues())


def exponent(points: Sequence[tuple[int, float]]) -> float:
    """The slope of a straight line through the logarithms of sizes and times: 1 where time grows as the things do."""
    xs, ys = [log(n) for n, _ in points], [log(seconds) for _, seconds in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / sum((x - mean_x) ** 2 for x in xs)


def invented(articles: int, seed: int = 1) -> Iterator[Told]:
    """Articles of made-up names, the same for the same seed."""
    chance = random.Random(seed)
    surnames, given = _words(chance, 4 * articles), _words(chance, 600)
    towns = _words(chance, max(20, articles // 20))
    people: list[str] = []
    for number in range(articles):
        town = towns[chance.randrange(len(towns))].title()
        named = [(name, "Person") for name in _cast(chance, people, given, surnames)]
        named += [
            (town, "Place"),
            (f"{town} {chance.choice(_BODIES)}", "Institution"),
            (chance.choice(_BODIES), "Institution"),
        ]
        yield _article(number, named, chance)


def _cast(chance: random.Random, people: list[str], given: Sequence[str], surnames: Sequence[str]) -> list[str]:
    """Six people: a third known from earlier articles, the others new."""
    known = [chance.choice(people) for _ in range(2) if people]
    new = [f"{_drawn(chance, given)} {_drawn(chance, surnames)}".title() for _ in range(6 - len(known))]
    people += new
    return list(dict.fromkeys([*known, *new]))


def _words(chance: random.Random, number: int) -> list[str]:
    """Different words of two to four syllables."""
    found: dict[str, None] = {}
    while len(found) < number:
        found["".join(chance.choice(_SYLLABLES) for _ in range(chance.randint(2, 4 + number // 5000)))] = None
    return list(found)


def _drawn(chance: random.Random, words: Sequence[str]) -> str:
    """A word, the n-th with a chance that is 1/n of the first's."""
    return words[min(int(len(words) ** chance.random()), len(words)) - 1]


def _article(number: int, named: Sequence[tuple[str, NodeType]], chance: random.Random) -> Told:
    """A sentence for each name; of half of the people the surname comes back."""
    written = [(name, type_, n) for n, (name, type_) in enumerate(named)]
    written += [(name.split()[-1], t, n) for name, t, n in written if t == "Person" and chance.random() < 0.5]
    texts = [f"On that day {name} said that it was so. " for name, _, _ in written]
    starts = list(accumulate(map(len, texts), initial=0))
    at = [start + len("On that day ") for start, _ in pairwise(starts)]
    mentions = tuple(
        Mention(s, s + len(name), name, type_, "name") for s, (name, type_, _) in zip(at, written, strict=True)
    )
    chains = tuple(
        Chain(tuple(m for m, (_, _, n) in enumerate(written) if n == thing), type_, name)
        for thing, (name, type_) in enumerate(named)
    )
    id_ = f"article-{number:06}"
    date = f"{2000 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}"
    cited = Citation(id_, None, date, f"Paper {number % 40}", None, "0" * 64, "")
    return Told(Reading(cited, mentions, chains, (), ()), (), "".join(texts))


if __name__ == "__main__":
    main()
