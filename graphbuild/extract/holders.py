"""Constraints on who holds which office: what the words give to somebody else, or to another body."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from graphbuild.extract.claims import ends
from graphbuild.extract.clauses import any_of
from graphbuild.extract.lists import in_one_list
from graphbuild.extract.pairs import CERTAIN
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_HELD = frozenset(["HEADS", "DEPUTY_HEAD_OF", "WORKS_FOR", "AMBASSADOR_TO"])
_NEAR = 70  # characters before an office in which the hope for it is told
_SHORTLY = 25  # characters
_PROSECUTOR_AT = re.compile(r"\b(?:prosecutor|attorney)s?\s+(?:of|at|in|for|from|with)\s+(?:the\s+)?$")
_ITS_PROSECUTOR = re.compile(r"(?:['’]s?)?\s+(?:[\w-]+\s+)?(?:prosecutor|attorney)", re.IGNORECASE)
_LEADS = re.compile(r"\b(?:led|leads?|headed|heads|chair\w*|leader\w*)\b", re.IGNORECASE)


def office_of_no_party(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """Who would head a party as a minister who belongs to it does not: "the Greens of the prime minister, Lee"."""
    offices, text = load_cues().things.offices_of_states, document.article.text
    for claim in claims:
        if claim.type in ("HEADS", "DEPUTY_HEAD_OF") and claim.target.type == "Party":
            role = (claim.role or "").casefold()
            between = text[claim.target.end : claim.source.start].replace(",", "")
            of_a_state = bool(role) and role.split()[-1] in offices
            is_titled = of_a_state and between.strip().casefold() == role
            if is_titled or (of_a_state and not _is_led(claim, document)) or _of_whom().fullmatch(between):
                yield claim


def _is_led(claim: Claim, document: Document) -> bool:
    """Whether a word for leading stands between the two or near them: "the leader of the Greens, Lee"."""
    first, last = sorted((claim.source.span, claim.target.span))
    return _LEADS.search(document.article.text, max(0, first.start - _SHORTLY), last.end + _SHORTLY) is not None


@cache
def _of_whom() -> re.Pattern[str]:
    """ "Of the prime minister" between a party and a name."""
    words = alternatives(load_cues().offices.with_a_party)
    return re.compile(rf"\s+of\s+(?:the\s+)?(?:[\w-]+\s+){{0,2}}?(?:{words})\s+$", re.IGNORECASE)


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
    text, n = document.article.text, bisect_left(document.mentions, words.end, key=lambda m: m.end)
    first = next(iter(document.mentions[n : n + 1]), None)
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
    return (
        claim.type == "HEADS"
        and claim.target.type == "Place"
        and bool(words)
        and words[-1] in load_cues().offices.of_one_state
    )


def belongs_to_what_is_his(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """That somebody belongs to "his party", where the article says that he leads or founded it."""
    more = {ends(c, document) for c in claims if c.type in ("HEADS", "DEPUTY_HEAD_OF", "FOUNDED")}
    for claim in claims:
        mere = claim.type == "MEMBER_OF" and claim.extractor != "network" and not claim.role
        if mere and claim.target.type == "Party" and ends(claim, document) in more:
            yield claim


def lesser_office(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """Who would head what he is a deputy or a shadow of: "Deputy Trade and Industry Minister", "vice-president"."""
    for claim in claims:
        if claim.type == "HEADS" and claim.extractor == "network" and _is_lesser(claim, document):
            yield claim


def _is_lesser(claim: Claim, document: Document) -> bool:
    meant = load_cues().offices.find(claim.role or "")
    if meant and all(office.relation == "DEPUTY_HEAD_OF" for office in meant):
        return True
    text, told, words = document.article.text, claim.evidence, claim.evidence.trigger
    if words is None:
        return False
    titles = _of_several().finditer(text, told.start, told.end)
    several = any(t.start() < words.start <= t.end() for t in titles)
    return several or _lesser().search(text, told.start, words.start) is not None


@cache
def _of_several() -> re.Pattern[str]:
    """ "Deputy Trade and Industry Minister"."""
    return re.compile(
        rf"\b(?:{alternatives(load_cues().offices.lesser_titles)})\s+"
        r"(?:(?:[A-Z][\w’'-]*,?|and|for|of|&)\s+){1,6}(?:Minister|Secretary)\b"
    )


@cache
def _lesser() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().offices.lesser)})[\s-]+(?:[\w’'-]+\s+)?$", re.IGNORECASE)


def minister_of_no_state(claims: Sequence[Claim], _: Document, __: Ontology) -> Iterator[Claim]:
    """A minister at the head of a company, a union or a chamber of lawmakers."""
    chambers = {*load_cues().offices.chambers, *load_cues().offices.named_chambers}
    for claim in claims:
        minister = claim.type == "HEADS" and (claim.role or "").casefold().split()[-1:] == ["minister"]
        if minister and claim.extractor == "network":
            words = claim.target.text.casefold().split()
            if claim.target.type == "Organization" or not chambers.isdisjoint(words):
                yield claim


def prosecutor_of_no_court(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """A prosecutor at a court that is only named: of "Prosecutor Lee", and not of "a prosecutor at the court"."""
    text, courts = document.article.text, ("court", "tribunal")
    for claim in claims:
        held = claim.type in _HELD and claim.extractor == "network" and claim.target.type == "Institution"
        role, court = (claim.role or "").casefold(), claim.target
        if not (held and role.split()[-1:] in (["prosecutor"], ["attorney"])):
            continue
        beside = text[max(0, court.start - _NEAR) : court.start].casefold(), text[court.end : court.end + _SHORTLY]
        is_its = _PROSECUTOR_AT.search(beside[0]) or _ITS_PROSECUTOR.match(beside[1])
        if is_its is None and any(word in court.text.casefold().split() for word in courts):
            yield claim


def only_hopes_for_it(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """Who would be the next head where he only hopes to be: "a contender to become premier", "wants to lead it"."""
    for claim in claims:
        words = claim.evidence.trigger
        to_come = claim.type == "HEADS" and claim.extractor == "network" and claim.status == "future"
        if to_come and words is not None:
            start = max(claim.evidence.start, words.start - _NEAR)
            if _hopes().search(document.article.text, start, words.start):
                yield claim


@cache
def _hopes() -> re.Pattern[str]:
    """ "A contender to become" before an office."""
    words = load_cues().offices
    return re.compile(
        rf"\b(?:{alternatives(words.hopeful)})\b[^,;.]{{0,45}}"
        rf"\b(?:to\s+(?:{alternatives(words.hoped_for)})|as)\b[^,;.]*$",
        re.IGNORECASE,
    )


def former_beside_current(claims: Sequence[Claim], document: Document, _: Ontology) -> Iterator[Claim]:
    """What the network holds for over where a rule reads that somebody has that office now: "President Lee" twice."""
    now = {(*ends(c, document), _last(c)) for c in claims if _held_now(c)}
    former = any_of((*load_cues().status.former, *load_cues().status.former_office))
    for claim in claims:
        over = claim.type == "HEADS" and claim.extractor == "network" and claim.status == "former"
        same = over and (*ends(claim, document), _last(claim)) in now
        if same and not former.search(claim.evidence.text.casefold()):
            yield claim


def _held_now(claim: Claim) -> bool:
    return claim.type == "HEADS" and claim.extractor != "network" and claim.status == "current" and bool(claim.role)


def _last(claim: Claim) -> str:
    return (claim.role or " ").casefold().split(" ")[-1]
