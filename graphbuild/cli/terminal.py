"""Text for a terminal: what articles say is shown, never obeyed."""

import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

#: colours and movements, then titles and links up to their end
_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]"
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c]{0,2000}(?:\x07|\x1b\\|\x9c)"
)


def plain(text: str) -> str:
    """The text on one line, without the characters and sequences that steer a terminal or turn the reading order."""
    shown = "".join(c if c.isprintable() else " " for c in _SEQUENCE.sub("", text))
    return " ".join(shown.split())


def say(kind: str, message: str) -> None:
    """One line on stderr."""
    click.echo(f"graphbuild: {kind}: {plain(message)}", err=True)


def console() -> "Console":
    """Where tables go: stdout, with no markup and no colours of words that articles could steer."""
    from rich.console import Console

    return Console(highlight=False, markup=False, emoji=False)


@contextmanager
def progress(what: str, total: int, *, quiet: bool) -> Iterator[Callable[[float, str], None]]:
    """How far a long run is and when it will be done: a bar on stderr where that is a terminal, and nothing elsewhere.

    Calling what it gives adds to the total done and names what was done last.
    """
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        SpinnerColumn,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as Bars

    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        TextColumn("{task.fields[last]}", markup=False),
    )
    out = Console(stderr=True, highlight=False, markup=False, emoji=False)
    with Bars(*columns, console=out, transient=True, disable=quiet or not sys.stderr.isatty()) as bars:
        task = bars.add_task(what, total=max(total, 1), last="")
        yield lambda more, last: bars.update(task, advance=more, last=plain(last)[:60])


def installed_version() -> str:
    """The version of graphbuild; "unknown" where it runs from a folder that nobody installed."""
    try:
        return version("graphbuild")
    except PackageNotFoundError:
        return "unknown"
