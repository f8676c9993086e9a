"""A graph that a command is given: a graph.json, or the folder of a project; and the ids that it bore before."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graphbuild.cli.terminal import plain, say
from graphbuild.errors import GraphFileError

if TYPE_CHECKING:
    from networkx import MultiDiGraph

#: written beside the graph.json of a project once an id is retired or given to another thing: {id: [the ids that its
#: thing has now]}, of the latter first the id itself
RETIRED = "retired.json"

graph_argument = click.argument("graph", type=click.Path(path_type=Path, readable=False), metavar="GRAPH")
at_option = click.option(
    "--at", "day", callback=lambda _, __, value: _valid_day(value), metavar="DAY", help="As of a day: 2016-03-01."
)


def given_graph(path: Path, day: str | None = None) -> "tuple[MultiDiGraph, dict[str, list[str]]]":
    """The graph, as of a day if one is given, and what became of the ids that their things bear no more."""
    from graphbuild.project import is_project

    graph, retired = _of_project(path) if os.path.isdir(path) and is_project(path) else _of_file(path)
    if day is None:
        return graph, retired
    from graphbuild.pipeline import at

    return at(graph, day), retired


def ids_now(name: str, retired: dict[str, list[str]]) -> list[str]:
    """The ids that a name stands for if it is an id that its thing bears no more, which is said, else the name itself.

    None where that thing is no longer there. An id that stood for another thing before stands for what it means now.
    """
    if name not in retired:
        return [name]
    if retired[name][:1] == [name]:
        say_other_meanings(name, retired[name][1:])
        return [name]
    if retired[name]:
        say("note", f"{plain(name)} is retired; its thing is {' and '.join(retired[name])} now")
    else:
        say("note", f"{plain(name)} is retired: the articles that spoke of it were withdrawn, or too unsure")
    return retired[name]


def one_now(name: str, retired: dict[str, list[str]]) -> str:
    """The one id that a retired id stands for, else the name itself: where it stands for several these are said."""
    ids = ids_now(name, retired)
    return ids[0] if len(ids) == 1 else name


def say_other_meanings(id_: str, others: Sequence[str]) -> None:
    """Says that an id stood for other things before."""
    now = f"is {' and '.join(others)} now" if others else "is in no article now"
    say("note", f"{plain(id_)} named another thing before, which {now}; taken as what it means now")


def _of_project(folder: Path) -> "tuple[MultiDiGraph, dict[str, list[str]]]":
    from graphbuild.ontology import load_ontology
    from graphbuild.project import opened, snapshot
    from graphbuild.project.graphs import graph_of
    from graphbuild.project.ids import moved_ids

    with opened(folder) as project, snapshot(project):
        graph = graph_of(project, load_ontology())
        return graph, moved_ids(project, graph)


def _of_file(path: Path) -> "tuple[MultiDiGraph, dict[str, list[str]]]":
    from graphbuild.graph import read_graph

    graph, beside = read_graph(path), path.parent / RETIRED
    try:
        retired = json.loads(beside.read_text(encoding="utf-8")) if path.name == "graph.json" else {}
    except FileNotFoundError:
        return graph, {}
    except (OSError, ValueError) as error:
        raise GraphFileError(f"{beside}: cannot be read ({error}); write it anew with `graphbuild graph`") from None
    return graph, retired


def _valid_day(value: str | None) -> str | None:
    from graphbuild.readers import valid_date

    if value is not None and valid_date(value) is None:
        raise click.BadParameter(f"{value!r} is not an ISO date or a part of one: 2016-03-01, 2016-03 or 2016.")
    return value
