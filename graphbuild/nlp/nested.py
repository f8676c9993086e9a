"""A place in the words for another thing is one of its own: "the High Court in Porto", "the Malian town of Gao"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from graphbuild.model import Mention
from graphbuild.ontology import load_cues

_NAME = r"(?P<place>[^\W\d_a-z][\w'’-]*(?:\s+[^\W\d_a-z][\w'’-]*){0,3})"
_IN_PLACE = re.compile(rf"\s+in\s+(?:the\s+)?{_NAME}$")
_PLACE_OF_A_KIND = re.compile(rf"[^\W\d_a-z][\w-]*\s+(?:[a-z][\w-]*\s+)+of\s+{_NAME}")


def apart(mention: Mention) -> Iterator[Mention]:
    """The court and the place of "the High Court in Porto", the name of "Malian town of Gao"; else what is given."""
    if mention.kind == "name" and mention.type == "Place":
        found = _PLACE_OF_A_KIND.fullmatch(mention.text)
        yield _cut(mention, found.start("place"), found.end("place")) if found else mention
    elif mention.type == "Institution" and (found := _IN_PLACE.search(mention.text)) and _is_an_organ(mention, found):
        yield _cut(mention, 0, found.start())
        yield replace(_cut(mention, found.start("place"), found.end("place")), type="Place", kind="name")
    else:
        yield mention


def _is_an_organ(mention: Mention, found: re.Match[str]) -> bool:
    """Whether the word before "in" is one that organs of any state are called by."""
    return mention.text[: found.start()].split()[-1].casefold() in load_cues().organs


def _cut(mention: Mention, start: int, end: int) -> Mention:
    words = mention.text[start:end]
    kind = "description" if mention.kind == "name" and words.islower() else mention.kind
    return Mention(mention.start + start, mention.start + end, words, mention.type, kind)
