"""`show` and `view`: a graph.json in the terminal and as a page."""

import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import is_quiet, quiet_option
from graphbuild.cli.terminal import plain

if TYPE_CHECKING:
    from networkx import MultiDiGraph

_graph = click.argument("graph", type=click.Path(path_type=Path, readable=False), metavar="GRAPH")


@click.command(short_help="The claims of a graph as lines.")
@_graph
@click.argument("name", required=False)
@quiet_option
def show(graph: Path, name: str | None) -> None:
    """Prints the claims of a graph.json, one a line, each with its sentence, its claimant and what limits it.

    With NAME only those of the people, bodies or places with that name or alias; accents and capitals do not matter.

    \b
    Example:
      graphbuild show out/graph.json
      graphbuild show out/graph.json "Ann Lee"
    """
    from graphbuild.graph import claims_of, read_graph

    data = read_graph(graph)
    if name is not None:
        _ensure_named(data, name, graph)
    for line in claims_of(data, name):
        click.echo(_styled(line) if sys.stdout.isatty() else line)


@click.command(short_help="A graph as a page for the browser.")
@_graph
@click.option(
    "-o",
    "--out",
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="FILE",
    help="The page to write.",
)
@quiet_option
def view(graph: Path, out: Path) -> None:
    """Writes a graph.json as one page to open in a browser, without any access to the network.

    \b
    Example:
      graphbuild view out/graph.json -o graph.html
    """
    from graphbuild.graph import read_graph
    from graphbuild.outputs import write_text
    from graphbuild.view import page

    write_text(out, page(read_graph(graph)))
    if not is_quiet():
        click.echo(f"written to {out}")


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
