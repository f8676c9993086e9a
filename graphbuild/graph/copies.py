"""Reprints and near-copies among the articles: what several papers print of one wire story is one voice."""

from collections.abc import Iterable, Mapping, Sequence

from graphbuild.model import Citation
from graphbuild.sketch import likeness, marks

#: what two texts share of their runs of five words if one is a copy of the other. Among 547 articles of the corpus no
#: two share more than 0.02, and with a third of another's text 0.16 (at most 0.28); cut to 40 % they share 0.40 with
#: themselves, with every tenth word changed 0.34, with another first paragraph 0.92 (medians)
COPIED = 0.3
#: marks that must be the same side by side for two texts to be compared at all: copies miss each other once in 400
_SIDE_BY_SIDE = 2


def copied(citations: Iterable[Citation]) -> dict[str, str]:
    """For each article that is a copy, by its id, the one of its copies that appeared first.

    A copy of a copy is one. Of those of one day, and of those without a date, the first by id counts as the first.
    """
    known = sorted(citations, key=lambda c: (c.date or "9", c.id))
    order = {c.id: n for n, c in enumerate(known)}
    sketches = {c.id: marks(c.sketch) for c in known}
    first: dict[str, str] = {}

    def joins(one: str, other: str) -> bool:
        a, b = sorted((_root(one, first), _root(other, first)), key=order.__getitem__)
        if a != b and likeness(sketches[one], sketches[other]) < COPIED:
            return False
        first.update({b: a} if a != b else {})
        return True

    for alike in _side_by_side(sketches):
        heads: list[str] = []  # of a story that a thousand papers print, each is compared with one, not with all
        for one in alike:
            if not any(joins(one, head) for head in heads):
                heads.append(one)
    return {c.id: _root(c.id, first) for c in known if c.id in first}


def _side_by_side(sketches: Mapping[str, Sequence[str]]) -> Iterable[list[str]]:
    """The articles that have some marks in common at the same place."""
    found: dict[tuple[object, ...], list[str]] = {}
    for id_, own in sketches.items():
        for at in range(0, len(own), _SIDE_BY_SIDE):
            found.setdefault((at, *own[at : at + _SIDE_BY_SIDE]), []).append(id_)
    return found.values()


def _root(id_: str, first: Mapping[str, str]) -> str:
    while id_ in first:
        id_ = first[id_]
    return id_
