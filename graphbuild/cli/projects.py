"""What the commands on a project share."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import is_quiet
from graphbuild.cli.terminal import plain, say

if TYPE_CHECKING:
    from graphbuild.project import Place, Project, Waiting
    from graphbuild.project.rulings import Word

by_option = click.option(
    "--by", "--who", "who", default="", metavar="NAME", help="Who judges; else your name on this computer."
)
because_option = click.option("--because", "why", default="", metavar="TEXT", help="Why, in your words.")
folder_argument = click.argument("folder", type=click.Path(path_type=Path, readable=False), metavar="DIR")


_ENGINES = ("local", "spark")  # the rows of `graphbuild.project.ENGINES`, which takes long to import
_TIME_LIMIT = 600.0  # seconds: on one core half a million words are read in them

engine_option = click.option(
    "--engine",
    type=click.Choice(_ENGINES),
    default=_ENGINES[0],
    show_default=True,
    help="What works: processes of this machine, or Apache Spark.",
)
master_option = click.option(
    "--master", metavar="URL", help="The master of Spark, such as spark://HOST:7077 [default: cores of this machine]."
)
time_limit_option = click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    default=_TIME_LIMIT,
    show_default=True,
    metavar="SECONDS",
    help="An article that needs longer is set aside.",
)


def working(
    folder: Path, engine: str, master: str | None, workers: int | None = None, time_limit: float = _TIME_LIMIT
) -> "AbstractContextManager[Place]":
    """Where the work on a project is done; a usage error where the options contradict each other."""
    from graphbuild.project import ENGINES, Means
    from graphbuild.workers import usable_cores

    if master is not None and (engine != "spark" or workers is not None):
        raise click.UsageError("--master says which Spark works: it needs --engine spark, and takes no --workers")
    return ENGINES[engine](folder, Means(workers or usable_cores(), time_limit, master))


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
