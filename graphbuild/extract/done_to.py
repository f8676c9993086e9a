"""What is done to somebody: a word for or against it says nothing for or against him, and he is not tried for it."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_BEFORE = 60  # characters
_FOR = re.compile(r"\s+(?:for|over|on\s+charges?\s+of)\s+(?:alleged\s+)?")


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


def is_the_victim(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the offence was done to the one who would be tried for it: "was fined for insulting Lee".

    "For arresting Lee" tells what the law did to him.
    """
    source, told = claim.source, claim.evidence
    if claim.type not in OF_DEFENDANTS or not told.start <= source.start < told.end:
        return False
    start = max(told.start, source.start - _BEFORE)
    did = _offence_against().search(document.article.text, start, source.start)
    return did is not None and did["deed"] not in load_cues().others.acts_of_the_law


def is_the_case_of_another(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the offence is that of somebody else's case: "covered the trial of Day for fraud"."""
    offence, text = claim.target, document.article.text
    if claim.type not in ("CHARGED_WITH", "CONVICTED_OF"):
        return False
    people = [m for m in document.between(claim.evidence.start, offence.start) if m.type == "Person"]
    if not people or _FOR.fullmatch(text, people[-1].end, offence.start) is None:
        return False
    own = document.thing_at.get(people[-1].start) == document.thing_at.get(claim.source.start)
    start = max(claim.evidence.start, people[-1].start - _BEFORE)
    return not own and _case_of().search(text, start, people[-1].start) is not None


@cache
def _case_of() -> re.Pattern[str]:
    cases = alternatives((*load_cues().others.proceedings, *load_cues().others.harms))
    return re.compile(rf"\b(?:{cases})\s+(?:of|against)\s+(?:[\w-]+\s+){{0,3}}$")


@cache
def _offence_against() -> re.Pattern[str]:
    done = alternatives(load_cues().others.harms)
    return re.compile(
        rf"\b(?:for|of|with|over)\s+(?:\w+ly\s+)?(?:the\s+)?(?:(?P<deed>[a-z]+ing)|(?:{done})\s+of)\s+"
        r"(?:(?!and\b|but\b)[\w’'-]+\s+){0,4}$"
    )


@cache
def _done_before() -> re.Pattern[str]:
    done = alternatives(load_cues().others.harms)
    return re.compile(rf"\b(?:{done})\s+(?:of|on|against)\s+(?:[\w’'-]+,?\s+){{0,4}}$", re.IGNORECASE)


@cache
def _done_after() -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s|(?<=s)['’])\s+(?:[\w-]+\s+)?(?:{alternatives(load_cues().others.harms)})\b")
