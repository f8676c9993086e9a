"""`review`: the claims that wait for a person, one by one in the terminal."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import STOPPED, is_quiet, quiet_option
from graphbuild.cli.terminal import plain, say

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from graphbuild.graph import EdgeData
    from graphbuild.publish.review import Decision

_ANSWERS: "dict[str, Decision]" = {"c": "confirmed", "r": "rejected"}
_WHY = {
    "alleged": "the article reports it as a claim, not as a fact",
    "denied": "the article says that it is denied",
    "no_sentence": "no sentence states it",
    "attributed": "it hurts if it is wrong, and somebody else says so",
    "one_source": "it hurts if it is wrong, and one source alone states it",
}


@click.command(short_help="Confirm or reject claims before publishing.")
@click.argument("graph", type=click.Path(path_type=Path), metavar="GRAPH")
@click.option(
    "-o", "--out", required=True, type=click.Path(path_type=Path), metavar="FILE", help="The review, a CSV file."
)
@click.option("--who", metavar="NAME", help="Who decides; else the name under which you work on this computer.")
@quiet_option
def review(graph: Path, out: Path, who: str | None) -> None:
    """Asks for each claim that `view --profile publish` would leave out whether it may be published.

    Each answer is written at once. Stop whenever you like, with q or Ctrl-C, and go on with the same command: what
    was answered is not asked again. Delete a line of FILE to be asked once more.

    \b
    Example:
      graphbuild review out/graph.json -o review.csv
      graphbuild view out/graph.json --profile publish --review review.csv -o page.html
    """
    from graphbuild.graph import read_graph
    from graphbuild.ontology import load_ontology
    from graphbuild.publish import Verdict, doubtful, read_review, write_review

    data = read_graph(graph)
    given = dict(read_review(out)) if out.exists() else {}
    write_review(out, given)
    open_ = [row for row in doubtful(data, load_ontology()) if row[2] not in given]
    for number, (source, target, key, edge, why) in enumerate(open_, 1):
        _show(data, (source, target), edge, f"{number} of {len(open_)}: {_WHY[why]}")
        answer, because = _answer(out)
        if answer == "q":
            break
        if answer in _ANSWERS:
            given[key] = Verdict(key, _ANSWERS[answer], who or _user(), date.today().isoformat(), because)
            write_review(out, given)
    if not is_quiet():
        left = sum(key not in given for _, _, key, _, _ in open_)
        click.echo(f"{len(given)} answered, {left} left; written to {out}")


def _show(graph: "MultiDiGraph", ends: Sequence[str], edge: "EdgeData", heading: str) -> None:
    """The claim with its sentences, their articles and who says so."""
    names = [plain(str(graph.nodes[end]["name"])) for end in ends]
    click.echo(f"\n{click.style(heading, dim=True)}")
    click.secho(f"{names[0]} -> {plain(edge['label'])} -> {names[1]}{_limits(edge)}", bold=True)
    claimants = ", ".join(plain(str(graph.nodes[w]["name"] if w in graph else w)) for w in edge["attributed_to"])
    if claimants:
        click.echo(f"  claimed by {claimants}")
    for evidence in edge["evidence"]:
        click.echo(f"  {plain(evidence['text'])}  ({plain(evidence['article'])})")


def _limits(edge: "EdgeData") -> str:
    """What limits the claim: "  [alleged, former, about bribery, 2020-05]"."""
    told = [
        edge["modality"] if edge["modality"] != "asserted" else "",
        edge["status"] if edge["status"] != "current" else "",
        f"about {plain(edge['topic'])}" if edge["topic"] else "",
        plain(edge["date"] or ""),
    ]
    return f"  [{', '.join(filter(None, told))}]" if any(told) else ""


def _answer(out: Path) -> tuple[str, str]:
    """What the reviewer says, and why; who stops here finds all earlier answers in the file."""
    choices = click.Choice([*_ANSWERS, "s", "q"])
    try:
        answer = click.prompt("  [c]onfirm, [r]eject, [s]kip, [q]uit", type=choices, show_choices=False)
        why = click.prompt("  why", default="", show_default=False) if answer in _ANSWERS else ""
    except click.Abort:
        click.echo()
        say("stopped", f"what was answered is in {out}; the same command goes on")
        raise click.exceptions.Exit(STOPPED) from None
    return answer, why.strip()


def _user() -> str:
    return os.environ.get("USER") or os.environ.get("USERNAME") or "unknown"
