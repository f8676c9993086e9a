"""A claim is shown and asked about in the terminal."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import STOPPED
from graphbuild.cli.terminal import plain, say

if TYPE_CHECKING:
    from networkx import MultiDiGraph

    from graphbuild.graph import EdgeData
    from graphbuild.publish.review import Decision

ANSWERS: "dict[str, Decision]" = {"c": "confirmed", "r": "rejected"}
_WHY = {
    "alleged": "the article reports it as a claim, not as a fact",
    "denied": "the article says that it is denied",
    "no_sentence": "no sentence states it",
    "attributed": "it hurts if it is wrong, and somebody else says so",
    "one_source": "it hurts if it is wrong, and one source alone states it",
}


def show(graph: "MultiDiGraph", ends: Sequence[str], edge: "EdgeData", place: str, why: str) -> None:
    """The claim with its sentences, their articles and who says so; `why` it waits is one of the reasons to."""
    heading = f"{place}: {_WHY[why]}"
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


def answer(place: Path) -> tuple[str, str]:
    """What the reviewer says, and why; who stops here finds all earlier answers in the file."""
    choices = click.Choice([*ANSWERS, "s", "q"])
    try:
        said = click.prompt("  [c]onfirm, [r]eject, [s]kip, [q]uit", type=choices, show_choices=False)
        why = click.prompt("  why", default="", show_default=False) if said in ANSWERS else ""
    except click.Abort:
        click.echo()
        say("stopped", f"what was answered is in {place}; the same command goes on")
        raise click.exceptions.Exit(STOPPED) from None
    return str(said), why.strip()
