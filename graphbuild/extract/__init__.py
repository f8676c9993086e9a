"""From a document to its claims: who proposes them, what qualifies them, in visible tables.

A proposer reads a document and yields claims; a qualifier takes one claim and gives it back with what it
has found out. Both know nothing of each other.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from graphbuild.extract.asides import stands_in_an_aside
from graphbuild.extract.attribution import attribution
from graphbuild.extract.claims import identified
from graphbuild.extract.elsewhere import stands_elsewhere
from graphbuild.extract.join import joined
from graphbuild.extract.kinship import contradicts_kin
from graphbuild.extract.lists import with_lists
from graphbuild.extract.modality import is_hypothetical, modality
from graphbuild.extract.owners import means_what_is_owned
from graphbuild.extract.pairs import pairs
from graphbuild.extract.phrases import phrases
from graphbuild.extract.places import accuses_a_place, means_a_body_there
from graphbuild.extract.reference import is_vague
from graphbuild.extract.roles import role
from graphbuild.extract.same_office import share_roles
from graphbuild.extract.shares import is_of_the_others
from graphbuild.extract.statements import statements
from graphbuild.extract.status import status
from graphbuild.extract.time import when
from graphbuild.extract.topics import topic
from graphbuild.extract.wording import is_unspoken
from graphbuild.model import Claim, Document
from graphbuild.ontology import Cues, Ontology, load_cues

Proposer = Callable[[Document, Ontology], Iterator[Claim]]
Misreading = Callable[[Claim, Document, Ontology], bool]
Qualifier = Callable[[Claim, Document, Cues], Claim]

#: Who proposes claims.
PROPOSERS: Mapping[str, Proposer] = {"rules": phrases, "network": pairs}

#: What makes a proposed claim none.
MISREADINGS: tuple[Misreading, ...] = (
    is_unspoken,
    is_vague,
    means_what_is_owned,
    means_a_body_there,
    accuses_a_place,
    stands_in_an_aside,
    stands_elsewhere,
    is_of_the_others,
    contradicts_kin,
)

#: What is found out about each claim, in this order.
QUALIFIERS: tuple[Qualifier, ...] = (role, status, modality, attribution, topic, when)


def extract(
    document: Document, ontology: Ontology, proposers: Iterable[str] = tuple(PROPOSERS)
) -> tuple[Document, tuple[Claim, ...]]:
    """The document with its statements, and its claims in the order of the text."""
    cues = load_cues()
    told = replace(document, statements=tuple(sorted(statements(document, cues), key=lambda s: s.spans[0])))
    proposed = (claim for name in proposers for claim in PROPOSERS[name](told, ontology))
    proposed = (c for c in proposed if not is_misread(c, told, ontology))
    qualified = (
        _qualified(c, told, cues)
        for c in joined(with_lists(proposed, told, ontology), told, ontology)
        if not is_hypothetical(c, told, cues)
    )
    claims = {c.id: c for c in share_roles(list(qualified), told, ontology)}
    return told, tuple(sorted(claims.values(), key=_place))


def is_misread(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the words say something else than what was proposed."""
    return any(misread(claim, document, ontology) for misread in MISREADINGS)


def _qualified(claim: Claim, document: Document, cues: Cues) -> Claim:
    for qualify in QUALIFIERS:
        claim = qualify(claim, document, cues)
    return identified(claim)


def _place(claim: Claim) -> tuple[int, int, int, str, str]:
    return claim.evidence.start, claim.source.start, claim.target.start, claim.type, claim.id
