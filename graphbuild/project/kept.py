"""The things of a set of articles, found once and kept beside the project: in a large one that takes minutes.

Kept is what follows from the very same readings, judged by the very same code, and nothing else; so it can be deleted
at any time, and is found anew where it is damaged.
"""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from graphbuild.errors import OutputError
from graphbuild.model import Entity
from graphbuild.outputs import write_pieces
from graphbuild.project.store import Project
from graphbuild.project.version import matcher_version

#: the folder in that of the project
KEPT = "things"
_MOST = 4  # states whose things are kept: those of now and then that `diff` compares, twice


def kept_things(
    project: Project, readings: Sequence[tuple[str, ...]], find: Callable[[], tuple[Entity, ...]]
) -> tuple[Entity, ...]:
    """What `find` gives, or what it gave before for the same readings.

    `readings` tell all that it rests on: of each article its key, by what and when it was read; whatever else decides.
    """
    path = project.folder / KEPT / f"{_key(readings)}.jsonl"
    with suppress(OSError, ValueError):
        return _read(path)
    things = find()
    with suppress(OutputError):  # whoever may only read the project finds them each time
        write_pieces(path, _lines(things))
        _forget_old(path.parent)
    return things


def _key(readings: Sequence[tuple[str, ...]]) -> str:
    content = json.dumps([matcher_version(), *readings])
    return hashlib.sha256(content.encode("ascii")).hexdigest()[:32]


def _lines(things: Sequence[Entity]) -> Iterator[str]:
    """A line for each thing, and the hash of them all."""
    digest = hashlib.sha256()
    for e in things:
        line = json.dumps([e.id, e.type, e.name, e.aliases, e.chains], ensure_ascii=False) + "\n"
        digest.update(line.encode())
        yield line
    yield digest.hexdigest() + "\n"


def _read(path: Path) -> tuple[Entity, ...]:
    """The things of a file; ValueError if it is damaged."""
    *lines, told = path.read_bytes().splitlines(keepends=True) or [b""]
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line)
    if told.decode().strip() != digest.hexdigest():
        raise ValueError(f"{path}: damaged")
    path.touch()
    return tuple(_entity(*json.loads(line)) for line in lines)


def _entity(id_: str, type_: str, name: str, aliases: list[str], chains: list[list[object]]) -> Entity:
    return Entity(id_, type_, name, tuple(aliases), tuple(map(tuple, chains)))  # type: ignore[arg-type]


def _forget_old(folder: Path) -> None:
    newest = sorted(folder.glob("*.jsonl"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in newest[_MOST:]:
        path.unlink(missing_ok=True)
