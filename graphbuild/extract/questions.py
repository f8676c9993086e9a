"""Where a text asks, also before "the judge asked", and after "Q:"."""

import re

from graphbuild.model import Document, Span

_UP_TO_THE_MARK = re.compile(r"[^?!;:\"“”«»]*\?")
_ASKS = re.compile(r"\?[\"”’'»)\s]*$")
_BEGINS = re.compile(r".*[?!;:\"“”«»]\s*", re.S)


def asked_before(place: Span, sentence: Span, document: Document) -> str | None:
    """The words of a question before a place in it, None where neither the place nor its sentence asks.

    A question begins with its sentence, its quotation or behind a colon: in "Q: Did Lee meet Day?" and in "“Did Lee
    meet Day?” the judge asked" it is "Did Lee" before "meet".
    """
    text = document.article.text
    before = text[sentence.start : max(place.start, sentence.start)]
    if not _UP_TO_THE_MARK.match(text, place.end, max(sentence.end, place.end)):
        return before if _ASKS.search(text, sentence.start, sentence.end) else None
    begins = _BEGINS.match(before)
    return before[begins.end() :] if begins else before
