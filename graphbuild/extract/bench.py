"""Who tries, charges or arrests others is not the one who is tried: "Judge Lee sentenced Day to a year"."""

import re
from functools import cache

from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives


def does_it_to_others(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the one who would be tried, charged or jailed stands right before a verb for that and has an object.

    "Lee sentenced Day to a year for theft" says of Day what the verb says. "Lee sentenced to a year" has no object.
    """
    source = claim.source
    if claim.type not in OF_DEFENDANTS or not claim.evidence.start <= source.start < claim.evidence.end:
        return False
    return _verb_with_object().match(document.article.text, source.end, claim.evidence.end) is not None


@cache
def _verb_with_object() -> re.Pattern[str]:
    cues = load_cues()
    return re.compile(
        rf"\s+(?:(?:has|had|have|also|then|later|once|\w+ly)\s+)*(?:{alternatives(cues.verbs_of_courts)})\s+"
        rf"(?!(?:{alternatives(cues.after_convicts)})\b|\d|himself|herself|themselves)[^\W\d]"
    )
