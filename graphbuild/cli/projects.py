"""What the commands on a project share."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import is_quiet
from graphbuild.cli.terminal import say

if TYPE_CHECKING:
    from graphbuild.project import Project, Waiting

folder_argument = click.argument("folder", type=click.Path(path_type=Path, readable=False), metavar="DIR")


@contextmanager
def writing(project: "Project") -> Iterator[None]:
    """Nobody else writes to the project meanwhile; who must wait for that is told."""
    from graphbuild.project import sole_writer

    def wait() -> None:
        if not is_quiet():
            say("waiting", f"another graphbuild writes to {project.folder}")

    with sole_writer(project, wait):
        yield


def much(some: "Waiting") -> str:
    """How much that is: 3 articles of 9,120 characters."""
    return f"{counted(some.articles, 'article')} of {some.characters:,} characters"


def counted(count: int, what: str) -> str:
    """How many of what there are: 1 article, 1,200 articles."""
    return f"{count:,} {what}{'s' * (count != 1)}"
