"""`init`, `add`, `withdraw`, `status`, `graph`, `diff`: a corpus that is added to for years."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import click

from graphbuild.cli.build import date_option, out_option, warn_of_dates, write_graph, write_text_of
from graphbuild.cli.commands import STOPPED, is_quiet, quiet_option
from graphbuild.cli.given import RETIRED, at_option
from graphbuild.cli.terminal import plain, progress, say
from graphbuild.errors import GraphbuildError

if TYPE_CHECKING:
    from graphbuild.graph import Change
    from graphbuild.model import Article
    from graphbuild.project import Fate, Project, Waiting

_TIME_LIMIT = 600.0  # seconds: on one core half a million words are read in them

_folder = click.argument("folder", type=click.Path(path_type=Path, readable=False), metavar="DIR")


@click.command(short_help="A new project, to which articles are added.")
@_folder
@quiet_option
def init(folder: Path) -> None:
    """Makes a project: a folder that keeps what was read in its articles, so that nothing is read twice.

    \b
    Example:
      graphbuild init harbour/
      graphbuild add harbour/ "news/*.html"
      graphbuild graph harbour/ -o out/
    """
    from graphbuild.project import init as made

    made(folder)
    if not is_quiet():
        click.echo(f"a new project: {folder}")


@click.command(short_help="Reads articles into a project.")
@_folder
@click.argument("sources", nargs=-1, metavar="[SOURCE...]")
@date_option
@click.option(
    "--workers", type=click.IntRange(min=1), metavar="N", help="Processes that read at once [default: one a core]."
)
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
    with opened(folder) as project, _writing(project):
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


@click.command(short_help="Takes articles out of a project.")
@_folder
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@quiet_option
def withdraw(folder: Path, articles: tuple[str, ...]) -> None:
    """Takes articles, by their ids, out of the project. Nothing is read again if they come back.

    \b
    Example:
      graphbuild withdraw harbour/ vote-2019 "vote-2019 (2)"
    """
    from graphbuild.project import opened, withdraw

    with opened(folder) as project, _writing(project):
        state = withdraw(project, articles)
    if not is_quiet():
        click.echo(f"withdrawn: {_counted(len(set(articles)), 'article')}; this is state {state}")


@click.command(short_help="What a project holds, and what is still to be read.")
@_folder
@quiet_option
def status(folder: Path) -> None:
    """Prints how many articles a project holds, what is still to be read, what was set aside, and its states.

    \b
    Example:
      graphbuild status harbour/
    """
    from graphbuild.project import articles_set_aside, extractor_version, opened, stale_readings, states, waiting

    with opened(folder) as project:
        known = states(project)
        present = sum(state.came - state.went for state in known)
        claims = project.database.execute("SELECT count(*) FROM claims").fetchone()[0]
        click.echo(f"{_counted(present, 'article')} in the graph, {_counted(claims, 'claim')}")
        for what, some in (
            ("still to be read", waiting(project)),
            ("read by another version, read again by the next `add`", stale_readings(project, extractor_version())),
        ):
            if some.articles:
                click.echo(f"{what}: {_much(some)}")
        for id_, error in articles_set_aside(project):
            click.echo(f"set aside: {plain(id_)}: {plain(error)}")
        for state in known:
            moved = f"{state.came} came, {state.went} went"
            click.echo(f"state {state.number}  {state.at[:19]}Z  {state.act}: {moved}")


@click.command(short_help="The graph of a project.")
@_folder
@out_option
@at_option
@quiet_option
def graph(folder: Path, out: Path, day: str | None) -> None:
    """Writes the graph of a project: the same files as build, and the same bytes as build makes of its articles.

    Once a node's id is retired, for its articles were withdrawn or read anew, OUT/retired.json says what it is now;
    show and other commands read it. With --at it is the graph as of that day.

    \b
    Example:
      graphbuild graph harbour/ -o out/
    """
    from graphbuild.ontology import load_ontology
    from graphbuild.outputs import ensure_writable, write_json, write_pieces
    from graphbuild.pipeline import at
    from graphbuild.project import extractor_version, opened, snapshot, stale_readings
    from graphbuild.project.graphs import graph_of, record_lines, texts_of
    from graphbuild.project.ids import remember_ids, retired_ids

    ensure_writable(out)
    ontology = load_ontology()
    with opened(folder) as project:
        with snapshot(project):
            stale = stale_readings(project, extractor_version())
            for article in texts_of(project):
                write_text_of(article, out)
            write_pieces(out / "mentions.jsonl", record_lines(project, "reading"))
            write_pieces(out / "claims.jsonl", record_lines(project, "claim"))
            made = graph_of(project, ontology)
        remember_ids(project, made)
        retired = retired_ids(project, made)
    (out / RETIRED).unlink(missing_ok=True)
    if retired:
        write_json(out / RETIRED, retired)
    write_graph(made if day is None else at(made, day), out, ontology)
    if stale.articles and not is_quiet():
        say("warning", f"{_much(stale)} were read by another graphbuild; `graphbuild add {folder}` reads them again")


@click.command(short_help="What changed in a project.")
@_folder
@click.option("--since", required=True, metavar="DATE|STATE", help="A day such as 2026-03-04, or a state's number.")
@quiet_option
def diff(folder: Path, since: str) -> None:
    """Prints the nodes and edges that are new or gone, and those that more or fewer sources state than before.

    Compared are the articles of then and of now, both as this project last read them; what rests on a single source
    now is marked. States are listed by status.

    \b
    Example:
      graphbuild diff harbour/ --since 2026-03-04
    """
    from graphbuild.graph import changes
    from graphbuild.ontology import load_ontology
    from graphbuild.project import opened, snapshot, state_before
    from graphbuild.project.graphs import graph_of

    ontology = load_ontology()
    with opened(folder) as project, snapshot(project):
        before = graph_of(project, ontology, state_before(project, since))
        after = graph_of(project, ontology)
    for change in changes(before, after):
        one = "; rests on a single source now" if change.rests_on_one else ""
        click.echo(f"{change.kind:8}  {change.what}  {plain(change.line)}  ({_support(change)}{one})")


def _support(change: "Change") -> str:
    """What stands behind it: "2 sources in 3 articles, before 1 source in 1 article"."""
    told = {"before ": change.before, "": change.after}
    known = {when: some for when, some in told.items() if some.articles}
    words = [f"{w}{_counted(s.sources, 'source')} in {_counted(s.articles, 'article')}" for w, s in known.items()]
    return ", ".join(reversed(words))


@contextmanager
def _writing(project: "Project") -> Iterator[None]:
    from graphbuild.project import sole_writer

    def waiting() -> None:
        if not is_quiet():
            say("waiting", f"another graphbuild writes to {project.folder}")

    with sole_writer(project, waiting):
        yield


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
    say("note", f"{_much(stale)} were read by another graphbuild ({what} differ) and are read again")


def _report(project: "Project", fates: Counter["Fate"]) -> None:
    """What became of the articles; all that lie aside are named at the end."""
    from graphbuild.project import articles_set_aside

    if is_quiet():
        return
    told = [f"{count:,} {fate}" for fate, count in sorted(fates.items()) if count]
    click.echo(f"articles: {', '.join(told) or 'none new'}")
    for id_, error in articles_set_aside(project):
        click.echo(f"set aside: {plain(id_)}: {plain(error)}")


def _much(some: "Waiting") -> str:
    return f"{_counted(some.articles, 'article')} of {some.characters:,} characters"


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'s' * (count != 1)}"
