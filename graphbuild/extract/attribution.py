"""TODO"""

from graphbuild.model import Claim, Document
from graphbuild.ontology import Cues


def attribution(claim: Claim, document: Document, cues: Cues) -> Claim:
    """Unchanged."""
    return claim
