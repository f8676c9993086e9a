"""What the written form of two mentions says about whether they mean one thing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from graphbuild.model import Mention
from graphbuild.ontology.articles import bare

LIKENESSES = 22
NEAR = 80  # mentions: how far back an antecedent is looked for
_POSSESSIVE = re.compile(r"['’]s$")


@dataclass(frozen=True, slots=True)
class _Form:
    text: str
    undotted: str
    words: tuple[str, ...]
    own: frozenset[str]
    initials: str
    sentence: int
    type: str
    kind: str


def _form(mention: Mention, sentence: int) -> _Form:
    words = tuple(_POSSESSIVE.sub("", bare(mention.text.lower())).split())
    initials = "".join(w[0] for w in mention.text.split() if w[:1].isupper())
    kind = "name" if mention.kind == "demonym" else mention.kind
    undotted = mention.text.replace(".", "")
    return _Form(mention.text, undotted, words, frozenset(words), initials, sentence, mention.type, kind)


def candidate_pairs(count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """(later, earlier) indices of all mention pairs at most NEAR mentions apart."""
    later, earlier = np.tril_indices(count, -1)
    near = (later - earlier) <= NEAR
    return later[near], earlier[near]


def likeness(
    mentions: Sequence[Mention], sentence_of: Sequence[int], later: NDArray[np.int64], earlier: NDArray[np.int64]
) -> NDArray[np.float32]:
    """One row of LIKENESSES numbers in [0, 1] for each pair."""
    forms = [_form(m, s) for m, s in zip(mentions, sentence_of, strict=True)]
    rows = [_row(forms[i], forms[j], i - j) for i, j in zip(later.tolist(), earlier.tolist(), strict=True)]
    return np.array(rows, dtype=np.float32).reshape(-1, LIKENESSES)


def _row(x: _Form, y: _Form, apart: int) -> tuple[float, ...]:
    a, b = x.own, y.own
    names = x.kind == y.kind == "name"
    same = x.words == y.words
    last = bool(a and b and x.words[-1] == y.words[-1])
    part = bool(a and b and (a <= b or b <= a))
    shared = not a.isdisjoint(b)
    gap = x.sentence - y.sentence
    return (
        same,
        last,
        part,
        shared,
        (len(y.text) > 1 and x.undotted == y.initials) or (len(x.text) > 1 and y.undotted == x.initials),
        names,
        names and same,
        names and part and not same,
        names and last and len(x.words) > 1 and len(y.words) > 1 and x.words[0] != y.words[0],
        names and not shared,
        x.kind == "pronoun",
        y.kind == "pronoun",
        x.kind == "description",
        y.kind == "description",
        x.type == y.type,
        gap == 0,
        gap == 1,
        gap == 2,
        3 <= gap <= 5,
        gap > 5,
        min(apart, 20) / 20,
        x.kind == y.kind == "pronoun" and same,
    )
