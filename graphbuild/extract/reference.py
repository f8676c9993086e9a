"""Whether it is plain whom "her" and "the minister" mean, where a claim rests on them."""

from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology

# How surely both ends must mean what their chains mean. On the validation articles half of the claims below the
# first bound were wrong; of those on kinship and the law, two in nine between 0.8 and the second.
ORDINARY, SENSITIVE = 0.6, 0.95


def is_vague(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether an end of the claim may well be somebody else: "her brother" where two women were spoken of."""
    if not document.linked:
        return False
    needed = SENSITIVE if ontology.relation(claim.type).sensitive else ORDINARY
    return min(_sureness(claim.source, document), _sureness(claim.target, document)) < needed


def _sureness(mention: Mention, document: Document) -> float:
    return document.linked[document.index_at[mention.start]]
