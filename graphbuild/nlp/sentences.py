"""Paragraphs and sentences of a text, as spans that never cut a word."""

import re
from collections.abc import Iterator

from graphbuild.model import Span

_PARAGRAPH_BREAK = re.compile(r"(?:[^\S\n]*\r?\n){2,}[^\S\n]*")
_SENTENCE_BREAK = re.compile(
    r"(?P<line>[^\S\n]*\r?\n[^\S\n]*)"
    r"|(?<=[.!?…])(?P<closing>[\"”’')\]»]*)(?P<gap>[^\S\n]+)(?=[\"“‘'(\[«]*[^\W_a-z])"
)
_INITIAL = re.compile(r"(?:^|[\s(\"“.-])[^\W\d_]\.$")
_OPEN_LINE_END = re.compile(r"(?:[,;–—-]|\b(?:a|an|and|as|at|by|for|from|in|of|on|or|said|that|the|to|was|with))$")
_WRAP_WIDTH = 100  # characters: text wrapped by hand has no longer line
_WRAPPED_LINE = 60  # characters: a shorter line without a full stop is a heading or a list item


def paragraphs(text: str) -> tuple[Span, ...]:
    """The blocks of text between blank lines; in a text with one paragraph a line, the lines."""
    blocks = _cut(text, Span(0, len(text)), _PARAGRAPH_BREAK.finditer(text))
    return tuple(_strip(text, part) for block in blocks for part in _lines(text, block))


def _lines(text: str, block: Span) -> Iterator[Span]:
    lines = text[block.start : block.end].splitlines()
    if max(map(len, lines)) <= _WRAP_WIDTH:
        yield block
    else:
        yield from _cut(text, block, re.compile(r"\r?\n").finditer(text, block.start, block.end))


def sentences(text: str, paragraph: Span, abbreviations: frozenset[str]) -> tuple[Span, ...]:
    """The sentences of one paragraph.

    A line end is a sentence end only where the line reads as a heading or a list item: a text that is
    wrapped at a fixed width keeps its sentences whole.
    """
    breaks = [
        m
        for m in _SENTENCE_BREAK.finditer(text, paragraph.start, paragraph.end)
        if (_ends_line(text, paragraph, m) if m["line"] is not None else _ends_sentence(text, m, abbreviations))
    ]
    return tuple(_strip(text, span) for span in _cut(text, paragraph, iter(breaks)))


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


def _ends_sentence(text: str, m: re.Match[str], abbreviations: frozenset[str]) -> bool:
    before = text[max(0, m.start() - 24) : m.start()]
    if not before.endswith(".") or m["closing"]:
        return True
    return not _INITIAL.search(before) and before.split()[-1].lstrip("(\"“‘'")[:-1] not in abbreviations


def _ends_line(text: str, paragraph: Span, m: re.Match[str]) -> bool:
    line = text[text.rfind("\n", paragraph.start, m.start()) + 1 : m.start()].strip()
    following = text[m.end() : m.end() + 1]
    if line.endswith((".", "!", "?", "…", '"', "”", ":")):
        return True
    if following.islower() or _OPEN_LINE_END.search(line):
        return False
    return len(line) < _WRAPPED_LINE
