"""Outputs that appear whole or not at all: written beside their place under another name, then renamed.

Several can appear `together`: a full disk or a failure leaves all of the older ones as they were.
"""

import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from errno import EISDIR
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from graphbuild.errors import OutputError


@dataclass(frozen=True, slots=True)
class _Waiting:
    """The folder whose files wait for each other, of each finished draft the place it will take, and folders made."""

    folder: Path
    drafts: dict[Path, Path]
    made: list[Path]


_WAITING: ContextVar[_Waiting | None] = ContextVar("_WAITING", default=None)


@contextmanager
def together(folder: Path | str) -> Iterator[None]:
    """What is written below the folder takes its places one right after another when the block ends well, or none."""
    waiting = _Waiting(Path(os.path.realpath(folder)), {}, [])
    before = _WAITING.set(waiting)
    try:
        yield
        _take_places(waiting.drafts)
    finally:
        _WAITING.reset(before)
        for draft in waiting.drafts:
            draft.unlink(missing_ok=True)
        for made in sorted(waiting.made, reverse=True):
            with suppress(OSError):  # it holds what was written
                made.rmdir()


@contextmanager
def written(path: Path | str) -> Iterator[TextIO]:
    """A text file in UTF-8 that takes its place only when the block ends well; missing folders are made.

    Line ends are written as they are. A link stays a link; a device or a pipe is written directly.
    """
    with _draft(path) as draft, draft.open("w", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def written_bytes(path: Path | str) -> Iterator[BinaryIO]:
    """A file of bytes that takes its place like a text that is `written`."""
    with _draft(path) as draft, draft.open("wb") as file:
        yield file


@contextmanager
def written_folder(path: Path | str) -> Iterator[Path]:
    """A folder to fill, which takes its place only when the block ends well.

    It takes the place of an older one only if that holds no file that the new one lacks.
    """
    with _said(path):
        place = Path(os.path.realpath(path))
        place.parent.mkdir(parents=True, exist_ok=True)
        draft, old = (place.with_name(f".{place.name[:80]}.{os.getpid()}.{end}") for end in ("part", "old"))
        try:
            draft.mkdir()
            yield draft
            _ensure_replaceable(place, {file.name for file in draft.iterdir()})
            if place.exists():
                place.rename(old)
            draft.rename(place)
        finally:
            if old.exists() and not place.exists():
                old.rename(place)
            for left in (draft, old):
                shutil.rmtree(left, ignore_errors=True)


def write_text(path: Path | str, text: str) -> None:
    """Writes a text as it is, all or nothing."""
    with written(path) as file:
        file.write(text)


def write_pieces(path: Path | str, pieces: Iterable[str]) -> None:
    """Writes a text that comes in pieces, all or nothing."""
    with written(path) as file:
        file.writelines(pieces)


def write_json(path: Path | str, value: Any) -> None:
    """Writes JSON that is the same bytes for the same value: sorted keys, one line end at the end."""
    write_text(path, json_text(value))


def json_text(value: Any) -> str:
    """The JSON that `write_json` writes."""
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, allow_nan=False) + "\n"


#: JSON in one line, the same for the same value; `json.dumps` makes an encoder for each of millions of values
json_line = json.JSONEncoder(ensure_ascii=False, sort_keys=True, allow_nan=False).encode


def ensure_writable(folder: Path | str) -> None:
    """Raises OutputError if a folder of outputs could not be made or written to, before the work that fills it."""
    if str(folder) == "-":
        raise OutputError("-: is no folder; name one with -o")
    try:
        place = _nearest(Path(os.path.realpath(folder)))
    except PermissionError as error:
        raise OutputError(f"{folder}: what lies there may not be looked at; name another place with -o") from error
    except OSError as error:
        raise OutputError(f"{folder}: cannot be found ({error.strerror}); go to a folder that is there") from error
    if not place.is_dir():
        raise OutputError(f"{folder}: {place} is a file, not a folder; name another place with -o")
    if not os.access(place, os.W_OK | os.X_OK):
        raise OutputError(f"{folder}: {place} may not be written to; name another place with -o")


def ensure_elsewhere(path: Path | str, source: Path | str) -> None:
    """Raises OutputError if an output would take the place of the file that it is made of."""
    if os.path.isfile(path) and os.path.exists(source) and os.path.samefile(path, source):
        raise OutputError(f"{path}: is the file that is read, and would be lost; name another place with -o")


def _nearest(place: Path) -> Path:
    """The place, or of the folders that hold it the first that is there."""
    while not place.exists() and place != place.parent:
        place = place.parent
    return place


@contextmanager
def _said(path: Path | str) -> Iterator[None]:
    """What the system refuses as one line that names the path."""
    if str(path) == "-":
        raise OutputError("-: is no place to write to; name a file with -o, or /dev/stdout and --quiet for a pipe")
    try:
        yield
    except OSError as error:
        reason = error.strerror or error
        raise OutputError(f"{path}: cannot be written: {reason}; name another place with -o") from error


def _ensure_replaceable(place: Path, names: set[str]) -> None:
    if not place.exists():
        return
    if not place.is_dir():
        raise OutputError(f"{place}: is a file, and this is written as a folder; name another place with -o")
    if others := sorted(file.name for file in place.iterdir() if file.name not in names):
        raise OutputError(f"{place}: holds other files ({others[0]}); name a new folder with -o")


@contextmanager
def _draft(path: Path | str) -> Iterator[Path]:
    """Where to write what shall stand at a path: beside it, or right there if it is a device."""
    with _said(path):
        if _is_device(Path(path)):
            yield Path(path)
            return
        place = Path(os.path.realpath(path))
        waiting = _WAITING.get()
        if waiting is not None:
            waiting.made.extend(p for p in (place.parent, *place.parent.parents) if not p.exists())
        place.parent.mkdir(parents=True, exist_ok=True)
        draft = place.with_name(f".{place.name[:80]}.{os.getpid()}.part")
        try:
            yield draft
            if waiting is not None and place.is_relative_to(waiting.folder):
                waiting.drafts[draft] = place
            else:
                _take_places({draft: place})
        finally:
            if waiting is None or draft not in waiting.drafts:
                draft.unlink(missing_ok=True)


def _take_places(drafts: Mapping[Path, Path]) -> None:
    """Renames all drafts once each is on the disk, and no place is a folder: then hardly anything can fail."""
    for draft, place in drafts.items():
        with _said(place):
            if place.is_dir():
                raise OSError(EISDIR, os.strerror(EISDIR))
            _flush(draft)
    for draft, place in drafts.items():
        with _said(place):
            draft.replace(place)
    for folder in {place.parent for place in drafts.values()}:
        with suppress(OSError):  # not every file system can
            _flush(folder)


def _flush(path: Path) -> None:
    file = os.open(path, os.O_RDONLY)
    try:
        os.fsync(file)
    finally:
        os.close(file)


def _is_device(place: Path) -> bool:
    return place.exists() and not place.is_file() and not place.is_dir()
