"""What is done to somebody and told with a word for or against it: that says nothing against or for him."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_BEFORE = 60  # characters


def is_of_what_was_done_to_him(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether it is for or against what was done to one, and not for or against him.

    Caught: "condemned the killing of Lee", "denounced Lee's detention" as opposing Lee, "welcomed the arrest of Lee"
    as supporting him. Who "called for the arrest of Lee" opposes him, who "protested against the arrest" supports him.
    """
    if claim.type not in ("OPPOSES", "SUPPORTS") or claim.target.kind == "pronoun":
        return False
    text, target, told = document.article.text, claim.target, claim.evidence
    done = _done_before().search(text, max(told.start, target.start - _BEFORE), target.start)
    if done is None and not _done_after().match(text, target.end, told.end):
        return False
    end = done.start() if done else target.start
    start = claim.source.end if told.start <= claim.source.start < end else told.start
    meant = load_cues().others.demanding if claim.type == "OPPOSES" else load_cues().others.objecting
    return any_of(meant).search(text[start:end].lower()) is None


@cache
def _done_before() -> re.Pattern[str]:
    done = alternatives(load_cues().others.harms)
    return re.compile(rf"\b(?:{done})\s+(?:of|on|against)\s+(?:[\w’'-]+,?\s+){{0,4}}$", re.IGNORECASE)


@cache
def _done_after() -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s|(?<=s)['’])\s+(?:[\w-]+\s+)?(?:{alternatives(load_cues().others.harms)})\b")
