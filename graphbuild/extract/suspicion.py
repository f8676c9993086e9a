"""What someone is suspected of and not charged with: "Lee is suspected of fraud" implicates him in it."""

import re
from dataclasses import replace
from functools import cache

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_SUSPECTS = re.compile(r"(?:[^.;]{0,40}\s)?suspect(?:s|ed|ing)?\b(?!\s+that\b)", re.IGNORECASE)
_OF_A_COURT = frozenset(["CHARGED_WITH", "CONVICTED_OF"])


def as_suspected(claim: Claim, document: Document, _: Ontology) -> Claim:
    """A charge or a conviction becomes what it is where the last word before the offence is of suspicion.

    And the accusation of an organ of a state that suspects somebody is an inquiry.

    Caught: "is suspected of bribery and fraud", "is under investigation for smuggling". Of 19 offences that stand so
    in annotated articles 4 were charged as well; that someone is implicated holds of all.
    """
    if claim.type == "ACCUSES" and claim.source.type == "Institution" and _suspects(document.article.text, claim):
        return identified(replace(claim, type="INVESTIGATES"))
    if claim.type not in _OF_A_COURT or not _is_suspicion(document.article.text, claim):
        return claim
    modality = "alleged" if claim.modality == "asserted" else claim.modality
    return identified(replace(claim, type="IMPLICATED_IN", modality=modality))


def _suspects(text: str, claim: Claim) -> bool:
    trigger = claim.evidence.trigger
    return trigger is not None and _SUSPECTS.match(text, trigger.start, claim.target.start) is not None


def _is_suspicion(text: str, claim: Claim) -> bool:
    openings = list(_openings().finditer(text, claim.evidence.start, claim.target.start))
    return bool(openings) and openings[-1]["suspicion"] is not None


@cache
def _openings() -> re.Pattern[str]:
    """Phrases of suspicion, and words for a charge or a verdict."""
    cues = load_cues()
    courts = alternatives((*cues.before_offences, *cues.denials.convictions, *cues.denials.acquittals, "charged"))
    return re.compile(rf"(?<![\w-])(?:(?P<suspicion>{alternatives(cues.suspicions)})|{courts})(?!\w)", re.IGNORECASE)
