"""Documents with scores set by hand, as the network would have given them, and claims as short lines."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from graphbuild.model import Claim, Document, PairScore, Span
from tests.marked import document


def scored(marked: str, *scores: tuple[str, str, str, float, str | None], **told: Any) -> Document:
    """The marked text with a score for each (source, relation, target, score, trigger); "her#2" is the second "her".

    `told` are further fields of every score.
    """
    made = document("test", marked)
    return replace(made, pairs=tuple(_score(made, row, told) for row in scores))


def index(document: Document, words: str) -> int:
    """Which mention has these words: the first, or with "#2" the second."""
    text, _, n = words.partition("#")
    return [i for i, m in enumerate(document.mentions) if m.text == text][int(n or 1) - 1]


def lines(claims: Iterable[Claim]) -> list[str]:
    """The claims as lines, each once and in order: "Ann Lee -HEADS-> Porto"."""
    return sorted({f"{c.source.text} -{c.type}-> {c.target.text}" for c in claims})


def _score(made: Document, row: tuple[str, str, str, float, str | None], told: dict[str, Any]) -> PairScore:
    source, relation, target, sure, trigger = row
    said = None if trigger is None else Span(at := made.article.text.index(trigger), at + len(trigger))
    qualified = {"status": "current", "modality": "asserted", **told}
    return PairScore(index(made, source), index(made, target), relation, sure, trigger=said, **qualified)
