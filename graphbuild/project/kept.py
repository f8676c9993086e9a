"""What follows from a set of articles, worked out once and kept beside the project: in a large one that takes minutes.

Kept is what follows from the very same readings by the very same code, and nothing else; so it can be deleted at any
time, and is worked out anew where it is damaged.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from graphbuild.errors import OutputError
from graphbuild.graph import Outline, Record, Support
from graphbuild.outputs import json_line, write_pieces
from graphbuild.project.store import Project
from graphbuild.project.version import graph_version

#: the folder in that of the project
KEPT = "kept"
_MOST = 4  # of a kind: those of the states of now and then that `diff` compares, twice

Value = TypeVar("Value")
#: all that a value rests on: of each article its key, by what and when it was read; whatever else decides
Inputs = Sequence[tuple[str, ...]]
Rows = Iterable[list[Any]]


@dataclass(frozen=True, slots=True)
class Kind(Generic[Value]):
    """What can be kept: its name, its rows as JSON may hold them, and the value that rows make again."""

    name: str
    rows: Callable[[Value], Rows]
    value: Callable[[Rows], Value]


def kept(project: Project, kind: Kind[Value], inputs: Inputs, work_out: Callable[[], Value]) -> Value:
    """What `work_out` gives, or what it gave before for the same inputs."""
    with suppress(OSError, ValueError):
        return kind.value(_read(_path(project, kind, inputs)))
    value = work_out()
    keep(project, kind, inputs, value)
    return value


def keep(project: Project, kind: Kind[Value], inputs: Inputs, value: Value) -> None:
    """Keeps what follows from the inputs; not where the project may only be read: there it is worked out each time."""
    path = _path(project, kind, inputs)
    with suppress(OutputError, OSError):
        write_pieces(path, _lines(kind.rows(value)))
        for old in _by_age(path.parent.glob(f"{kind.name}-*"))[:-_MOST]:
            old.unlink(missing_ok=True)


def _path(project: Project, kind: Kind[Value], inputs: Inputs) -> Path:
    content = json.dumps([graph_version(), *inputs])
    return project.folder / KEPT / f"{kind.name}-{hashlib.sha256(content.encode('ascii')).hexdigest()[:32]}.jsonl"


def _lines(rows: Rows) -> Iterator[str]:
    """A line for each row, and the hash of them all."""
    digest = hashlib.sha256()
    for row in rows:
        line = json_line(row) + "\n"
        digest.update(line.encode("utf-8", "surrogatepass"))
        yield line
    yield digest.hexdigest() + "\n"


def _read(path: Path) -> Rows:
    """The rows of a file; ValueError if it is damaged."""
    *lines, told = path.read_bytes().splitlines(keepends=True) or [b""]
    digest = hashlib.sha256()
    for line in lines:
        digest.update(line)
    if told.decode("ascii").strip() != digest.hexdigest():
        raise ValueError(f"{path}: damaged")
    path.touch()
    return map(json.loads, lines)


def _by_age(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: path.stat().st_mtime_ns)


def _rows_of_outline(of: Outline) -> Rows:
    for what, records in (("node", of.nodes), ("edge", of.edges)):
        for id_, r in records.items():
            yield [what, id_, r.line, r.support.sources, r.support.articles, sorted(r.anchors)]


def _outline(rows: Rows) -> Outline:
    found: dict[str, dict[str, Record]] = {"node": {}, "edge": {}}
    for what, id_, line, sources, articles, anchors in rows:
        found[what][id_] = Record(line, Support(sources, articles), frozenset(anchors))
    return Outline(found["node"], found["edge"])


OUTLINE = Kind("outline", _rows_of_outline, _outline)
