"""Paragraphs and sentences of a text, as spans that never cut a word."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from graphbuild.model import Span

_PARAGRAPH_BREAK = re.compile(r"\r?\n(?:[^\S\n]*\r?\n)+[^\S\n]*")
_SENTENCE_BREAK = re.compile(
    r"(?P<line>\r?\n[^\S\n]*)"
    r"|(?<=[.!?…])(?P<closing>(?:[\"”’')\]»\u200e\u200f]|\[\d{1,3}\])*)(?P<gap>[^\S\n]+)"
    r"(?=[\"“„‘'(\[«¿¡\u200e\u200f]*(?:[^\W_]|[\U0001f000-\U0001faff☀-➿•]))"
)
_CERTAIN_END = re.compile(r"[.!?][\"”’)]*\s+[\"“‘(]?[A-Z]|\n\s*\n")
_FIRST_LETTER = re.compile(r"[^\W_]")
_INITIAL = re.compile(r"(?:^|[\s(\"“.-])[^\W\d_]\.$")
_LIST_NUMBER = re.compile(r"(?:^|\n)\s*\(?\d{1,3}\.$")
_LEFT_OUT = re.compile(r"[\[(]\s*(?:\.\s*\.\s*\.|…)$")
_SAID = re.compile(r"[.!?…][)\]»\"”’']*$")
_OPEN_LINE_END = re.compile(r"(?:[,;–—-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|said|that|the|to|was|with))$")
_BULLET = re.compile(r"[•·▪◦‣●*]\s|\(?\d{1,3}[.)]\s")
_DASH = re.compile(r"[-–—]\s")
_WRAP_WIDTH = 100  # characters: text wrapped by hand has no longer line
_WRAPPED_LINE = 60  # characters: a shorter line without a full stop is a heading or a list item
_NARROWEST = 40  # characters: nobody wraps the text of an article narrower than this
_NARROW_COLUMN = 25  # characters: but so narrow may a column of print be, where more lines tell it
_FEW_LINES, _MORE_LINES = 3, 6  # that another one follows in their paragraph


def paragraphs(text: str) -> tuple[Span, ...]:
    """The blocks of text between blank lines; in a text with one paragraph a line, the lines."""
    blocks = _cut(text, Span(0, len(text)), _PARAGRAPH_BREAK.finditer(text))
    return tuple(_strip(text, part) for block in blocks for part in _lines(text, block))


def _lines(text: str, block: Span) -> Iterator[Span]:
    """The block, or each of its lines if one is too long to be wrapped; a lone address is no such line."""
    lines = text[block.start : block.end].split("\n")
    if max((len(line) for line in lines if " " in line.strip()), default=0) <= _WRAP_WIDTH:
        yield block
    else:
        yield from _cut(text, block, re.compile(r"\r?\n").finditer(text, block.start, block.end))


def sentences(text: str, paragraph: Span, abbreviations: frozenset[str], column: int = 0) -> tuple[Span, ...]:
    """The sentences of one paragraph, in a text that is wrapped at the width of the column.

    A line end is a sentence end only where the line reads as a heading or a list item: a text that is
    wrapped at a fixed width keeps its sentences whole.
    """
    wrapped = _wrap_width(text[paragraph.start : paragraph.end].split("\n")) or column
    breaks = [
        m
        for m in _SENTENCE_BREAK.finditer(text, paragraph.start, paragraph.end)
        if (
            _ends_line(text, paragraph, m, abbreviations, wrapped)
            if m["line"] is not None
            else _ends_sentence(text, paragraph, m, abbreviations)
        )
    ]
    return tuple(_strip(text, span) for span in _cut(text, paragraph, iter(breaks)))


def a_sentence_ends(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends, and another begins with a capital, between two places."""
    return _CERTAIN_END.search(text, start, end) is not None


