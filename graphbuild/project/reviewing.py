"""Users review the claims of a project: confirm, reject, correct, add."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import networkx as nx

from graphbuild.errors import ReviewError
from graphbuild.extract.claims import identified
from graphbuild.graph import edge_line, edges_of
from graphbuild.model import Claim, Claimant, Evidence, Mention, Modality, Span, Status
from graphbuild.nlp.document import document_of
from graphbuild.ontology import Ontology
from graphbuild.project.graphs import judged, judged_graph, text_of
from graphbuild.project.judged import Judged
from graphbuild.project.reviewed import Review
from graphbuild.project.rulings import Act, Word, give
from graphbuild.project.settings import settings
from graphbuild.project.spots import chain_at
from graphbuild.project.store import Project

_SHORTEST = 4  # characters of a key that are enough if only one key begins so


@dataclass(frozen=True, slots=True)
class Desk:
    """A project's graph, and what it was made from."""

    project: Project
    ontology: Ontology
    found: Judged
    graph: nx.MultiDiGraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a user says of a claim otherwise; None leaves it as it is. Ends are words of the sentence."""

    type: str | None = None
    status: Status | None = None
    modality: Modality | None = None
    role: str | None = None
    source: str | None = None
    target: str | None = None
    said_by: Sequence[str] = field(default=())
    turned: bool = False


def desk_of(project: Project, ontology: Ontology) -> Desk:
    """The claims of a project, to be reviewed."""
    found = judged(project)
    return Desk(project, ontology, found, judged_graph(found, ontology, settings(project).min_confidence))


def confirm(desk: Desk, keys: Iterable[str], word: Word) -> int:
    """The claims of some edges are so, as they stand; the number of the judgement."""
    claims = tuple(c for key in keys for c in _claims(desk, key))
    return _give(desk, "confirm", Review(claims, claims), word)


def reject(desk: Desk, keys: Iterable[str], word: Word) -> int:
    """The claims of some edges are wrong and stand no more."""
    return _give(desk, "reject", Review(tuple(c for key in keys for c in _claims(desk, key)), ()), word)


def correct(desk: Desk, key: str, change: Change, word: Word) -> int:
    """The sentences of an edge state something else."""
    claims = _claims(desk, key)
    becomes = tuple(_changed(desk, c, change) for c in claims)
    if becomes == claims or change == Change():
        raise ReviewError(f"{key}: nothing of it would change; say what is otherwise, such as --status former")
    return _give(desk, "correct", Review(claims, becomes), word)


def add(desk: Desk, article: str, words: str, change: Change, word: Word) -> int:
    """A sentence of an article states a claim that was not read in it; `words` are the sentence or a part of it."""
    evidence = _sentence(desk, article, words)
    if not (change.type and change.source and change.target):
        raise ReviewError("a claim has a --source, a --type and a --target")
    claim = Claim(
        id="",
        article=article,
        source=_end(desk, evidence, change.source),
        target=_end(desk, evidence, change.target),
        type=change.type,
        status="current",
        modality="asserted",
        confidence=1.0,
        extractor="user",
        evidence=evidence,
    )
    becomes = _changed(desk, claim, replace(change, source=None, target=None))
    return _give(desk, "add", Review((), (becomes,)), word)


def line_of(desk: Desk, key: str) -> str:
    """An edge as one line."""
    source, target, _, edge = _edge(desk, key)
    return edge_line(desk.graph, source, target, edge)


def _give(desk: Desk, act: Act, review: Review, word: Word) -> int:
    return give(desk.project, act, review.json, word)


def _edge(desk: Desk, key: str) -> Any:
    """The edge with a key, or with the only one that begins so."""
    found = [e for e in edges_of(desk.graph) if e[2] == key or (len(key) >= _SHORTEST and e[2].startswith(key))]
    if exact := [e for e in found if e[2] == key] or (found if len(found) == 1 else []):
        return exact[0]
    several = f"{len(found)} claims have keys that begin so" if found else "no claim of the graph has that key"
    gone = next((r for c, r in desk.found.rejected if c.id.startswith(key)), None)
    rejected = f"; judgement {gone.number} rejected it" if gone and not found else ""
    raise ReviewError(f"{key}: {several}{rejected}; `graphbuild review {desk.project.folder} list` has all keys")


def _claims(desk: Desk, key: str) -> tuple[Claim, ...]:
    ids = set(_edge(desk, key)[3]["claims"])
    return tuple(c for c in desk.found.claims if c.id in ids)


def _changed(desk: Desk, claim: Claim, change: Change) -> Claim:
    """The claim as a user has it; ReviewError if no such claim can be."""
    ends = (claim.target, claim.source) if change.turned else (claim.source, claim.target)
    source, target = (
        end if words is None else _end(desk, claim.evidence, words)
        for end, words in zip(ends, (change.source, change.target), strict=True)
    )
    made = replace(
        claim,
        source=source,
        target=target,
        type=change.type or claim.type,
        status=change.status or claim.status,
        modality=change.modality or claim.modality,
        role=(change.role or None) if change.role is not None else claim.role,
        attributed_to=tuple(_claimant(desk, claim, w) for w in change.said_by) or claim.attributed_to,
    )
    _ensure_possible(desk, made)
    return claim if made == claim and claim.id else identified(replace(made, extractor="user", confidence=1.0))


def _ensure_possible(desk: Desk, claim: Claim) -> None:
    ontology = desk.ontology
    if claim.type not in ontology.relation_types:
        raise ReviewError(f"{claim.type!r} is no type of claim; `graphbuild ontology` lists them")
    if claim.modality == "alleged" and not claim.attributed_to:
        raise ReviewError("who says what is alleged? Add --said-by with words of the sentence")
    things = [desk.found.entities[_thing(desk, claim.article, end)] for end in (claim.source, claim.target)]
    if things[0].id == things[1].id:
        raise ReviewError(f"both ends are {things[0].id}; split it first if they are two")
    if not ontology.allowed(claim.type, things[0].type, things[1].type):
        told = f"{things[0].type} {things[0].name!r} to {things[1].type} {things[1].name!r}"
        raise ReviewError(f"{claim.type} cannot run from {told}; `graphbuild ontology {claim.type}` tells its ends")


def _thing(desk: Desk, article: str, mention: Mention) -> str:
    reading = desk.found.by_article[article]
    chain = chain_at(reading, reading.mentions.index(mention))
    id_ = None if chain is None else desk.found.owners.get((article, chain))
    if id_ is None:
        raise ReviewError(f"{mention.text!r} in {article} stands for nothing that has a name")
    return id_


def _end(desk: Desk, evidence: Evidence, words: str) -> Mention:
    """The mention in a sentence that has these words, the exact one first."""
    mentions = desk.found.by_article[evidence.article].mentions
    there = [m for m in mentions if evidence.start <= m.start and m.end <= evidence.end]
    fitting = [m for m in there if m.text == words] or [m for m in there if words in m.text]
    if len({m.text for m in fitting}) == 1:
        return fitting[0]
    known = ", ".join(repr(m.text) for m in there) or "none"
    which = "several names of the sentence have" if fitting else "no name of the sentence has"
    raise ReviewError(f"{which} the words {words!r}; its names are {known}")


def _claimant(desk: Desk, claim: Claim, words: str) -> Claimant:
    mention = _end(desk, claim.evidence, words)
    return Claimant(mention.start, mention.end, mention.text)


def _sentence(desk: Desk, id_: str, words: str) -> Evidence:
    """The one sentence of an article that has these words."""
    article = text_of(desk.project, id_)
    if article is None or id_ not in desk.found.by_article:
        raise ReviewError(f"the project has no article {id_!r} in its graph; `graphbuild show` names the articles")
    at = [n for n in range(len(article.text)) if article.text.startswith(words, n)] if words.strip() else []
    holding = {s for s in document_of(article).sentences if any(s.covers(Span(n, n + len(words))) for n in at)}
    if len(holding) != 1:
        which = "no sentence has" if not holding else f"{len(holding)} sentences have"
        raise ReviewError(f"{id_}: {which} the words {words!r}; give one sentence as the article has it")
    s = holding.pop()
    return Evidence(id_, s.start, s.end, article.text[s.start : s.end], None)
