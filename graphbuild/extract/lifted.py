"""Who undoes a ban has not imposed it: "the court overturned a government ban on the Unity Party"."""

import re
from functools import cache

from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_IMPOSED = ("BANS", "SANCTIONS")


def undoes_what_was_imposed(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the source of a ban is the one who quashed it, as the words between the two ends say."""
    if claim.type not in _IMPOSED or claim.source.end > claim.target.start:
        return False
    start = max(claim.evidence.start, claim.source.end)
    return _undone().search(document.article.text, start, claim.target.start) is not None


@cache
def _undone() -> re.Pattern[str]:
    words = load_cues().denials
    undoing, imposed = alternatives(words.undoing), alternatives(words.prohibitions)
    return re.compile(rf"\b(?:{undoing})\s+(?:[\w’'-]+\s+){{1,5}}?(?:{imposed})\b")
