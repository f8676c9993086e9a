"""`show` and `view`: a graph.json in the terminal and as a page."""

import sys
from collections.abc import Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import is_quiet, quiet_option
from graphbuild.cli.given import at_option, given_graph, graph_argument, ids_now
from graphbuild.cli.terminal import plain, say

_NAMED = 5  # others of a name that are named

if TYPE_CHECKING:
    from networkx import MultiDiGraph


@click.command(short_help="The claims of a graph as lines.")
@graph_argument
@click.argument("name", required=False)
@at_option
@quiet_option
def show(graph: Path, name: str | None, day: str | None) -> None:
    """Prints the claims of a graph.json, one a line, each with its sentence, its claimant and what limits it.

    With NAME only those of the people, bodies or places with that name or alias; accents and capitals do not matter.
    GRAPH may be the folder of a project, too; an id that its graph bore once and bears no more still leads to its
    thing. With --at the ties are current, former or to come as they were on that day: as stated dates say, else
    as the articles up to that day said last.

    \b
    Example:
      graphbuild show out/graph.json
      graphbuild show out/graph.json "Ann Lee"
      graphbuild show harbour/ --at 2016-03-01
    """
    from graphbuild.graph import claims_of

    data, retired = given_graph(graph, day)
    asked = [None] if name is None else ids_now(name, retired)
    for one in asked:
        if one is not None:
            _ensure_named(data, one, graph)
        for line in claims_of(data, one):
            click.echo(_styled(line) if sys.stdout.isatty() else line)
    if not is_quiet():
        _say_what_is_not_shown(data, asked, graph)


def _say_what_is_not_shown(graph: "MultiDiGraph", asked: Sequence[str | None], path: Path) -> None:
    """Who else bears a name that was asked for, and that a graph without claims has none."""
    from graphbuild.graph import node_data, nodes_called_in_part

    if not graph.number_of_edges():
        say("note", f"{path}: there is no claim in it")
    for name in filter(None, asked):
        others = [node_data(graph, node)["name"] for node in nodes_called_in_part(graph, name)]
        more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
        if others:
            say(
                "note",
                f"{name!r} is in the names of others, too, who are not shown: {', '.join(others[:_NAMED])}{more}",
            )


@click.command(short_help="Claims that contradict each other.")
@graph_argument
@quiet_option
def conflicts(graph: Path) -> None:
    """Prints the claims of a graph that cannot all be true, each side with its sentences: what is claimed and denied,
    dates that differ, ties that had ended and stand again. None of them is left out of the graph.

    \b
    Example:
      graphbuild conflicts out/graph.json
    """
    from graphbuild.graph import edge_line, edges_of
    from graphbuild.pipeline import conflicts as found

    data, _ = given_graph(graph)
    edges = {key: edge_line(data, source, target, edge) for source, target, key, edge in edges_of(data)}
    dates = {a["id"]: a["date"] for a in data.graph["articles"]}
    listed = found(data)
    for conflict in listed:
        click.echo(plain(edges[conflict.keys[0]]))
        for says, sentences in zip(conflict.says, conflict.evidence, strict=True):
            click.echo(f"  {says}:")
            for e in sentences:
                click.echo(f"    {plain(e['text'])}  ({plain(e['article'])}, {dates.get(e['article']) or 'no date'})")
    if not listed and not is_quiet():
        click.echo("no claim contradicts another")


def _languages(_: click.Context, __: click.Parameter, value: str) -> str:
    from graphbuild.view import LANGUAGES

    if value not in LANGUAGES:
        raise click.BadParameter(f"{value!r} is none of {', '.join(LANGUAGES)}.")
    return value


