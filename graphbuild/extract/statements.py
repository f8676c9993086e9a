"""Who says what: the attributions of words and thoughts in a text, quoted or reported."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from graphbuild.extract.quotes import Quote, masked, quotes
from graphbuild.extract.reporting import INTRODUCTION, ReportingCue, reporting_cues
from graphbuild.extract.speakers import Frame
from graphbuild.model import Document, Span, Statement
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import DenialWords, ReportingWords

_TIME = (
    r"(?:on|late|early|earlier|later|last|this|next)?\s*(?:on\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|yesterday|today|week|month|year|night)(?:\s+(?:morning|evening|night|afternoon|that day))?"
)
_MANNER = (
    r"in (?:a|an|the|his|her|its) [\w' ]{3,30}?(?:statement|interview|letter|speech|article|tweet|report|post|message)"
    r"|at the time|by (?:tele)?phone"
)
_ASIDE = re.compile(rf"\s*,?\s*(?:{_TIME}|{_MANNER})\b")
_THAT = re.compile(
    r"(?:(?!\b(?:was|is|are|were|had|has|have|would|will|it|he|she|they)\b)[^;:¤.]){0,90}?\bthat\b,?\s*"
)
_OF = re.compile(r"[^.;¤]{0,110}?\sof\s+")
_GAP = re.compile(r"([^¤;]{0,110}?)¤")
_LEADS_TO_QUOTE = re.compile(r"(?:.*[:,])?\s*|\s*(?:only|simply)\s*", re.S)
_CUT = re.compile(
    r";\s|\s[-–—]{1,2}\s|,?\s+and\s+that\s|,\s+but\s|,\s+although\s"
    r"|,\s+(?:which|whom|who|a (?:claim|charge|version))\s(?=[^,;]{0,60}?\b(?:den|reject|disput|dismiss|call))"
)
_JOINED = re.compile(r"(?:[,;¤–—]|\b(?:and|but|while|though|although))\s*$")
_STOP = re.compile(r"[.;:¤]")
_LONGEST = 4000  # characters in a sentence with its quotations; more is no sentence but a table or a fault
_EDGES = " \t\r\n,;:.–—-"


@cache
def _verbs(words: ReportingWords, denials: DenialWords) -> frozenset[str]:
    return words.neutral | words.doubtful | words.naming | words.accusing | frozenset(denials.verbs)


def statements(document: Document, cues: Cues) -> tuple[Statement, ...]:
    """Every attribution of words or thoughts, in the order of the text.

    Caught: quotations with the speaker before, after or amid them, "Ann Lee said that ...", "according to Ann Lee,
    ...", "..., Ann Lee added.", 'called it "a farce"'. A quotation in a sentence of its own that follows a quoted
    one goes on with it, and so does a quotation whose paragraphs each open with a mark.
    """
    found = tuple(quotes(document))
    text = masked(document.article.text, found)
    result: list[Statement] = []
    going_on: tuple[int, int] | None = None  # the paragraph up to which a statement may go on, and its index
    for frame in _frames(document, found):
        own = list(_of_frame(document, text, frame, cues))
        if own:
            result += [statement for statement, _ in own]
            open_ = [len(result) - len(own) + i for i, (_, may_go_on) in enumerate(own) if may_go_on]
            reach = frame.paragraph + (any(q.goes_on for q in frame.quotes) or _rest(text, frame).endswith(":"))
            going_on = (reach, open_[-1]) if open_ else None
        elif going_on and frame.paragraph <= going_on[0] and frame.quotes and not _rest(text, frame).strip(_EDGES):
            result[going_on[1]] = _longer(result[going_on[1]], document, frame.quotes)
            going_on = (frame.paragraph + frame.quotes[-1].goes_on, going_on[1])
        elif not frame.quotes or (going_on and frame.paragraph > going_on[0]):
            going_on = None
    return tuple(s for s in result if s.spans)


def _rest(text: str, frame: Frame) -> str:
    """What a sentence holds beside its quotations."""
    return text[frame.span.start : frame.span.end].replace("¤", "").strip()


def _frames(document: Document, found: tuple[Quote, ...]) -> Iterator[Frame]:
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
    mentions = sorted(document.mentions)
    starts, opens = [m.start for m in mentions], [quote.outer.start for quote in found]
    paragraph = 0
    for span in spans:
        while paragraph + 1 < len(document.paragraphs) and document.paragraphs[paragraph].end <= span.start:
            paragraph += 1
        own = mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        quoted = found[bisect_left(opens, span.start) : bisect_left(opens, span.end)]
        inside = [q.outer for q in quoted]
        outside = tuple(m for m in own if not any(o.covers(m.span) for o in inside))
        yield Frame(span, outside, quoted, paragraph)


def _of_frame(document: Document, text: str, frame: Frame, cues: Cues) -> Iterator[tuple[Statement, bool]]:
    """The statements of one sentence, and for each whether a quotation in the next may go on with it."""
    if frame.span.end - frame.span.start > _LONGEST:
        return
    words = cues.reporting
    found = list(reporting_cues(text, frame, words, _verbs(words, cues.denials)))
    taken = frame.span.start
    for k, cue in enumerate(found):
        beyond = (c.whole.start for c in found[k + 1 : k + 9] if _stands_beside(text, frame, c))
        limit = next(beyond, frame.span.end)
        spans, quoted = _quoted(text, frame, cue, words, limit)
        if not quoted and cue.verb not in words.naming:
            spans = _reported(text, frame, cue, words, Span(taken, limit))
        opens = not spans and text[cue.whole.end : frame.span.end].rstrip().endswith(":")
        if spans or opens:
            taken = max([cue.whole.end, *(s.end for s in spans)])
            yield _statement(document, text, cue, spans), quoted or opens


def _stands_beside(text: str, frame: Frame, cue: ReportingCue) -> bool:
    """Whether a further cue ends what the one before reports: after "and", "but" or a mark, not within the clause."""
    return bool(_JOINED.search(text[max(frame.span.start, cue.whole.start - 16) : cue.whole.start]))


def _statement(document: Document, text: str, cue: ReportingCue, spans: tuple[Span, ...]) -> Statement:
    source = document.article.text
    end = cue.span.end
    that = re.compile(r"[^;:¤.]{0,60}?\sthat\b").match(text, end) if spans and spans[0].start > end else None
    phrase = source[cue.span.start : that.end() if that and that.end() <= spans[0].start else end]
    return Statement(
        document.article.id,
        cue.speaker.mention.span if cue.speaker.mention else None,
        source[cue.speaker.span.start : cue.speaker.span.end],
        " ".join(phrase.split()),
        spans,
        " ".join(source[s.start : s.end] for s in spans),
    )


def _longer(statement: Statement, document: Document, more: tuple[Quote, ...]) -> Statement:
    spans = (*statement.spans, *(q.inner for q in more))
    return replace(statement, spans=spans, text=" ".join(document.article.text[s.start : s.end] for s in spans))


def _quoted(
    text: str, frame: Frame, cue: ReportingCue, words: ReportingWords, limit: int
) -> tuple[tuple[Span, ...], bool]:
    """The quotations that a cue introduces or closes: before it, after it, or both."""
    spans: list[Span] = []
    edge = cue.whole.start
    for quote in reversed(frame.quotes):
        gap_before = text[quote.outer.end : edge]
        named_first = len(gap_before) < 70 and not spans and quote.closed_by_comma and not _STOP.search(gap_before)
        if quote.outer.end <= edge and (not gap_before.strip(" ,\n") or named_first):
            spans.insert(0, quote.inner)
            edge = quote.outer.start
    gap = _GAP.match(text, cue.whole.end, max(limit, cue.whole.end))
    if gap is None:
        return tuple(spans), bool(spans)
    leads = bool(_LEADS_TO_QUOTE.fullmatch(gap[1])) or (bool(spans) and "," in gap[1][:2])
    if cue.verb in words.naming:
        leads = len(gap[1]) < 60 and ":" not in gap[1]
    if leads and " that " not in gap[1] + " ":
        edge = gap.end() - 1
        for quote in frame.quotes:
            if (
                quote.outer.start >= edge
                and quote.outer.start < limit
                and not text[edge : quote.outer.start].strip(" ,\n")
            ):
                spans.append(quote.inner)
                edge = quote.outer.end
        if not spans or (
            cue.verb not in words.naming and text[edge : frame.span.end].strip(_EDGES + "!?") and not gap[1].strip()
        ):
            return (), False  # the quotation is only a piece of what is reported
    return tuple(spans), bool(spans)


def _reported(text: str, frame: Frame, cue: ReportingCue, words: ReportingWords, room: Span) -> tuple[Span, ...]:
    """The clause that a cue reports: after it, before it, or on both sides of it."""
    left = text[room.start : cue.whole.start].rstrip()
    right = text[cue.whole.end : frame.span.end].lstrip()
    if left.endswith(",") and right.startswith(",") and len(left) > 12:
        before = _trimmed(text, room.start, cue.whole.start)
        return tuple(s for s in (before, _clause(text, cue.whole.end + 1, frame.span.end)) if s is not None)
    start = _content_start(text, frame, cue, words, room.end)
    after = _clause(text, start, room.end) if start is not None else None
    if after is not None and len(text[after.start : after.end].split()) > 1:
        return (after,)
    if left.endswith(",") and (cue.verb in words.neutral | words.doubtful or cue.inverted):
        before = _trimmed(text, _last_break(text, room.start, cue.whole.start), cue.whole.start)
        return (before,) if before is not None and len(text[before.start : before.end].split()) > 2 else ()
    return ()


def _content_start(text: str, frame: Frame, cue: ReportingCue, words: ReportingWords, limit: int) -> int | None:
    """Where the reported words begin: after "that", after the one spoken to, after a time or a manner."""
    place = cue.whole.end
    if cue.verb == INTRODUCTION:
        comma = text.find(",", place, limit)
        if comma >= 0 and text[comma + 1 : comma + 6].strip().startswith(("who", "which")):
            comma = text.find(",", comma + 1, limit)
        return comma + 1 if comma >= 0 and not text[frame.span.start : cue.span.start].strip() else None
    that = _THAT.match(text, place, limit)
    if cue.verb in words.accusing and (that is None or cue.verb not in words.doubtful):
        of = _OF.match(text, place, frame.span.end)
        return of.end() if of else None
    if that is not None:
        return that.end()
    if cue.verb in words.needs_that or cue.inverted or cue.verb.endswith("ing") or text[place : place + 1] == ",":
        return None
    if cue.verb in words.addressed:
        hearer = next((m for m in frame.mentions if m.start >= place), None)
        if hearer is None or hearer.start - place > 25:
            word = re.compile(r"\s+[a-z]+").match(text, place)
            return word.end() if word else None
        place = hearer.end
    aside = _ASIDE.match(text, place, limit)
    return aside.end() if aside else place


def _last_break(text: str, start: int, end: int) -> int:
    """Where the clause before a cue begins: after the last semicolon, or at the room's start."""
    return max(start, text.rfind("; ", start, end) + 1)


def _clause(text: str, start: int, end: int) -> Span | None:
    cut = _CUT.search(text, start + 1, end)
    return _trimmed(text, start, cut.start() if cut else end)


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The words of a piece without the punctuation around them."""
    piece = text[start:end]
    left, right = len(piece) - len(piece.lstrip(_EDGES)), len(piece.rstrip(_EDGES + "!?"))
    return Span(start + left, start + right) if right > left else None
