"""What an article leaves out because every reader of it knows the country: "Prime Minister Lee said".

Caught, in an article whose other claims tell of one state or that tells of one country far more than of any other:
"Finance Minister Ann Lee", "the former president, Tom Day" head it; "the ruling Unity Party" governs it. If the
article names the finance ministry, it is that which Ann Lee heads.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from typing import Self

from graphbuild.extract.claims import nearest, told_by_a_name
from graphbuild.extract.filled import filled_offices, is_filled
from graphbuild.extract.home_country import home_country, is_country
from graphbuild.extract.once import once
from graphbuild.model import Claim, Document, Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

#: so many offices and ruling parties were annotated so (see `home_country`), and 40 of 46 ministers of a ministry
OFFICES, PARTIES, MINISTRIES = 0.83, 0.9, 0.87
_ROOM = 60  # characters before a name
_LONGEST = 5  # words of an office
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_OF_IT = re.compile(r"\b(?:of|to|for)\s+(?:the\s+)?(?:[\w-]+\s+)?$")
_BODIES = ("Party", "Organization")
#: what one country does to another or its people
_DEALINGS = ("SUPPORTS", "OPPOSES", "ACCUSES", "URGES", "THREATENS", "SANCTIONS", "BANS", "SEEKS_EXTRADITION_OF")
_DID = re.compile(r"\s+(?:(?:has|have|had)\s+)?(?:\w+ly\s+)?[a-z]{2,}ed\s")
_JOINT = re.compile(r"\s+|,\s+")


def at_home(claims: Sequence[Claim], document: Document) -> Iterator[Claim]:
    """The claims on the country that an article tells of, and on its ministries; none on whom it tells of another.

    Nor on a second prime minister beside one who is told to be in office, nor on whom it tells while the country deals
    with somebody: of "France congratulated President Lee", "France banned the son of President Lee" he is another's.
    """
    held = {c.source.start for c in claims if c.type == "HEADS" and c.target.type not in _BODIES}
    yield from _at_ministries(held, document)
    home = home_country(claims, document)
    if home is None:
        return
    own = _mentions(home, document)
    rules = {c.source.start for c in claims if c.type == "GOVERNS"}
    abroad = _Reach.of(_abroad(home, claims, document))
    filled = filled_offices(claims, home, document)
    for relation, words_of, sure, told in (("HEADS", _office, OFFICES, held), ("GOVERNS", _rule, PARTIES, rules)):
        for mention, words in _first_of_each(words_of, abroad, document, told):
            if relation != "HEADS" or not is_filled(words, filled, document):
                yield told_by_a_name(document, (mention, nearest(own, mention)), relation, words, sure)


def _at_ministries(held: set[int], document: Document) -> Iterator[Claim]:
    """That "Finance Minister Ann Lee" heads the finance ministry."""
    for mention, words in _first_of_each(_minister, _Reach.of(()), document, held):
        ministry = _ministry(words, document)
        if ministry is not None:
            own = _mentions(ministry, document)
            yield told_by_a_name(document, (mention, nearest(own, mention)), "HEADS", words, MINISTRIES)


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


def _mentions(chain: int, document: Document) -> list[Mention]:
    return [document.mentions[m] for m in document.chains[chain].members]


def _first_of_each(
    words_of: Callable[[Mention, Document], Span | None], abroad: _Reach, document: Document, told: set[int]
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


def _abroad(home: int, claims: Sequence[Claim], document: Document) -> list[Span]:
    """Where an office may be of another country: behind the name of one, and in a sentence that tells who heads home.

    "Prime Minister Lee met the president of Chad, Tom Day" tells that Lee comes from elsewhere. So does a sentence
    that tells what the country did, behind its name.
    """
    others = (n for n in range(len(document.chains)) if n != home and is_country(n, document))
    named = (document.mentions[m] for n in others for m in document.chains[n].members)
    heads = (c.evidence for c in claims if c.type == "HEADS" and document.thing_at[c.target.start] == home)
    did = (c for c in claims if _tells_of_dealings(c, home, document))
    own = _mentions(home, document)
    return [
        *(Span(m.end, document.sentence_at(m.start).end) for m in named),
        *(Span(told.start, told.end) for told in heads),
        *(Span(c.source.end, c.evidence.end) for c in did if c.evidence.start <= c.source.start < c.evidence.end),
        *(Span(m.end, document.sentence_at(m.start).end) for m in own if _acts(m, document)),
    ]


def _acts(country: Mention, document: Document) -> bool:
    """Whether a verb follows the name of the country: "Ivania indicted a nephew of President Lee"."""
    return _DID.match(document.article.text, country.end) is not None


def _tells_of_dealings(claim: Claim, home: int, document: Document) -> bool:
    """Whether a claim tells what the country does to others, or that somebody goes to them for it."""
    if claim.type in _DEALINGS:
        return document.thing_at[claim.source.start] == home
    sent = claim.type == "REPRESENTS" and document.thing_at[claim.target.start] == home
    return sent and not set(load_cues().others.envoys).isdisjoint((claim.role or "").casefold().split())


def _office(mention: Mention, document: Document) -> Span | None:
    """The national office before a person's name, unless the article names the ministry that he heads then."""
    place = _national_office(mention, document)
    return None if place is None or _ministry(place, document) is not None else place


