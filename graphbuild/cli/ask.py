"""`ask`: questions to a graph."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.commands import file_or_folder, quiet_option
from graphbuild.cli.export import named_server, server_options
from graphbuild.cli.given import given_graph, one_now
from graphbuild.cli.terminal import plain

if TYPE_CHECKING:
    from networkx import MultiDiGraph
    from rich.table import Table

    from graphbuild.ask import Answer, Engine, Question, Value

#: columns that need room, how much, and columns whose words are never cut
_SENTENCES = ("sentence", "words", "accused_said", "said_there")
_ROOM = 24
_ENDLESS = 10_000
_WHOLE = (
    "key",
    "keys",
    "statement",
    "status",
    "modality",
    "date",
    "told",
    "since",
    "until",
    "first_told",
    "last_told",
)


@click.command(short_help="Questions to a graph.")
@click.argument("question", required=False)
@click.argument("parameters", nargs=-1, metavar="[NAME=VALUE]...")
@click.option("--graph", type=file_or_folder, metavar="FILE", help="The graph.json to ask.")
@click.option("--neo4j", is_flag=True, help="Ask the Neo4j database to which a graph was exported.")
@click.option("--list", "listed", is_flag=True, help="Print all questions and what each of them takes.")
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON, one row a line.")
@server_options
@quiet_option
def ask(
    question: str | None,
    parameters: tuple[str, ...],
    graph: Path | None,
    neo4j: bool,
    listed: bool,
    as_json: bool,
    **where: str | None,
) -> None:
    """Asks a graph one of the questions of `graphbuild ask --list`; each is a file of Cypher.

    A file of your own, written like those, is asked by its path: QUESTION is then my/question.cypher.

    A person or body is given by its name, an alias or the id of its node. Every answer says how sure it is: look at
    the columns `status` and `modality`, and read the sentence.

    A graph.json needs no server, but the extra: pip install "graphbuild[ask]". With --neo4j the address, user and
    database may stand in NEO4J_URI, NEO4J_USERNAME and NEO4J_DATABASE; the password stands in NEO4J_PASSWORD.

    \b
    Example:
      graphbuild ask --list
      graphbuild ask family person="Ann Lee" --graph out/graph.json
      graphbuild ask office-holders day=2019-05 --neo4j --json
    """
    from graphbuild.ask import asked, given_parameters, question_called

    if listed:
        _print_questions()
        return
    if question is None:
        raise click.UsageError("Missing argument 'QUESTION'; --list prints them all.")
    if neo4j == (graph is not None):
        raise click.UsageError("Name a graph.json with --graph FILE, or ask a database with --neo4j.")
    asked_for, given = question_called(question), given_parameters(parameters)
    data, retired = given_graph(graph) if graph else (None, {})
    given = {name: one_now(value, retired) for name, value in given.items()}
    with _engine(data, where) as engine:
        answer = asked(asked_for, given, engine)
    _print_answer(answer, as_json)


@contextmanager
def _engine(graph: "MultiDiGraph | None", where: dict[str, str | None]) -> "Iterator[Engine]":
    from graphbuild.ask import in_process, on_server
    from graphbuild.ontology import load_ontology

    if graph is None:
        with on_server(named_server(where)) as engine:
            yield engine
    else:
        yield in_process(graph, load_ontology())


def _print_questions() -> None:
    from graphbuild.ask import load_questions, questions_folder

    for question in load_questions():
        click.echo(f"{click.style(question.name, bold=True)}  {question.asks}")
        for line in _parameter_lines(question):
            click.echo(f"    {line}")
    click.echo(f"They are files in {questions_folder()}.")


def _parameter_lines(question: "Question") -> Iterator[str]:
    for p in question.parameters:
        wanted = f"default: {p.default}" if p.default else f'for instance {p.name}="{p.example}"'
        yield f"{p.name}  {p.means}; {wanted}"


def _print_answer(answer: "Answer", as_json: bool) -> None:
    from graphbuild.ask import answer_json, answer_lines

    if as_json:
        click.echo(answer_json(answer), nl=False)
    elif sys.stdout.isatty():
        _print_for_the_eye(answer)
    else:
        for line in answer_lines(answer):
            click.echo(line)


def _print_for_the_eye(answer: "Answer") -> None:
    """A table, or where the terminal is too narrow for one, a record for each row."""
    from graphbuild.cli.terminal import console

    out = console()
    needed = out.measure(_table(answer, _ROOM), options=out.options.update(max_width=_ENDLESS)).minimum
    if needed > out.width:
        for row in answer.rows:
            out.print(_record(answer, row), "")
    else:
        out.print(_table(answer, None))
    click.echo(f"{len(answer.rows)} row{'s' * (len(answer.rows) != 1)}")


def _table(answer: "Answer", room: int | None) -> "Table":
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_lines=True)
    for column in answer.columns:
        width = room if column.startswith(_SENTENCES) else None
        table.add_column(column.replace("_", " "), min_width=width, no_wrap=column in _WHOLE)
    for row in answer.rows:
        table.add_row(*map(_shown, row))
    return table


def _record(answer: "Answer", row: "Sequence[Value]") -> "Table":
    from rich.table import Table

    record = Table.grid(padding=(0, 2))
    record.add_column(style="bold", no_wrap=True)
    record.add_column(overflow="fold")
    for column, value in zip(answer.columns, row, strict=True):
        record.add_row(column.replace("_", " "), _shown(value))
    return record


def _shown(value: "Value") -> str:
    """A value for the eye: the items of a list below each other."""
    from graphbuild.ask import cell

    items = value if isinstance(value, list | tuple) else [value]
    return "\n".join(plain(cell(item)) for item in items)
