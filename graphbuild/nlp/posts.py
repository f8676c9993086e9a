"""Bodies in small letters between a post and the name of who holds it: "the head of the tax authority, Ann Lee"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from graphbuild.model import Mention, NodeType, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_PORTFOLIO_ROOM = 90  # characters
_PORTFOLIO = re.compile(
    r"\b(?:[Mm]inisters?\s+(?:of|for)|Secretary(?:\s+of\s+State)?\s+for)\s+(?:the\s+)?"
    r"(?:[^\W\d_a-z][\w’'-]*(?:,?\s+(?:and\s+)?|\s+for\s+|\s+of\s+))*$"
)
_MINISTER = re.compile(r"\s+(?P<head>[Mm]inisters?|[Ss]ecretar(?:y|ies))\b")
_CABINET_ROOM = 150  # characters on either side
_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_OWNER = r"(?:[^\W\d_a-z][\w.-]*(?:\s+[^\W\d_a-z][\w.-]*){0,3}['’]s?\s+)?"


def bodies_of_posts(text: str, sentence: Span, people: Sequence[Mention]) -> Iterator[Mention]:
    """Each such body before the comma and one of the people."""
    starts = {m.start for m in people}
    for m in _post().finditer(text, sentence.start, sentence.end):
        words = m["body"].split()
        if m.end() in starts and words[-1] not in load_cues().no_bodies and m["body"].islower():
            yield Mention(m.start("body"), m.end("body"), m["body"], _type(words[-1]), "description")


def is_portfolio(mention: Mention, text: str) -> bool:
    """Whether it is what a minister is for, and no body: "the Minister for Local Government and Housing"."""
    if heads_an_item(mention, text) or is_of_a_cabinet(mention, text) or _is_before_its_minister(mention, text):
        return True
    before = text[max(0, mention.start - _PORTFOLIO_ROOM) : mention.start]
    words = mention.text.casefold().split()
    return _PORTFOLIO.search(before) is not None and load_cues().things.named_bodies.isdisjoint(words)


def heads_an_item(mention: Mention, text: str) -> bool:
    """Whether it stands before the colon of a list: "Defence: Ann Lee"."""
    return text.startswith(":", mention.end) and mention.text.casefold() in load_cues().offices.portfolios


def _is_before_its_minister(mention: Mention, text: str) -> bool:
    """Whether a minister's title goes on with it: "Law and Justice Minister Lee", also where a party is called so.

    Of one word the title needs its capital: "a Labour minister" is of the party, "Labour Minister Lee" is not.
    """
    after = _MINISTER.match(text, mention.end)
    if after is None or (" " not in mention.text and not after["head"][0].isupper()):
        return False
    return bool(load_cues().offices.find(f"{mention.text} {after['head']}"))


def is_of_a_cabinet(mention: Mention, text: str) -> bool:
    """Whether it stands in brackets beside another that does: "Ann Lee (Health), Tom Day (Labour)"."""
    if text[mention.start - 1 : mention.start] != "(" or text[mention.end : mention.end + 1] != ")":
        return False
    near = _IN_BRACKETS.findall(text, max(0, mention.start - _CABINET_ROOM), mention.end + _CABINET_ROOM)
    return sum(words.casefold() in load_cues().offices.portfolios for words in near) > 1


def _type(last_word: str) -> NodeType:
    return "Organization" if last_word in load_cues().organizations else "Institution"


@cache
def _post() -> re.Pattern[str]:
    cues = load_cues()
    more = rf"(?:\s+(?!(?:of|in|and|for|at|who)\b)[^\W\d_][\w’'-]*){{0,{cues.longest_body - 1}}}"
    body = rf"(?P<body>[^\W\d_][\w’'-]*{more})"
    return re.compile(rf"(?<![\w-])(?i:{alternatives(cues.posts)})\s+of\s+(?:(?:the|a|an)\s+)?{_OWNER}{body},\s+")
