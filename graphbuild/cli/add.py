"""`add`: articles into a project, on all cores or on a cluster."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from graphbuild.cli.build import date_option, warn_of_dates
from graphbuild.cli.chosen import extractor_option, min_confidence_option
from graphbuild.cli.commands import STOPPED, is_quiet, quiet_option
from graphbuild.cli.projects import (
    engine_option,
    folder_argument,
    master_option,
    much,
    time_limit_option,
    working,
    writing,
)
from graphbuild.cli.reading import workers_option
from graphbuild.cli.terminal import plain, progress, say
from graphbuild.errors import GraphbuildError

if TYPE_CHECKING:
    from graphbuild.model import Article, Extractor
    from graphbuild.project import Fate, Place, Project, Waiting


@click.command(short_help="Reads articles into a project.")
@folder_argument
@click.argument("sources", nargs=-1, metavar="[SOURCE...]")
@date_option
@workers_option
@time_limit_option
@engine_option
@master_option
@click.option("--retry", is_flag=True, help="Try again what was set aside.")
@extractor_option(None, "as before, at first both")
@min_confidence_option(None, "as before, at first 0")
@quiet_option
def add(
    folder: Path,
    sources: tuple[str, ...],
    date: str | None,
    workers: int | None,
    time_limit: float,
    engine: str,
    master: str | None,
    retry: bool,
    extractor: "Extractor | None",
    min_confidence: float | None,
) -> None:
    """Reads the articles of the sources into the project, on all cores. What it knows is not read again.

    Takes the same sources as build. Without any it goes on where an earlier run was stopped. What an older
    graphbuild has read is read again. An article that cannot be read is set aside with its error, and the exit
    code is then 1. Ctrl-C finishes the articles in hand.

    The project goes on with --extractor and --min-confidence until they are given again. Another extractor reads
    again what was read. Claims that are less sure stay in the project, and are left out of its graph alone.

    \b
    Example:
      graphbuild add harbour/ "news/*.html" more.jsonl
      graphbuild add harbour/ --retry --time-limit 1800
      graphbuild add harbour/ --min-confidence 0.8
      graphbuild add harbour/ hdfs://HOST/news.parquet --engine spark --master spark://HOST:7077
    """
    from graphbuild.project import extractor_version, opened, queue_set_aside, queue_stale, remember, settings

    place_of_work = working(folder, engine, master, workers, time_limit)
    with opened(folder) as project, writing(project), place_of_work as place:
        remember(project, extractor=extractor, min_confidence=min_confidence)
        chosen = settings(project).extractor
        version = extractor_version(chosen)
        if retry:
            queue_set_aside(project)
        problems, fates = _take_in(project, place, sources, date, version)
        stale = queue_stale(project, version)
        if stale.articles and not is_quiet():
            _say_of_stale(project, stale, version)
        failed, stopped = _read(project, place, chosen)
        _report(project, fates)
    if stopped:
        raise click.exceptions.Exit(STOPPED)
    if problems or failed or fates["set aside"]:
        raise click.exceptions.Exit(1)


def _take_in(
    project: "Project", place: "Place", sources: tuple[str, ...], date: str | None, version: str
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
        for article in english(read(sources, date=date, report=report, find=place.find), report):
            if article.date is None:
                undated.append(article.id)
            yield article

    fates = take_in(project, noticed(), version, report)
    warn_of_dates(undated)
    return problems, fates


def _read(project: "Project", place: "Place", extractor: "Extractor") -> tuple[list[str], bool]:
    """The ids of the articles that could not be read, and whether Ctrl-C came before all were."""
    from graphbuild.project import READINGS, extractor_version, read_waiting, waiting
    from graphbuild.workers import stopped_gently

    todo, failed, started, read = waiting(project), list[str](), monotonic(), 0
    hint = "the articles in hand are finished first; Ctrl-C again stops at once"
    with (
        stopped_gently(lambda: say("stopping", hint)) as is_stopping,
        progress("Reading", todo.characters, quiet=is_quiet()) as done,
    ):
        outcomes = read_waiting(
            project,
            extractor_version(extractor),
            task=READINGS[extractor],
            engine=place.engine,
            is_stopping=is_stopping,
        )
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
