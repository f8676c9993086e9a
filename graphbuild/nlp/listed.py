"""What stands in a list of places, or before its country, is a place: "Gao, Roe and Paris", "in Roe, Mali"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from graphbuild.model import Mention
from graphbuild.ontology.countries import country_named

_JOINT = re.compile(r"\s*,\s+(?:(?:and|or)\s+)?(?:in\s+)?(?:the\s+)?|\s+(?:and|or)\s+(?:in\s+)?(?:the\s+)?")
_WHERE = re.compile(r"\b(?:in|near|at|from|outside|around)\s+$", re.IGNORECASE)
_WHERE_ROOM = 12  # characters
_ENDS = re.compile(r"\s*(?:[,.;:)]|$)|\s+[a-z]")
_SHORTEST = 3  # items


def with_lists_of_places(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """The mentions; a name of one word in a list that has at least two places for each other name is a place.

    Not who has that surname: "Gao, Porto and Lee" where the article tells of Ann Lee.
    """
    people = {w for m in mentions if m.type == "Person" and m.kind == "name" and " " in m.text for w in m.text.split()}
    for items in _lists(mentions, text):
        others = sum(m.type != "Place" for m in items)
        are_places = len(items) >= _SHORTEST and 3 * others <= len(items)
        for m in items:
            is_open = m.kind == "name" and " " not in m.text and not m.text.isupper() and m.text not in people
            yield replace(m, type="Place") if are_places and is_open else m


def _lists(mentions: Sequence[Mention], text: str) -> Iterator[list[Mention]]:
    """The mentions, those together between which only commas and "and" stand."""
    items: list[Mention] = []
    for m in mentions:
        if items and not _JOINT.fullmatch(text, items[-1].end, m.start):
            yield items
            items = []
        items.append(m)
    if items:
        yield items


def with_their_countries(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """The mentions; a name after "in" or "from" and right before ", " and a country is a place."""
    for m, after in zip_longest(mentions, mentions[1:]):
        is_place = after is not None and _is_in_country(m, after, text)
        yield replace(m, type="Place") if is_place else m


def _is_in_country(mention: Mention, after: Mention, text: str) -> bool:
    if mention.kind != "name" or mention.type == "Event" or text[mention.end : after.start] != ", ":
        return False
    if country_named(after.text) is None or not _ENDS.match(text, after.end):
        return False
    return _WHERE.search(text[max(0, mention.start - _WHERE_ROOM) : mention.start]) is not None
