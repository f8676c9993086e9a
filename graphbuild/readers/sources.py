"""From what a person names as sources to files: a file, a pattern, a folder, `-`."""

import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from glob import glob, has_magic
from itertools import takewhile
from pathlib import Path

from graphbuild.errors import SourceError

#: a folder stands for its files with these endings, in the order of their names
FOLDER_SUFFIXES = (".txt", ".html", ".htm", ".jsonl")

STDIN = "-"

_ADDRESS = re.compile(r"(?:https?|ftp)://", re.IGNORECASE)

_BLANK = b" \t\r\n\x0b\x0c\xef\xbb\xbf"  # with the byte order mark of UTF-8


def files_of(source: str) -> Iterator[str]:
    """The files that a source stands for, `-` for itself. A pattern is one only where no file has that very name."""
    if source == STDIN:
        yield source
    elif has_magic(source) and not os.path.lexists(source):
        matches = sorted(glob(source, recursive=True))
        if not matches:
            _ensure_listable(source)
            raise SourceError(f"{source}: no file matches this pattern; check the folder and the pattern")
        for match in matches:
            yield from _of_path(match)
    elif _ADDRESS.match(source) and not os.path.lexists(source):
        raise SourceError(f"{source}: nothing is read from the internet; save the page as .html and name that file")
    else:
        yield from _of_path(source)


def content(file: str) -> bytes:
    """The bytes of a file or of the standard input; raises SourceError with the reason if there are none."""
    name = source_name(file)
    with readable(name):
        if file == STDIN and sys.stdin is None:
            raise ValueError("it is closed")
        data = sys.stdin.buffer.read() if file == STDIN else Path(file).read_bytes()
    refuse_empty([data], name)
    return data


def refuse_empty(pieces: Iterable[bytes], name: str) -> None:
    """Raises SourceError where all pieces are blank; no more of them are looked at than it takes."""
    if not any(piece.strip(_BLANK) for piece in pieces):
        raise SourceError(f"{name}: it is empty; there is nothing to read in it")


@contextmanager
def readable(name: str) -> Iterator[None]:
    """A fault of the system while a file is read is told as a SourceError with its reason."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise SourceError(f"{name}: {_reason(error)}") from error


def source_name(file: str) -> str:
    """What messages call a file."""
    return "stdin" if file == STDIN else file


def _ensure_listable(pattern: str) -> None:
    """SourceError if the folder before the first sign of a pattern may not be listed: nothing in it would match."""
    fixed = takewhile(lambda part: not has_magic(part), Path(pattern).parts[:-1])
    folder = os.path.join("", *fixed) or "."
    if os.path.isdir(folder) and not os.access(folder, os.R_OK | os.X_OK, effective_ids=True):
        raise SourceError(f"{folder}: {_reason(PermissionError())}")


def _of_path(path: str) -> Iterator[str]:
    try:
        entries = sorted(os.listdir(path)) if os.path.isdir(path) else None
    except OSError as error:
        raise SourceError(f"{path}: {_reason(error)}") from error
    if entries is None:
        yield path
        return
    names = [e for e in entries if e.lower().endswith(FOLDER_SUFFIXES) and not e.startswith(".")]
    if not names:
        raise SourceError(f"{path}: this folder holds no *.txt, *.html, *.htm or *.jsonl{_deeper(path)}")
    yield from (os.path.join(path, name) for name in names)


def _deeper(path: str) -> str:
    """How to name the files, of which those in folders of the folder are not meant by it."""
    if any(os.path.isdir(os.path.join(path, entry)) for entry in os.listdir(path)):
        return f"; for those of its folders name a pattern: '{os.path.join(path, '**', '*.txt')}'"
    return "; name the files themselves"


def _reason(error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder; check the path"
    if isinstance(error, PermissionError):
        return "it may not be read; change its permissions (chmod) or run as its owner"
    return f"it cannot be read ({getattr(error, 'strerror', None) or error})"
