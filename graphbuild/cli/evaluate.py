"""`evaluate`: graphs held against gold graphs."""

from pathlib import Path

import click

from graphbuild.cli.commands import quiet_option


@click.command(short_help="Graphs held against gold graphs.")
@click.argument("gold", type=click.Path(path_type=Path, readable=False), metavar="GOLD_DIR")
@click.argument("system", type=click.Path(path_type=Path, readable=False), metavar="SYSTEM_DIR")
@click.option("--errors", is_flag=True, help="Also print each edge that is missing and each that is false.")
@quiet_option
def evaluate(gold: Path, system: Path, errors: bool) -> None:
    """Holds the graphs of SYSTEM_DIR against the gold graphs of GOLD_DIR, and prints how much of them is right.

    NAME.gold.json is held against NAME.json, as `graphbuild extract` writes it.

    \b
    Example:
      graphbuild extract "gold/*.txt" -o graphs/
      graphbuild evaluate gold/ graphs/
    """
    from graphbuild.evaluate import evaluate as measured
    from graphbuild.evaluate import text

    click.echo(text(measured(gold, system), errors=errors), nl=False)
