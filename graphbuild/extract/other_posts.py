"""Posts that a name does not bear although they stand right behind it, and words that are part of another post."""

import re
from functools import cache

from graphbuild.extract.roles import OFFICES
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_ROOM = 30  # characters
_AS_AN_OBJECT = re.compile(r"\b(?:of|with|by|against|to|for|from|on|at|over|about|behind|near)\s+(?:[\w.-]+\s+){0,3}$")
_POST_FOLLOWS = re.compile(r",\s+(?:an?|the)\s")
_GENERAL = re.compile(r"[\s-]general\b", re.IGNORECASE)
_ENDS_THE_ASIDE = re.compile(r"[^,;:]*?[,;:]")
_PREDICATE = re.compile(
    r"\b(?:is|was|are|were|has|had|have|will|would|did|does|can|could|may|might|must|said|says|told)\b"
)


def is_of_the_next_clause(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether a post is of whom the sentence goes on to tell: "According to Lee, a clerk of the court was told".

    In "according to Lee, a clerk of the court, the man left" a comma closes what is said of Lee.
    """
    if claim.type not in OFFICES or claim.target.start < claim.source.end:
        return False
    text, person, body = document.article.text, claim.source, claim.target
    cited = _introduction().search(text, max(claim.evidence.start, person.start - _ROOM), person.start)
    if cited is None or not _POST_FOLLOWS.match(text, person.end):
        return False
    closed = _ENDS_THE_ASIDE.match(text, body.end, claim.evidence.end)
    return _PREDICATE.search(text, body.end, closed.end() if closed else claim.evidence.end) is not None


def is_part_of_a_law_office(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the "attorney" of a state is its attorney general, who heads what he does not represent."""
    told = claim.evidence.trigger
    if claim.type != "REPRESENTS" or told is None or (claim.role or "").casefold() != "attorney":
        return False
    return _GENERAL.match(document.article.text, told.end) is not None


def is_of_who_says_so(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether a post behind a name is that of who tells of him: "on the orders of Lee, his lawyer said".

    In "Lee, his lawyer, said" a comma closes what is said of Lee; where Lee is no object it may be left out.
    """
    told, person, text = claim.evidence, claim.source, document.article.text
    if claim.type not in OFFICES or not told.start <= person.start < told.end:
        return False
    if _AS_AN_OBJECT.search(text, max(told.start, person.start - _ROOM), person.start) is None:
        return False
    return _says_so().match(text, person.end, told.end) is not None


@cache
def _says_so() -> re.Pattern[str]:
    reporting = load_cues().reporting
    verbs = alternatives(sorted(reporting.neutral | reporting.doubtful))
    return re.compile(rf",\s+(?:his|her|its|their|the|an?)\s+(?:[\w’'-]+\s+){{1,6}}?(?:{verbs})(?!\s+to\b)(?=[\s.,;])")


@cache
def _introduction() -> re.Pattern[str]:
    words = alternatives(load_cues().reporting.introductions)
    return re.compile(rf"\b(?:{words})\s+(?:[\w.-]+\s+){{0,2}}$", re.IGNORECASE)
