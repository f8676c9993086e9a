"""How sure a text makes a claim: asserted, alleged, denied."""

from dataclasses import replace

from graphbuild.extract.answered import is_answered
from graphbuild.extract.clauses import after_what_was_said, is_said_with, wording
from graphbuild.extract.denied import (
    convicts_after_all,
    denial_around,
    denial_in_sight,
    is_denied,
    is_left_undenied,
    told_as_false,
)
from graphbuild.extract.hearsay import DEEDS
from graphbuild.extract.hedged import doubt
from graphbuild.extract.kin_told import kin_modality
from graphbuild.extract.neither import is_of_neither
from graphbuild.extract.taken_back import is_taken_back
from graphbuild.extract.worded import KIN, SPEECH_ACTS
from graphbuild.model import Claim, Document, Modality
from graphbuild.ontology import Cues


def modality(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with the modality that its words give it; without such words what it came with.

    Denied: "did not meet", "never worked for", "denied having paid", "..., which Lee denies", and a claim that the
    next sentence rejects. Alleged: "reportedly", "is said to", "claims that", "accused of", "did not deny that", a
    deed that only someone's word stands for, and what the network has denied and no word does. A conviction that it
    has denied so is one.
    """
    words = wording(claim, document)
    if is_left_undenied(claim, words, cues):
        return replace(claim, modality="alleged")
    if convicts_after_all(claim, words, cues):
        return replace(claim, modality="asserted")
    if claim.type in KIN and (told := kin_modality(claim, document, cues)) is not None:
        return replace(claim, modality=told)
    if (
        is_denied(claim, after_what_was_said(words, document), cues)
        or told_as_false(claim, document, words, cues)
        or is_taken_back(claim, document, words)
        or is_of_neither(claim, document, words)
    ):
        return replace(claim, modality="denied")
    doubted = doubt(claim, document, words, cues)
    if doubted and claim.type not in SPEECH_ACTS - DEEDS and is_answered(claim, document, words, cues):
        return replace(claim, modality="denied")
    if doubted == "sure" or (doubted == "likely" and claim.modality == "asserted"):
        return replace(claim, modality=_surer(claim, document, cues))
    if claim.modality == "denied" and not denial_around(claim, document, cues):
        vouched_for = not doubted and is_said_with(cues.reporting.factive, words.place, document)
        is_a_fact = vouched_for or claim.type == "CONVICTED_OF"
        return replace(claim, modality="asserted" if is_a_fact else "alleged")
    return claim


def _surer(claim: Claim, document: Document, cues: Cues) -> Modality:
    """Alleged, unless the network read a denial, which outranks it, and a word of denial is in sight."""
    return "denied" if claim.modality == "denied" and denial_in_sight(claim, document, cues) else "alleged"
