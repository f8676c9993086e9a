"""Whether a country, a party or a chamber can have such an office, such a member, such a part."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.extract.once import country_of
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.countries import country_meant

_WHICH = re.compile(r",?\s+which\s+(?:(?:has|had|have|is|was|also|then|later|since|\w+ly)\s+){0,2}$")
_WITH = re.compile(r"\s+(?:\([^()]*\)\s+)?with\s+(?!(?:immediate|effect)\b)")
_NEWLY = re.compile(r"\b(?:newly|freshly)[\s-]+$", re.IGNORECASE)
_FROM = re.compile(r"\bfrom\s+(?:the\s+)?$")
_OPPOSITION = re.compile(r"\bopposition\s+(?:[\w-]+\s+){0,2}(?:\([^()]*\)\s+)?$", re.IGNORECASE)


def office_of_a_part(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """A governor or a mayor at the head of a country, of which only its adjective or another sentence tells."""
    for claim in claims:
        held = claim.type in ("HEADS", "DEPUTY_HEAD_OF") and claim.role is not None
        told_of = claim.extractor != "network" and claim.target.kind == "name"
        if (
            held
            and not told_of
            and _offices_of_parts().search(claim.role or "")
            and _is_country(claim.target, document)
        ):
            yield claim


def seat_of_a_country(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """ "A lawmaker from Chile", who sits for no constituency of that name."""
    text, lawmakers = document.article.text, load_cues().elections.lawmakers
    for claim in claims:
        words, start = (claim.role or "").casefold().split(), claim.target.start
        sits = claim.type == "REPRESENTS" and bool(words) and words[-1] in lawmakers
        if sits and _FROM.search(text, max(0, start - 12), start) and _is_country(claim.target, document):
            yield claim


def joins_what_has_no_places(claim: Claim, _: Document, __: Ontology) -> bool:
    """Whether a place would be a member of a party or of a parliament."""
    if claim.type != "MEMBER_OF" or claim.source.type != "Place":
        return False
    last = claim.target.text.casefold().split()[-1]
    return claim.target.type == "Party" or last in ("parliament", "senate", "congress", "legislature")


def governs_in_opposition(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether "the opposition Green Party" would govern."""
    before = document.article.text[max(claim.evidence.start, claim.source.start - 40) : claim.source.start]
    return claim.type == "GOVERNS" and _OPPOSITION.search(before) is not None


def is_told_of_a_thing(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether a person would do what "which" tells of a thing: "the party of Ann Lee, which left the alliance"."""
    words, source = claim.evidence.trigger, claim.source
    if words is None or source.type != "Person" or source.end > words.start or source.start < claim.evidence.start:
        return False
    return _WHICH.search(document.article.text, source.end, words.start) is not None


def appoints_nobody(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether it is only told that somebody is "newly appointed"."""
    words = claim.evidence.trigger
    if claim.type != "APPOINTED" or words is None:
        return False
    return _NEWLY.search(document.article.text, claim.evidence.start, words.start) is not None


def puts_another_in_the_place(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether somebody "replaced Lee with Day": Day is the one who succeeds."""
    words, target = claim.evidence.trigger, claim.target
    if claim.type != "SUCCEEDED" or words is None or claim.source.start > target.start:
        return False
    told = document.article.text[words.start : target.start]
    return "replac" in told and _WITH.match(document.article.text, target.end) is not None


def _is_country(place: Mention, document: Document) -> bool:
    """Whether any word that the article has for a place names a country or is its adjective."""
    thing = document.thing_at.get(place.start)
    return (country_meant(place.text) if thing is None else country_of(document, thing)) is not None


@cache
def _offices_of_parts() -> re.Pattern[str]:
    return re.compile(rf"{any_of(load_cues().things.offices_of_parts).pattern}$", re.IGNORECASE)
