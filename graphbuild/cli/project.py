"""`init`, `withdraw`, `status`, `graph`, `diff`: a corpus that is added to for years."""

from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.build import out_option, tell_of, write_graph, write_text_of
from graphbuild.cli.chosen import min_confidence_option
from graphbuild.cli.commands import is_quiet, quiet_option
from graphbuild.cli.given import RETIRED, at_option
from graphbuild.cli.projects import counted, engine_option, folder_argument, master_option, much, working, writing
from graphbuild.cli.terminal import plain, say

if TYPE_CHECKING:
    from graphbuild.graph import Change
    from graphbuild.project import State

#: written beside the graph.json of a project once users judged of it: the judgements that count, one a line
_JUDGEMENTS = "judgements.jsonl"


@click.command(short_help="A new project, to which articles are added.")
@folder_argument
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


@click.command(short_help="Takes articles out of a project.")
@folder_argument
@click.argument("articles", nargs=-1, required=True, metavar="ARTICLE...")
@quiet_option
def withdraw(folder: Path, articles: tuple[str, ...]) -> None:
    """Takes articles, by their ids, out of the project. Nothing is read again if they come back.

    \b
    Example:
      graphbuild withdraw harbour/ vote-2019 "vote-2019 (2)"
    """
    from graphbuild.project import opened, withdraw

    with opened(folder) as project, writing(project):
        state = withdraw(project, articles)
    if not is_quiet():
        click.echo(f"withdrawn: {counted(len(set(articles)), 'article')}; this is state {state}")


@click.command(short_help="What a project holds, and what is still to be read.")
@folder_argument
@quiet_option
def status(folder: Path) -> None:
    """Prints how many articles a project holds, what is still to be read, what was set aside, and its states.

    \b
    Example:
      graphbuild status harbour/
    """
    from graphbuild.project import (
        Settings,
        articles_set_aside,
        extractor_version,
        opened,
        settings,
        stale_readings,
        states,
        waiting,
    )
    from graphbuild.project.rulings import rulings_in

    with opened(folder) as project:
        known, chosen = states(project), settings(project)
        present = sum(state.came - state.went for state in known)
        claims = project.database.execute("SELECT count(*) FROM claims").fetchone()[0]
        version = extractor_version(chosen.extractor)
        click.echo(f"{counted(present, 'article')} in the graph, {counted(claims, 'claim')}")
        if chosen != Settings():
            click.echo(
                f"extractor: {chosen.extractor}; left out of the graph: what is less sure than {chosen.min_confidence}"
            )
        for what, some in (
            ("still to be read", waiting(project)),
            ("read by another version, read again by the next `add`", stale_readings(project, version)),
        ):
            if some.articles:
                click.echo(f"{what}: {much(some)}")
        for id_, error in articles_set_aside(project):
            click.echo(f"set aside: {plain(id_)}: {plain(error)}")
        if given := len(rulings_in(project)):
            click.echo(f"{counted(given, 'judgement')} count{'s' * (given == 1)}; `graphbuild judgements` lists all")
        for line in _state_lines(known):
            click.echo(line)


def _state_lines(known: "list[State]") -> Iterator[str]:
    """A line for each state; judgements in a row, which move no article, share one."""
    from graphbuild.project.rulings import STATES

    for is_judged, row in groupby(known, lambda state: state.act in STATES):
        states = list(row)
        if is_judged and len(states) > 1:
            first, last = states[0], states[-1]
            yield f"states {first.number} to {last.number}  {last.at[:19]}Z  {len(states)} judgements"
            continue
        for state in states:
            moved = "" if is_judged else f": {state.came} came, {state.went} went"
            yield f"state {state.number}  {state.at[:19]}Z  {state.act}{moved}"


