"""How each of the tables is applied to claims."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document
from graphbuild.ontology import Cues, Ontology

Proposer = Callable[[Document, Ontology], Iterator[Claim]]
Rereading = Callable[[Claim, Document, Ontology], Claim]
Implied = Callable[[Sequence[Claim], Document], Iterator[Claim]]
Misreading = Callable[[Claim, Document, Ontology], bool]
Constraint = Callable[[Sequence[Claim], Document, Ontology], Iterator[Claim]]
Qualifier = Callable[[Claim, Document, Cues], Claim]


def reread(claim: Claim, document: Document, ontology: Ontology, readings: Sequence[Rereading]) -> Claim:
    """The claim as the last of the readings leaves it."""
    for read in readings:
        claim = read(claim, document, ontology)
    return claim


def meant(
    claims: Iterable[Claim], document: Document, ontology: Ontology, misreadings: Sequence[Misreading]
) -> Iterator[Claim]:
    """The claims that are none of the misreadings."""
    return (c for c in claims if not any(misread(c, document, ontology) for misread in misreadings))


def qualified(claim: Claim, document: Document, cues: Cues, qualifiers: Sequence[Qualifier]) -> Claim:
    """The claim with all that is found out about it, and the id that follows from it."""
    for qualify in qualifiers:
        claim = qualify(claim, document, cues)
    return identified(claim)


def constrained(
    claims: Iterable[Claim], document: Document, ontology: Ontology, constraints: Sequence[Constraint]
) -> tuple[Claim, ...]:
    """The claims that can stand beside each other, each once."""
    left = {c.id: c for c in claims}
    for constrain in constraints:
        for claim in list(constrain(tuple(left.values()), document, ontology)):
            left.pop(claim.id, None)
    return tuple(left.values())


def by_place(claim: Claim) -> tuple[int, int, int, str, str]:
    """The order of the text."""
    return claim.evidence.start, claim.source.start, claim.target.start, claim.type, claim.id
