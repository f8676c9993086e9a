"""Who is named only to say that he is not meant."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Document
from graphbuild.ontology import Cues


@cache
def _excluding(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(any_of(words).pattern + r"\s+(?:the\s+)?$")


def excluded_mentions(document: Document, cues: Cues) -> frozenset[int]:
    """The mentions, by index, that stand after "not" or "rather than": "Ann Lee, not Tom Day, heads the fund"."""
    pattern, text = _excluding(cues.denials.excluding), document.article.text
    return frozenset(
        n for n, m in enumerate(document.mentions) if pattern.search(text[max(0, m.start - 24) : m.start].casefold())
    )
