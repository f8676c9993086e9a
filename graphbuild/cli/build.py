"""`build` and `extract`: from sources to graphs."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.chosen import extractor_option, min_confidence_option
from graphbuild.cli.commands import is_quiet, quiet_option
from graphbuild.cli.reading import How, graphs, processes_for, readings, workers_option
from graphbuild.cli.terminal import say
from graphbuild.errors import GraphbuildError, SourceError

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from graphbuild.model import Article, Extractor
    from graphbuild.ontology import Ontology

_NAMED = 5  # articles that a warning names before it counts the others


def _valid_date(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    from graphbuild.readers import valid_date

    if value is not None and valid_date(value) is None:
        raise click.BadParameter(f"{value!r} is not an ISO date or a part of one: 2019-03-04, 2019-03 or 2019.")
    return value


_sources = click.argument("sources", nargs=-1, required=True, metavar="SOURCE...")
out_option = click.option(
    "-o",
    "--out",
    required=True,
    type=click.Path(path_type=Path, readable=False),
    metavar="OUT/",
    help="The folder to write to.",
)
date_option = click.option(
    "--date", callback=_valid_date, metavar="DATE", help="The date of all articles, for instance 2019-03-04."
)


@click.command(short_help="One graph of all sources.")
@_sources
@out_option
@date_option
@workers_option
@extractor_option("both", "both")
@min_confidence_option(0.0, "0, all")
@quiet_option
def build(
    sources: tuple[str, ...],
    out: Path,
    date: str | None,
    workers: int | None,
    extractor: "Extractor",
    min_confidence: float,
) -> None:
    """Makes one graph of all sources, which are read on all cores. The number of processes changes no byte.

    A SOURCE is a text file, a saved web page (.html), JSON Lines with one article a line (.jsonl: id, title, text,
    date, source, url; only text must be there), a folder of those, a pattern in quotes, or - for the standard input.

    Writes OUT/graph.json, OUT/graph.html, OUT/claims.jsonl, OUT/mentions.jsonl, and OUT/articles/ID.txt with each
    text as it was read. What cannot be read is named, the rest is read, and the exit code is then 1. OUT/claims.jsonl
    has every claim that was read, also those that --min-confidence leaves out of the graph.

    \b
    Example:
      graphbuild build article.txt page.html "news/*.jsonl" -o out/
      graphbuild build article.txt -o out/ --min-confidence 0.8
    """
    from graphbuild.jsonl import claim_lines, reading_lines
    from graphbuild.nlp import load_network
    from graphbuild.outputs import ensure_writable, together, write_pieces
    from graphbuild.pipeline import joined

    ensure_writable(out)
    problems, articles = _articles(sources, date)
    ontology = _ontology()
    read = readings(articles, How(ontology, extractor), processes_for(articles, workers))
    found = sorted(read, key=lambda one: one.article.id)
    load_network.cache_clear()  # of a very long text the page needs the room
    with together(out):
        for one in found:
            write_text_of(one.article, out)
        write_pieces(out / "mentions.jsonl", reading_lines(one.reading for one in found))
        write_pieces(out / "claims.jsonl", claim_lines(claim for one in found for claim in one.claims))
        graph = joined(found, ontology, min_confidence=min_confidence)
        del found  # of a very long text the records and the graph together need more memory than either
        write_graph(graph, out)
    tell_of(graph, out, ontology)
    _end(problems)


@click.command(short_help="A graph of each article by itself.")
@_sources
@out_option
@date_option
@workers_option
@extractor_option("both", "both")
@min_confidence_option(0.0, "0, all")
@quiet_option
def extract(
    sources: tuple[str, ...],
    out: Path,
    date: str | None,
    workers: int | None,
    extractor: "Extractor",
    min_confidence: float,
) -> None:
    """Makes a graph of each article by itself: OUT/ID.json, and its text in OUT/articles/ID.txt.

    Takes the same sources as build, on all cores. What is finished when you stop it stays.

    \b
    Example:
      graphbuild extract "articles/*.txt" -o graphs/
    """
    from graphbuild.outputs import ensure_writable, together, write_text

    ensure_writable(out)
    problems, articles = _articles(sources, date)
    how = How(_ontology(), extractor, min_confidence)
    for article, graph in graphs(articles, how, processes_for(articles, workers)):
        with together(out):
            write_text_of(article, out)
            write_text(out / f"{article.id}.json", graph)
    if not is_quiet():
        click.echo(f"{len(articles)} graph{'s' * (len(articles) != 1)} written to {out}")
    _end(problems)


def _articles(sources: tuple[str, ...], date: str | None) -> tuple[list[GraphbuildError], list["Article"]]:
    """The articles, all read before the long work begins, and what could not be read, which is said at once."""
    from graphbuild.readers import english, read

    problems: list[GraphbuildError] = []

    def report(problem: GraphbuildError) -> None:
        problems.append(problem)
        say("error", str(problem))

    articles = list(english(read(sources, date=date, report=report), report))
    if not articles:
        if not problems:
            raise SourceError("no article was found in the sources; name files that hold text")
        raise click.exceptions.Exit(1)
    warn_of_dates([a.id for a in articles if a.date is None])
    return problems, articles


def warn_of_dates(undated: list[str]) -> None:
    """Says of which articles no date is known."""
    if undated and not is_quiet():
        more = f" and {len(undated) - _NAMED} more" if len(undated) > _NAMED else ""
        named = ", ".join(undated[:_NAMED])
        tells = "it tells" if len(undated) == 1 else "they tell"
        say("warning", f"no date is known of {named}{more}; what {tells} of 'Monday' has none either (see --date)")


def _ontology() -> "Ontology":
    from graphbuild.ontology import load_ontology

    return load_ontology()


def write_graph(graph: "MultiDiGraph", out: Path) -> None:
    """graph.html and graph.json."""
    from graphbuild.graph import graph_pieces
    from graphbuild.outputs import write_pieces, write_text
    from graphbuild.pipeline import no_search_for_cycles
    from graphbuild.view import page

    with no_search_for_cycles():
        write_text(out / "graph.html", page(graph))
        write_pieces(out / "graph.json", graph_pieces(graph))


def tell_of(graph: "MultiDiGraph", out: Path, ontology: "Ontology") -> None:
    """Prints what a graph holds, and where it was written."""
    from graphbuild.cli.summary import summary
    from graphbuild.cli.terminal import console

    if not is_quiet():
        console().print(summary(graph, ontology))
        click.echo(f"written to {out}: graph.json, graph.html, claims.jsonl, mentions.jsonl, articles/")


def write_text_of(article: "Article", out: Path) -> None:
    """The text of an article as it was read, which the offsets count."""
    from graphbuild.outputs import write_text

    write_text(out / "articles" / f"{article.id}.txt", article.text)


def _end(problems: list[GraphbuildError]) -> None:
    if problems:
        raise click.exceptions.Exit(1)
