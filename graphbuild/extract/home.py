"""What an article leaves out because every reader of it knows the country: "Prime Minister Lee said".

Caught, in an article whose other claims tell of one state or that names one country far more often than any other:
"Finance Minister Ann Lee", "the former president, Tom Day" head it; "the ruling Unity Party" governs it.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Self

from graphbuild.extract.claims import nearest, told_by_a_name
from graphbuild.extract.once import names_a_country, once
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

#: 40 of 48 offices and 15 of 15 ruling parties were annotated so, in 480 articles of the train split and the eleven
OFFICES, PARTIES = 0.82, 0.9
_OFTEN, _TIMES = 3, 2  # mentions of a country, and how many times those of the next one
_ROOM = 60  # characters before a name
_LONGEST = 5  # words of an office
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_OF_IT = re.compile(r"\b(?:of|to|for)\s+(?:the\s+)?(?:[\w-]+\s+)?$")
_BODIES = ("Party", "Organization")
_JOINT = re.compile(r"\s+|,\s+")


def at_home(claims: Sequence[Claim], document: Document) -> Iterator[Claim]:
    """The claims on the country that an article tells of; none on whom it tells of another."""
    home = home_country(claims, document)
    if home is None:
        return
    own = [document.mentions[m] for m in document.chains[home].members]
    held = {c.source.start for c in claims if c.type == "HEADS" and c.target.type not in _BODIES}
    rules = {c.source.start for c in claims if c.type == "GOVERNS"}
    abroad = _Reach.of(_abroad(home, claims, document))
    for relation, words_of, sure, told in (("HEADS", _office, OFFICES, held), ("GOVERNS", _rule, PARTIES, rules)):
        for mention, words in _first_of_each(words_of, abroad, document, told):
            yield told_by_a_name(document, (mention, nearest(own, mention)), relation, words, sure)


@dataclass(frozen=True, slots=True)
class _Reach:
    """Where spans start, in order, and how far those reach that start there or before."""

    starts: Sequence[int]
    ends: Sequence[int]

    @classmethod
    def of(cls, spans: Iterable[Span]) -> Self:
        """That of these spans."""
        own = sorted(spans)
        return cls([s.start for s in own], list(accumulate((s.end for s in own), max)))

    def covers(self, place: Span) -> bool:
        """Whether a place lies within one of the spans."""
        before = bisect_right(self.starts, place.start)
        return before > 0 and self.ends[before - 1] >= place.end


def _first_of_each(
    words_of: Callable[[Mention, Document], Span | None], abroad: "_Reach", document: Document, told: set[int]
) -> Iterator[tuple[Mention, Span]]:
    """Where each thing is first told so, if not abroad; not those told of already, where their mentions start."""
    done = {document.thing_at[start] for start in told}
    for index, mention in enumerate(document.mentions):
        thing = document.chain_of.get(index)
        words = words_of(mention, document) if thing is not None and thing not in done else None
        if words:
            done.add(document.chain_of[index])
            if not abroad.covers(words):
                yield mention, words


def home_country(claims: Sequence[Claim], document: Document) -> int | None:
    """The one state with a head or a ruling party in the claims, by its chain, else the one country named most."""
    often = {n: len(c.members) for n, c in enumerate(document.chains) if _is_country(n, document)}
    states = {document.thing_at[c.target.start] for c in claims if _is_of_a_state(c, document)}
    if len(states) == 1:
        (state,) = states
        return state if 2 * len(document.chains[state].members) >= max(often.values(), default=0) else None
    if states:
        return _ahead({n: len(document.chains[n].members) for n in states}, 1)
    return _ahead(often, _OFTEN)


def _ahead(often: Mapping[int, int], least: int) -> int | None:
    """What stands there so often, and so many times as often as the next."""
    ranked = sorted(often.items(), key=lambda item: -item[1])
    second = ranked[1][1] if len(ranked) > 1 else 0
    return ranked[0][0] if ranked and ranked[0][1] >= max(least, _TIMES * second) else None


def _is_country(chain: int, document: Document) -> bool:
    return document.chains[chain].type == "Place" and names_a_country(document, chain)


def _is_of_a_state(claim: Claim, document: Document) -> bool:
    """Whether a claim tells that its target is a state: it has a president, or it is a country that a party rules."""
    if claim.target.type != "Place":
        return False
    if claim.type == "GOVERNS":
        return _is_country(document.thing_at[claim.target.start], document)
    return claim.type == "HEADS" and (claim.role or "").casefold() in load_cues().offices.heads_of_states


def _abroad(home: int, claims: Sequence[Claim], document: Document) -> list[Span]:
    """Where an office may be of another country: behind the name of one, and in a sentence that tells who heads home.

    "Prime Minister Lee met the president of Chad, Tom Day" tells that Lee comes from elsewhere.
    """
    others = (n for n in range(len(document.chains)) if n != home and _is_country(n, document))
    named = (document.mentions[m] for n in others for m in document.chains[n].members)
    heads = (c.evidence for c in claims if c.type == "HEADS" and document.thing_at[c.target.start] == home)
    return [
        *(Span(m.end, document.sentence_at(m.start).end) for m in named),
        *(Span(told.start, told.end) for told in heads),
    ]


def _office(mention: Mention, document: Document) -> Span | None:
    """The national office right before a person's name."""
    if mention.type != "Person" or mention.kind != "name":
        return None
    text, start = document.article.text, max(0, mention.start - _ROOM)
    words = list(_WORD.finditer(text, start, mention.start))[-_LONGEST:]
    if not words or not _JOINT.fullmatch(text, words[-1].end(), mention.start):
        return None
    places = (Span(first.start(), words[-1].end()) for first in words)
    place = next((p for p in places if _is_national(text[p.start : p.end])), None)
    if place is None or not _is_plain(text, place) or _is_an_end(text, place, mention):
        return None
    return None if _has_a_ministry(text[place.start : place.end], document) else place


