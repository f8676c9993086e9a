"""Node ids that a project gave out once: none is forgotten, and each is known by where its thing stands."""

import json
from collections.abc import Iterable, Mapping

import networkx as nx

from graphbuild.graph import node_data
from graphbuild.project.store import Project, transaction

#: article id and offset of a mention
Place = tuple[str, int]


def remember_ids(project: Project, graph: nx.MultiDiGraph) -> None:
    """Keeps the ids of the project's graph, and retires those that it bore before and bears no more."""
    rows = [(id_, json.dumps(sorted(_places(graph, id_)), ensure_ascii=False)) for id_ in graph]
    with transaction(project) as database:
        database.execute("UPDATE node_id SET current = 0")
        database.executemany("REPLACE INTO node_id VALUES (?, ?, 1)", rows)


def retired_ids(project: Project, graph: nx.MultiDiGraph) -> dict[str, list[str]]:
    """Each id that was given out once and that this graph lacks, with the nodes that its thing is now.

    None where its articles were withdrawn, several where what was one is now told apart.
    """
    rows = project.database.execute("SELECT id, places FROM node_id ORDER BY id")
    gone = {
        id_: [(article, start) for article, start in json.loads(places)] for id_, places in rows if id_ not in graph
    }
    owners = _owners(graph, {place for places in gone.values() for place in places})
    return {id_: sorted({owners[place] for place in places if place in owners}) for id_, places in gone.items()}


def _owners(graph: nx.MultiDiGraph, asked: Iterable[Place]) -> Mapping[Place, str]:
    wanted = set(asked)
    return {place: id_ for id_ in graph for place in _places(graph, id_) if place in wanted}


def _places(graph: nx.MultiDiGraph, id_: str) -> list[Place]:
    """The names and descriptions of a node: what a pronoun means may be read differently the next time."""
    mentions = node_data(graph, id_)["mentions"]
    return [(m["article"], m["start"]) for m in mentions if m["kind"] in ("name", "description", "demonym")]
