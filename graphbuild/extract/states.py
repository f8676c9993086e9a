"""A state that acts through its government, which the text only describes: "Kenya, whose government jailed her"."""

import re
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.extract.once import names_of
from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.articles import bare

_WHOSE = re.compile(r",\s+whose\s+$")
_OF = re.compile(r"\s+of\s+(?:[a-z]+\s+)?(?:the\s+)?")


def as_state(claim: Claim, document: Document, ontology: Ontology) -> Claim:
    """A claim on the law with the state in place of its government, where that has no name.

    "Kenya, whose government", "the government of independent Kenya" mean Kenya. "Kenyan police" and "a Kenyan court"
    are bodies of their own, in annotated articles 10 times of 11. Only where a place may stand.
    """
    relation = ontology.relation(claim.type)
    if relation.family != "legal":
        return claim
    may_act = "Place" in relation.source and claim.type not in OF_DEFENDANTS
    source = _state_of(claim.source, document) if may_act else None
    target = _state_of(claim.target, document) if "Place" in relation.target else None
    ends = source or claim.source, target or claim.target
    things = {document.thing_at.get(end.start) for end in ends}
    if (source is None and target is None) or len(things) < 2 or None in things:
        return claim
    return identified(replace(claim, source=ends[0], target=ends[1]))


def _state_of(organ: Mention, document: Document) -> Mention | None:
    """The country right beside whose government a description means."""
    if organ.type != "Institution" or organ.kind != "description" or _has_a_name(organ, document):
        return None
    if bare(organ.text).casefold() not in load_cues().states_themselves:
        return None
    at, text = document.index_at[organ.start], document.article.text
    before, after = document.mentions[max(0, at - 1) : at], document.mentions[at + 1 : at + 2]
    owners = [m for m in before if _is_named(m) and _WHOSE.fullmatch(text, m.end, organ.start)]
    owners += [m for m in after if _is_named(m) and _OF.fullmatch(text, organ.end, m.start)]
    return owners[0] if owners else None


def _is_named(place: Mention) -> bool:
    return place.type == "Place" and place.kind == "name"


def _has_a_name(organ: Mention, document: Document) -> bool:
    thing = document.thing_at.get(organ.start)
    return thing is None or bool(names_of(document, thing))