@click.command(short_help="The graph of a project.")
@folder_argument
@out_option
@at_option
@min_confidence_option(None, "as `add` was told, at first 0")
@engine_option
@master_option
@quiet_option
def graph(
    folder: Path, out: Path, day: str | None, min_confidence: float | None, engine: str, master: str | None
) -> None:
    """Writes the graph of a project: the same files as build, and the same bytes as build makes of its articles.

    What users judged shapes the graph and stands in OUT/judgements.jsonl once there is any; claims.jsonl and
    mentions.jsonl are as they were read.

    Once a node's id is retired or given to another thing, for articles came, were withdrawn or read anew,
    OUT/retired.json says what its thing is now; show and other commands read it. With --at it is the graph as of
    that day, with --min-confidence without what is less sure; diff compares what `add` was told to leave in. Spark
    judges which things may be one where so many may be that it is worth its start.

    \b
    Example:
      graphbuild graph harbour/ -o out/
      graphbuild graph harbour/ -o out/ --engine spark --master spark://HOST:7077
    """
    from graphbuild.ontology import load_ontology
    from graphbuild.outputs import ensure_writable, together, write_json, write_pieces
    from graphbuild.pipeline import at
    from graphbuild.project import extractor_version, opened, settings, snapshot, stale_readings
    from graphbuild.project.graphs import judged, judged_graph, record_lines, remember_outline, texts_of
    from graphbuild.project.ids import moved_ids, remember_ids
    from graphbuild.project.rules import remember_rules
    from graphbuild.project.rulings import ruling_line

    ensure_writable(out)
    ontology, place_of_work = load_ontology(), working(folder, engine, master)
    with together(out):
        with opened(folder) as project:
            with snapshot(project), place_of_work as place:
                stale = stale_readings(project, extractor_version(settings(project).extractor))
                for article in texts_of(project):
                    write_text_of(article, out)
                write_pieces(out / "mentions.jsonl", record_lines(project, "reading"))
                write_pieces(out / "claims.jsonl", record_lines(project, "claim"))
                found = judged(project, judging=place.judging)
                least = settings(project).min_confidence
                made = judged_graph(found, ontology, least)
                remember_outline(project, made)
            found.memory.write()
            remember_ids(project, made)
            remember_rules(project, found)
            retired = moved_ids(project, made)
        if min_confidence is not None and min_confidence != least:
            made = judged_graph(found, ontology, min_confidence)
        made = made if day is None else at(made, day)
        if retired:
            write_json(out / RETIRED, retired)
        if found.rulings:
            write_pieces(out / _JUDGEMENTS, map(ruling_line, found.rulings))
        write_graph(made, out)
    for name in [n for n, told in ((RETIRED, retired), (_JUDGEMENTS, found.rulings)) if not told]:
        (out / name).unlink(missing_ok=True)
    tell_of(made, out, ontology)
    if stale.articles and not is_quiet():
        say("warning", f"{much(stale)} were read by another graphbuild; `graphbuild add {folder}` reads them again")


@click.command(short_help="What changed in a project.")
@folder_argument
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
    from graphbuild.graph import changed
    from graphbuild.ontology import load_ontology
    from graphbuild.pipeline import no_search_for_cycles
    from graphbuild.project import opened, snapshot, state_before
    from graphbuild.project.graphs import outline_of

    ontology = load_ontology()
    with opened(folder) as project, snapshot(project):
        before = outline_of(project, ontology, state_before(project, since))
        after = outline_of(project, ontology)
    with no_search_for_cycles():
        found = changed(before, after)
    for change in found:
        one = "; rests on a single source now" if change.rests_on_one else ""
        click.echo(f"{change.kind:8}  {change.what}  {plain(change.line)}  ({_support(change)}{one})")
    if not found and not is_quiet():
        say("note", f"nothing has changed since {since}")


def _support(change: "Change") -> str:
    """What stands behind it: "2 sources in 3 articles, before 1 source in 1 article"."""
    told = {"before ": change.before, "": change.after}
    known = {when: some for when, some in told.items() if some.articles}
    words = [f"{w}{counted(s.sources, 'source')} in {counted(s.articles, 'article')}" for w, s in known.items()]
    return ", ".join(reversed(words))
