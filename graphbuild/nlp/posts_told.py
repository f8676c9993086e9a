"""Which posts the words beside a person's name tell of, and which post a description names."""

import re
from functools import cache

from graphbuild.model import Mention
from graphbuild.ontology import load_cues

_ROOM = 60  # characters on either side of a name
_BEFORE = re.compile(r"(?P<post>[\w-]+(?:\s+[\w-]+)?),?\s+$")
_AFTER = re.compile(
    r"(?:,\s+(?:\d+,\s+)?|,?\s+(?:who\s+)?(?:is|was|became|becomes)\s+)"
    r"(?P<post>(?:[\w’'-]+\s+){0,5}?[\w-]+)(?=\s+(?:of|for|at|in|to|since|until|who)\b|[,.;])"
)


def posts_told(mention: Mention, text: str) -> frozenset[str]:
    """The posts beside the name of a person: "his energy minister, Ann Lee", "Ann Lee, mayor of Porto"."""
    if mention.type != "Person" or mention.kind != "name":
        return frozenset()
    before = _BEFORE.search(text[max(0, mention.start - _ROOM) : mention.start])
    after = _AFTER.match(text, mention.end, mention.end + _ROOM)
    return frozenset(post for found in (before, after) if found and (post := _post(found["post"])))


def post_of(mention: Mention) -> str | None:
    """The post that a description of a person names: "the outgoing minister", not "the winner"."""
    return _post(mention.text) if mention.type == "Person" and mention.kind == "description" else None


def _post(words: str) -> str | None:
    """The last word of a post in small letters, after "deputy" if that is before it."""
    last = words.casefold().split()[-2:]
    if not last or last[-1] not in _heads():
        return None
    return f"deputy {last[-1]}" if last[0] in ("deputy", "vice") else last[-1]


@cache
def _heads() -> frozenset[str]:
    """The last words of all offices that one person holds."""
    return frozenset(word.noun.casefold().split()[-1] for word in load_cues().offices.words)
