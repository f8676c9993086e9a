"""Who is named only to say that he is not meant."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Document
from graphbuild.ontology import Cues


@cache
def _excluding(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(words).pattern + r"\s+(?:the\s+)?$")


@cache
def _nothing_but_excluding(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf",?\s+(?:(?:and|but)\s+)?{any_of(words).pattern}\s+(?:the\s+)?")


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
