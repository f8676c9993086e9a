"""The graph of a project: of its articles as they are, or as they were in an earlier state."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

import networkx as nx

from graphbuild.graph import Outline, outline
from graphbuild.jsonl import parse_claim_line, parse_reading_line
from graphbuild.model import Article, Claim, Entity, Reading
from graphbuild.ontology import Ontology
from graphbuild.pipeline import assemble_graph, resolve_entities
from graphbuild.project.kept import OUTLINE, THINGS, keep, kept
from graphbuild.project.states import last_state
from graphbuild.project.store import DATABASE, Project

_MEMBERS = (
    "SELECT article FROM membership WHERE since <= :state AND (until IS NULL OR until > :state)"  # in that state
)


def graph_of(project: Project, ontology: Ontology, state: int | None = None) -> nx.MultiDiGraph:
    """What `build` makes of the same articles, in whatever order they came."""
    with _no_search_for_cycles():
        readings, claims = list(readings_of(project, state)), list(claims_of(project, state))
        things = kept(project, THINGS, _inputs(project, state), lambda: entities_of(readings, claims))
        return assemble_graph(readings, claims, things, ontology)


def outline_of(project: Project, ontology: Ontology, state: int | None = None) -> Outline:
    """What tells the graph from that of another state; known without making the graph if that was made before."""
    with _no_search_for_cycles():
        return kept(project, OUTLINE, _inputs(project, state), lambda: outline(graph_of(project, ontology, state)))


def remember_outline(project: Project, graph: nx.MultiDiGraph) -> None:
    """Keeps the outline of the project's graph as it is now, to compare later graphs with."""
    keep(project, OUTLINE, _inputs(project, None), outline(graph))


def entities_of(readings: list[Reading], claims: list[Claim]) -> tuple[Entity, ...]:
    """The things of the articles. Their ids follow from the set of the articles alone.

    This is where the judgements of a user come in, and nowhere else: ids are then those of articles and judgements.
    """
    return resolve_entities(readings, claims)


def readings_of(project: Project, state: int | None = None) -> Iterator[Reading]:
    """What was read in the articles, by id."""
    rows = _rows(project, "SELECT a.id, r.record FROM reading AS r", "a.id", state)
    return (parse_reading_line(record, f"{_place(project)}, reading of {id_}") for id_, record in rows)


def claims_of(project: Project, state: int | None = None) -> Iterator[Claim]:
    """The claims of the articles, by the articles' ids."""
    rows = _rows(project, "SELECT a.id, r.record FROM claim AS r", "a.id, r.number", state)
    return (parse_claim_line(record, f"{_place(project)}, claim of {id_}") for id_, record in rows)


def record_lines(project: Project, table: str) -> Iterator[str]:
    """The lines of mentions.jsonl or claims.jsonl as they are kept: table "reading" or "claim"."""
    order = {"reading": "a.id", "claim": "a.id, r.number"}
    return (record for (record,) in _rows(project, f"SELECT r.record FROM {table} AS r", order[table], None))


def texts_of(project: Project) -> Iterator[Article]:
    """The articles with their texts, by id."""
    columns = "SELECT a.id, a.text, a.title, a.date, a.source, a.url FROM reading AS r"
    return (Article(*row) for row in _rows(project, columns, "a.id", None))


@contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """Millions of records hold no cycle; to look for one again and again took a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _inputs(project: Project, state: int | None) -> list[tuple[str, ...]]:
    """All that the things of a state follow from: its articles, by what they were read, and when."""
    return list(_rows(project, "SELECT r.article, r.extractor, r.read_at FROM reading AS r", "r.article", state))


def _rows(project: Project, select: str, order: str, state: int | None) -> Iterator[tuple[str, ...]]:
    number = last_state(project.database) if state is None else state
    query = f"{select} JOIN article AS a ON a.key = r.article WHERE r.article IN ({_MEMBERS}) ORDER BY {order}"
    return iter(project.database.execute(query, {"state": number}))


def _place(project: Project) -> str:
    return str(project.folder / DATABASE)
