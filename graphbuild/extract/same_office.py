"""One office that several sentences of an article speak of, with and without its title, is one office."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology

_Tie = tuple[object, ...]


def share_roles(claims: Sequence[Claim], document: Document, ontology: Ontology) -> list[Claim]:
    """The claims, those without a role taking that of the others on the same tie, if they all have the same.

    "President Ann Lee" and "the government of Lee" speak of one office, and "his wife, Ann" and "they divorced" of one
    marriage.
    """
    roles: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.role:
            roles[_tie(claim, document)].add(claim.role)
    return [_with_role(_as_told(c, roles, document, ontology), roles, document, ontology) for c in claims]


def _as_told(claim: Claim, roles: Mapping[_Tie, set[str]], document: Document, ontology: Ontology) -> Claim:
    """A symmetric claim without a role, read the way round in which the others with a role are: "divorced Lee"."""
    if claim.role or claim.type not in ontology.symmetric or roles.get(_tie(claim, document)):
        return claim
    turned = replace(claim, source=claim.target, target=claim.source)
    return turned if roles.get(_tie(turned, document)) else claim


def _tie(claim: Claim, document: Document) -> _Tie:
    source, target = (document.thing_at.get(end.start) for end in (claim.source, claim.target))
    return claim.type, source, target, claim.status, claim.modality


def _with_role(claim: Claim, roles: Mapping[_Tie, set[str]], document: Document, ontology: Ontology) -> Claim:
    same = {role.casefold(): role for role in sorted(roles.get(_tie(claim, document), ()))}
    if claim.role or len(same) != 1 or ontology.relation(claim.type).kind != "tie":
        return claim
    return identified(replace(claim, role=next(iter(same.values()))))
