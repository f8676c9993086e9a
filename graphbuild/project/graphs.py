"""The graph of a project: of its articles as they are, or as they were in an earlier state."""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import cast

import networkx as nx

from graphbuild.graph import Outline, edges_of, node_data, outline
from graphbuild.jsonl import parse_claim_line, parse_reading_line
from graphbuild.model import Article, Claim, Reading
from graphbuild.ontology import Ontology
from graphbuild.pipeline import assemble_graph, no_search_for_cycles, resolved
from graphbuild.project.identity import identity
from graphbuild.project.judged import Judged, listed_in
from graphbuild.project.kept import OUTLINE, keep, kept
from graphbuild.project.recalled import Recalled
from graphbuild.project.reviewed import review_of, reviewed
from graphbuild.project.rulings import REVIEWS, Ruling, ruling_line, rulings_in
from graphbuild.project.settings import settings
from graphbuild.project.states import last_state
from graphbuild.project.store import DATABASE, Project
from graphbuild.resolve import Judging, judge_each

_MEMBERS = (
    "SELECT article FROM membership WHERE since <= :state AND (until IS NULL OR until > :state)"  # in that state
)


def graph_of(project: Project, ontology: Ontology, state: int | None = None) -> nx.MultiDiGraph:
    """What `build` makes of the same articles with the project's settings, as users judged of them."""
    return judged_graph(judged(project, state), ontology, settings(project).min_confidence)


def judged_graph(found: Judged, ontology: Ontology, least: float) -> nx.MultiDiGraph:
    """The graph of a project with what users confirmed and which nodes they know."""
    with no_search_for_cycles():
        graph = assemble_graph(found.readings, found.claims, found.resolution.entities, ontology, min_confidence=least)
    for id_, known in found.known.items():
        if id_ in graph:
            node_data(graph, id_)["attributes"].update(known)
    for *_, edge in edges_of(graph) if found.judged else ():
        if ruling := next((found.judged[c] for c in edge["claims"] if c in found.judged), None):
            bears = {"confirmed": ruling.at[:10], "confirmed_by": ruling.who, "confirmed_because": ruling.why or None}
            cast(dict[str, object], edge).update(bears)
    return graph


def outline_of(project: Project, ontology: Ontology, state: int | None = None) -> Outline:
    """What tells the graph from that of another state; known without making the graph if that was made before."""
    with no_search_for_cycles():
        return kept(project, OUTLINE, _inputs(project, state), lambda: outline(graph_of(project, ontology, state)))


def remember_outline(project: Project, graph: nx.MultiDiGraph) -> None:
    """Keeps the outline of the project's graph as it is now, to compare later graphs with."""
    with no_search_for_cycles():
        keep(project, OUTLINE, _inputs(project, None), outline(graph))


def judged(project: Project, state: int | None = None, judging: Judging = judge_each) -> Judged:
    """What is known of a project: its readings, claims and things, as users judged of them.

    This is where the judgements of users come in, and nowhere else: ids follow from the articles and the judgements.
    """
    rulings, texts = rulings_in(project, state), partial(text_of, project, state=state)
    with no_search_for_cycles():
        read = {r.article.id: r for r in readings_of(project, state)}
        claims = reviewed(read.values(), claims_of(project, state), rulings, texts)
        who = identity(claims.readings.values(), rulings)
        listed = listed_in(rulings)
        changed = {r.article.id for r in who.readings if r is not read.get(r.article.id)} | _reviewed_in(rulings)
        memory = Recalled(project, _read_by(project, state), changed)
        found = resolved(who.readings, claims.all_claims, who.given, listed, judging, memory)
    return Judged(
        readings=who.readings,
        claims=claims.all_claims,
        given=who.given,
        listed=listed,
        resolution=found,
        rulings=rulings,
        judged=claims.judged,
        rejected=claims.rejected,
        unmet={**claims.unmet, **who.unmet},
        memory=memory,
    )


def _reviewed_in(rulings: Iterable[Ruling]) -> set[str]:
    """The articles of whose claims users judged."""
    reviews = (review_of(r) for r in rulings if r.act in REVIEWS)
    return {claim.article for review in reviews for claim in (*review.claims, *review.becomes)}


def text_of(project: Project, id_: str, state: int | None = None) -> Article | None:
    """One article of the graph with its text, None if the graph has none of that id."""
    columns = "SELECT a.id, a.text, a.title, a.date, a.source, a.url FROM reading AS r"
    row = next(_rows(project, columns, "a.id", state, id_), None)
    return None if row is None else Article(*row)


def readings_of(project: Project, state: int | None = None) -> Iterator[Reading]:
    """What was read in the articles, by id."""
    rows = _rows(project, "SELECT a.id, r.record FROM reading AS r", "a.id", state)
    place = project.folder / DATABASE
    return (parse_reading_line(record, f"{place}, reading of {id_}") for id_, record in rows)


def claims_of(project: Project, state: int | None = None) -> Iterator[Claim]:
    """The claims of the articles, by the articles' ids."""
    rows = _rows(project, "SELECT a.id, r.record FROM claim AS r", "a.id, r.number", state)
    place = project.folder / DATABASE
    return (parse_claim_line(record, f"{place}, claim of {id_}") for id_, record in rows)


def record_lines(project: Project, table: str) -> Iterator[str]:
    """The lines of mentions.jsonl or claims.jsonl as they are kept: table "reading" or "claim"."""
    order = {"reading": "a.id", "claim": "a.id, r.number"}
    return (record for (record,) in _rows(project, f"SELECT r.record FROM {table} AS r", order[table], None))


def texts_of(project: Project) -> Iterator[Article]:
    """The articles with their texts, by id."""
    columns = "SELECT a.id, a.text, a.title, a.date, a.source, a.url FROM reading AS r"
    return (Article(*row) for row in _rows(project, columns, "a.id", None))


def _read_by(project: Project, state: int | None) -> Iterator[tuple[str, str, str]]:
    """Of each article its id, its key, and what tells its reading from others."""
    rows = _rows(project, "SELECT a.id, r.article, r.extractor, r.read_at FROM reading AS r", "a.id", state)
    return ((id_, key, f"{extractor} {at}") for id_, key, extractor, at in rows)


def _inputs(project: Project, state: int | None) -> list[tuple[str, ...]]:
    """All that the graph of a state follows from: by what its articles were read, and when; judgements; settings."""
    read = _rows(project, "SELECT r.article, r.extractor, r.read_at FROM reading AS r", "r.article", state)
    judged_so = ((ruling_line(ruling),) for ruling in rulings_in(project, state))
    return [(str(settings(project).min_confidence),), *read, *judged_so]


def _rows(
    project: Project, select: str, order: str, state: int | None, article: str | None = None
) -> Iterator[tuple[str, ...]]:
    """The rows of all articles of the graph, or of one."""
    number = last_state(project.database) if state is None else state
    one = "" if article is None else "AND a.id = :article "
    query = f"{select} JOIN article AS a ON a.key = r.article WHERE r.article IN ({_MEMBERS}) {one}ORDER BY {order}"
    return iter(project.database.execute(query, {"state": number, "article": article}))
