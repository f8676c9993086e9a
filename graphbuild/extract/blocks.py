"""Words set off as a paragraph of their own, without quotation marks, after a sentence that ends in a colon."""

import re

from graphbuild.extract.speakers import Frame, Speaker
from graphbuild.extract.subjects import main_speaker
from graphbuild.model import Document, Span
from graphbuild.ontology.qualifying import ReportingWords

_WORD = re.compile(r"[\w’'-]+")
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
