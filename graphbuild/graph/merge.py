"""Claims to edges: what tells two edges apart is in their key, everything else merges as evidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from graphbuild.errors import OntologyError
from graphbuild.graph.keys import edge_key, ends_in_order, tie_key
from graphbuild.graph.places import Places
from graphbuild.graph.shape import EdgeData, EvidenceData, TriggerData
from graphbuild.graph.sources import Sources
from graphbuild.model import Claim, Claimant, Evidence, Extractor
from graphbuild.ontology import Ontology, RelationType


@dataclass(frozen=True, slots=True)
class Placed:
    """A claim between nodes. `attributed_to` holds ids of nodes, and the words of claimants that are none."""

    claim: Claim
    relation: RelationType
    ends: tuple[str, str]
    attributed_to: tuple[str, ...]
    key: str


def placed(claims: Iterable[Claim], places: Places, ontology: Ontology) -> Iterator[Placed]:
    """The claims that can be edges: both ends are nodes, not the same, of types that the relation allows."""
    for claim in claims:
        relation = _relation(claim, ontology)
        source = places.node_at(claim.article, claim.source.start, claim.source.end)
        target = places.node_at(claim.article, claim.target.start, claim.target.end)
        if source is None or target is None or source == target:
            continue
        if ontology.allowed(claim.type, places.entities[source].type, places.entities[target].type):
            ends = ends_in_order(relation, source, target)
            said_by = tuple(sorted({_claimant(claim.article, c, places) for c in claim.attributed_to}))
            yield Placed(claim, relation, ends, said_by, _key(claim, relation, ends, said_by))


def merged(claims: Iterable[Placed], dates: Mapping[str, str]) -> dict[str, list[Placed]]:
    """The claims of each edge, by its key, the one of the latest article first and then the surest.

    `dates` are those of the articles. News moves on: a merged act has the status that was read last.
    """
    edges: dict[str, list[Placed]] = {}
    for p in sorted(claims, key=lambda p: (dates[p.claim.article], p.claim.confidence, p.claim.id), reverse=True):
        edges.setdefault(p.key, []).append(p)
    return dict(sorted(edges.items()))


def edge_data(same: Sequence[Placed], sources: Sources, ontology: Ontology) -> EdgeData:
    """The attributes of the edge that these claims make; the first of them gives what is worded differently."""
    first, claims = same[0], [p.claim for p in same]
    status, role = first.claim.status, first.claim.role
    articles = {c.article for c in claims}
    first_date, last_date = sources.span(articles)
    return EdgeData(
        tie=tie_key(first.relation, first.ends),
        type=first.relation.type,
        label=ontology.label(first.relation.type, status, role),
        role=role,
        status=status,
        modality=first.claim.modality,
        attributed_to=list(first.attributed_to),
        topic=next((c.topic for c in claims if c.topic), None),
        date=agreed(c.date for c in claims),
        start=agreed(c.start for c in claims),
        end=agreed(c.end for c in claims),
        confidence=max(c.confidence for c in claims),
        extractor=_extractor({c.extractor for c in claims}),
        article_count=len(articles),
        source_count=sources.independent(articles),
        first_date=first_date,
        last_date=last_date,
        claims=sorted({c.id for c in claims}),
        evidence=_evidence(c.evidence for c in claims),
    )


def agreed(dates: Iterable[str | None]) -> str | None:
    """The most exact of the dates if the others contain it: 2019 and 2019-03 are 2019-03, 2019 and 2020 None."""
    known = {d for d in dates if d is not None}
    exact = max(known, key=lambda d: (len(d), d), default=None)
    return exact if exact is not None and all(exact.startswith(d) for d in known) else None


def _relation(claim: Claim, ontology: Ontology) -> RelationType:
    if claim.type not in ontology.relation_types:
        raise OntologyError(f"{claim.article}: the ontology has no relation {claim.type}; extract the claims again")
    return ontology.relation(claim.type)


def _claimant(article: str, claimant: Claimant, places: Places) -> str:
    return places.node_at(article, claimant.start, claimant.end) or claimant.text


def _key(claim: Claim, relation: RelationType, ends: tuple[str, str], attributed_to: tuple[str, ...]) -> str:
    return edge_key(
        relation,
        ends,
        role=claim.role,
        status=claim.status,
        modality=claim.modality,
        attributed_to=attributed_to,
        topic=claim.topic,
        date=claim.date,
    )


def _extractor(found: set[Extractor]) -> Extractor:
    """What read the claim; a user counts where nothing else did."""
    read = found - {"user"}
    return "user" if not read else read.pop() if len(read) == 1 else "both"


def _evidence(pieces: Iterable[Evidence]) -> list[EvidenceData]:
    """Each sentence once, in order, with the first trigger that is known in it."""
    sentences: dict[tuple[str, int, int], EvidenceData] = {}
    for e in sorted(pieces, key=lambda e: (e.article, e.start, e.end, e.trigger is None, e.trigger)):
        trigger = None if e.trigger is None else TriggerData(start=e.trigger.start, end=e.trigger.end)
        one = EvidenceData(article=e.article, start=e.start, end=e.end, text=e.text, trigger=trigger)
        sentences.setdefault((e.article, e.start, e.end), one)
    return list(sentences.values())
