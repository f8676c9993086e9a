"""Who is named only to say that he is not meant."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document, Mention
from graphbuild.ontology import Cues, Ontology, load_cues

#: how a name is led up to after "not by": "the singer", "his deputy,", "Colonel"
_LEAD = r"(?:(?:the|an?|his|her|its|their)\s+)?(?:[a-z][\w-]*\s+){0,2}(?:[a-z][\w-]*,\s+)?(?:[A-Z][\w.-]*\s+){0,2}"
_ROOM = 70  # characters


@cache
def _excluding(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(words).pattern + r"\s+(?:the\s+)?$")


@cache
def _nothing_but_excluding(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:(?:and|but)\s+)?{any_of(words).pattern}\s+(?:the\s+)?")


@cache
def _not_by(words: tuple[str, ...]) -> re.Pattern[str]:
    excluding = any_of(words).pattern
    return re.compile(rf"(?P<not>{excluding})\s+(?:(?:by|with|to|from|for)\s+{_LEAD}|(?:the\s+)?)$")


def is_not_meant(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether an end is named only to say that it was another: "was followed not by his deputy, Tom Day, but by Lee".

    What the words after "not" say of the one they introduce stands: Day is the deputy.
    """
    return any(_is_ruled_out(end, claim, document) for end in (claim.source, claim.target))


def _is_ruled_out(end: Mention, claim: Claim, document: Document) -> bool:
    start = max(claim.evidence.start, end.start - _ROOM)
    found = _not_by(load_cues().denials.excluding).search(document.article.text[start : end.start])
    if found is None or end.kind not in ("name", "description"):
        return False
    trigger = claim.evidence.trigger
    return trigger is not None and not (start + found.end("not") <= trigger.start and trigger.end <= end.end)


def excluded_mentions(document: Document, cues: Cues) -> frozenset[int]:
    """The mentions, by index, after "not", "rather than" or "except": "Ann Lee, not Tom Day, heads the fund"."""
    pattern, text = _excluding((*cues.denials.excluding, *cues.denials.excepting)), document.article.text
    return frozenset(
        n for n, m in enumerate(document.mentions) if pattern.search(text[max(0, m.start - 24) : m.start].casefold())
    )


def meant_instead(document: Document, excluded: frozenset[int], cues: Cues) -> dict[int, int]:
    """Who is meant in place of each, by index: the name right before "not", as in "Ann Lee, not Tom Day, heads".

    Nobody where it is more than that: "Ann Lee is not Tom Day, who heads the fund" makes her no head.
    """
    only, text, mentions = _nothing_but_excluding(cues.denials.excluding), document.article.text, document.mentions
    return {
        n: n - 1
        for n in excluded
        if n
        and mentions[n - 1].type == mentions[n].type
        and only.fullmatch(text, mentions[n - 1].end, mentions[n].start)
    }
