"""The command line. Each command parses its arguments, calls one function, and prints.

Heavy libraries are imported inside of the commands, so that `graphbuild --help` is there at once.
"""

import os
import signal
import sys
import warnings

import click

from graphbuild.cli.add import add
from graphbuild.cli.ask import ask
from graphbuild.cli.build import build, extract
from graphbuild.cli.commands import Commands, quiet_option
from graphbuild.cli.evaluate import evaluate
from graphbuild.cli.export import export, import_
from graphbuild.cli.graphs import conflicts, show, view
from graphbuild.cli.judgements import judgements, merge, names, split, undo, why
from graphbuild.cli.ontology import ontology
from graphbuild.cli.project import diff, graph, init, status, withdraw
from graphbuild.cli.review import review
from graphbuild.cli.sample import sample, score_sample
from graphbuild.cli.terminal import installed_version

__all__ = ["graphbuild", "main"]


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(installed_version(), prog_name="graphbuild")
@quiet_option
def graphbuild() -> None:
    """Turns political news into a graph of claims, each with its sentence, its claimant and its status.

    \b
    Example:
      graphbuild build article.txt -o out/
      graphbuild show out/graph.json "Ann Lee"

    \b
    Completion of commands and options in your shell, for a line of its start-up file:
      bash   eval "$(_GRAPHBUILD_COMPLETE=bash_source graphbuild)"
      zsh    eval "$(_GRAPHBUILD_COMPLETE=zsh_source graphbuild)"
      fish   _GRAPHBUILD_COMPLETE=fish_source graphbuild | source

    Exit codes: 0 all is well, 1 something could not be read or written, 2 the command is wrong, 130 stopped.
    """


for command in (
    build,
    extract,
    show,
    conflicts,
    view,
    review,
    ask,
    export,
    import_,
    init,
    add,
    withdraw,
    status,
    graph,
    diff,
    merge,
    split,
    undo,
    why,
    judgements,
    names,
    ontology,
    evaluate,
    sample,
    score_sample,
):
    graphbuild.add_command(command)


def main() -> None:
    """The program `graphbuild`."""
    # The matrices are small: several threads would wait for each other longer than they compute.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="replace")  # type: ignore[union-attr]  # a terminal may lack a character, not stop us
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    graphbuild(prog_name="graphbuild")
