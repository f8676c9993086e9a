"""Constraints on who holds which office: what the words give to somebody else, or to another body."""

import re
from collections.abc import Iterator, Sequence

from graphbuild.extract.claims import ends
from graphbuild.extract.lists import in_one_list
from graphbuild.extract.pairs import CERTAIN
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology

_HELD = frozenset(["HEADS", "DEPUTY_HEAD_OF", "WORKS_FOR", "AMBASSADOR_TO"])
_OF_SEVERAL = re.compile(
    r"\b(?:Deputy|Vice|Assistant|Shadow|Junior)\s+(?:(?:[A-Z][\w’'-]*,?|and|for|of|&)\s+){1,6}(?:Minister|Secretary)\b"
)
_STATES = frozenset(["president", "premier", "minister", "chancellor", "king", "queen", "emir", "sultan"])


def title_of_another(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """What the network would have somebody hold by a title right before the name of another: "President Tom Day".

    Who succeeds that one may hold it by these very words.
    """
    things = document.thing_at
    follows = {ends(c, document) for c in claims if c.type == "SUCCEEDED"}
    for claim in claims:
        asked = claim.type in _HELD and claim.extractor == "network"
        bearer = _bearer(claim, document) if asked else None
        if bearer is None or _share(claim.source, bearer, document):
            continue
        own, other = things.get(claim.source.start), things.get(bearer.start)
        if own != other and (own, other) not in follows:
            yield claim


def _bearer(claim: Claim, document: Document) -> Mention | None:
    """The person before whose name the words of a claim stand, or whom they describe."""
    words = claim.evidence.trigger
    if words is None:
        return None
    text, after = document.article.text, (m for m in document.mentions if m.end >= words.end)
    first = next(after, None)
    if first is None or first.type != "Person" or first.kind == "pronoun":
        return None
    if first.start <= words.start:
        return first if first.kind == "description" else None
    return first if first.kind == "name" and text[words.end : first.start].isspace() else None


def _share(one: Mention, other: Mention, document: Document) -> bool:
    """Whether two stand in one list, as "co-chairs Ann Lee and Tom Day" do."""
    places = document.index_at.get(one.start), document.index_at.get(other.start)
    return None not in places and in_one_list(*places, document)  # type: ignore[arg-type]


def second_country(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """Who would be president of a country beside the one that a rule has read for him."""
    told = {ends(c, document)[0]: ends(c, document)[1] for c in claims if c.extractor != "network" and _of_state(c)}
    for claim in claims:
        who, country = ends(claim, document)
        weak = claim.extractor == "network" and claim.confidence < CERTAIN and _of_state(claim)
        if weak and told.get(who, country) != country:
            yield claim


def _of_state(claim: Claim) -> bool:
    words = (claim.role or "").casefold().split()
    return claim.type == "HEADS" and claim.target.type == "Place" and bool(words) and words[-1] in _STATES


def belongs_to_what_is_his(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """That somebody belongs to "his party", where the article says that he leads or founded it."""
    more = {ends(c, document) for c in claims if c.type in ("HEADS", "DEPUTY_HEAD_OF", "FOUNDED")}
    for claim in claims:
        mere = claim.type == "MEMBER_OF" and claim.extractor != "network" and not claim.role
        if mere and claim.target.type == "Party" and ends(claim, document) in more:
            yield claim


def deputy_of_several(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """Who would head what he is "Deputy Trade and Industry Minister" of."""
    for claim in claims:
        words = claim.evidence.trigger
        if claim.type == "HEADS" and claim.extractor == "network" and words is not None:
            titles = _OF_SEVERAL.finditer(document.article.text, claim.evidence.start, claim.evidence.end)
            if any(t.start() < words.start <= t.end() for t in titles):
                yield claim


def former_beside_current(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """What the network holds for over where a rule reads that somebody has that office now: "President Lee" twice."""
    now = {(*ends(c, document), _last(c)) for c in claims if _held_now(c)}
    for claim in claims:
        over = claim.type == "HEADS" and claim.extractor == "network" and claim.status == "former"
        if over and claim.confidence < CERTAIN and (*ends(claim, document), _last(claim)) in now:
            yield claim


def _held_now(claim: Claim) -> bool:
    return claim.type == "HEADS" and claim.extractor != "network" and claim.status == "current" and bool(claim.role)


def _last(claim: Claim) -> str:
    return (claim.role or " ").casefold().split(" ")[-1]
