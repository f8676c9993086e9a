"""Mentions from marked text and chains from scores set by hand: "[Ann Lee|Person] left. [She|Person] ..."."""

import re
from collections.abc import Mapping
from typing import cast

import numpy as np

from graphbuild.model import Chain, Mention, NodeType
from graphbuild.nlp.coreference import link
from graphbuild.nlp.document import kind_of

_MARK = re.compile(r"\[([^\[|\]]+)\|(\w+)\]")


def marked(text: str) -> tuple[str, tuple[Mention, ...]]:
    """The text without its marks, and the mentions that they mark."""
    plain, found, at = "", [], 0
    for m in _MARK.finditer(text):
        plain += text[at : m.start()]
        kind = kind_of(m[1], m[2], starts_sentence=not plain or plain.endswith(". "))
        found.append(Mention(len(plain), len(plain) + len(m[1]), m[1], cast(NodeType, m[2]), kind))
        plain, at = plain + m[1], m.end()
    return plain + text[at:], tuple(found)


def chained(text: str, scores: Mapping[tuple[int, int], float] | None = None, rest: float = -1.0) -> tuple[Chain, ...]:
    """The chains of the marked text; `scores` are of (later, earlier) mentions, `rest` of all others."""
    plain, mentions = marked(text)
    matrix = np.full((len(mentions), len(mentions)), rest, dtype=np.float32)
    for (later, earlier), score in (scores or {}).items():
        matrix[later, earlier] = score
    return link(mentions, matrix, plain)


def groups(
    text: str, scores: Mapping[tuple[int, int], float] | None = None, rest: float = -1.0
) -> list[tuple[int, ...]]:
    """The members of the chains."""
    return [chain.members for chain in chained(text, scores, rest)]
