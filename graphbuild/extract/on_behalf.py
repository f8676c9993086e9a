"""Who only stands beside the one that acts or is accused: his kin, the body that he is of, and who sues for him.

The figures are what each took away of what was read in some 1,040 articles.
"""

import re
from functools import cache

from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_BEFORE = 40  # characters
_WHO = re.compile(r",\s+who\b")
_BODY_OF_HIS = re.compile(r"\b(?:of|at|for|in|with)\s+(?:the\s+)?(?:[\w-]+\s+){0,2}$")
_NAMED = re.compile(r",\s+(?=[A-Z])")
_OF_OTHERS = ("family", "office", "structure")


def speaks_for_nobody(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the network would have one person represent another in a sentence without a word for a lawyer or envoy.

    Of 48 people who represent a person in annotated articles such a word stands beside 46.
    """
    both_people = claim.source.type == claim.target.type == "Person"
    if claim.type != "REPRESENTS" or claim.extractor != "network" or not both_people:
        return False
    return _who_represents().search(claim.evidence.text) is None


@cache
def _who_represents() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().others.who_represents)})", re.IGNORECASE)


def is_of_kin_beside(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the law has to do with somebody's kin or people and not with him, nor with the body that they lead.

    Caught: "told the court that the defendant's brother took money" of the defendant, "the party, whose leader awaits
    trial for theft" of the party. What those words themselves say stands: "accused Lee's lawyer". 3 wrong, 0 right.
    """
    if ontology.relation(claim.type).family != "legal":
        return False
    return any(_has_people(end, claim, document) for end in (claim.source, claim.target))


def _has_people(end: Mention, claim: Claim, document: Document) -> bool:
    text, told = document.article.text, claim.evidence.trigger
    if told is None or not claim.evidence.start <= end.start:
        return False
    owned = _owned_people().match(text, end.end, claim.evidence.end)
    if owned is not None:
        return not (told.start < owned.end() and end.start < told.end)
    led = _whose_people().match(text, end.end, claim.evidence.end)
    return led is not None and led.end() <= told.start


def is_of_a_member(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether "who" takes up somebody of a body and not the body: "Ann Lee, a deputy of the Greens, who accuses".

    Ties of office, kin and structure are another matter. 3 wrong, 0 right.
    """
    body, told = claim.source, claim.evidence.trigger
    if body.type in ("Person", "Place") or told is None or ontology.relation(claim.type).family in _OF_OTHERS:
        return False
    text, start = document.article.text, claim.evidence.start
    if not start <= body.start < told.end or not _WHO.match(text, body.end):
        return False
    of = _BODY_OF_HIS.search(text, max(start, body.start - _BEFORE), body.start)
    people = (m for m in document.between(start, body.start) if m.type == "Person" and m.kind == "name")
    last = max(people, key=lambda m: m.end, default=None)
    return of is not None and last is not None and text[last.end : last.end + 1] == ","


def sues_for_another(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the one who would sue only goes to court for somebody: "they have engaged Lee, a barrister, to sue".

    So do "his lawyers, Lee and Day". 2 wrong, 0 right.
    """
    if claim.type != "SUES":
        return False
    text, start = document.article.text, claim.evidence.start
    own = document.thing_at.get(claim.source.start)
    here = [m for m in document.between(start, claim.evidence.end) if document.thing_at.get(m.start) == own]
    return any(_for_others().search(text, max(start, m.start - _BEFORE), m.start) for m in here)


def is_whose_they_are(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether it is his kin or people who are named behind him: "two brothers of Lee, Max and Sam, were arrested"."""
    return claim.type in OF_DEFENDANTS and has_people_named_behind(claim.source, document)


def has_people_named_behind(mention: Mention, document: Document) -> bool:
    """Whether those who are listed behind a name are his kin or people: "two brothers of Lee, Max and Sam"."""
    text, start = document.article.text, max(document.sentence_at(mention.start).start, mention.start - _BEFORE)
    return _of_theirs().search(text, start, mention.start) is not None and _NAMED.match(text, mention.end) is not None


@cache
def _of_theirs() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_people()})\s+of\s+(?:[\w-]+\s+){{0,3}}$", re.IGNORECASE)


@cache
def _people() -> str:
    return alternatives((*load_cues().people_of_others, *load_cues().kin.forms))


@cache
def _owned_people() -> re.Pattern[str]:
    return re.compile(rf"(?:['’]s|(?<=s)['’])\s+(?:[\w-]+\s+){{0,2}}?(?:{_people()})\b", re.IGNORECASE)


@cache
def _whose_people() -> re.Pattern[str]:
    leaders = alternatives(load_cues().others.leaders)
    return re.compile(rf",\s+whose\s+(?:[\w-]+\s+){{0,2}}?(?:{leaders}|{_people()})\b", re.IGNORECASE)


@cache
def _for_others() -> re.Pattern[str]:
    others = load_cues().others
    own = rf"(?:\b(?:his|her|their|its)|['’]s?)\s+(?:[\w-]+\s+)?(?:{alternatives(others.advocates)}),?\s+"
    return re.compile(rf"(?:{own}|\b(?:{alternatives(others.engaged)})\s+(?:[a-z-]+\s+){{0,3}}?)$", re.IGNORECASE)
