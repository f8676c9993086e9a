"""`add`: articles into a project, on all cores."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from graphbuild.cli.build import date_option, warn_of_dates
from graphbuild.cli.commands import STOPPED, is_quiet, quiet_option
from graphbuild.cli.projects import folder_argument, much, writing
from graphbuild.cli.reading import workers_option
from graphbuild.cli.terminal import plain, progress, say
from graphbuild.errors import GraphbuildError

if TYPE_CHECKING:
    from graphbuild.model import Article
    from graphbuild.project import Fate, Project, Waiting

_TIME_LIMIT = 600.0  # seconds: on one core half a million words are read in them


@click.command(short_help="Reads articles into a project.")
@folder_argument
@click.argument("sources", nargs=-1, metavar="[SOURCE...]")
@date_option
@workers_option
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    default=_TIME_LIMIT,
    show_default=True,
    metavar="SECONDS",
    help="An article that needs longer is set aside.",
)
@click.option("--retry", is_flag=True, help="Try again what was set aside.")
@quiet_option
def add(
    folder: Path, sources: tuple[str, ...], date: str | None, workers: int | None, time_limit: float, retry: bool
) -> None:
    """Reads the articles of the sources into the project, on all cores. What it knows is not read again.

    Takes the same sources as build. Without any it goes on where an earlier run was stopped. What an older
    graphbuild has read is read again. An article that cannot be read is set aside with its error, and the exit
    code is then 1. Ctrl-C finishes the articles in hand.

    \b
    Example:
      graphbuild add harbour/ "news/*.html" more.jsonl
      graphbuild add harbour/ --retry --time-limit 1800
    """
    from graphbuild.project import extractor_version, opened, queue_set_aside, queue_stale
    from graphbuild.workers import usable_cores

    version = extractor_version()
    with opened(folder) as project, writing(project):
        if retry:
            queue_set_aside(project)
        problems, fates = _take_in(project, sources, date, version)
        stale = queue_stale(project, version)
        if stale.articles and not is_quiet():
            _say_of_stale(project, stale, version)
        failed, stopped = _read(project, version, workers or usable_cores(), time_limit)
        _report(project, fates)
    if stopped:
        raise click.exceptions.Exit(STOPPED)
    if problems or failed or fates["set aside"]:
        raise click.exceptions.Exit(1)


def _take_in(
    project: "Project", sources: tuple[str, ...], date: str | None, version: str
) -> tuple[list[GraphbuildError], Counter["Fate"]]:
    """What could not be taken in, which is said at once, and what became of the others."""
    from graphbuild.project import take_in
    from graphbuild.readers import english, read

    problems: list[GraphbuildError] = []
    undated: list[str] = []

    def report(problem: GraphbuildError) -> None:
        problems.append(problem)
        say("error", str(problem))

    def noticed() -> Iterator["Article"]:
        for article in english(read(sources, date=date, report=report), report):
            if article.date is None:
                undated.append(article.id)
            yield article

    fates = take_in(project, noticed(), version, report)
    warn_of_dates(undated)
    return problems, fates


def _read(project: "Project", version: str, workers: int, time_limit: float) -> tuple[list[str], bool]:
    """The ids of the articles that could not be read, and whether Ctrl-C came before all were."""
    from graphbuild.project import read_waiting, waiting
    from graphbuild.workers import stopped_gently

    todo, failed, started, read = waiting(project), list[str](), monotonic(), 0
    hint = "the articles in hand are finished first; Ctrl-C again stops at once"
    with (
        stopped_gently(lambda: say("stopping", hint)) as is_stopping,
        progress("Reading", todo.characters, quiet=is_quiet()) as done,
    ):
        outcomes = read_waiting(project, version, workers=workers, time_limit=time_limit, is_stopping=is_stopping)
        for read, outcome in enumerate(outcomes, 1):
            if outcome.error:
                failed.append(outcome.article.id)
                say("error", f"{outcome.article.id}: {outcome.error}; it was set aside (see --retry)")
            rate = read / (monotonic() - started)
            done(len(outcome.article.text), f"{read} of {todo.articles}, {rate:.1f}/s, {outcome.article.id}")
        return failed, is_stopping() and read < todo.articles


def _say_of_stale(project: "Project", stale: "Waiting", version: str) -> None:
    from graphbuild.project import changed

    rows = project.database.execute("SELECT DISTINCT extractor FROM reading WHERE extractor != ?", (version,))
    what = " and ".join(sorted({part for (before,) in rows for part in changed(before, version)}))
    say("note", f"{much(stale)} were read by another graphbuild ({what} differ) and are read again")


def _report(project: "Project", fates: Counter["Fate"]) -> None:
    """What became of the articles; all that lie aside are named at the end."""
    from graphbuild.project import articles_set_aside

    if is_quiet():
        return
    told = [f"{count:,} {fate}" for fate, count in sorted(fates.items()) if count]
    click.echo(f"articles: {', '.join(told) or 'none new'}")
    for id_, error in articles_set_aside(project):
        click.echo(f"set aside: {plain(id_)}: {plain(error)}")