@click.command(short_help="A graph as a page for the browser.")
@graph_argument
@click.option(
    "-o",
    "--out",
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="The page to write.",
)
@click.option("--language", default="en", callback=_languages, metavar="CODE", help="Of the page's words: en or ru.")
@click.option(
    "--story",
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="Steps in YAML that the page plays.",
)
@click.option(
    "--profile",
    default="all",
    type=click.Choice(["all", "publish"]),
    help="publish leaves out what needs a person's word first.",
)
@click.option(
    "--review",
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="That word, by `graphbuild review`.",
)
@click.option("--most", type=click.IntRange(min=1), metavar="N", help="Show up to N things; usually 2000.")
@click.option("--around", metavar="NAME", help="Show only what is up to two steps from NAME.")
@quiet_option
def view(
    graph: Path,
    out: Path,
    language: str,
    story: Path | None,
    profile: str,
    review: Path | None,
    most: int | None,
    around: str | None,
) -> None:
    """Writes a graph.json as one page to open in a browser, without any access to the network.

    With --profile publish the page leaves out alleged and denied claims, accusations, charges and kinship that
    somebody else claims or one source alone states, and people known only as relatives, and says how many. What
    --review confirms is shown all the same.

    \b
    Example:
      graphbuild view out/graph.json -o graph.html
      graphbuild view out/graph.json --story story.yaml --language ru -o graph.html
      graphbuild view out/graph.json --profile publish --review review.csv -o public.html
    """
    from graphbuild.outputs import ensure_elsewhere, write_text
    from graphbuild.view import MOST, page, read_story

    if review and profile != "publish":
        raise click.UsageError("--review counts with --profile publish only; add it.")
    ensure_elsewhere(out, graph)
    data, retired = given_graph(graph)
    told = read_story(story) if story else None
    if profile == "publish":
        data = _publishable(data, review)
    if around is not None:
        data = _surroundings(data, ids_now(around, retired), graph)
    write_text(out, page(data, most=most or MOST, language=language, story=told))
    if not is_quiet():
        click.echo(f"written to {out}{_left_out(data)}")


def _publishable(graph: "MultiDiGraph", review: Path | None) -> "MultiDiGraph":
    from graphbuild.ontology import load_ontology
    from graphbuild.publish import guard, read_review

    return guard(graph, read_review(review) if review else {}, load_ontology())


def _left_out(graph: "MultiDiGraph") -> str:
    counts = graph.graph.get("withheld") or {}
    told = ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items())
    return f"; left out: {told}" if told else ""


def _surroundings(graph: "MultiDiGraph", names: list[str], path: Path) -> "MultiDiGraph":
    """The things up to two steps from those with one of the names."""
    from graphbuild.graph import nodes_called

    for name in names:
        _ensure_named(graph, name, path)
    near = {node for name in names for node in nodes_called(graph, name)}
    for _ in range(2):
        near |= {end for node in near for end in (*graph.successors(node), *graph.predecessors(node))}
    return graph.subgraph(near)


def _ensure_named(graph: "MultiDiGraph", name: str, path: Path) -> None:
    """Raises a usage error with the names most like it where no node has the name."""
    from graphbuild.errors import GraphFileError
    from graphbuild.graph import node_data, nodes_called

    if nodes_called(graph, name):
        return
    nodes = [node_data(graph, node) for node in sorted(graph)]
    known = {n.casefold(): n for node in nodes for n in (*node["aliases"], node["name"])}
    near = [known[n] for n in get_close_matches(name.casefold(), known, n=5, cutoff=0.5)]
    hint = f"did you mean {' or '.join(map(repr, near))}?" if near else f"`graphbuild show {path}` prints all names"
    raise GraphFileError(f"{path}: nothing in it is called {name!r}; {hint}")


def _styled(line: str) -> str:
    """A claim for the eye: the claim in bold, what limits it in colour, the sentence below."""
    head, *rest = line.split("  ")
    limits = [plain(part) for part in rest[:-2]] if len(rest) > 1 else []
    text = click.style(plain(head), bold=True) + "".join("  " + click.style(part, fg="yellow") for part in limits)
    return (
        text
        + "".join(f"\n    {plain(part)}" for part in rest[-2:-1])
        + "".join("  " + click.style(plain(part), dim=True) for part in rest[-1:])
    )
