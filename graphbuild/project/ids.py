"""Node ids that a project gave out once: none is forgotten, and each is known by where its thing stands."""

import json
import sqlite3
from collections.abc import Iterable, Mapping

import networkx as nx

from graphbuild.graph import node_data
from graphbuild.project.store import Project, transaction

#: article id and offset of a mention
Place = tuple[str, int]
#: the kinds of mentions that an id is known by
LASTING = ("name", "description", "demonym")
_dumps = json.JSONEncoder(ensure_ascii=False).encode


def remember_ids(project: Project, graph: nx.MultiDiGraph) -> None:
    """Keeps the ids of the project's graph, and retires those that it bore before and bears no more."""
    rows = {id_: _json(_places(graph, id_)) for id_ in graph}
    with transaction(project) as database:
        known = dict(database.execute("SELECT id, places FROM node_id WHERE current = 1"))
        database.executemany("UPDATE node_id SET current = 0 WHERE id = ?", [(id_,) for id_ in known.keys() - rows])
        database.executemany("REPLACE INTO node_id VALUES (?, ?, 1)", rows.items() - known.items())


def remember_things(database: sqlite3.Connection, things: Mapping[str, Iterable[Place]]) -> None:
    """Keeps some ids with the places of their things, inside of a transaction: a judgement may retire them."""
    database.executemany("REPLACE INTO node_id VALUES (?, ?, 0)", [(id_, _json(p)) for id_, p in things.items()])


def retired_ids(project: Project, graph: nx.MultiDiGraph) -> dict[str, list[str]]:
    """Each id that was given out once and that this graph lacks, with the nodes that its thing is now.

    None where its articles were withdrawn, several where what was one is now told apart.
    """
    return _now({id_: places for id_, places in remembered(project).items() if id_ not in graph}, graph)


def moved_ids(project: Project, graph: nx.MultiDiGraph) -> dict[str, list[str]]:
    """The retired ids, and each that another thing bears now than in the graph that was made last; with their nodes.

    That may be while articles have come or gone since: of two of one name the later is "-2".
    """
    now = _now(remembered(project), graph)
    return {id_: nodes for id_, nodes in now.items() if id_ not in graph or (nodes and id_ not in nodes)}


def remembered(project: Project) -> dict[str, list[Place]]:
    """The places of every id that was given out once."""
    rows = project.database.execute("SELECT id, places FROM node_id ORDER BY id")
    return {id_: [(article, start) for article, start in json.loads(places)] for id_, places in rows}


def _json(places: Iterable[Place]) -> str:
    return _dumps(sorted(places))


def _now(before: Mapping[str, Iterable[Place]], graph: nx.MultiDiGraph) -> dict[str, list[str]]:
    """The nodes that stand at the places of each id."""
    owners = _owners(graph, {place for places in before.values() for place in places})
    return {id_: sorted({owners[place] for place in places if place in owners}) for id_, places in before.items()}


def _owners(graph: nx.MultiDiGraph, asked: Iterable[Place]) -> Mapping[Place, str]:
    wanted = set(asked)
    return {place: id_ for id_ in graph for place in _places(graph, id_) if place in wanted}


def _places(graph: nx.MultiDiGraph, id_: str) -> list[Place]:
    """The names and descriptions of a node: what a pronoun means may be read differently the next time."""
    mentions = node_data(graph, id_)["mentions"]
    return [(m["article"], m["start"]) for m in mentions if m["kind"] in LASTING]
