"""What a reader hands on: an article as its source gives it, before its id and its date are settled."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from graphbuild.errors import GraphbuildError


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An article as found. `origin` names the file, and the line in it, in messages."""

    origin: str
    id: str
    text: str
    title: str | None = None
    date: str | None = None
    source: str | None = None
    url: str | None = None


#: is told of what could not be read, while the rest goes on
Report = Callable[[GraphbuildError], None]
#: bytes, the source's name for messages, its id, and whom to tell of what is broken in it
Reader = Callable[[bytes, str, str, Report], Iterator[Found]]
