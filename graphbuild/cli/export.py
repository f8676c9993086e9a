"""`export` and `import`: graphs for other programs, and back from a database."""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graphbuild.cli.commands import file_or_folder, is_quiet, quiet_option
from graphbuild.cli.terminal import progress
from graphbuild.errors import DatabaseError, GraphFileError
from graphbuild.export import EXPORTERS

if TYPE_CHECKING:
    from graphbuild.database import Server

_URI = "neo4j://localhost:7687"
_USER = "neo4j"


def server_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options that say which Neo4j server; the password is never one of them."""
    for option in (
        click.option("--database", envvar="NEO4J_DATABASE", help="The database; without it the user's own."),
        click.option("--user", envvar="NEO4J_USERNAME", default=_USER, show_default=True, help="Who asks."),
        click.option("--uri", envvar="NEO4J_URI", default=_URI, show_default=True, help="The address of the server."),
    ):
        command = option(command)
    return command


_KINDS = "\n".join(f"  {kind:12}{exporter.what}" for kind, exporter in EXPORTERS.items())


@click.command(
    short_help="A graph for Neo4j and other programs.", epilog=f"\b\nKinds:\n  neo4j       a database\n{_KINDS}"
)
@click.argument("graph", type=file_or_folder, metavar="GRAPH", required=False)
@click.option("--to", "kind", required=True, type=click.Choice(["neo4j", *EXPORTERS]), help="What to make of it.")
@click.option("-o", "--out", type=file_or_folder, metavar="PATH", help="The file or folder to write.")
@click.option("--withdraw", "article", metavar="ARTICLE", help="Take out of Neo4j what rests on an article alone.")
@server_options
@quiet_option
def export(kind: str, graph: Path | None, out: Path | None, article: str | None, **where: str | None) -> None:
    """Writes a graph.json for another program, or into a Neo4j 5 database.

    A database then says of the articles of the graph what the graph says; what it has of other articles stays. Run
    it again after a new reading, or after it was stopped. With --withdraw the article is taken out, after
    GRAPH was exported if it is given.

    The address, user and database of Neo4j may stand in NEO4J_URI, NEO4J_USERNAME and NEO4J_DATABASE; the password
    stands in NEO4J_PASSWORD, or is asked for.

    \b
    Example:
      graphbuild export out/graph.json --to gexf -o graph.gexf
      graphbuild export out/graph.json --to neo4j --uri neo4j://localhost:7687
      graphbuild export --to neo4j --withdraw vote-2019
    """
    if kind == "neo4j":
        _to_neo4j(graph, out, article, where)
    else:
        _to_file(kind, graph, out, article)


@click.command("import", short_help="The graph that Neo4j holds.")
@click.option("--from", required=True, expose_value=False, type=click.Choice(["neo4j"]), help="Where the graph is.")
@click.option(
    "-o",
    "--out",
    required=True,
    type=file_or_folder,
    metavar="FILE",
    help="The graph.json.",
)
@server_options
@quiet_option
def import_(out: Path, **where: str | None) -> None:
    """Writes what `graphbuild export --to neo4j` put into a database as a graph.json, the same to the byte.

    \b
    Example:
      graphbuild import --from neo4j -o graph.json
    """
    from graphbuild.database import import_graph
    from graphbuild.graph import graph_pieces
    from graphbuild.outputs import ensure_writable, write_pieces

    ensure_writable(out.parent)
    write_pieces(out, graph_pieces(import_graph(named_server(where))))
    _tell(f"written to {out}")


def _to_neo4j(graph: Path | None, out: Path | None, article: str | None, where: dict[str, str | None]) -> None:
    if out is not None:
        raise click.UsageError("neo4j is no file: leave out -o, name a server with --uri.")
    if graph is None and article is None:
        raise click.UsageError("Missing argument 'GRAPH'.")
    server = named_server(where) if graph is None else _exported(graph, where)
    if article is not None:
        from graphbuild.database import withdraw

        _tell(f"withdrawn from {server.address}: {article}, with {withdraw(article, server)} nodes that named it")


def _exported(path: Path, where: dict[str, str | None]) -> "Server":
    """The server that a graph was exported to."""
    from graphbuild.database import export_graph
    from graphbuild.graph import read_graph
    from graphbuild.ontology import load_ontology
    from graphbuild.property_graph import rows_of

    ontology, graph = load_ontology(), read_graph(path)
    try:
        rows = rows_of(graph, ontology)
    except GraphFileError as error:
        raise GraphFileError(f"{path}: {error}") from None
    server = named_server(where)
    with progress("Writing", len(rows), quiet=is_quiet()) as done:
        told = export_graph(rows, ontology, server, progress=done)
    _tell(
        f"written to {server.address}: {told.entities} entities, {told.claims} claims of {told.articles} articles"
        + (f"; {told.removed} nodes of earlier exports taken out" if told.removed else "")
    )
    return server


def _to_file(kind: str, graph: Path | None, out: Path | None, article: str | None) -> None:
    from graphbuild.export import export as written
    from graphbuild.graph import read_graph
    from graphbuild.outputs import ensure_elsewhere

    if graph is None or out is None:
        raise click.UsageError(f"{kind} is a file: name a GRAPH, and with -o the place to write to.")
    if article is not None:
        raise click.UsageError("--withdraw takes an article out of neo4j, not out of a file.")
    ensure_elsewhere(out, graph)
    data = read_graph(graph)
    try:
        written(data, kind, out)
    except GraphFileError as error:
        raise GraphFileError(f"{graph}: {error}") from None
    _tell(f"written to {out}")


def named_server(where: dict[str, str | None]) -> "Server":
    """The server of the options, with the password from the environment or from whoever sits at the terminal."""
    from graphbuild.database import Server

    server = Server(str(where["uri"]), str(where["user"]), os.environ.get("NEO4J_PASSWORD", ""), where["database"])
    if server.password:
        return server
    if not sys.stdin.isatty():
        raise DatabaseError(f"{server.address}: no password is known of {server.user}; set NEO4J_PASSWORD")
    asked = click.prompt(f"Password of {server.user} at {server.address}", hide_input=True, err=True)
    return replace(server, password=asked)


def _tell(line: str) -> None:
    if not is_quiet():
        click.echo(line)
