"""Where a text quotes: the places between quotation marks, paragraph by paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from graphbuild.model import Document, Span

_MARKS = re.compile(r"[\"“”„«»]")
_OPENING, _CLOSING = "“„«", "”»"


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation within one paragraph: with its marks, and the words between them.

    `goes_on` is true if the paragraph ends before the quotation does. `clausal` is true if it can stand as a
    sentence: three words at least, or punctuation before the closing mark.
    """

    outer: Span
    inner: Span
    goes_on: bool
    clausal: bool
    closed_by_comma: bool


def quotes(document: Document) -> Iterator[Quote]:
    """The quotations of a text, curly or straight; one that spans paragraphs comes as one a paragraph.

    A first mark that closes after a comma or a full stop, though none opened, closes what its paragraph begins with.
    """
    text = document.article.text
    for paragraph in document.paragraphs:
        start: int | None = None
        fresh = True
        for m in _MARKS.finditer(text, paragraph.start, paragraph.end):
            mark = m[0]
            opens = mark in _OPENING or (mark == '"' and start is None and _may_open(text, m.start(), paragraph))
            if opens and start is None:
                start = m.start()
            elif start is not None and (mark in _CLOSING or mark == '"'):
                if m.start() > start + 1:
                    yield _quote(text, start, m.end(), goes_on=False)
                start = None
                fresh = False
            elif fresh and text[m.start() - 1] in ",.?!" and m.start() > paragraph.start + 20:
                yield _unopened(text, paragraph.start, m.end())
                fresh = False
        if start is not None and paragraph.end > start + 1:
            going_on = start == paragraph.start or _goes_on(text, paragraph)
            if going_on or not fresh or text[paragraph.start : start].rstrip().endswith((",", ":")):
                yield _quote(text, start, paragraph.end, goes_on=True)


def _goes_on(text: str, paragraph: Span) -> bool:
    """Whether the paragraph after this one opens with a quotation mark."""
    return text[paragraph.end : paragraph.end + 8].lstrip()[:1] in ('"', "“", "„", "«")


def masked(text: str, found: tuple[Quote, ...]) -> str:
    """The text with every character of a quotation replaced, so that offsets stay and no word of it is read."""
    pieces, position = [], 0
    for quote in found:
        pieces += [text[position : quote.outer.start], "¤" * (quote.outer.end - quote.outer.start)]
        position = quote.outer.end
    return "".join([*pieces, text[position:]])


def _may_open(text: str, place: int, paragraph: Span) -> bool:
    """A straight mark opens at a paragraph's start, after a blank or a bracket, and before a word."""
    before = text[place - 1] if place > paragraph.start else " "
    following = text[place + 1 : place + 2]
    return (before.isspace() or before in "([—–-:'‘") and bool(following) and not following.isspace()


def _unopened(text: str, start: int, end: int) -> Quote:
    """A quotation whose opening mark was lost."""
    quote = _quote(text, start - 1, end, goes_on=False)
    return replace(quote, outer=Span(start, end))


def _quote(text: str, start: int, end: int, *, goes_on: bool) -> Quote:
    last = end if goes_on else end - 1
    inner = text[start + 1 : last]
    left = start + 1 + len(inner) - len(inner.lstrip())
    words = inner.strip()
    return Quote(
        Span(start, end),
        Span(left, left + len(words)),
        goes_on,
        clausal=len(words.split()) > 2 or words.endswith((",", ".", "!", "?")),
        closed_by_comma=words.endswith((",", "!", "?")) or text[end : end + 1] == ",",
    )
