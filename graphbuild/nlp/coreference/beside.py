"""The chain that the words beside a mention give it: a name in brackets, between commas, before "also known as"."""

import re

from graphbuild.model import BODIES, Mention
from graphbuild.nlp.coreference.growing import Growing, Linking, country_of, started
from graphbuild.nlp.coreference.named import settled
from graphbuild.nlp.introduced import other_name_of
from graphbuild.nlp.namesakes import canonical
from graphbuild.ontology import load_cues

_INTO_NAME = re.compile(r",\s+(?:the\s+)?")
_ENDS_NAME = re.compile(r",\s+(?!(?:and|or|the|an?|its|their)\b)[a-z]|[.;]")
_IN_A_LIST = re.compile(r"(?:,|\b(?:both|between|of|for|at|by))\s+(?:(?!and\b|but\b)\w+\s+){0,2}$")
_LIST_ROOM = 24  # characters


def introduced(i: int, at: Linking) -> Growing | None:
    """The chain of the name that the text gives this one to as well: "Homeland Way Party (YYP)"."""
    mention, text = at.mentions[i], at.text
    if (other := other_name_of(i, at.mentions, text)) is not None and other in at.owner:
        at.owner[other].given.add(canonical(mention))
        return at.owner[other]
    if i == 0 or mention.kind != "name" or mention.type == "Person" or " " in mention.text:
        return None
    before = at.mentions[i - 1]
    if (
        before.kind in ("pronoun", "demonym")
        or before.type != mention.type
        or country_of(mention, at)
        or country_of(before, at)
    ):
        return None
    if text[before.end : mention.start].strip(" '’\"“”") != "(" or ")" not in text[mention.end : mention.end + 2]:
        return None
    return at.owner[i - 1] if sum(c.isupper() for c in mention.text) > 1 else None


def called_otherwise(i: int, at: Linking) -> Growing | None:
    """The chain of the name before "also known as" or ", whose real name is"."""
    mention = at.mentions[i]
    before = at.mentions[i - 1] if i else mention
    if mention.kind != "name" or before.kind != "name" or before.type != mention.type or mention.type == "Place":
        return None
    between = at.text[before.end : mention.start].casefold()
    return at.owner.get(i - 1) if between.strip(" ,(\"'“”‘’\n") in load_cues().phrases.other_names else None


def apposed(i: int, at: Linking) -> Growing | None:
    """The chain of what stands beside it between commas: "the bank, Porto Credit, sued" speaks of one body.

    The description comes first and goes where the name that follows it belongs, then the name goes where it is.
    """
    if i + 1 < len(at.mentions) and _names(at.mentions[i], at.mentions[i + 1], at):
        return settled(i + 1, at) or started(at)
    return at.owner[i - 1] if i and _names(at.mentions[i - 1], at.mentions[i], at) else None


def _names(described: Mention, name: Mention, at: Linking) -> bool:
    """Whether a body's name stands right after a description of it, and neither is an item of a list."""
    if described.kind != "description" or name.kind != "name" or described.type != name.type:
        return False
    if described.type not in BODIES or not _INTO_NAME.fullmatch(at.text, described.end, name.start):
        return False
    return _ENDS_NAME.match(at.text, name.end) is not None and not _IN_A_LIST.search(
        at.text[max(0, described.start - _LIST_ROOM) : described.start]
    )
