"""Who is named only to say that he is not meant."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Document
from graphbuild.ontology import Cues

_ONLY_NOT = re.compile(r",?\s+[\w ]{3,16}\s+")


@cache
def _excluding(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(words).pattern + r"\s+(?:the\s+)?$")


def excluded_mentions(document: Document, cues: Cues) -> frozenset[int]:
    """The mentions, by index, that stand after "not" or "rather than": "Ann Lee, not Tom Day, heads the fund"."""
    pattern, text = _excluding(cues.denials.excluding), document.article.text
    return frozenset(
        n for n, m in enumerate(document.mentions) if pattern.search(text[max(0, m.start - 24) : m.start].casefold())
    )


def meant_instead(document: Document, excluded: frozenset[int]) -> dict[int, int]:
    """Who is meant in place of each, by index: the name right before "not", as in "Ann Lee, not Tom Day, heads"."""
    text, mentions = document.article.text, document.mentions
    return {
        n: n - 1
        for n in excluded
        if n
        and mentions[n - 1].type == mentions[n].type
        and _ONLY_NOT.fullmatch(text, mentions[n - 1].end, mentions[n].start)
    }
