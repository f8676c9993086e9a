"""The little worlds of data/resolution: who is who over a handful of articles."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from graphbuild.model import NodeType, Span

ROOT = Path(__file__).parent.parent / "data" / "resolution"
APART = ROOT / "apart"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing of a world: people of one family are kin.

    `may_be` are the things of which it is one, where its article does not tell which.
    """

    type: NodeType
    name: str
    note: str
    family: str | None = None
    may_be: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One article of a world; `mentions` are places of its text with the thing that is meant."""

    id: str
    title: str
    date: str
    source: str
    text: str
    mentions: tuple[tuple[Span, str], ...]
    reprint_of: str | None


@dataclass(frozen=True)
class World:
    """Articles and the things that they speak of."""

    name: str
    articles: tuple[Told, ...]
    things: Mapping[str, Thing]

    @cached_property
    def told_in(self) -> dict[str, set[str]]:
        """The articles that name a thing."""
        found: dict[str, set[str]] = {}
        for article in self.articles:
            for _, thing in article.mentions:
                found.setdefault(thing, set()).add(article.id)
        return found

    @property
    def recurring(self) -> frozenset[str]:
        """The things that two or more articles name."""
        return frozenset(thing for thing, articles in self.told_in.items() if len(articles) > 1)


def world_folders(root: Path = ROOT) -> list[Path]:
    """The folders of a folder that hold a world, by name; those in `apart` are not among the others."""
    return sorted(path.parent for path in root.glob("*/entities.json"))


def read_world(folder: Path) -> World:
    """The world of a folder."""
    things = json.loads((folder / "entities.json").read_text("utf-8"))
    return World(folder.name, tuple(_articles(folder)), {id_: _thing(thing) for id_, thing in things.items()})


def _thing(row: dict[str, Any]) -> Thing:
    return Thing(**{**row, "may_be": tuple(row.get("may_be", ()))})


def _articles(folder: Path) -> Iterator[Told]:
    with (folder / "articles.jsonl").open(encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            mentions = tuple((Span(start, end), thing) for start, end, thing in row["mentions"])
            yield Told(row["id"], row["title"], row["date"], row["source"], row["text"], mentions, row["reprint_of"])
