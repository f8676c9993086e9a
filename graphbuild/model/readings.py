"""What is kept of an article that was read."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Self, TypeVar

from graphbuild.model.claims import Claim
from graphbuild.model.text import Chain, Document, Mention, Span, Statement
from graphbuild.sketch import sketch

Paragraph = TypeVar("Paragraph", "Span", "Passage")


@dataclass(frozen=True, slots=True)
class Citation:
    """All that tells which article it is, without its text; by its `sketch` copies of the text are known."""

    id: str
    title: str | None
    date: str | None
    source: str | None
    url: str | None
    sha256: str
    sketch: str


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """A paragraph of an article that holds evidence or a statement."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in one article, and of its text no more than shows it: enough to build the graph from."""

    article: Citation
    mentions: tuple[Mention, ...]
    chains: tuple[Chain, ...]
    statements: tuple[Statement, ...]
    passages: tuple[Passage, ...]

    @classmethod
    def of(cls, document: Document, claims: Iterable[Claim]) -> Self:
        """The reading of a document; of the claims, those of other articles count for nothing."""
        a = document.article
        shown = [Span(c.evidence.start, c.evidence.end) for c in claims if c.article == a.id]
        shown += [span for statement in document.statements for span in statement.spans]
        citation = Citation(a.id, a.title, a.date, a.source, a.url, a.sha256, sketch(a.text))
        passages = tuple(Passage(p.start, p.end, a.text[p.start : p.end]) for p in touched(document.paragraphs, shown))
        return cls(citation, document.mentions, document.chains, document.statements, passages)


def touched(paragraphs: Sequence[Paragraph], spans: Iterable[Span]) -> list[Paragraph]:
    """The paragraphs, in order, that share a character with any of the spans."""
    starts, ends = [p.start for p in paragraphs], [p.end for p in paragraphs]
    found = {i for s in spans for i in range(bisect_right(ends, s.start), bisect_left(starts, s.end))}
    return [paragraphs[i] for i in sorted(found)]
