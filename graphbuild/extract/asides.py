"""Who is named only in an aside: "Ann Lee, a niece of the mayor Tom Day, was charged" charges nobody but Ann Lee."""

import re
from dataclasses import replace

from graphbuild.extract.claims import identified
from graphbuild.extract.clauses import same_thing
from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues

_VERB = re.compile(r"['’\"”]?,\s+(?P<verb>[a-z]+)")
_NO_VERB = frozenset(
    ["who", "which", "whose", "whom", "where", "when", "a", "an", "the", "his", "her", "its", "their", "and", "or"]
)
_ASIDE = re.compile(
    r",\s+(?:(?:[^,;]*\s)?(?:who|which|whose|where|when)\b[^,;]*|[^,;]*\b(?:of|for|by|with|from|in|to|at|on|against)\s+(?:[^,;]*\s)?)$"
)
#: a clause that ends in a noun which the name after it names: "Lee, whose aunt met the mayor, Day, was charged"
_CLAUSE = re.compile(r",\s+(?:who|whose|whom|which)\b[^,;]*,\s+$")
#: an apposition that says whose kin or friend the one before it is, up to the last of these
_APPOSITION = re.compile(r",\s+(?:[^,;]*\s)?(?:of|to|for)\s+(?:[^,;]*\s)?$")
_CLAUSE_INSIDE = re.compile(r"\b(?:who|which|whose|whom|where|when|that)\b")
#: how what somebody is or has is told after a comma by a verb, not by a noun: "Day, leads", not "Day, leader"
_OF_A_TIE = re.compile(
    r"['’\"”]?,\s+(?:(?:also|now|then|later|once|has|had|have)\s+)*"
    r"(?:is|was|became|becomes|been|will|leads?|heads?|chairs?|runs?|ran|led|owns?|holds?|held|won|took|takes|joined|left|works?|serves?"
    r"|founded|headed|chaired|owned|governed|worked|served|represent(?:s|ed)|belongs?|controls?)\s"
)
_OF_PEOPLE = re.compile(r",?\s+who\b")
_ROOM = 160  # characters: how far back an aside begins


def told_of_the_one_before(claim: Claim, document: Document, ontology: Ontology) -> Claim:
    """The claim on the one of whom the sentence tells, where it took whom an apposition names last.

    "Ann Lee, a daughter of Tom Day and Eva Roy, leads the party": Lee leads it, and neither of the two does.
    """
    subject, trigger = _first_end(claim), claim.evidence.trigger
    if subject.type != "Person" or trigger is None or not _told_right_after(subject, claim, document, ontology):
        return claim
    start = max(claim.evidence.start, subject.start - _ROOM)
    aside = _APPOSITION.search(document.article.text, start, subject.start)
    if aside is None or _CLAUSE_INSIDE.search(aside.group()):
        return claim
    main = document.ending_at.get(aside.start())
    other = claim.target if subject is claim.source else claim.source
    if main is None or main.type != "Person" or main.kind != "name" or same_thing(main, other.span, document):
        return claim
    ends = (main, other) if subject is claim.source else (other, main)
    return identified(replace(claim, source=ends[0], target=ends[1]))


def _first_end(claim: Claim) -> Mention:
    return min(claim.source, claim.target, key=lambda m: m.start)


def _told_right_after(subject: Mention, claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the words of the claim begin with a verb after the comma that follows the subject."""
    trigger, relation = claim.evidence.trigger, ontology.relation(claim.type)
    if trigger is None or not trigger.start - 24 <= subject.end <= trigger.end or relation.family == "family":
        return False
    if relation.family != "legal" and relation.kind != "act":
        return _OF_A_TIE.match(document.article.text, subject.end, claim.evidence.end) is not None
    return _is_before_its_verb(subject, claim, document)


def stands_in_an_aside(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the one who would have done or suffered it ends an aside, and the verb after it is somebody else's.

    Caught: a relative clause ("Lee, who leads the Union, accused Day" is no word of the Union), an apposition that
    names another ("Lee, a nephew of Day, was charged"), and a body after which "who" stands ("Lee, once a manager of
    the Union, who is wanted for fraud"). "The mayor, Ann Lee, was charged" is no aside,
    nor is "a speaker, said to be Lee, ordered".
    """
    if _is_of_its_people(claim, document):
        return True
    relation, trigger = ontology.relation(claim.type), claim.evidence.trigger
    if trigger is None or (relation.family != "legal" and relation.kind != "act"):
        return False
    subject = _first_end(claim)
    if not trigger.start - 4 <= subject.end <= trigger.end or not _is_before_its_verb(subject, claim, document):
        return False
    start = max(claim.evidence.start, subject.start - _ROOM)
    before = document.article.text[start : subject.start]
    if before.casefold().rstrip().endswith(load_cues().phrases.identifications):
        return False
    if _ASIDE.search(before):
        return True
    clause = _CLAUSE.search(before)
    named = document.ending_at.get(start + clause.start()) if clause else None
    return named is not None and named.kind == "name" and named.type == subject.type


def _is_before_its_verb(subject: Mention, claim: Claim, document: Document) -> bool:
    found = _VERB.match(document.article.text, subject.end, claim.evidence.end)
    return found is not None and found["verb"] not in _NO_VERB


def _is_of_its_people(claim: Claim, document: Document) -> bool:
    """Whether a body would be charged, tried or jailed by words after "who", which speak of a person."""
    source, trigger = claim.source, claim.evidence.trigger
    if claim.type not in OF_DEFENDANTS or source.type == "Person" or source.kind == "pronoun":
        return False
    return (
        trigger is not None
        and trigger.end > source.end
        and _OF_PEOPLE.match(document.article.text, source.end) is not None
    )
