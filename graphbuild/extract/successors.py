"""Who takes a place and who loses it, where one who does neither is the subject of the sentence."""

import re
from dataclasses import replace
from functools import cache

from graphbuild.extract.claims import identified
from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

_BEFORE = 60  # characters
_REPLACES = re.compile(
    r"\b(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|take(?:s|n)?\s+over\s+from|took\s+over\s+from)\s+(?:the\s+)?(?:(?!(?:and|or|by|with|as|for)\b)[\w-]+,?\s+){0,2}$"
)
_REPLACED_BY = re.compile(r"\b(?:replaced|succeeded|followed)\s+by\s+(?:[\w-]+,?\s+){0,4}$")


def as_successor(claim: Claim, document: Document, _: Ontology) -> Claim:
    """The claim on whom somebody appointed, where it took the one who did: "Roe named Lee minister, replacing Day"."""
    source, target, told = claim.source, claim.target, claim.evidence
    if claim.type != "SUCCEEDED" or not told.start <= source.start < target.start:
        return claim
    text = document.article.text
    found = _in_the_place_of().search(text, max(source.end, target.start - _BEFORE), target.start)
    named = _named_in(document, source.end, found.start()) if found else None
    if named is None or _appointing().search(text, source.end, named.start) is None:
        return claim
    return identified(replace(claim, source=named))


def _named_in(document: Document, start: int, end: int) -> Mention | None:
    people = (m for m in document.between(start, end) if m.type == "Person" and m.kind == "name")
    return next(people, None)


def is_of_who_lost_it(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether who is put out would win or be appointed: "won the vote, ousting Lee", "named Day, replacing Lee".

    Nor is who is to be replaced appointed: "she will replace Lee".
    """
    loser = {"WON": claim.source, "APPOINTED": claim.target}.get(claim.type)
    text, told = document.article.text, claim.evidence
    if loser is None or (claim.type == "WON" and claim.extractor != "network"):
        return False
    if claim.type == "APPOINTED" and told.trigger and _REPLACES.search(text, told.start, loser.start):
        return True
    return _ousting().search(text, max(told.start, loser.start - _BEFORE), loser.start) is not None


def comes_after_another(claim: Claim, document: Document) -> bool:
    """Whether the one who holds a post has it from the one who left: "Lee resigned and was replaced by Day"."""
    start = max(claim.evidence.start, claim.source.start - _BEFORE)
    return _REPLACED_BY.search(document.article.text, start, claim.source.start) is not None


@cache
def _in_the_place_of() -> re.Pattern[str]:
    return re.compile(rf"(?:^|[\s,])(?:{alternatives(load_cues().others.in_the_place_of)})\s+(?:[\w-]+,?\s+){{0,4}}$")


@cache
def _appointing() -> re.Pattern[str]:
    return any_of(load_cues().others.appointing)


@cache
def _ousting() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(load_cues().others.ousting)})\s+(?:[\w-]+,?\s+){{0,4}}$")
