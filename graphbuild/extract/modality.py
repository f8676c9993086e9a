"""TODO"""

from graphbuild.model import Claim, Document
from graphbuild.ontology import Cues


def modality(claim: Claim, document: Document, cues: Cues) -> Claim:
    """Unchanged."""
    return claim


def is_hypothetical(claim: Claim, document: Document, cues: Cues) -> bool:
    """False."""
    return False
