"""A story: steps that the page plays, each a text and the things it is about.

    title: The harbour tender
    steps:
      - nodes: [Ilma Dorvane, Rasko Velin]
        text: The speaker's former son-in-law speaks up.
      - text: What happened next is in dispute.

`nodes` are names, aliases or ids of the graph; a step without any shows the whole drawing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import yaml

from graphbuild.errors import StoryError, unreadable
from graphbuild.view.records import Node


@dataclass(frozen=True, slots=True)
class Step:
    """A text, and the names of the things that stand out while it is read."""

    text: str
    nodes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The steps in order, and the file that they come from."""

    file: str
    title: str | None
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Scene:
    """A step as the page plays it: its things by their places in the view."""

    text: str
    nodes: tuple[int, ...]


def read_story(path: Path | str) -> Story:
    """The story of a YAML file; StoryError names the step that is none."""
    try:
        raw = yaml.safe_load(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise StoryError(unreadable(path, error, "name a story in YAML")) from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        where = getattr(error, "problem_mark", None)
        line = f", line {where.line + 1}" if where else ""
        raise StoryError(f"{path}{line}: is no YAML in UTF-8; mend that line") from None
    steps = raw.get("steps") if isinstance(raw, Mapping) else None
    if not isinstance(steps, list) or not steps:
        raise StoryError(f"{path}: has no list of steps; write 'steps:' and under it '- text: ...' for each")
    title = raw.get("title")
    return Story(str(path), None if title is None else _clean(str(title)), tuple(_steps(path, steps)))


def scenes(story: Story, nodes: Sequence[Node]) -> tuple[Scene, ...]:
    """The steps with the places of their things; StoryError for a name that no thing of the page bears."""
    places: dict[str, int] = {}
    for names in (lambda n: n.aliases, lambda n: (n.name,), lambda n: (n.id,)):
        for i, node in reversed(list(enumerate(nodes))):
            places.update({name.casefold(): i for name in names(node)})
    return tuple(
        Scene(step.text, tuple(dict.fromkeys(_place(name, places, story, number) for name in step.nodes)))
        for number, step in enumerate(story.steps, 1)
    )


def _steps(path: Path | str, rows: Sequence[Any]) -> list[Step]:
    steps = []
    for number, row in enumerate(rows, 1):
        text = row.get("text") if isinstance(row, Mapping) else None
        names = (row.get("nodes") or []) if isinstance(row, Mapping) else []
        if not isinstance(text, str) or not isinstance(names, list):
            raise StoryError(f"{path}: step {number} needs a 'text', and 'nodes' as a list of names if any")
        steps.append(Step(_clean(text), tuple(map(str, names))))
    return steps


def _clean(text: str) -> str:
    """The text as UTF-8 can hold it: YAML may spell halves of characters."""
    return text.encode("utf-8", "replace").decode().strip()


def _place(name: str, places: Mapping[str, int], story: Story, number: int) -> int:
    if name.casefold() in places:
        return places[name.casefold()]
    near = get_close_matches(name.casefold(), places, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(map(repr, near))}?" if near else "`graphbuild show` prints all names"
    raise StoryError(f"{story.file}: step {number} names {name!r}, which is not on the page; {hint}")
