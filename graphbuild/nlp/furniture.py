"""What stands around a story: headings, datelines, bylines, photo credits, subscription lines.

Names in it make no nodes and carry no edge, but for a credit line that states an office
("Director Ann Lee contributed to this report").
"""

import re
from functools import cache
from collections.abc import Iterator

from graphbuild.model import Document, Span
from graphbuild.ontology import load_cues

_SENTENCE_END = re.compile(r"[.!?…:;,][\"”’')\]]*$")
_CREDIT = re.compile(
    r"^\W*(?:photo|image|picture|video|graphic|illustration|map|chart|screenshot|credit|source|file photo)s?\b"
    r"\s*(?:[:(/©|]|by\b|courtesy\b|from\b|via\b|taken\b)"
    r"|^\W*©|\b(?:all rights reserved|CC BY)\b|\b(?:photo|image|picture|illustration)s?\s*(?:by|:|courtesy of)\s"
    r"|^\W*(?:AP|AFP|EPA|Reuters) Photo\b",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^\W*(?:by|written by|reported by|edited by|translated by|text by|from)\s+[A-Z][^.!?]{2,60}$")
_CREDITED = re.compile(r"\b(?:contributed to (?:this|the) (?:report|article|story)|with reporting by|translated by)\b", re.IGNORECASE)
_INVITATION = re.compile(
    r"\b(?:click (?:here|on)|subscribe|sign up|newsletter|read (?:more|also|our)|see also|follow us|share this|"
    r"related (?:articles?|stories)|all of [^.]{2,40}'s coverage|dedicated (?:web)?page|support our work|"
    r"advertisement|cookies|log in|app store)\b",
    re.IGNORECASE,
)
_DATE = (
    r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s+\d{1,2}(?:,?\s+\d{4})?"
    r"|\d{1,2}\s+(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*(?:\s+\d{4})?)"
)
_DATELINE = re.compile(
    rf"^.{{0,140}}?{_DATE}\s*(?:\([^()\n]{{1,40}}\)\s*)?(?:--|—|–)\s+"  # CITY, March 3, 2019 (Agency) --
    r"|^[A-Z][A-Z'’.\-]+(?:[ /,][A-Z][A-Za-z'’.\-]+){0,4}\s*(?:\([^()\n]{1,40}\)\s*)?(?:--|—|–|-)\s+"  # CITY (Agency) --
)
_LONGEST_HEADING = 90


@cache
def _office_words() -> frozenset[str]:
    return frozenset(office.noun.split()[-1].casefold() for office in load_cues().offices.words)


def furniture(document: Document) -> tuple[Span, ...]:
    """The spans of the text in which no names are read, in order."""
    return tuple(span for n, _ in enumerate(document.sentences) for span in _of_sentence(document, n))


def _of_sentence(document: Document, n: int) -> Iterator[Span]:
    span = document.sentences[n]
    text = document.article.text[span.start : span.end]
    if _is_credit(text) or (_alone(document, span) and (_BYLINE.search(text) or _is_heading(text))):
        yield span
    elif (m := _DATELINE.match(text)) and m.end() < len(text):
        yield Span(span.start, span.start + m.end())


def _is_credit(text: str) -> bool:
    if _CREDITED.search(text):
        return not any(w.casefold() in _office_words() for w in re.findall(r"\w+", text))
    return bool(_CREDIT.search(text) or _INVITATION.search(text))


def _is_heading(text: str) -> bool:
    """A line of its own without a full stop, short, that is no list item with a finite verb or a comma."""
    if _SENTENCE_END.search(text) or len(text) > _LONGEST_HEADING:
        return False
    return "," not in text and not text[:1].islower()


def _alone(document: Document, span: Span) -> bool:
    """Whether the sentence fills its line."""
    text = document.article.text
    before, after = text[: span.start].rstrip(" \t"), text[span.end :].lstrip(" \t\r")
    return (not before or before.endswith("\n")) and (not after or after.startswith("\n"))
