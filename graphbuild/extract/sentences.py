"""The sentences of a text in which a quotation counts as one word."""

from bisect import bisect_left
from collections.abc import Iterator

from graphbuild.extract.quotes import Quote
from graphbuild.extract.speakers import Frame
from graphbuild.model import Document, Span


def frames_of(document: Document, found: tuple[Quote, ...]) -> Iterator[Frame]:
    """The sentences, joined where the cut between two lies within a quotation."""
    spans: list[Span] = []
    q = 0
    for sentence in document.sentences:
        while q < len(found) and found[q].outer.end <= sentence.start:
            q += 1
        if spans and q < len(found) and found[q].outer.start < sentence.start and spans[-1].end > found[q].outer.start:
            spans[-1] = Span(spans[-1].start, sentence.end)
        else:
            spans.append(sentence)
    opens = [quote.outer.start for quote in found]
    paragraph = 0
    for span in spans:
        while paragraph + 1 < len(document.paragraphs) and document.paragraphs[paragraph].end <= span.start:
            paragraph += 1
        within = found[bisect_left(opens, span.start) : bisect_left(opens, span.end)]
        inside = [q.outer for q in within]
        outside = tuple(m for m in document.between(span.start, span.end) if not any(o.covers(m.span) for o in inside))
        yield Frame(span, outside, within, paragraph)