def column_width(text: str, blocks: Sequence[Span]) -> int:
    """The width at which the whole text is wrapped, as its paragraphs of several lines together tell; else 0."""
    rows = [[line.strip() for line in text[b.start : b.end].split("\n")] for b in blocks]
    pairs = [pair for lines in rows for pair in pairwise(lines)]
    width = max((len(line) for lines in rows if len(lines) > 1 for line in lines), default=0)
    enough = _FEW_LINES if width >= _NARROWEST else _MORE_LINES
    if len(pairs) < enough or not _NARROW_COLUMN <= width <= _WRAP_WIDTH:
        return 0
    return width if sum(_is_full(a, b, width) for a, b in pairs) >= 0.75 * len(pairs) else 0


def _wrap_width(lines: Sequence[str]) -> int:
    """The width at which the lines are wrapped: most of them could not have held the next word too; else 0."""
    bare = [line.strip() for line in lines]
    width = max(map(len, bare))
    if len(bare) < 3 or not _NARROWEST <= width <= _WRAP_WIDTH:
        return 0
    full = sum(_is_full(a, b, width) for a, b in pairwise(bare))
    return width if full >= 0.75 * (len(bare) - 1) else 0


def _is_full(line: str, following: str, width: int) -> bool:
    return len(line) + 1 + len(following.split(maxsplit=1)[0] if following else "") > width


def _cut(text: str, whole: Span, breaks: Iterator[re.Match[str]]) -> Iterator[Span]:
    start = whole.start
    for m in breaks:
        end = m.end("closing") if m.groupdict().get("closing") else m.start()
        if text[start:end].strip():
            yield Span(start, end)
        start = m.end()
    if text[start : whole.end].strip():
        yield Span(start, whole.end)


def _strip(text: str, span: Span) -> Span:
    piece = text[span.start : span.end]
    left = len(piece) - len(piece.lstrip())
    return Span(span.start + left, span.start + len(piece.rstrip()))


def _ends_sentence(text: str, paragraph: Span, m: re.Match[str], abbreviations: frozenset[str]) -> bool:
    """Not in "Mr. Lee", "A. B. Lee", "1. Ann Lee", "[...] Ann Lee", "the party (founded in the U.S.) Lee left"."""
    letter = _FIRST_LETTER.search(text, m.end(), m.end() + 4)
    if letter and letter.group().islower():
        return False
    before = text[max(paragraph.start, m.start() - 24) : m.start()]
    if m["closing"]:
        return not (m["closing"][0] in ")]" and (_LEFT_OUT.search(before) or _abbreviates(before, abbreviations)))
    return not _LIST_NUMBER.search(before) and not _abbreviates(before, abbreviations)


def _abbreviates(before: str, abbreviations: frozenset[str]) -> bool:
    """Whether the full stop at the end belongs to an initial or to an abbreviation."""
    if not before.endswith("."):
        return False
    return bool(_INITIAL.search(before)) or before.split()[-1].lstrip("(\"“‘'[")[:-1] in abbreviations


def _ends_line(text: str, paragraph: Span, m: re.Match[str], abbreviations: frozenset[str], wrapped: int) -> bool:
    line = text[max(text.rfind("\n", paragraph.start, m.start()) + 1, paragraph.start) : m.start()].strip()
    end = text.find("\n", m.end(), paragraph.end)
    following = text[m.end() : end if end >= 0 else paragraph.end]
    if _starts_item(line, following):
        return True
    if following[:1].islower() or _abbreviates(line, abbreviations):
        return False
    if _SAID.search(line) or line.endswith(":"):
        return True
    if _OPEN_LINE_END.search(line) or (wrapped and _is_full(line, following, wrapped)):
        return False
    return len(line) < _WRAPPED_LINE


def _starts_item(line: str, following: str) -> bool:
    """Whether an item of a list follows; a dash starts one only after an item or after the end of a sentence."""
    if _BULLET.match(following):
        return True
    return bool(_DASH.match(following) and (_DASH.match(line) or _SAID.search(line) or line.endswith((":", ";"))))
