"""Whoever heads a branch, a group or a department of something does not head it."""

import re
from dataclasses import dataclass, replace
from functools import cache

from graphbuild.extract.clauses import any_of, wording
from graphbuild.model import BODIES, Claim, Document
from graphbuild.ontology import Cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.offices import OfficeWords

_THERE = re.compile(r"\s+in\s+(?:the\s+)?")
_NEAR = 24  # characters
_DIRECTOR = "director"


@dataclass(frozen=True, slots=True)
class _Patterns:
    regional: re.Pattern[str]
    leads: re.Pattern[str]
    leader: re.Pattern[str]
    branch: re.Pattern[str]
    department: re.Pattern[str]
    there: re.Pattern[str]
    group: re.Pattern[str]


@cache
def _patterns(offices: OfficeWords) -> _Patterns:
    places = any_of((*offices.branches, *offices.branch_places)).pattern
    own = r"\s+(?:of\s+)?(?:(?:its|the|their|the party['’]s)\s+)?(?:\w+\s+)?"
    return _Patterns(
        regional=re.compile(rf"\b(?:{alternatives(offices.regional)})\s+$", re.IGNORECASE),
        leads=re.compile(rf"\b(?:{alternatives(offices.leading)})\s+(?:the\s+)?$"),
        leader=re.compile(rf"\b(?:{alternatives(offices.leaders)})\b"),
        branch=any_of(offices.branches),
        department=re.compile(rf"\b(?:{alternatives(offices.departments)})[\s-]+director\b(?!\s+general)"),
        there=re.compile(rf"\s+in\s+(?:the\s+)?{places}"),
        group=re.compile(
            rf"{own}{any_of(offices.groups).pattern}|\s+in\s+(?:the\s+)?(?:\w+\s+)?{any_of(offices.chambers).pattern}"
        ),
    )


def branch(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim, where someone would head a party or an organization, as what it says of a branch or a group of it.

    "The party's provincial chairman" and "the chairman of the party in the town" work for it, and so does the media
    director of any body; "its leader in the assembly" and "who leads its group" are members.
    """
    if claim.target.type not in BODIES:
        return claim
    patterns = _patterns(cues.offices)
    if (lesser := _office_of_a_department(claim, document, patterns)) is not None:
        return replace(claim, type="WORKS_FOR", role=lesser)
    if claim.type != "HEADS" or claim.target.type == "Institution":
        return claim
    if claim.target.type == "Party" and _leads_it_somewhere(claim, document, patterns):
        return replace(claim, type="WORKS_FOR")
    if claim.role is None:
        return claim
    if claim.target.type == "Party" and _leads_a_group(claim, document, patterns):
        return replace(claim, type="MEMBER_OF")
    return replace(claim, type="WORKS_FOR") if _is_of_a_branch(claim, document, patterns) else claim


def _leads_it_somewhere(claim: Claim, document: Document, patterns: _Patterns) -> bool:
    """Whether it is "the regional Green leader" or who "leads the Greens in Porto"."""
    text, party = document.article.text, claim.target
    if patterns.regional.search(text, claim.evidence.start, party.start):
        return True
    there = _THERE.match(text, party.end)
    leads = patterns.leads.search(text, claim.evidence.start, party.start)
    if there is None or leads is None or claim.source.start > leads.start():
        return False
    named = document.index_at.get(there.end())
    return named is not None and document.mentions[named].type == "Place"


def _leads_a_group(claim: Claim, document: Document, patterns: _Patterns) -> bool:
    place = wording(claim, document).place
    text = document.article.text[place.start : claim.evidence.end].casefold()
    told = patterns.leader.search(text)
    return told is not None and patterns.group.match(text, told.end()) is not None


def _office_of_a_department(claim: Claim, document: Document, patterns: _Patterns) -> str | None:
    """The whole office of a "director" who directs one thing that a body does, or its work in one region.

    Caught: "its media director", "Middle East director of the fund". In 406 annotated articles all 15 of such work
    for the body.
    """
    if claim.type not in ("HEADS", "WORKS_FOR") or (claim.role or "").casefold() != _DIRECTOR:
        return None
    words, text = wording(claim, document), document.article.text
    before = words.before[-_NEAR:]
    found = patterns.department.search(f"{before}{words.core}{words.after[:_NEAR]}")
    start = words.place.start - len(before)
    return text[start + found.start() : start + found.end()] if found is not None else None


def _is_of_a_branch(claim: Claim, document: Document, patterns: _Patterns) -> bool:
    words, text = wording(claim, document), document.article.text
    role = (claim.role or "").casefold()
    before, _, found = f"{words.before[-_NEAR:]}{words.core}{words.after[:_NEAR]}".partition(role)
    if found or words.core.endswith(role):
        last = before.split()[-1:]
        if last and patterns.branch.fullmatch(last[0]):
            return True
    return patterns.there.match(text, max(words.place.end, claim.target.end)) is not None
