"""Which quotations a reporting verb or phrase introduces or closes."""

import re

from graphbuild.extract.endings import EDGES
from graphbuild.extract.reporting import CLAUSE_NEXT, ReportingCue
from graphbuild.extract.speakers import Frame
from graphbuild.model import Span
from graphbuild.ontology.qualifying import ReportingWords

_GAP = re.compile(r"([^¤;]{0,110}?)¤")
_LEADS_TO_QUOTE = re.compile(r"(?:.*[:,])?\s*|\s*(?:only|simply)\s*", re.S)
_THAT = re.compile(r"(?:\s+[\w’'-]+){0,6}?\s+that,?\s*")
_END = re.compile(r"[\s,.!?–—-]*(?:$|;)")
_STOP = re.compile(r"[.;:¤]")
_STARTS = re.compile(r"(?:^|[.,;:!?–—¤\n-]|\b(?:and|but|because|that))\s*$")


def quoted(
    text: str, frame: Frame, cue: ReportingCue, words: ReportingWords, room: Span
) -> tuple[tuple[Span, ...], bool]:
    """The quotations of a cue, before it, after it, or both, and whether the next sentence may go on with them.

    The room begins where an earlier cue has taken what stands before it, and ends where a further cue begins.
    """
    before = _before(text, frame, cue, room.start)
    gap = _GAP.match(text, cue.whole.end, max(room.end, cue.whole.end))
    if gap is None:
        return before, bool(before)
    after, edge = _run(text, frame, gap.end() - 1, room.end)
    further = room.end if room.end >= edge else frame.span.end  # where the next cue goes on: "said “...”, adding that"
    to_the_end = not text[edge:further].strip(EDGES + "!?")
    if _THAT.fullmatch(gap[1]):
        whole = _END.match(text, edge, frame.span.end) and not before and _is_clause(after, frame)
        return (after, True) if whole else (before, bool(before))
    if not _leads(gap[1], cue, words, bool(before)):
        return before, bool(before)
    both = (*before, *after)
    if not both or (cue.verb not in words.naming and not to_the_end and not gap[1].strip()):
        return (), False  # the quotation is only a piece of what is reported
    return both, True


def _leads(gap: str, cue: ReportingCue, words: ReportingWords, after_another: bool) -> bool:
    """Whether what stands between a cue and a quotation leads to it."""
    if " that " in gap + " " or (gap.rstrip().endswith(":") and CLAUSE_NEXT.match(gap)):
        return False
    if cue.verb in words.naming:
        return len(gap) < 60 and ":" not in gap
    return bool(_LEADS_TO_QUOTE.fullmatch(gap)) or (after_another and "," in gap[:2] and len(gap) < 45)


def _is_clause(spans: tuple[Span, ...], frame: Frame) -> bool:
    """Whether quotations are more than a word or two."""
    return any(q.clausal for q in frame.quotes if q.inner in spans)


def _before(text: str, frame: Frame, cue: ReportingCue, taken: int) -> tuple[Span, ...]:
    """The quotations right before a cue, and none that an earlier one has taken."""
    spans: list[Span] = []
    edge = cue.whole.start
    for quote in reversed(frame.quotes):
        gap = text[quote.outer.end : edge]
        named_first = len(gap) < 70 and not spans and quote.closed_by_comma and not _STOP.search(gap)
        if taken < quote.outer.end <= edge and (not gap.strip(" ,\n") or named_first):
            spans.insert(0, quote.inner)
            edge = quote.outer.start
    amid = spans and not _STARTS.search(text[frame.span.start : edge])
    return () if amid and CLAUSE_NEXT.match(text, cue.whole.end, frame.span.end) else tuple(spans)


def _run(text: str, frame: Frame, edge: int, limit: int) -> tuple[tuple[Span, ...], int]:
    """The quotations that follow one another from a place on, and where the last of them ends."""
    spans: list[Span] = []
    for quote in frame.quotes:
        if edge <= quote.outer.start < limit and not text[edge : quote.outer.start].strip(" ,\n"):
            spans.append(quote.inner)
            edge = quote.outer.end
    return tuple(spans), edge
