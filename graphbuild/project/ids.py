"""Node ids that a project gave out once: none is forgotten, and each is known by where its thing stands."""

import json
import sqlite3
from collections.abc import Iterable, Mapping

import networkx as nx

from graphbuild.graph import node_data
from graphbuild.outputs import json_line
from graphbuild.project.store import Project, transaction

#: article id and offset of a mention
Place = tuple[str, int]
#: the kinds of mentions that an id is known by
LASTING = ("name", "description", "demonym")


def remember_ids(project: Project, graph: nx.MultiDiGraph) -> None:
    """Keeps the ids of the project's graph, and retires those that it bore before and bears no more."""
    rows = {id_: _json(_places(graph, id_)) for id_ in graph}
    with transaction(project) as database:
        known = dict(database.execute("SELECT id, places FROM node_id WHERE current = 1"))
        database.executemany("UPDATE node_id SET current = 0 WHERE id = ?", [(id_,) for id_ in known.keys() - rows])
        _keep(database, dict(rows.items() - known.items()), current=1)


def remember_things(database: sqlite3.Connection, things: Mapping[str, Iterable[Place]]) -> None:
    """Keeps some ids with the places of their things, inside of a transaction: a judgement may retire them."""
    _keep(database, {id_: _json(p) for id_, p in things.items()}, current=0)


def moved_ids(project: Project, graph: nx.MultiDiGraph) -> dict[str, list[str]]:
    """Each id that was given out once and now means nothing, or another thing; with the nodes that its thing is now.

    None where its articles were withdrawn, several where what was one is now told apart. An id that the graph made
    last gave to another thing than graphs before it comes first in its own list: that is what it means.
    """
    now, before = _now(remembered(project), graph), _now(_earlier(project), graph)
    gone = {id_: sorted({*nodes, *before.get(id_, ())}) for id_, nodes in now.items() if id_ not in graph}
    taken = {id_: nodes for id_, nodes in now.items() if id_ in graph and nodes and id_ not in nodes}
    other = {id_: [id_, *(n for n in nodes if n != id_)] for id_, nodes in before.items() if id_ in graph}
    return {**{id_: nodes for id_, nodes in other.items() if before[id_] != [id_]}, **gone, **taken}


def meant_before(project: Project, id_: str) -> list[str]:
    """The other things that an id stood for before, by the ids that they had in the graph that was made last."""
    places = set(_earlier(project).get(id_, ()))
    ids = project.database.execute("SELECT id, places FROM node_id WHERE current = 1 ORDER BY id") if places else ()
    return [other for other, own in ids if other != id_ and places & set(_places_in(own))]


def remembered(project: Project) -> dict[str, list[Place]]:
    """The places of every id that was given out once."""
    rows = project.database.execute("SELECT id, places FROM node_id ORDER BY id")
    return {id_: _places_in(places) for id_, places in rows}


def _earlier(project: Project) -> dict[str, list[Place]]:
    """The places that ids stood for before they were given to other things."""
    found: dict[str, list[Place]] = {}
    for id_, places in project.database.execute("SELECT id, places FROM earlier_node_id ORDER BY id, places"):
        found.setdefault(id_, []).extend(_places_in(places))
    return found


def _keep(database: sqlite3.Connection, rows: Mapping[str, str], *, current: int) -> None:
    """Keeps what ids stand for; what they stood for before stays known if it is another thing."""
    known = dict(database.execute("SELECT id, places FROM node_id"))
    before = [(id_, known[id_]) for id_ in rows.keys() & known.keys() if _are_apart(known[id_], rows[id_])]
    database.executemany("INSERT OR IGNORE INTO earlier_node_id VALUES (?, ?)", before)
    database.executemany("REPLACE INTO node_id VALUES (?, ?, ?)", [(*row, current) for row in rows.items()])


def _are_apart(before: str, now: str) -> bool:
    return before != "[]" and set(_places_in(before)).isdisjoint(_places_in(now))


def _places_in(places: str) -> list[Place]:
    return [(article, start) for article, start in json.loads(places)]


def _json(places: Iterable[Place]) -> str:
    return json_line(sorted(places))


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
