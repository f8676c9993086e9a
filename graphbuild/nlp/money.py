"""Countries that only tell a currency: "US$900", "two million Swiss francs"."""

import re
from functools import cache

from graphbuild.model import Mention
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_NAMED = re.compile(r"\s?[$£€¥]\s?\d|\s+dollars?(?![\w-])", re.IGNORECASE)


def is_money(mention: Mention, text: str) -> bool:
    """Whether the name or people of a country stands before money: no place is meant."""
    if mention.type != "Place":
        return False
    first, _, rest = mention.text.partition(" ")
    if rest.casefold() in load_cues().things.currencies:
        return first.casefold() in load_cues().demonyms
    money = _of_a_people() if mention.kind == "demonym" else _NAMED
    return money.match(text, mention.end) is not None


@cache
def _of_a_people() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{alternatives(load_cues().things.currencies)})(?![\w-])", re.IGNORECASE)
