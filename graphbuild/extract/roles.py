"""TODO"""

from graphbuild.model import Claim, Document
from graphbuild.ontology import Cues


def role(claim: Claim, document: Document, cues: Cues) -> Claim:
    """Unchanged."""
    return claim
