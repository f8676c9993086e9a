"""Names of bodies that go on with what the body is for: "the OSCE Representative on Freedom of the Media".

Or, of a party, with its country ("the Green Party of Mali"), of a court, with what it is for ("Court of Appeal").
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise

from graphbuild.model import Mention
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives
from graphbuild.ontology.countries import country_named

_BODIES = ("Institution", "Organization")
_PURPOSE = re.compile(
    r"\s+(?P<link>on|for|against)\s+(?:the\s+)?(?P<first>[^\W\d_a-z][\w'’-]*)"
    r"(?:(?:\s+(?:of|the|for))*\s+[^\W\d_a-z][\w'’-]*)*"
)
_OF = re.compile(r"\s+of\s+(?:the\s+)?")
_POSSESSIVE = re.compile(r"['’]s?$")


def with_purposes(mentions: Iterable[Mention], text: str) -> Iterator[Mention]:
    """The mentions in order, a body's name with its purpose; what was read apart inside of the purpose falls.

    Only after words that such names end in ("Commission", "Institute"), with capitals, and no weekday or month. "The
    League for the Land Bank to cut rates" are two, which the network reads as two.
    """
    last: Mention | None = None
    for mention, following in pairwise((*mentions, None)):
        if mention and (last is None or mention.start >= last.end):
            last = _whole(mention, following, text)
            yield last


def _whole(mention: Mention, following: Mention | None, text: str) -> Mention:
    if mention.kind == "name" and mention.type == "Party" and following and _is_of(mention, following, text):
        return _up_to(following.end, mention, text)
    if mention.kind == "name" and mention.type == "Institution" and (court := _court().match(text, mention.end)):
        return _up_to(court.end(), mention, text) if mention.text.endswith("Court") else mention
    if mention.kind != "name" or mention.type not in _BODIES or not _may_go_on(mention.text.split()[-1]):
        return mention
    found = _PURPOSE.match(text, mention.end)
    if found is None or _is_a_day(found["first"]):
        return mention
    if following and following.start < found.end() and found["link"] == "for":
        return mention
    whole = _POSSESSIVE.sub("", text[mention.start : found.end()])
    return replace(mention, end=mention.start + len(whole), text=whole)


def _up_to(end: int, mention: Mention, text: str) -> Mention:
    return replace(mention, end=end, text=text[mention.start : end])


@cache
def _court() -> re.Pattern[str]:
    """ "Of Appeal" after "Court"."""
    words = alternatives({w.title() for w in load_cues().things.of_courts})
    return re.compile(rf"\s+of\s+(?:{words})(?![\w-])")


def _is_of(party: Mention, place: Mention, text: str) -> bool:
    """Whether a country follows the name of a party that ends in a word for one: "Green Party of Mali"."""
    last = party.text.split()[-1]
    if last.casefold() not in load_cues().things.ends_names or not last[0].isupper() or " " not in party.text:
        return False
    of = _OF.fullmatch(text, party.end, place.start) is not None
    return of and place.kind == "name" and country_named(place.text) is not None


def _may_go_on(word: str) -> bool:
    return word[0].isupper() and word.casefold() in load_cues().with_purpose


def _is_a_day(word: str) -> bool:
    dates = load_cues().dates
    return word.casefold() in {w for w, _ in (*dates.weekdays, *dates.months)}
