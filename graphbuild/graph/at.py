"""The graph as of a day."""

import networkx as nx

from graphbuild.graph.days import last_day, surely_by
from graphbuild.graph.intervals import State, intervals, is_tie
from graphbuild.graph.keys import edge_key
from graphbuild.graph.shape import EdgeData, edges_of, graph_data
from graphbuild.model import Status
from graphbuild.ontology import Ontology

_STATUS: dict[State, Status] = {"holds": "current", "ended": "former", "to come": "future"}


def at(graph: nx.MultiDiGraph, day: str, ontology: Ontology) -> nx.MultiDiGraph:
    """What is known to have been so on a day: "2016-03-01"; of a month or a year its last day is meant.

    A tie is current, former or future as it was on that day, whatever it is now: as stated dates say, else as the
    articles up to that day said last, and left out where they said nothing. An act is there once it has happened;
    one without a date had happened when its article appeared. Statements are those of articles of that day or
    before, nodes those that all this needs.
    """
    day = last_day(day)
    made = nx.MultiDiGraph(**graph.graph)
    dates = {a["id"]: a["date"] for a in graph_data(graph)["articles"]}
    kept = [*_ties(graph, day, ontology), *_acts(graph, day, ontology)]
    said = [s for s in graph_data(graph)["statements"] if _appeared(dates.get(s["article"]), day)]
    used = {node for source, target, _, edge in kept for node in (source, target, *edge["attributed_to"])}
    used |= {s["speaker"] for s in said if s["speaker"]}
    made.add_nodes_from((node, graph.nodes[node]) for node in graph if node in used)
    for source, target, key, edge in kept:
        made.add_edge(source, target, key, **edge)
    made.graph["statements"] = said
    return made


def _ties(graph: nx.MultiDiGraph, day: str, ontology: Ontology) -> list[tuple[str, str, str, EdgeData]]:
    edges = {key: (source, target, edge) for source, target, key, edge in edges_of(graph)}
    found = []
    for interval in intervals(graph, ontology):
        status = _STATUS.get(interval.state_on(day))
        if status is None:
            continue
        key = next((key for key in interval.keys if edges[key][2]["status"] == status), interval.keys[0])
        source, target, edge = edges[key]
        found.append((source, target, *_as_of(key, (source, target), edge, status, ontology)))
    return found


def _as_of(
    key: str, ends: tuple[str, str], edge: EdgeData, status: Status, ontology: Ontology
) -> tuple[str, EdgeData]:
    """The edge with the status of the day: who is a former minister now was the minister then."""
    if edge["status"] == status:
        return key, edge
    label = ontology.label(edge["type"], status, edge["role"])
    key = edge_key(
        ontology.relation(edge["type"]),
        ends,
        role=edge["role"],
        status=status,
        modality=edge["modality"],
        attributed_to=edge["attributed_to"],
        topic=edge["topic"],
        date=edge["date"],
    )
    return key, {**edge, "status": status, "label": label}


def _acts(graph: nx.MultiDiGraph, day: str, ontology: Ontology) -> list[tuple[str, str, str, EdgeData]]:
    return [e for e in edges_of(graph) if not is_tie(e[3], ontology) and _has_happened(e[3], day)]


def _has_happened(edge: EdgeData, day: str) -> bool:
    """Whether an act had happened by a day, or was planned by then for a later one."""
    told = _appeared(edge["first_date"], day)
    if edge["status"] == "future":
        return told and not (edge["date"] and surely_by(edge["date"], day))
    return surely_by(edge["date"], day) if edge["date"] else told


def _appeared(date: str | None, day: str) -> bool:
    return date is not None and surely_by(date, day)
