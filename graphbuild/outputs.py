"""Outputs that appear whole or not at all: written beside their place under another name, then renamed."""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TextIO

from graphbuild.errors import OutputError


@contextmanager
def written(path: Path | str) -> Iterator[TextIO]:
    """A text file in UTF-8 that takes its place only when the block ends well; missing folders are made.

    Line ends are written as they are. A link stays a link; a device or a pipe is written directly.
    """
    try:
        place = Path(os.path.realpath(path))
        with _direct(place) if _is_device(place) else _renamed(place) as file:
            yield file
    except OSError as error:
        reason = error.strerror or error
        raise OutputError(f"{path}: cannot be written: {reason}; name another place with -o") from error


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


def ensure_writable(folder: Path | str) -> None:
    """Raises OutputError if a folder of outputs could not be made or written to, before the work that fills it."""
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


def _nearest(place: Path) -> Path:
    """The place, or of the folders that hold it the first that is there."""
    while not place.exists() and place != place.parent:
        place = place.parent
    return place


def _is_device(place: Path) -> bool:
    return place.exists() and not place.is_file() and not place.is_dir()


@contextmanager
def _direct(place: Path) -> Iterator[TextIO]:
    with place.open("w", encoding="utf-8", newline="") as file:
        yield file


@contextmanager
def _renamed(place: Path) -> Iterator[TextIO]:
    place.parent.mkdir(parents=True, exist_ok=True)
    draft = place.with_name(f".{place.name[:80]}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            yield file
        draft.replace(place)
    finally:
        with suppress(FileNotFoundError):
            draft.unlink()
