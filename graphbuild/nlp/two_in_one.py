"""Two names that the network read as one: "Ann Lee/Roeland Post", "R-Porto", the mayor of "Porto Ann Lee"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from graphbuild.model import Mention
from graphbuild.ontology import load_cues

_CAPITAL = r"[^\W\d_a-z][\w.'’-]*"
_TWO_PEOPLE = re.compile(rf"(?P<one>{_CAPITAL}(?: {_CAPITAL})*) & (?P<other>{_CAPITAL}(?: {_CAPITAL})*)")
_FOR_AGENCY = re.compile(rf"(?P<name>{_CAPITAL}(?: {_CAPITAL})+) ?/ ?(?P<of>{_CAPITAL}(?: [\w.'’-]+)*)")
_PARTY_OF_STATE = re.compile(rf"(?P<party>[DRI])-(?P<of>{_CAPITAL})")
_HEAD_OF = re.compile(r"(?P<office>[^\W\d_][\w-]*(?: [\w-]+)?) of (?:the )?$")
_ROOM = 40  # characters


def part_of(mention: Mention, start: int, end: int) -> Mention:
    """The mention of some letters of another one."""
    return replace(mention, start=mention.start + start, end=mention.start + end, text=mention.text[start:end])


def person_and_other(mention: Mention) -> list[Mention]:
    """Who took a picture and for whom, of "Ann Lee/Roeland Post"; both people of "Ann & Tom"."""
    if two := _TWO_PEOPLE.fullmatch(mention.text):
        return [part_of(mention, *two.span("one")), part_of(mention, *two.span("other"))]
    agency = _FOR_AGENCY.fullmatch(mention.text)
    if agency is None:
        return []
    return [part_of(mention, *agency.span("name")), replace(part_of(mention, *agency.span("of")), type="Organization")]


def place_and_its_head(mention: Mention, names: Collection[str], text: str) -> list[Mention]:
    """The town and who runs it, of "the mayor of Porto Ann Lee": a first name in it, or a name of the article."""
    of = _HEAD_OF.search(text[max(0, mention.start - _ROOM) : mention.start])
    words = mention.text.split(" ")
    if of is None or len(words) not in (3, 4) or not _heads_places(of["office"]):
        return []
    place, person = " ".join(words[:-2]), " ".join(words[-2:])
    is_person = person in names or (_is_no_part(words) and _may_be_a_person(words[-2:], names))
    if not is_person or mention.text.casefold() in (n.casefold() for n in names if n != mention.text):
        return []
    cut = len(place)
    return [
        replace(part_of(mention, 0, cut), type="Place"),
        replace(part_of(mention, cut + 1, len(mention.text)), type="Person"),
    ]


def party_and_state(mention: Mention) -> list[Mention]:
    """The party and the state of "R-Porto"."""
    found = _PARTY_OF_STATE.fullmatch(mention.text)
    if found is None:
        return []
    party, state = part_of(mention, *found.span("party")), part_of(mention, *found.span("of"))
    return [replace(party, type="Party"), replace(state, type="Place")]


def _heads_places(office: str) -> bool:
    """Whether it is a post like mayor or president, whatever stands before it: "the former mayor"."""
    words = office.split()
    found = (load_cues().offices.find(" ".join(words[n:])) for n in range(len(words)))
    return any("Place" in word.of and word.relation == "HEADS" for words in found for word in words)


def _may_be_a_person(words: Sequence[str], names: Collection[str]) -> bool:
    """Whether the first is a first name, or the article calls somebody by the surname alone."""
    return words[0][:1].isupper() and (words[0].casefold() in load_cues().given_names.known or words[1] in names)


def _is_no_part(words: Sequence[str]) -> bool:
    """Whether "Porto Ann Lee", "Port Roe Ann Lee" may be a town and a woman, unlike "San Jose Obrero"."""
    things = load_cues().things
    last, first = words[-1].casefold(), words[0].casefold()
    is_begun = first in things.begin_places and len(words) == 3
    return last not in things.last_words and last not in things.nouns and not is_begun
