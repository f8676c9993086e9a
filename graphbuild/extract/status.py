"""TODO"""

from graphbuild.model import Claim, Document
from graphbuild.ontology import Cues


def status(claim: Claim, document: Document, cues: Cues) -> Claim:
    """Unchanged."""
    return claim
