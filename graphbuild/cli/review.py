"""`review`: claims confirmed, rejected, corrected, added by a person; those that wait for one are asked one by one."""

import os
from datetime import date
from pathlib import Path
from typing import Any

import click

from graphbuild.cli.asked import ANSWERS, answer, show
from graphbuild.cli.commands import file_or_folder, is_quiet, quiet_option
from graphbuild.cli.projects import because_option, by_option, user
from graphbuild.cli.reviewing import ACTIONS, act


@click.command(short_help="Confirm, reject, correct or add claims.")
@click.argument("graph", type=file_or_folder, metavar="GRAPH")
@click.argument("action", required=False, type=click.Choice(ACTIONS), metavar="[ACTION]")
@click.argument("claims", nargs=-1, metavar="[CLAIM...]")
@click.option(
    "-o",
    "--out",
    type=file_or_folder,
    metavar="FILE",
    help="The review of a graph.json, as CSV.",
)
@by_option
@because_option
@click.option("--type", "type_", metavar="TYPE", help="What it is: HEADS, ... (see graphbuild ontology).")
@click.option("--status", type=click.Choice(["current", "former", "future"]), help="As of the article.")
@click.option("--modality", type=click.Choice(["asserted", "alleged", "denied"]), help="Stated or claimed.")
@click.option("--role", metavar="WORDS", help="The role, such as deputy mayor; an empty one takes it away.")
@click.option("--turned", is_flag=True, help="It runs from its target to its source.")
@click.option("--source", metavar="WORDS", help="Its source, as the sentence calls it.")
@click.option("--target", metavar="WORDS", help="Its target, as the sentence calls it.")
@click.option("--said-by", multiple=True, metavar="WORDS", help="Who says so, as the sentence calls them.")
@click.option("--article", metavar="ID", help="Of what is added: the article.")
@click.option("--sentence", metavar="WORDS", help="Of what is added: the sentence that states it, or a part of it.")
@quiet_option
def review(graph: Path, action: str | None, claims: tuple[str, ...], out: Path | None, **told: Any) -> None:
    """Asks for each claim that `view --profile publish` would leave out whether it may be published.

    GRAPH is a graph.json, then FILE keeps the answers, or the folder of a project, which keeps them itself. Each
    answer is kept at once. Stop whenever you like, with q or Ctrl-C, and go on with the same command: what was
    answered is not asked again. Delete a line of FILE, or undo the judgement, to be asked once more.

    In a project, ACTION does it without asking: list (all claims with their keys, or those at one NAME), confirm,
    reject, correct, add. CLAIM is a key, or its beginning. A rejected claim stands in the graph no more but is listed;
    a confirmed one says so; all outlive a new reading of the article, for they hold on to its words.

    \b
    Example:
      graphbuild review out/graph.json -o review.csv
      graphbuild review harbour/
      graphbuild review harbour/ list "Ann Lee"
      graphbuild review harbour/ reject 3f9c1a --because "another Lee"
      graphbuild review harbour/ correct 3f9c1a --status former
      graphbuild review harbour/ add --article vote-2019 --sentence "Roy runs the port" \\
        --source Roy --type HEADS --target port
    """
    from graphbuild.project import is_project

    if is_project(graph):
        if out is not None:
            raise click.UsageError(f"{graph} is a project and keeps the review itself; leave -o out.")
        act(graph, action or "ask", claims, told)
    elif action is not None:
        raise click.UsageError(f"{action} is done in a project; {graph} is none.")
    elif out is None:
        raise click.UsageError("Missing option '-o' / '--out': the file of the review.")
    else:
        _of_file(graph, out, told["who"] or user())


def _of_file(graph: Path, out: Path, who: str) -> None:
    from graphbuild.graph import read_graph
    from graphbuild.ontology import load_ontology
    from graphbuild.publish import Verdict, doubtful, read_review, write_review

    data = read_graph(graph)
    given = dict(read_review(out)) if os.path.exists(out) else {}
    write_review(out, given)
    open_ = [row for row in doubtful(data, load_ontology()) if row[2] not in given]
    for number, (source, target, key, edge, why) in enumerate(open_, 1):
        show(data, (source, target), edge, f"{number} of {len(open_)}", why)
        said, because = answer(out)
        if said == "q":
            break
        if said in ANSWERS:
            given[key] = Verdict(key, ANSWERS[said], who, date.today().isoformat(), because)
            write_review(out, given)
    if not is_quiet():
        left = sum(key not in given for _, _, key, _, _ in open_)
        click.echo(f"{len(given)} answered, {left} left; written to {out}")
