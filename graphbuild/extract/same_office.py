"""One office that several sentences of an article speak of, with and without its title, is one office."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology


def share_roles(claims: Sequence[Claim], document: Document, ontology: Ontology) -> list[Claim]:
    """The claims, those without a role taking that of the others on the same tie, if they all have the same.

    "President Ann Lee" and "the government of Lee" speak of one office.
    """
    roles: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.role:
            roles[_tie(claim, document)].add(claim.role)
    return [_with_role(c, roles.get(_tie(c, document), set()), ontology) for c in claims]


def _tie(claim: Claim, document: Document) -> tuple[object, ...]:
    source, target = (document.thing_at.get(end.start) for end in (claim.source, claim.target))
    return claim.type, source, target, claim.status, claim.modality


def _with_role(claim: Claim, roles: Iterable[str], ontology: Ontology) -> Claim:
    same = {role.casefold(): role for role in sorted(roles)}
    if claim.role or len(same) != 1 or ontology.relation(claim.type).kind != "tie":
        return claim
    return identified(replace(claim, role=next(iter(same.values()))))
