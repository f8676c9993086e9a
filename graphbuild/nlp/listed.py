"""What stands in a list of places is one of them: "Gao, Roe and Paris"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graphbuild.model import Mention

_JOINT = re.compile(r"\s*,\s+(?:(?:and|or)\s+)?(?:in\s+)?(?:the\s+)?|\s+(?:and|or)\s+(?:in\s+)?(?:the\s+)?")
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
