"""A state that acts through an organ which the text only describes: "arrested by Kenyan police" is by Kenya."""

import re
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_WHOSE = re.compile(r",\s+whose\s+$")
_OF = re.compile(r"\s+of\s+(?:[a-z]+\s+)?(?:the\s+)?")
_ROOM = 10  # characters


def as_state(claim: Claim, document: Document, ontology: Ontology) -> Claim:
    """A claim on the law with the state in place of its police, courts or government, where these have no name.

    "Kenyan police", "Kenya, whose government", "the government of independent Kenya" mean Kenya; "Kenya's Police
    Service" is a body of its own, and so is what is named elsewhere. Only where a place may stand.
    """
    relation = ontology.relation(claim.type)
    if relation.family != "legal":
        return claim
    source = _state_of(claim.source, document) if "Place" in relation.source else None
    target = _state_of(claim.target, document) if "Place" in relation.target else None
    ends = source or claim.source, target or claim.target
    things = {document.thing_at.get(end.start) for end in ends}
    if (source is None and target is None) or len(things) < 2 or None in things:
        return claim
    return identified(replace(claim, source=ends[0], target=ends[1]))


def _state_of(organ: Mention, document: Document) -> Mention | None:
    """The place whose organ a description means, if the text has it right beside."""
    if organ.type != "Institution" or organ.kind != "description" or _has_a_name(organ, document):
        return None
    words = _ARTICLE.sub("", organ.text).casefold()
    cues, text, at = load_cues(), document.article.text, document.index_at[organ.start]
    before = document.mentions[at - 1] if at else None
    if (
        words in cues.arms_of_states
        and before
        and text[before.end : organ.start].isspace()
        and before.kind == "demonym"
    ):
        return before
    if words not in cues.states_themselves:
        return None
    if before and before.type == "Place" and before.kind == "name" and _WHOSE.fullmatch(text, before.end, organ.start):
        return before
    after = document.mentions[at + 1] if at + 1 < len(document.mentions) else None
    governed = after and after.type == "Place" and after.kind == "name" and _OF.fullmatch(text, organ.end, after.start)
    return after if governed else None


def _has_a_name(organ: Mention, document: Document) -> bool:
    thing = document.thing_at.get(organ.start)
    return thing is None or any(document.mentions[m].kind == "name" for m in document.chains[thing].members)