def _is_national(phrase: str) -> bool:
    offices, said = load_cues().offices, phrase.casefold()
    if said in offices.heads_of_states or said in offices.law_officers_of_states:
        return True
    ministers = ("Institution", "Place")
    return "minister" in said.split() and any(o.relation == "HEADS" and o.of == ministers for o in offices.find(said))


def _has_a_ministry(office: str, document: Document) -> bool:
    """Whether the article names the ministry of a minister, which he heads then."""
    field = set(office.casefold().split()) - {"minister", "of", "for", "the", "and"}
    return any(field and all(word in body for word in field) for body in _ministries(document))


@once
def _ministries(document: Document) -> frozenset[str]:
    """The names of ministries, in small letters."""
    bodies = (c.name.casefold() for c in document.chains if c.type == "Institution")
    return frozenset(body for body in bodies if "ministry" in body)


def _is_plain(text: str, office: Span) -> bool:
    """Not "its president", "the party's president", "youth minister"; small letters need "the" or a word of status."""
    before = text[max(0, office.start - _ROOM) : office.start]
    if _of_another().search(before):
        return False
    return text[office.start].isupper() or _introduced().search(before) is not None


def _is_an_end(text: str, office: Span, person: Mention) -> bool:
    """In "an adviser to the premier, Lee" it may be the adviser who is called so."""
    return (
        text[office.end : person.start].startswith(",")
        and _OF_IT.search(text, max(0, office.start - _ROOM), office.start) is not None
    )


@cache
def _of_another() -> re.Pattern[str]:
    words = alternatives(load_cues().offices.not_of_the_state)
    return re.compile(rf"(?:\w[’']s?|\b(?:{words}))[\s-]+(?:[\w-]+\s+){{0,2}}$", re.IGNORECASE)


@cache
def _introduced() -> re.Pattern[str]:
    status = load_cues().status
    words = alternatives(("the", *status.former, *status.former_office, *status.future_office, *status.in_office))
    return re.compile(rf"\b(?:{words})[\s-]+$", re.IGNORECASE)


def _rule(mention: Mention, document: Document) -> Span | None:
    """The word that a party rules by right before its name."""
    if mention.type != "Party" or mention.kind != "name":
        return None
    found = _in_power().search(document.article.text, max(0, mention.start - _ROOM), mention.start)
    return Span(*found.span(1)) if found else None


@cache
def _in_power() -> re.Pattern[str]:
    return re.compile(rf"\bthe\s+({alternatives(load_cues().offices.in_power)})\s+$", re.IGNORECASE)
