"""A deputy of a chamber sits in it: "a deputy of the National Assembly" is no second head of it."""

from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues


def as_lawmaker(claim: Claim, document: Document, _: Ontology) -> Claim:
    """What a rule reads as the deputy head of a chamber as its member, where "deputy" is all that the words say.

    The network knows a council's deputy head from a deputy who sits in it.
    """
    words = claim.evidence.trigger
    told = claim.role or (document.article.text[words.start : words.end] if words else "")
    is_bare = (
        claim.extractor == "rules" and claim.type == "DEPUTY_HEAD_OF" and told.casefold() in ("deputy", "deputies")
    )
    if not is_bare or claim.target.type != "Institution" or not _is_chamber(claim.target.text):
        return claim
    return identified(replace(claim, type="MEMBER_OF"))


def _is_chamber(name: str) -> bool:
    """ "National Assembly", "Council of Porto", "Duma": not "Assembly Library"."""
    main = name.casefold().split(" of ")[0].split()
    offices = load_cues().offices
    return bool(main) and main[-1] in (*offices.chambers, *offices.named_chambers)
