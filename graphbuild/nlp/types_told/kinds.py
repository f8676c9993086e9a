"""What the words beside a name call the thing: "the newspaper X", "X, a small company", "the X party"."""

import re
from collections.abc import Iterator
from functools import cache

from graphbuild.model import Mention, NodeType
from graphbuild.nlp.plain import one_blank
from graphbuild.nlp.types_told.people import looks_like_a_person
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_WORD = r"(?!(?:of|at|in|for|from|on|with|to|by|near|and|who|that|which)\b)[\w’'-]+"
_ENDS = r"(?=\s*[,.;)]|\s+(?:of|in|near|on|at|that|which|with|from|whose|where|based|owned|founded|run|\w+ed\b))"


def kinds_told(mention: Mention, before: str, text: str) -> Iterator[NodeType]:
    """The types of the words for a kind that stand before and after a name."""
    nouns = load_cues().things.nouns
    if mention.type != "Person" and _before_party().search(before):
        yield "Party"
    if (found := _noun_before().search(before)) and not _may_be_one(one_blank(found["noun"]), mention):
        yield nouns[one_blank(found["noun"])]
    if mention.type != "Person" and (found := _noun_and_comma().search(before)):
        yield nouns[one_blank(found["noun"])]
    if (found := _kind_after().match(text, mention.end)) and mention.type != "Person":
        yield nouns[found["noun"]]
    if found := _noun_after().match(text, mention.end):
        yield nouns[one_blank(found["noun"])]


def _may_be_one(noun: str, mention: Mention) -> bool:
    """Whether somebody may be called so too: "the exporter Ann Lee"."""
    return noun in load_cues().things.of_people_too and looks_like_a_person(mention)


@cache
def _before_party() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(load_cues().things.before_parties)})\s+$")


@cache
def _noun_and_comma() -> re.Pattern[str]:
    """ "A local militia, " and "its successor company, " before a name, not "the head of the company, "."""
    return re.compile(
        rf"(?<!\bof )(?<!\bfor )(?<!\bat )(?<!\bin )\b(?:an?|the|its|his|her|their)\s+(?:{_WORD}\s+){{0,3}}?"
        rf"(?P<noun>{alternatives(load_cues().things.nouns)}),\s+(?:the\s+)?$",
        re.IGNORECASE,
    )


@cache
def _noun_before() -> re.Pattern[str]:
    """ "The newspaper" right before a name."""
    nouns = [n for n, t in load_cues().things.nouns.items() if t in ("Organization", "Party")]
    return re.compile(rf"(?<![\w-])(?P<noun>{alternatives(nouns)}|NGO)\s+[\"“‘']?$")


@cache
def _kind_after() -> re.Pattern[str]:
    """ "Party" and "province" in small letters right after a name: "the X party", "X province"."""
    return re.compile(r"\s+(?P<noun>party|province|district|county)(?![\w-])")


@cache
def _noun_after() -> re.Pattern[str]:
    """ ", a small company", ", the largest town" after a name."""
    nouns = alternatives(load_cues().things.nouns)
    return re.compile(
        rf",\s+(?:an?\s+(?:{_WORD}\s+){{0,4}}?|the\s+(?:{_WORD}\s+){{1,3}}?|the\s+(?=capital\b))"
        rf"(?P<noun>{nouns}){_ENDS}"
    )
