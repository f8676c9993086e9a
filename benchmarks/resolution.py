"""How well things are told apart and put together over the articles of a world.

    python -m benchmarks.resolution [--world NAME] [--way WAY] [--types] [--merged] [--split] [--apart]

An item is a thing in an article. Scored by B-cubed are the items of things that two or more articles name. Five ways
stand beside each other: marked names joined where name and type are the same (exact), what graphbuild makes of the
marked names by names alone (marked) and by all evidence (evidence), and of the bare texts by names alone (raw) and by
all evidence (raw-evidence), as `graphbuild build` does. With `--apart` the worlds kept apart are scored, in total
only.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import get_args

from benchmarks.bcubed import Score, bcubed
from benchmarks.worlds import APART, Told, World, read_world, world_folders
from graphbuild import resolve
from graphbuild.extract import extract
from graphbuild.model import Article, Chain, Document, Entity, Mention, NodeType, Reading, Span
from graphbuild.nlp.document import document_of
from graphbuild.ontology import load_cues, load_ontology
from graphbuild.pipeline import Extracted, extracted
from training.corpus import kind

#: a thing in an article, by both ids
Item = tuple[str, str]
Groups = Mapping[Item, Hashable]


@dataclass(frozen=True, slots=True)
class Measured:
    """How one way of joining did on a world: its score, and how many pairs of articles join two things that differ."""

    score: Score
    found: int
    merged: Counter[tuple[str, str]]
    split: Counter[str]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--world", action="append", help="only this one; all if not given")
    arguments.add_argument("--way", choices=WAYS, action="append", help="only this one; all if not given")
    arguments.add_argument("--types", action="store_true", help="a row for each type of thing too")
    arguments.add_argument("--merged", action="store_true", help="name the things that were joined and differ")
    arguments.add_argument("--split", action="store_true", help="name the things that stand in several groups")
    arguments.add_argument("--apart", action="store_true", help="the worlds kept apart, in total only")
    given = arguments.parse_args()
    worlds = [read_world(f) for f in world_folders(*[APART] * given.apart) if f.name in (given.world or [f.name])]
    for way in given.way or WAYS:
        found = [(world, WAYS[way](world)) for world in worlds]
        measured = [(world, measure(world, groups)) for world, groups in found]
        print(f"=== {way}")
        for world, one in [] if given.apart else measured:
            print("\n".join([line(world.name, [(world, one)]), *details(world, one, given.merged, given.split)]))
        print(line("all", measured), flush=True)
        for type_ in get_args(NodeType) if given.types else []:
            print(f"{type_:<14}{shown(sum((score_of(*one, type_) for one in found), Score()))}", flush=True)


def items(world: World) -> dict[Item, str]:
    """Each thing in each article that names it, with the thing."""
    return {(article, thing): thing for thing, articles in world.told_in.items() for article in sorted(articles)}


def measure(world: World, groups: Groups) -> Measured:
    """Groups of items against the truth."""
    true = items(world)
    scored = {item for item, thing in true.items() if thing in world.recurring}
    of_group: dict[Hashable, list[str]] = {}
    for item in sorted(groups):
        of_group.setdefault(groups[item], []).append(true[item])
    pairs = (pair for things in of_group.values() for pair in combinations(sorted(things), 2))
    merged = Counter(pair for pair in pairs if pair[0] != pair[1])
    split = Counter(thing for things in of_group.values() for thing in set(things))
    split.update(thing for item, thing in true.items() if item not in groups)
    return Measured(bcubed(true, groups, scored), len(scored & groups.keys()), merged, split)


def score_of(world: World, groups: Groups, type_: NodeType) -> Score:
    """The score of the things of one type."""
    true = items(world)
    scored = {item for item, thing in true.items() if thing in world.recurring and world.things[thing].type == type_}
    return bcubed(true, groups, scored)


def exact(world: World) -> Groups:
    """The things of one type that have the very same fullest name in their articles."""
    return {
        (article.id, thing): (world.things[thing].type, max(names, key=lambda name: (len(name.split()), len(name))))
        for article in world.articles
        for thing, names in _names(article).items()
    }


def marked(world: World) -> Groups:
    """What graphbuild joins by equal names where names and who is who within an article are given."""
    documents = [_document(article, world) for article in world.articles]
    return _groups(world, [Reading.of(d, ()) for d in documents])


def evidence(world: World) -> Groups:
    """What graphbuild joins by evidence where the same is given; the claims are those of the phrase rules."""
    told = told_of(world)
    return _meant(world, [t.reading for t in told], resolve.identified(told, load_cues()).entities)


def told_of(world: World) -> list[resolve.Told]:
    """The articles with their marked names, and the claims of the phrase rules."""
    found = [extract(_document(article, world), load_ontology(), "rules") for article in world.articles]
    return [resolve.Told(Reading.of(d, claims), claims, d.article.text) for d, claims in found]


def raw(world: World) -> Groups:
    """What graphbuild joins of the bare texts by equal names."""
    return _groups(world, [found.reading for found in _extracted(world)])


def raw_evidence(world: World) -> Groups:
    """What graphbuild joins of the bare texts by evidence."""
    told = [resolve.Told(found.reading, found.claims) for found in _extracted(world)]
    return _meant(world, [t.reading for t in told], resolve.identified(told, load_cues()).entities)


WAYS: dict[str, Callable[[World], Groups]] = {
    "exact": exact,
    "marked": marked,
    "evidence": evidence,
    "raw": raw,
    "raw-evidence": raw_evidence,
}


def _extracted(world: World) -> list[Extracted]:
    return list(extracted(map(_article, world.articles), load_ontology()))


def _names(article: Told) -> dict[str, list[str]]:
    names: dict[str, list[str]] = {}
    for span, thing in article.mentions:
        names.setdefault(thing, []).append(article.text[span.start : span.end])
    return names


def _article(told: Told) -> Article:
    return Article(told.id, told.text, told.title, told.date, told.source)


def _document(told: Told, world: World) -> Document:
    """The article with its marked mentions, and a chain for each thing."""
    bare = document_of(_article(told))
    mentions = tuple(_mention(bare, span, world.things[thing].type) for span, thing in told.mentions)
    chains = tuple(_chain(told, thing, world.things[thing].type, names) for thing, names in _names(told).items())
    return Document(bare.article, bare.sentences, bare.paragraphs, mentions, chains)


def _mention(bare: Document, span: Span, type_: NodeType) -> Mention:
    text = bare.article.text
    return Mention(span.start, span.end, text[span.start : span.end], type_, kind(text, span, bare, type_))


def _chain(told: Told, thing: str, type_: NodeType, names: Sequence[str]) -> Chain:
    members = tuple(n for n, (_, meant) in enumerate(told.mentions) if meant == thing)
    return Chain(members, type_, max(names, key=len))


def _groups(world: World, readings: Sequence[Reading]) -> Groups:
    return _meant(world, readings, resolve.resolve(readings, load_cues()))


def _meant(world: World, readings: Sequence[Reading], entities: Sequence[Entity]) -> Groups:
    """For each item the entity that most of its mentions were taken to mean; none where none was found."""
    entity = {chain: e.id for e in entities for chain in e.chains}
    meant: dict[Item, Counter[str]] = {}
    for told, reading in zip(world.articles, readings, strict=True):
        spans = [
            (reading.mentions[m].span, entity[told.id, n])
            for n, chain in enumerate(reading.chains)
            if (told.id, n) in entity
            for m in chain.members
        ]
        for span, thing in told.mentions:
            meant.setdefault((told.id, thing), Counter()).update(_over(span, spans))
    return {item: min(found, key=lambda e: (-found[e], e)) for item, found in meant.items() if found}


def _over(span: Span, others: Sequence[tuple[Span, str]]) -> list[str]:
    """What the mention means that shares most with a place: at least half of the longer of both."""
    shared = [(_shared(span, other), meaning) for other, meaning in others]
    return [meaning for share, meaning in [max(shared, default=(0.0, ""))] if share >= 0.5]


def _shared(a: Span, b: Span) -> float:
    both = min(a.end, b.end) - max(a.start, b.start)
    return both / max(a.end - a.start, b.end - b.start)


def line(name: str, measured: Sequence[tuple[World, Measured]]) -> str:
    """The score of some worlds, and which things were joined that differ."""
    score = sum((one.score for _, one in measured), Score())
    found = sum(one.found for _, one in measured)
    pairs = [(world, pair) for world, one in measured for pair in one.merged]
    kin = sum(are_kin(world, *pair) for world, pair in pairs)
    joined = f"joined though two: {len(pairs)} pairs, {kin} of them kin"
    return f"{name:<14}{shown(score)}  found {found / score.items:.2f}  {joined}"


def shown(score: Score) -> str:
    """A score in a line."""
    return f"{score.items:>5} items  P {score.precision:.3f}  R {score.recall:.3f}  F1 {score.f1:.3f}"


def details(world: World, one: Measured, merged: bool, split: bool) -> Iterator[str]:
    """A line for each wrong pair, and one for each thing in more groups than one."""
    for (a, b), times in sorted(one.merged.items()) if merged else []:
        kin = " (kin)" if are_kin(world, a, b) else ""
        yield f"    one: {world.things[a].name} [{a}] and {world.things[b].name} [{b}], {times} times{kin}"
    for thing, times in sorted(one.split.items()) if split else []:
        if times > 1:
            yield f"    {times}: {world.things[thing].name} [{thing}]"


def are_kin(world: World, a: str, b: str) -> bool:
    """Whether two things are people of one family."""
    family = world.things[a].family
    return family is not None and family == world.things[b].family


if __name__ == "__main__":
    main()
