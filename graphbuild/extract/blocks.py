"""Words set off as a paragraph of their own, without quotation marks, after a sentence that ends in a colon."""

import re
from collections import Counter
from collections.abc import Iterator

from graphbuild.extract.endings import EDGES
from graphbuild.extract.speakers import Frame, Speaker
from graphbuild.extract.subjects import main_speaker
from graphbuild.model import Document, Mention, Span
from graphbuild.ontology.qualifying import ReportingWords

_WORD = re.compile(r"[\w’'-]+")
_SIGNED = re.compile(r"(?<=[\w.!?…])[.!?]?\s+—\s+(?=[A-Z][^.—]{2,60}\s*$)")
_LONGEST_NAME = 20  # characters; what is signed says more
_CAPTION = 4  # words at most, and no mark at the end, in what tells of which language a translation is


def block_after(document: Document, text: str, frame: Frame) -> int | None:
    """The paragraph that a sentence introduces whose colon ends its own; None if marks of quotation begin it."""
    here = document.paragraphs[frame.paragraph]
    if not text[frame.span.start : here.end].rstrip().endswith(":"):
        return None
    if text[frame.span.end : here.end].strip():
        return None
    following = range(frame.paragraph + 1, min(frame.paragraph + 3, len(document.paragraphs)))
    found = next((n for n in following if not _is_caption(text, document.paragraphs[n])), None)
    return found if found is not None and _may_be_said(text, document.paragraphs[found]) else None


def ending_after_colon(text: str, frame: Frame) -> tuple[Span, ...]:
    """The quotation with which a sentence ends after a colon: 'Ann Lee welcomed the vote: "..."'."""
    last = next((q for q in reversed(frame.quotes) if q.clausal), None)
    if last is None or text[last.outer.end : frame.span.end].strip(EDGES):
        return ()
    return (last.inner,) if text[frame.span.start : last.outer.start].rstrip().endswith(":") else ()


def turns(document: Document) -> Iterator[tuple[Mention, Span]]:
    """Who answers in an interview, and what: paragraphs that begin with "Lee: ", two of them at least."""
    starts = {m.start: m for m in document.mentions if m.type == "Person" and m.kind == "name"}
    text, said = document.article.text, []
    for paragraph in document.paragraphs:
        words = text[paragraph.start : paragraph.end].rstrip()
        mention = starts.get(paragraph.start + len(words) - len(words.lstrip()))
        if mention is not None and text.startswith(": ", mention.end):
            said.append((mention, Span(mention.end + 2, paragraph.start + len(words))))
    told = Counter(mention.text for mention, _ in said)
    return ((mention, span) for mention, span in said if told[mention.text] > 1)


def pulled(document: Document) -> Iterator[tuple[Mention, Span]]:
    """The words that a paragraph of their own sets before a dash and a name: "We will stay. — Ann Lee"."""
    text = document.article.text
    for paragraph in document.paragraphs:
        dash = _SIGNED.search(text, paragraph.start, paragraph.end)
        if dash is None:
            continue
        words = text[paragraph.start : dash.start()]
        said = Span(dash.start() - len(words.lstrip()), dash.start())
        signed = next(iter(document.between(dash.end(), paragraph.end)), None)
        if signed is not None and signed.type == "Person" and len(words) > _LONGEST_NAME:
            yield signed, said


def introduced(text: str, frame: Frame, words: ReportingWords) -> Speaker | None:
    """Whose words a sentence without a reporting verb introduces: "Ann Lee released a statement:"."""
    spoken = {w.casefold() for w in _WORD.findall(text, frame.span.start, frame.span.end)}
    return None if words.speeches.isdisjoint(spoken) else main_speaker(text, frame, words, frame.span.end)


def _is_caption(text: str, paragraph: Span) -> bool:
    said = text[paragraph.start : paragraph.end].strip()
    return len(said.split()) <= _CAPTION and said[-1:].isalnum()


def _may_be_said(text: str, paragraph: Span) -> bool:
    said = text[paragraph.start : paragraph.end].strip()
    return len(said.split()) > _CAPTION and said[0] not in "¤•*-–—" and not said.endswith(":")
