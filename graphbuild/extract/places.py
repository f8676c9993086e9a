"""Places in what is claimed of the law: where a body sits is not the body, and no place is charged or convicted."""

import re

from graphbuild.extract.clauses import any_of
from graphbuild.extract.of_others import its_head
from graphbuild.extract.once import names_of
from graphbuild.extract.worded import OF_DEFENDANTS
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues

_SITS = re.compile(
    r",?\s+(?:in|of|at)\s+(?:the\s+(?:\w+\s+of\s+)?)?"
    r"(?:(?:[\w-]+\s+){0,4}?(?:city|town|capital|village|district|province|region|state|county|republic)\s+of\s+)?"
)
_IN = re.compile(r"\b(?:in|at|inside|to)\s+(?:the\s+)?$")
_HELPERS = r"\s+(?:(?:has|had|have|will|would|later|then|also|finally|since|\w+ly)\s+)*"
_HANDS_OVER = r"hand(?:ed|s|ing)\s[^,;.]{1,50}?\bover\b"
_NEAR = 40  # characters before a state in which it is told that it is asked
_BY_A_BODY = ("ARRESTED_BY", "ON_TRIAL_IN", "SENTENCED_BY")
_WHERE = re.compile(r",?\s+where\b")


def means_a_body_there(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether the place of a claim on the law stands only as the seat of a body right before it.

    Caught: "a court in Porto", "a court in the northern city of Porto".
    """
    place = claim.target
    if ontology.relation(claim.type).family != "legal" or place.type != "Place":
        return False
    earlier = document.between(claim.evidence.start, place.start)
    before = next((m for m in reversed(earlier) if m.type != "Place"), None)
    if before is None or before.type not in ("Institution", "Organization"):
        return False
    return _SITS.fullmatch(document.article.text, before.end, place.start) is not None


def means_where_one_is_held(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether someone would be arrested by a prison or a station in which he is held, or tried there."""
    held = claim.target
    if claim.type not in _BY_A_BODY or not _IN.search(document.article.text, max(0, held.start - 12), held.start):
        return False
    words = held.text.casefold().split()
    return not load_cues().places_of_custody.isdisjoint((words[-1], " ".join(words[-2:])))


def means_who_has_him(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the state that would seek somebody is the one that has him, and is asked to give him up.

    Caught: "Chad extradited Lee", "Chad handed the trader over", "Chad refused to extradite Lee", "a request to Chad
    for Lee", "his extradition from Chad". What a rule reads of it stands.
    """
    if claim.type != "SEEKS_EXTRADITION_OF" or claim.extractor != "network":
        return False
    state, others, text = claim.source, load_cues().others, document.article.text
    before = text[max(claim.evidence.start, state.start - _NEAR) : state.start].lower()
    after = text[state.end : claim.evidence.end].lower()
    asked = re.search(rf"{any_of(others.asked_for_him).pattern}\s+(?:the\s+)?$", before)
    return (
        asked is not None
        or re.match(rf"{_HELPERS}(?:{any_of(others.gives_up).pattern}|{_HANDS_OVER})", after) is not None
    )


def accuses_a_place(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether a place would be charged, tried or jailed: "the extradition to Porto, where he is wanted for theft".

    Of 1,258 such claims in the articles of the train split not one is of a place. What "where" takes up is one,
    though it was read as a person.
    """
    return claim.type in OF_DEFENDANTS and (claim.source.type == "Place" or _is_where(claim, document))


def makes_a_place_speak(claim: Claim, _: Document, __: Ontology) -> bool:
    """Whether a place would speak to a paper: "told reporters in Geneva". None of 579 annotated speakers is one."""
    return claim.type == "SPOKE_TO" and claim.source.type == "Place"


def accuses_nobody_in_particular(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the accused is "the authorities" or "the government", and the article names no such body.

    In articles that nothing was learnt from two of two were wrong, in the train split one of one: a state is meant.
    "The government of President Lee" is one in particular.
    """
    if its_head(claim.target, document) is not None:
        return False
    if claim.type != "ACCUSES" or claim.target.text.casefold() not in load_cues().no_culprits:
        return False
    thing = document.thing_at.get(claim.target.start)
    return thing is None or not names_of(document, thing)


def names_no_body_in_particular(claim: Claim, document: Document, ontology: Ontology) -> bool:
    """Whether "a newspaper" would be sued or banned, of which the article tells nothing else.

    It is one that the text names, describes again, or tells the place of ("a bank in Porto"), or no organ of a state.
    """
    if ontology.relation(claim.type).family != "legal":
        return False
    return any(_is_any(end, document) for end in (claim.source, claim.target))


def _is_any(body: Mention, document: Document) -> bool:
    thing = document.thing_at.get(body.start)
    if body.kind != "description" or body.type != "Organization" or thing is None:
        return False
    first, _, rest = body.text.partition(" ")
    chain = document.chains[thing]
    others = (document.mentions[m] for m in chain.members)
    told = any(m.kind == "name" or (m.kind == "description" and m != body) for m in others)
    return first.casefold() in ("a", "an") and not told and chain.name in (body.text, " ".join(rest.split()))


def _is_where(claim: Claim, document: Document) -> bool:
    text, thing, end = document.article.text, document.thing_at.get(claim.source.start), claim.evidence.end
    here = document.between(claim.evidence.start, end)
    return any(document.thing_at.get(m.start) == thing and _WHERE.match(text, m.end, end) for m in here)
