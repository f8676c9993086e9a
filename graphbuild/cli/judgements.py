"""`merge`, `split`, `undo`, `why`, `judgements`, `names`: who is who in a project, as its users say."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import is_quiet, quiet_option
from graphbuild.cli.given import say_other_meanings
from graphbuild.cli.judged import doubts_told, lines_told, reasons_told, ruling_told
from graphbuild.cli.projects import because_option, by_option, folder_argument, word, writing
from graphbuild.cli.terminal import plain, say

if TYPE_CHECKING:
    from graphbuild.project import Project


@click.command(short_help="Says that two things of a project are one.")
@folder_argument
@click.argument("a")
@click.argument("b")
@because_option
@by_option
@quiet_option
def merge(folder: Path, a: str, b: str, why: str, who: str) -> None:
    """Says that A and B are one thing, whatever the rules hold, and whatever articles come or are read anew.

    A and B are ids of nodes, also such as were retired, names as written, or places such as vote-2019@120: what
    article vote-2019 names at its character 120. What they are called at the time is one from then on, wherever it
    stands. A judgement waits while its articles are withdrawn.

    \b
    Example:
      graphbuild merge harbour/ "Ann Lee" "Ann Roy" --because "née Roy, see her site"
    """
    from graphbuild.project import opened
    from graphbuild.project.merging import merge as merged

    with opened(folder) as project, writing(project):
        _tell_other_meanings(project, (a, b))
        given = merged(project, plain(a), plain(b), word(who, why))
    now = " and ".join(sorted({id_ for side in given.after for id_ in side}))
    _tell(f"judgement {given.number}: {plain(a)!r} and {plain(b)!r} are one: {now}", given.notes)
    _tell_undo(folder, given.number)


@click.command(short_help="Says that one thing of a project is two.")
@folder_argument
@click.argument("a")
@click.argument("others", nargs=-1, metavar="[B...]")
@click.option("--article", "articles", multiple=True, metavar="ID", help="What this article tells goes apart.")
@because_option
@by_option
@quiet_option
def split(folder: Path, a: str, others: tuple[str, ...], articles: tuple[str, ...], why: str, who: str) -> None:
    """Says that A is none of what the given articles tell of it, or not B.

    With --article the mentions of these articles go apart from the rest. With B, another name of the same thing or
    a place such as vote-2019@120, the mentions that are called so go apart, also from those of one article; what
    "she" means there is then left open. Two that are two already are kept apart from now on. Each side stays as it
    is; whom a new article means by a name that both bear is told by what else it says, else it is a third.

    \b
    Example:
      graphbuild split harbour/ person-ann-lee --article concert-2020 --because "the singer, not the mayor"
      graphbuild split harbour/ "Ann Lee" "Anna Lee"
    """
    from graphbuild.project import opened
    from graphbuild.project.merging import split as parted

    if not others and not articles:
        raise click.UsageError("name what goes apart: --article ID, another name, or a place such as vote-2019@120.")
    with opened(folder) as project, writing(project):
        _tell_other_meanings(project, (a, *others))
        given = parted(project, plain(a), [plain(o) for o in others], articles, word(who, why))
    left, right = (" and ".join(side) for side in given.after)
    _tell(f"judgement {given.number}: {left} and {right} are two", given.notes)
    _tell_undo(folder, given.number)


@click.command(short_help="Takes a judgement back.")
@folder_argument
@click.argument("judgement", required=False, type=click.IntRange(min=1), metavar="[JUDGEMENT]")
@because_option
@by_option
@quiet_option
def undo(folder: Path, judgement: int | None, why: str, who: str) -> None:
    """Takes a judgement back, by its number; without one the latest that counts. It stays listed, marked as undone.

    \b
    Example:
      graphbuild undo harbour/
      graphbuild undo harbour/ 3 --because "two people after all"
    """
    from graphbuild.project import opened
    from graphbuild.project.merging import take_back

    with opened(folder) as project, writing(project):
        ruling = take_back(project, judgement, word(who, why))
    _tell(f"undone: judgement {ruling.number}, {ruling_told(ruling)}", ())


@click.command(short_help="Why two things of a project are one, or two.")
@folder_argument
@click.argument("a")
@click.argument("b")
@quiet_option
def why(folder: Path, a: str, b: str) -> None:
    """Prints why A and B are one thing or two: each judgement with who, how surely, since when, and its reasons.

    A and B are ids of nodes, also such as were retired, names as written, or places such as vote-2019@120.

    \b
    Example:
      graphbuild why harbour/ "Ann Lee" person-a-lee
    """
    from graphbuild.project import opened, snapshot
    from graphbuild.project.explain import why as explained
    from graphbuild.project.rules import since

    with opened(folder) as project, snapshot(project):
        _tell_other_meanings(project, (a, b))
        told = explained(project, plain(a), plain(b))
        one, other = told.meant
        ids = one.id if one.id == other.id else f"{one.id} and {other.id}"
        click.echo(f"{one.said!r} and {other.said!r} are {'one' if told.told.is_one else 'two'}: {plain(ids)}")
        for line in reasons_told(told):
            click.echo(line)
        for j in told.told.way:
            for line in lines_told(told, j, since(project, told.found, j)):
                click.echo(line)


@click.command(short_help="What users judged in a project.")
@folder_argument
@quiet_option
def judgements(folder: Path) -> None:
    """Lists the judgements of users: what, who, when and why, which were undone, and which do nothing at present.

    \b
    Example:
      graphbuild judgements harbour/
    """
    from graphbuild.project import opened, snapshot
    from graphbuild.project.graphs import judged
    from graphbuild.project.rulings import history

    with opened(folder) as project, snapshot(project):
        given, found = history(project), judged(project)
    for ruling in given:
        because = f"  because: {plain(ruling.why)}" if ruling.why else ""
        click.echo(f"{ruling.number}  {ruling_told(ruling)}  ({plain(ruling.who)}, {ruling.at[:10]}){because}")
        if ruling.is_undone:
            again = f": {plain(ruling.undone_why)}" if ruling.undone_why else ""
            click.echo(f"   undone by {plain(str(ruling.undone_by))} on {str(ruling.undone_at)[:10]}{again}")
        elif idle := found.unmet.get(ruling.number):
            click.echo(f"   {idle}")
    if not given and not is_quiet():
        click.echo("no judgement was given yet")


@click.command(short_help="Gives a project a list of known names.")
@folder_argument
@click.argument("file", type=click.Path(path_type=Path, readable=False), metavar="FILE")
@because_option
@by_option
@quiet_option
def names(folder: Path, file: Path, why: str, who: str) -> None:
    """Gives the project a list of known things: what bears a name of one of them, and of no other, is that thing.

    FILE is YAML, CSV or JSON lines with `id`, `names` (in CSV with | between them), and perhaps `wikidata` and
    `type`, or entities of FollowTheMoney as JSON lines. Nodes that one thing fits bear its ids among their attributes;
    what fits several, or may not be one, stays apart and is named. Of two lists that know one id the later counts.

    \b
    Example:
      graphbuild names harbour/ people.csv
      graphbuild undo harbour/
    """
    from graphbuild.project import opened
    from graphbuild.project.graphs import judged
    from graphbuild.project.names import names_json, read_names
    from graphbuild.project.rulings import give

    things = read_names(file)
    with opened(folder) as project, writing(project):
        number = give(project, "names", {"file": file.name, "things": names_json(things)}, word(who, why))
        found = judged(project)
    ids = {thing.id for thing in things}
    linked = {known["known_id"] for known in found.known.values()} & ids
    _tell(f"judgement {number}: {len(linked)} of {len(things)} known things are in the graph", doubts_told(found, ids))
    _tell_undo(folder, number)


def _tell_other_meanings(project: "Project", said: Sequence[str]) -> None:
    from graphbuild.project.ids import meant_before

    for id_ in () if is_quiet() else map(plain, said):
        if others := meant_before(project, id_):
            say_other_meanings(id_, others)


def _tell(line: str, notes: Sequence[str]) -> None:
    if not is_quiet():
        click.echo(plain(line))
        for note in notes:
            say("note", note)


def _tell_undo(folder: Path, number: int) -> None:
    if not is_quiet():
        click.echo(plain(f"to take it back: graphbuild undo {folder} {number}"))
