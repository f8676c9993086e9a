"""Whether the worlds of data/resolution are what their README says.

python -m benchmarks.resolution_check [FOLDER...]
"""

import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import get_args

from benchmarks.worlds import APART, Told, World, read_world, world_folders
from graphbuild.model import NodeType, Span

LENGTH = range(120, 251)  # words of an article
ARTICLES = range(8, 16)
_ARTICLE = re.compile(r"(?:the|an?) ", re.IGNORECASE)


def main() -> None:
    folders = [Path(a) for a in sys.argv[1:]] or [*world_folders(), *world_folders(APART)]
    worlds = [read_world(folder) for folder in folders]
    found = [fault for world in worlds for fault in faults(world)]
    articles, things = sum(len(w.articles) for w in worlds), sum(len(w.things) for w in worlds)
    print("\n".join([*found, f"{len(worlds)} worlds, {articles} articles, {things} things: {len(found)} faults"]))
    sys.exit(1 if found else 0)


def faults(world: World) -> Iterator[str]:
    """What is wrong with a world, each fault with the place where it is."""
    if len(world.articles) not in ARTICLES:
        yield f"{world.name}: has {len(world.articles)} articles"
    yield from (f"{world.name}: {fault}" for fault in _faults_of_things(world))
    for number, article in enumerate(world.articles, 1):
        before = {a.id for a in world.articles[: number - 1]}
        yield from (f"{article.id}: {fault}" for fault in _faults_of_article(article, world, before))
        if article.id != f"{world.name}-{number:02}":
            yield f"{article.id}: is number {number} of {world.name}"


def _faults_of_things(world: World) -> Iterator[str]:
    for id_, thing in world.things.items():
        if id_ not in world.told_in:
            yield f"{id_} is in no article"
        if thing.type not in get_args(NodeType):
            yield f"{id_} has the unknown type {thing.type}"
        if thing.family and thing.type != "Person":
            yield f"{id_} has a family and is no person"
        yield from (f"{id_} may be {other}, which is not there" for other in thing.may_be if other not in world.things)


def _faults_of_article(article: Told, world: World, before: set[str]) -> Iterator[str]:
    if (words := len(article.text.split())) not in LENGTH:
        yield f"has {words} words"
    if article.text != article.text.strip() or re.search(r"[\[\]|]|\n{3}|(?<!\n)\n(?!\n)|  ", article.text):
        yield "has signs of markup, blanks or line ends that do not belong there"
    if date.fromisoformat(article.date).isoformat() != article.date:
        yield f"has the date {article.date}"
    if article.reprint_of and article.reprint_of not in before:
        yield f"is a reprint of {article.reprint_of}, which does not stand before it"
    yield from (f"speaks of {thing}, which is not there" for _, thing in article.mentions if thing not in world.things)
    yield from _faults_of_mentions(article)
    yield from _unmarked(article)


def _faults_of_mentions(article: Told) -> Iterator[str]:
    end = 0
    for span, _ in article.mentions:
        words = article.text[span.start : span.end]
        if not end <= span.start < span.end <= len(article.text):
            yield f"the mention at {span.start} is out of order or out of the text"
        elif not _stands_alone(article.text, span) or words != words.strip():
            yield f"{words!r} at {span.start} is no whole words"
        elif _ARTICLE.match(words) or words.endswith(("'s", "’s")):
            yield f"{words!r} at {span.start} has an article or a genitive in it"
        end = span.end


def _stands_alone(text: str, span: Span) -> bool:
    around = text[span.start - 1 : span.start] + text[span.end : span.end + 1]
    return not any(character.isalnum() for character in around)


def _unmarked(article: Told) -> Iterator[str]:
    """Names that are marked in one place of the article and not in another."""
    marked = {n for span, _ in article.mentions for n in range(span.start, span.end)}
    names = {article.text[span.start : span.end] for span, _ in article.mentions}
    for name in sorted(n for n in names if n[:1].isupper()):
        for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", article.text):
            if found.start() not in marked:
                yield f"{name!r} at {found.start()} is not marked"


if __name__ == "__main__":
    main()
