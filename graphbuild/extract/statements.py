"""Who says what: the attributions of words and thoughts in a text, quoted or reported."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from graphbuild.extract.appeals import appeal_at, only_appeals
from graphbuild.extract.content import EDGES, reported
from graphbuild.extract.quotes import Quote, masked, quotes
from graphbuild.extract.reporting import CLAUSE_NEXT, INTRODUCTION, ReportingCue, names_plainly, reporting_cues
from graphbuild.extract.speakers import FOLLOWED_BY_THAT, Frame
from graphbuild.model import Document, Span, Statement
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import DenialWords, ReportingWords

_GAP = re.compile(r"([^¤;]{0,110}?)¤")
_LEADS_TO_QUOTE = re.compile(r"(?:.*[:,])?\s*|\s*(?:only|simply)\s*", re.S)
_WHO = r"(?:(?:the|a|its|his|her|their)\s+)?(?:[A-Z][\w'’.-]*\s+){0,4}|(?:the|its|his|her|their)\s+[\w-]+,\s+"
_JOINED = re.compile(rf"(?:[;¤–—]|,?\s(?:and|but|while|though|although)|,)\s*(?:{_WHO})$")
_NOBODY = re.compile(r"(?:nobody|no one|none|neither|not one|no\s\w+)\b", re.I)
_DENIED = re.compile(
    r"\s+(?:[a-z]+ing|any|all|every|ever|wrongdoing|involvement|responsibility|knowledge|guilt|links?|ties)\b"
)
_TELLS = re.compile(
    r"\b(?:was|were|is|are|had|has|have|would|will|could|can|may|might|must|should|did|does|do|\w+ed)\b"
)
_STOP = re.compile(r"[.;:¤]")
_OPENING = 90  # characters between a cue and a colon; more say something of their own
_LONGEST = 4000  # characters in a sentence with its quotations; more is no sentence but a table or a fault


@cache
def _verbs(words: ReportingWords, denials: DenialWords) -> frozenset[str]:
    appeals = frozenset(verb for verb, _ in words.appealing)
    return words.neutral | words.doubtful | words.naming | words.accusing | appeals | frozenset(denials.verbs)


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
        elif going_on and frame.paragraph <= going_on[0] and frame.quotes and not _rest(text, frame).strip(EDGES):
            before = result[going_on[1]]
            if before.spans and not _is_open(document.article.text, before.spans[-1]):
                result.append(replace(before, spans=(), text=""))
                going_on = (going_on[0], len(result) - 1)
            result[going_on[1]] = _longer(result[going_on[1]], document, frame.quotes)
            going_on = (frame.paragraph + frame.quotes[-1].goes_on, going_on[1])
        elif not frame.quotes or (going_on and frame.paragraph > going_on[0]):
            going_on = None
    return tuple(s for s in result if s.spans)


def _is_open(text: str, said: Span) -> bool:
    """Whether the mark that closes a quotation does not follow it, so that the next paragraph goes on with it."""
    return not text[said.end : said.end + 1].strip()


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
        ends = (_beside(text, frame, c, cue.whole.end) for c in found[k + 1 : k + 9])
        beyond = (end for end in ends if end is not None)
        opening = cue.verb == INTRODUCTION and cue.span.start == frame.span.start
        limit = frame.span.end if opening else next(beyond, frame.span.end)
        spans, quoted = _quoted(text, frame, cue, words, limit)
        opens = not quoted and _opens(text, frame, cue)
        if not quoted and not opens and _reports(text, frame, cue, cues):
            spans = reported(text, frame, cue, words, Span(taken, limit))
        if (spans or opens) and not _NOBODY.match(text, cue.speaker.span.start):
            taken = max([cue.whole.end, *(s.end for s in spans)])
            yield _statement(document, text, cue, spans), quoted or opens


def _opens(text: str, frame: Frame, cue: ReportingCue) -> bool:
    """Whether a sentence ends with a colon soon after a cue, so that the words follow."""
    rest = text[cue.whole.end : frame.span.end].rstrip()
    return rest.endswith(":") and len(rest) < _OPENING and " that " not in rest


def _reports(text: str, frame: Frame, cue: ReportingCue, cues: Cues) -> bool:
    """Whether a cue without a quotation reports: "rejected the motion" and "called the police" do not."""
    if appeal_at(text, cue.verb, cue.whole.end, frame.span.end, cues.reporting) is not None:
        return True
    if cue.verb in cues.reporting.naming and names_plainly(text, frame, cue.verb, cue.whole.end):
        return True
    if cue.verb in cues.denials.verbs and not FOLLOWED_BY_THAT.match(text, cue.whole.end, frame.span.end):
        denied = _DENIED.match(text, cue.whole.end) or CLAUSE_NEXT.match(text, cue.whole.end, frame.span.end)
        return cue.verb in cues.denials.deniers and denied is not None
    return cue.verb not in cues.reporting.naming and not only_appeals(cue.verb, cues.reporting)


def _beside(text: str, frame: Frame, cue: ReportingCue, since: int) -> int | None:
    """Where a further cue ends what the one before reports: at "and", "but" or a mark; None within the clause.

    Nor does a name between commas of whom the report tells end it: "said that the chairman, Ann Lee, had written".
    """
    between = text[since : cue.whole.start]
    if between.rstrip().endswith(",") and between.startswith(" that ") and not _TELLS.search(between):
        return None
    joined = _JOINED.search(text, max(frame.span.start, since, cue.whole.start - 70), cue.whole.start)
    return joined.start() if joined else None


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
            cue.verb not in words.naming and text[edge : frame.span.end].strip(EDGES + "!?") and not gap[1].strip()
        ):
            return (), False  # the quotation is only a piece of what is reported
    return tuple(spans), bool(spans)
