"""A name with a nickname inside is one name: "Ann “the Crab” Lee", "Robert (Bob) Day"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graphbuild.model import Mention
from graphbuild.nlp.written import without_titles

_NICKNAMED = re.compile(
    r"\b(?P<first>[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w.-]*)?) "
    r"(?:“[^”\n]{2,25}”|\"[^\"\n]{2,25}\"|‘[^’\n]{2,25}’|'[^'\n]{2,25}'|\([^\W\d_a-z][^\W\d_A-Z]{1,12}\)) "
    r"(?P<last>[^\W\d_a-z][\w-]+)"
)


def with_nicknames(mentions: Sequence[Mention], text: str) -> list[Mention]:
    """The mentions, in order; the pieces of such a name are one."""
    found = list(mentions)
    for m in _NICKNAMED.finditer(text):
        whole = [x for x in found if x.start < m.end() and m.start() < x.end]
        if _is_one_name(m, whole):
            start, _ = without_titles(m["first"])
            named = replace(whole[-1], start=m.start() + start, end=m.end(), text=text[m.start() + start : m.end()])
            found = sorted([*(x for x in found if x not in whole), named])
    return found


def _is_one_name(m: re.Match[str], pieces: Sequence[Mention]) -> bool:
    """Whether its last word ends a person's name and nothing else is named there: not "Lee “lies” Tom Day"."""
    start, end = without_titles(m["first"])
    if start == end or not pieces or not all(p.type == "Person" and p.kind == "name" for p in pieces):
        return False
    return pieces[-1].end == m.end() and all(_is_inside(p, m) for p in pieces)


def _is_inside(piece: Mention, m: re.Match[str]) -> bool:
    return m.start() <= piece.start and piece.end <= m.end()
