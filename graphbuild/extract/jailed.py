"""Who is jailed by the police or "the authorities" is arrested by them: no court has sentenced him."""

from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues


def as_arrested(claim: Claim, _: Document, __: Ontology) -> Claim:
    """The claim that an arm of a state which holds no court would have sentenced someone, as an arrest by it."""
    if claim.type != "SENTENCED_BY" or claim.target.type == "Person":
        return claim
    if claim.target.text.casefold().split()[-1] not in load_cues().arms_that_arrest:
        return claim
    return identified(replace(claim, type="ARRESTED_BY"))
