"""What was read as somebody and is nobody: a family ("the Roes"), a creed ("Roeism"), a feast ("Easter")."""

import re

from graphbuild.model import Mention
from graphbuild.ontology import load_cues

_FAMILY = re.compile(r"(?:[Tt]he\s+)?[^\W\d_a-z][^\W\d_]+s")
_THE = re.compile(r"\b[Tt]he\s+$")
_CREED = re.compile(r"[^\W\d_a-z][\w-]*ism")
_ROOM = 5  # characters


def names_nobody(mention: Mention, text: str) -> bool:
    """Whether it is all who bear a surname, a creed, or a feast that nobody is called by here."""
    if mention.kind != "name":
        return False
    if mention.type == "Person":
        return _CREED.fullmatch(mention.text) is not None or _is_family(mention, text)
    return mention.type != "Event" and mention.text.casefold() in load_cues().things.feasts


def _is_family(mention: Mention, text: str) -> bool:
    """ "The Roes": one word in the plural after the article, which nobody's name has before it."""
    if not _FAMILY.fullmatch(mention.text):
        return False
    return " " in mention.text or _THE.search(text[max(0, mention.start - _ROOM) : mention.start]) is not None
