"""Offices in a list: "Finance: Ann Lee", "Ann Lee - interior minister", "Ann Lee (health) and Tom Day (defence)".

Caught, where two people or more stand so, one an item: ministers and their portfolios in or under a line that speaks
of a cabinet, of the country that the line names, else of the one that the article tells of; and a chair, a director
and their deputies, of the one body that the line names.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice

from graphbuild.extract.claims import ends, evidence, nearest, proposed
from graphbuild.extract.home_country import home_country, is_country
from graphbuild.model import BODIES, Claim, Document, Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

#: such lists are too few in the articles of the train split to tell: as sure as an office at home
_SURENESS = 0.83
_ROOM = 80  # characters before a name
_NEXT = 100  # characters from one name to the next of a list
_LONGEST = 8  # lines of a list above an item that were not read as such
_TITLE = r"(?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.?\s+)?"
_BEFORE = re.compile(rf"(?:^|[\n;:•*])\s*(?P<office>[^\n;:()•*]{{3,45}}?)\s*(?::|\s[-–—])[ \t]+{_TITLE}$")
_OPENS_LINE = re.compile(rf"(?:^|\n)\s*(?:[-–—•*]\s*)?(?:\d+[.)]\s*)?{_TITLE}$")
_AFTER = re.compile(r"(?:,|:|\s[-–—])\s+(?P<office>[^\n;:(),]{3,45}?)\s*[.,;]?\s*(?=\n|$)")
_PORTFOLIO_AFTER = re.compile(
    r"\s*\((?P<bracketed>[^()]{3,40})\)|\s+at\s+(?:the\s+)?(?P<office>[a-z ]{3,30}?)(?=[,;.]|\s+and\b)"
)


@dataclass(frozen=True, slots=True)
class _Item:
    """Who has which office, where it stands, and whether it is one of a state."""

    person: Mention
    place: Span
    role: str
    relation: str
    of_a_state: bool


def listed_offices(claims: Sequence[Claim], document: Document) -> Iterator[Claim]:
    """The offices of each list of them, but those that are told already."""
    told = {(*ends(c, document), c.type) for c in claims}
    for block in _blocks(document):
        line = _line_above(block[0].person.start, document.article.text)
        of_a_state, of_a_body = _state(line, claims, document), _body(line, document)
        for item in block:
            thing = of_a_state if item.of_a_state else of_a_body
            if thing is not None and (document.thing_at[item.person.start], thing, item.relation) not in told:
                yield _claim(item, thing, document)


def _claim(item: _Item, thing: int, document: Document) -> Claim:
    own = [document.mentions[m] for m in document.chains[thing].members]
    told = evidence(document, document.sentence_at(item.person.start), item.place)
    between = item.person, nearest(own, item.person)
    return proposed(between, item.relation, told, _SURENESS, role=item.role)


def _blocks(document: Document) -> Iterator[list[_Item]]:
    """The items of each list of two or more."""
    block: list[_Item] = []
    for item in _items(document):
        if block and item.person.start - block[-1].person.end > _NEXT:
            yield from (block,) if len(block) > 1 else ()
            block = []
        block.append(item)
    yield from (block,) if len(block) > 1 else ()


def _items(document: Document) -> Iterator[_Item]:
    text = document.article.text
    for mention in document.mentions:
        if mention.type == "Person" and mention.kind == "name" and mention.start in document.thing_at:
            items = (_item(mention, place, text) for place in _places(mention, text))
            yield from islice((item for item in items if item is not None), 1)


def _places(person: Mention, text: str) -> Iterator[Span]:
    """Where an office may stand: before a colon, behind the name that opens a line, or, of a minister, in brackets."""
    start = max(0, person.start - _ROOM)
    if before := _BEFORE.search(text, start, person.start):
        yield Span(*before.span("office"))
    after = _AFTER.match(text, person.end) if _OPENS_LINE.search(text, start, person.start) else None
    if after is not None:
        yield Span(*after.span("office"))
    portfolio = _PORTFOLIO_AFTER.match(text, person.end)
    if portfolio is not None and _is_portfolio(portfolio["bracketed"] or portfolio["office"]):
        yield Span(*portfolio.span("bracketed" if portfolio["bracketed"] else "office"))


def _item(person: Mention, place: Span, text: str) -> _Item | None:
    """What the words tell of somebody, if they are an office or a portfolio and nothing else."""
    said = text[place.start : place.end].strip(" -–—").casefold().removeprefix("the ")
    if _is_portfolio(said):
        return _Item(person, place, f"{said} minister", "HEADS", of_a_state=True)
    offices = [o for o in load_cues().offices.find(said) if o.relation in ("HEADS", "DEPUTY_HEAD_OF")]
    if not offices:
        return None
    state = "minister" in said.split() or said in load_cues().offices.heads_of_states
    return _Item(person, place, said, offices[0].relation, of_a_state=state)


def _is_portfolio(words: str) -> bool:
    return words.strip().casefold() in load_cues().offices.portfolios


def _line_above(start: int, text: str) -> Span:
    """What stands before the first item in its line, and the line above it, up to one that ends as a sentence does."""
    own = text.rfind("\n", 0, start) + 1
    for _ in range(_LONGEST):
        above = text[:own].rstrip()
        own = above.rfind("\n") + 1
        if own == 0 or above.endswith((".", ":")):
            break
    return Span(own, start)


def _state(line: Span, claims: Sequence[Claim], document: Document) -> int | None:
    """The country whose cabinet a line speaks of."""
    words = document.article.text[line.start : line.end]
    if not _cabinet().search(words) or _not_in_office().search(words):
        return None
    named = {document.thing_at.get(m.start) for m in document.between(line.start, line.end) if m.type == "Place"}
    countries = [n for n in named if n is not None and is_country(n, document)]
    if len(countries) > 1:
        return None
    return countries[0] if countries else home_country(claims, document)


def _body(line: Span, document: Document) -> int | None:
    """The one body that a line names."""
    if _not_in_office().search(document.article.text[line.start : line.end]):
        return None
    near = document.between(line.start, line.end)
    bodies = {document.thing_at.get(m.start) for m in near if m.type in BODIES and m.kind == "name"}
    return next(iter(bodies)) if len(bodies) == 1 else None


@cache
def _cabinet() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().offices.cabinets)})\b", re.IGNORECASE)


@cache
def _not_in_office() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().offices.not_in_office)})\b", re.IGNORECASE)
