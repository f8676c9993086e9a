"""What rules and network both propose is one claim."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology


def joined(claims: Iterable[Claim], document: Document, ontology: Ontology) -> Iterator[Claim]:
    """One claim for each relation that a sentence states between two things, unless it has several roles.

    Where both agree, the words are the rule's, which knows where it found them, and the confidence is that
    at least one of the two is right.
    """
    groups: dict[tuple[object, ...], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.source.start in document.thing_at and claim.target.start in document.thing_at:
            groups[_key(claim, document, ontology)].append(claim)
    for group in groups.values():
        yield from _one(group)


def _key(claim: Claim, document: Document, ontology: Ontology) -> tuple[object, ...]:
    ends = (document.thing_at[claim.source.start], document.thing_at[claim.target.start])
    if claim.type in ontology.symmetric:
        ends = (min(ends), max(ends))
    return claim.evidence.start, *ends, claim.type


def _one(group: list[Claim]) -> Iterator[Claim]:
    rules = [c for c in group if c.extractor == "rules"]
    network = max((c for c in group if c.extractor == "network"), key=lambda c: c.confidence, default=None)
    if not rules and network:
        yield network
    for claim in _by_role(rules):
        if network:
            both = 1 - (1 - claim.confidence) * (1 - network.confidence)
            claim = replace(claim, extractor="both", confidence=round(both, 3), modality=network.modality)
        yield claim


def _by_role(rules: Iterable[Claim]) -> Iterator[Claim]:
    """The surest claim of each role; a person may hold two offices of one body."""
    best: dict[str | None, Claim] = {}
    for claim in rules:
        key = claim.role.casefold() if claim.role else None
        if key not in best or claim.confidence > best[key].confidence:
            best[key] = claim
    named = [c for c in best.values() if c.role]
    yield from named or best.values()
