"""Kinship that what else the article tells makes doubtful: of a partner in business, of the victim of oneself."""

from collections.abc import Iterator, Sequence

from graphbuild.extract.claims import ends
from graphbuild.extract.worded import KIN, OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues


def partner_in_business(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """Who would be the wife or husband of a mere "partner" whom the network reads as an ally."""
    allies = {frozenset(ends(c, document)) for c in claims if c.type == "ALLY_OF" and c.extractor != "rules"}
    for claim in claims:
        partner = claim.type == "SPOUSE_OF" and claim.extractor == "rules" and _is_a_partner(claim)
        if partner and frozenset(ends(claim, document)) in allies:
            yield claim


def _is_a_partner(claim: Claim) -> bool:
    words = (claim.role or "").casefold().split()
    return bool(words) and words[-1] in load_cues().kin.of_business_too


def kin_of_his_victim(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """The kin of "the victim" who would be the accused himself: the text means somebody else by it."""
    accused = {ends(c, document)[0] for c in claims if c.type in OF_DEFENDANTS and c.modality != "denied"}
    for claim in claims:
        told = zip((claim.source, claim.target), ends(claim, document), strict=True)
        if claim.type in KIN and any(thing in accused and _is_a_victim(end) for end, thing in told):
            yield claim


def _is_a_victim(mention: Mention) -> bool:
    return mention.kind == "description" and mention.text.casefold().split()[-1] in load_cues().victims
