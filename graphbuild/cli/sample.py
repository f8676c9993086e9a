"""`sample` and `score-sample`: how right a graph is, coded by hand."""

from pathlib import Path

import click

from graphbuild.cli.commands import file_or_folder, is_quiet, quiet_option


@click.command(short_help="Random edges of a graph as a sheet to code by hand.")
@click.argument("graph", type=file_or_folder, metavar="GRAPH")
@click.option("-n", "--size", default=200, show_default=True, type=click.IntRange(1), help="How many edges.")
@click.option("--seed", default=0, show_default=True, help="Another number draws another sample.")
@click.option(
    "-o",
    "--out",
    required=True,
    type=file_or_folder,
    metavar="FILE",
    help="The CSV to write.",
)
@quiet_option
def sample(graph: Path, size: int, seed: int, out: Path) -> None:
    """Draws edges of a graph at random and writes them with their sentences as a sheet for a coder.

    Rare families of relations give more than their share. The coder writes y or n under `correct`, and for correct
    edges under `status_right` and `modality_right`; `note` is free. `graphbuild score-sample` reads the sheet.

    \b
    Example:
      graphbuild sample out/graph.json -n 200 -o sample.csv
      graphbuild score-sample sample.csv
    """
    from graphbuild.coding import draw, sheet_text
    from graphbuild.graph import read_graph
    from graphbuild.ontology import load_ontology
    from graphbuild.outputs import ensure_elsewhere, write_text

    ensure_elsewhere(out, graph)
    data = read_graph(graph)
    drawn = draw(data, load_ontology(), size=size, seed=seed)
    write_text(out, sheet_text(data, drawn))
    if not is_quiet():
        click.echo(f"{len(drawn)} of {data.number_of_edges()} edges written to {out}")


@click.command("score-sample", short_help="The precision that a coded sheet shows.")
@click.argument("sheet", type=file_or_folder, metavar="SHEET")
@quiet_option
def score_sample(sheet: Path) -> None:
    """Prints how many edges of a coded sample are right, with 95 % intervals, by family, status and modality.

    The figure for all edges is weighted back to how many edges of each family the graph has.

    \b
    Example:
      graphbuild sample out/graph.json -n 200 -o sample.csv
      graphbuild score-sample sample.csv
    """
    from graphbuild.coding import read_sheet, score, score_lines

    for line in score_lines(score(read_sheet(sheet), str(sheet))):
        click.echo(line)
