"""Whether a name stands where places do: "the mayor of X", "fled to X", "X's ambassador"."""

import re
from functools import cache

from graphbuild.model import Mention
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_MINISTER = re.compile(r"\s+(?P<post>[a-z]+\s+minister)\s+[^\W\d_a-z]")


def stands_where_places_do(mention: Mention, before: str, text: str) -> bool:
    """Whether it is "the mayor of X", "fled to X"; a body in "sits for X"; what was read as a person where none is."""
    if _place_before().search(before):
        return True
    if mention.type == "Person":
        if " " not in mention.text and _owns_what_states_own().match(text, mention.end):
            return True
        lone = " " not in mention.text and not _owns(mention, text)
        return lone and (_stands_in(before) or _to_place().search(before) is not None or _has_ministers(mention, text))
    return mention.type != "Institution" and _for_place().search(before) is not None


@cache
def _owns_what_states_own() -> re.Pattern[str]:
    """ "'s ambassador", "'s own finance ministry" after a name."""
    return re.compile(
        rf"['’]s\s+(?:own\s+|former\s+|late\s+|then\s+)?(?:{alternatives(load_cues().things.owned_by_states)})\b"
    )


def _has_ministers(mention: Mention, text: str) -> bool:
    """Whether it is "the X oil minister Ann Lee"."""
    found = _MINISTER.match(text, mention.end)
    return found is not None and bool(load_cues().offices.find(" ".join(found["post"].split())))


def _owns(mention: Mention, text: str) -> bool:
    """Whether it is "Lee" of "in Lee's rise", or "Lees" where the article tells of Lee too."""
    if text[mention.end : mention.end + 2] in ("'s", "’s"):
        return True
    return mention.text.endswith("s") and re.search(rf"\b{re.escape(mention.text[:-1])}\b", text) is not None


def _stands_in(before: str) -> bool:
    """Whether the words before a name end in "in" or "near", not in "confidence in"."""
    found = _in_place().search(before)
    return found is not None and (found["word"] or "").casefold() not in load_cues().things.with_in


@cache
def _place_before() -> re.Pattern[str]:
    things = load_cues().things
    of, near = alternatives(things.of_places), alternatives(things.before_places)
    return re.compile(rf"(?<![\w-])(?:(?:{of})\s+of\s+(?:the\s+)?|(?:{near})\s+)$", re.IGNORECASE)


@cache
def _in_place() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<word>[\w-]+)\W+|^|[.\n]\s*)(?:{alternatives(load_cues().things.in_places)})\s+$", re.IGNORECASE
    )


@cache
def _for_place() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{alternatives(load_cues().things.for_places)})\s+for\s+(?:the\s+)?$|\bseat\s+in\s+$"
    )


@cache
def _to_place() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(load_cues().things.to_places)})\s+to\s+$")
