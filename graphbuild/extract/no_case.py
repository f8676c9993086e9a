"""What is told in the words of an accusation, a ban, a sanction, an arrest or a request, and is none.

In some 1,040 articles that were read they took away 7 wrong edges and no right one; who is named only afterwards came
later, and takes nothing away in the validation articles.
"""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_ROOM = 60  # characters
_HELD_AND_BY = re.compile(
    r"\b(?:arrested|detained|held|seized|jailed|captured)\b[^;]*\b(?:after|when|because|while|as|since|who|which|that)\b"
    r"[^;]*\bby\s+(?:the\s+)?$"
)
_YEARS_FOR = re.compile(r"\basked\s+for\s+(?:[\w-]+\s+){1,4}?(?:years?|months?|days?)\b", re.IGNORECASE)


def accuses_of_nothing(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether one is accused of nothing: "accused by the ombudsman of nothing so far"."""
    if ontology.relation(claim.type).family != "legal" or claim.evidence.trigger is None:
        return False
    told = claim.evidence.trigger
    return (
        _of_nothing().search(document.article.text, told.start, min(told.end + _ROOM, claim.evidence.end)) is not None
    )


def is_only_wanted(claim: Claim, _: Document, __: Ontology) -> bool:
    """Whether who is put on a list is sought, and neither under sanctions nor banned: "put him on the wanted list"."""
    if claim.type not in ("SANCTIONS", "BANS"):
        return False
    return any_of(load_cues().others.lists_of_the_wanted).search(claim.evidence.text.lower()) is not None


def closes_a_case(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether a case is closed and not who it is about: "the judge closed the investigation against Lee"."""
    if claim.type != "BANS":
        return False
    target = claim.target.start
    return _case_of().search(document.article.text, max(claim.evidence.start, target - 2 * _ROOM), target) is not None


def asks_for_something_else(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether what is asked for is no extradition: "asked for the release of Lee", "asked for ten years for Lee"."""
    if claim.type != "SEEKS_EXTRADITION_OF":
        return False
    place = document.article.text, max(claim.evidence.start, claim.target.start - 2 * _ROOM), claim.target.start
    return _YEARS_FOR.search(*place) is not None or _another_request().search(*place) is not None


def is_done_by_no_captor(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether "by" is of another clause: "was arrested after her site published a film by the Front"."""
    text, target = document.article.text, claim.target.start
    if claim.type != "ARRESTED_BY" or not claim.evidence.start <= target < claim.evidence.end:
        return False
    return _HELD_AND_BY.search(text, max(claim.evidence.start, claim.source.end), target) is not None


def is_named_only_afterwards(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether another is named where it is told and this one later: "They charged Lee with fraud. Ann Day left"."""
    if claim.extractor != "network" or ontology.relation(claim.type).family != "legal":
        return False
    told = claim.evidence
    return any(
        end.type == "Person"
        and end.start >= told.end
        and any(m.type == "Person" and m.kind == "name" for m in document.between(told.start, told.end))
        for end in (claim.source, claim.target)
    )


@cache
def _of_nothing() -> re.Pattern[str]:
    nothing = alternatives(load_cues().others.nothing)
    accused = r"(?:accus|charg|suspect|convict|blam)\w+(?:\s+[\w’'-]+){0,6}?"
    return re.compile(rf"\b{accused}\s+(?:of|with|for)\s+(?:{nothing})\b", re.IGNORECASE)


@cache
def _case_of() -> re.Pattern[str]:
    cases = alternatives(load_cues().others.proceedings)
    return re.compile(rf"\b(?:{cases})\s+(?:against|of|into|on)\s+(?:[\w’'-]+,?\s+){{0,12}}?$", re.IGNORECASE)


@cache
def _another_request() -> re.Pattern[str]:
    things = alternatives(load_cues().others.other_requests)
    words = r"(?:[\w’'-]+\s+){0,3}?"
    return re.compile(rf"\b(?:ask|call|appeal|press)\w*\s+for\s+{words}(?:{things})\s+of\s+{words}$", re.IGNORECASE)