def _minister(mention: Mention, document: Document) -> Span | None:
    """The same if the article names the ministry."""
    place = _national_office(mention, document)
    return None if place is None or _ministry(place, document) is None else place


def _national_office(mention: Mention, document: Document) -> Span | None:
    """The national office right before a person's name, or before his rank: "the president, Colonel Tom Day"."""
    if mention.type != "Person" or mention.kind != "name":
        return None
    start = max(0, mention.start - _ROOM)
    honoured = _honours().search(document.article.text, start, mention.start)
    ends = (mention.start, honoured.start()) if honoured else (mention.start,)
    found = (_ending_at(end, document) for end in ends)
    return next((p for p in found if p and not _is_an_end(document.article.text, p, mention)), None)


def _ending_at(end: int, document: Document) -> Span | None:
    """The longest national office that ends there, if it is plainly the state's."""
    text, start = document.article.text, max(0, end - _ROOM)
    words = list(_WORD.finditer(text, start, end))[-_LONGEST:]
    if not words or not _JOINT.fullmatch(text, words[-1].end(), end):
        return None
    places = (Span(first.start(), words[-1].end()) for first in words)
    place = next((p for p in places if _is_national(text[p.start : p.end])), None)
    return place if place and _is_plain(text, place) else None


@cache
def _honours() -> re.Pattern[str]:
    titles = load_cues().titles
    return re.compile(rf"(?:\b(?:{alternatives(titles.honorifics | titles.ranks)})\.?\s+)+$")


def _is_national(phrase: str) -> bool:
    offices, said = load_cues().offices, phrase.casefold()
    if said in offices.heads_of_states or said in offices.law_officers_of_states:
        return True
    ministers = ("Institution", "Place")
    return "minister" in said.split() and any(o.relation == "HEADS" and o.of == ministers for o in offices.find(said))


def _ministry(office: Span, document: Document) -> int | None:
    """The ministry of a minister, if the article names it, by its chain; of one who is only "the minister" any."""
    words = document.article.text[office.start : office.end].casefold().split()
    field = set(words) - {"minister", "of", "for", "the", "and"}
    if "minister" not in words or "prime" in words:
        return None
    return next((n for n, body in _ministries(document) if all(word in body for word in field)), None)


@once
def _ministries(document: Document) -> tuple[tuple[int, str], ...]:
    """The chains of ministries with their names in small letters."""
    bodies = ((n, c.name.casefold()) for n, c in enumerate(document.chains) if c.type == "Institution")
    return tuple((n, body) for n, body in bodies if "ministry" in body)


def _is_plain(text: str, office: Span) -> bool:
    """Not "its president", "the party's president", "youth minister"; small letters need "the" or a word of status."""
    before = text[max(0, office.start - _ROOM) : office.start]
    if _of_another().search(before):
        return False
    return text[office.start].isupper() or _introduced().search(before) is not None


def _is_an_end(text: str, office: Span, person: Mention) -> bool:
    """In "an adviser to the premier, Lee" it may be the adviser who is called so."""
    before = text[max(0, office.start - _ROOM) : office.start]
    return text[office.end : person.start].startswith(",") and _OF_IT.search(before) is not None


@cache
def _of_another() -> re.Pattern[str]:
    words = alternatives(load_cues().offices.not_of_the_state)
    return re.compile(rf"(?:\w[’']s?|\b(?:{words}))[\s-]+(?:[\w-]+\s+){{0,2}}$", re.IGNORECASE)


@cache
def _introduced() -> re.Pattern[str]:
    status = load_cues().status
    words = alternatives(("the", *status.of_another_time, *status.in_office))
    return re.compile(rf"\b(?:{words})[\s-]+$", re.IGNORECASE)


def _rule(mention: Mention, document: Document) -> Span | None:
    """The word that a party rules by right before its name."""
    if mention.type != "Party" or mention.kind != "name":
        return None
    found = _in_power().search(document.article.text, max(0, mention.start - _ROOM), mention.start)
    return Span(*found.span(1)) if found else None


@cache
def _in_power() -> re.Pattern[str]:
    words = alternatives(load_cues().offices.in_power)
    return re.compile(rf"\bthe\s+({words})\s+(?:party,?\s+)?$", re.IGNORECASE)
