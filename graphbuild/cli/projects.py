"""What the commands on a project share."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import is_quiet
from graphbuild.cli.terminal import plain, say

if TYPE_CHECKING:
    from graphbuild.project import Project, Waiting
    from graphbuild.project.rulings import Word

by_option = click.option(
    "--by", "--who", "who", default="", metavar="NAME", help="Who judges; else your name on this computer."
)
because_option = click.option("--because", "why", default="", metavar="TEXT", help="Why, in your words.")
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


def user() -> str:
    """The name under which somebody works on this computer."""
    return os.environ.get("USER") or os.environ.get("USERNAME") or "unknown"


def word(who: str, why: str) -> "Word":
    """Who judges, and why."""
    from graphbuild.project.rulings import Word

    return Word(plain(who or user()), plain(why))
