"""Who says what: the attributions of words and thoughts in a text, quoted or reported."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from graphbuild.extract.appeals import appeal_at, only_appeals
from graphbuild.extract.blocks import block_after, ending_after_colon, introduced, pulled, turns
from graphbuild.extract.called import names_plainly
from graphbuild.extract.content import reported
from graphbuild.extract.endings import EDGES, begins_sentence
from graphbuild.extract.quoted import quoted
from graphbuild.extract.quotes import Quote, masked, quotes
from graphbuild.extract.reporting import CLAUSE_NEXT, INTRODUCTION, ReportingCue, reporting_cues
from graphbuild.extract.sentences import frames_of
from graphbuild.extract.speakers import FOLLOWED_BY_THAT, Frame, Speaker
from graphbuild.extract.subjects import main_speaker
from graphbuild.model import Document, Mention, Span, Statement
from graphbuild.ontology import Cues
from graphbuild.ontology.qualifying import DenialWords, ReportingWords

_WHO = r"(?:(?:the|a|its|his|her|their)\s+)?(?:[A-Z][\w'’.-]*\s+){0,4}|(?:the|its|his|her|their)\s+[\w-]+,\s+"
_JOINED = re.compile(rf"(?:[;¤–—]|,?\s(?:and|but|while|though|although)|,)\s*(?:{_WHO})$")
_NOBODY = re.compile(r"(?:nobody|no one|none|neither|not one|no\s\w+)\b", re.I)
_DENIED = re.compile(
    r"\s+(?:[a-z]+ing|any|all|every|ever|wrongdoing|involvement|responsibility|knowledge|guilt|links?|ties)\b"
)
_TELLS = re.compile(
    r"\b(?:was|were|is|are|had|has|have|would|will|could|can|may|might|must|should|did|does|do|\w+ed)\b"
)
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
    told = _Told(document, masked(document.article.text, found), cues)
    for frame in frames_of(document, found):
        told.take(frame)
    told.result += [_turn(document, mention, span) for mention, span in (*turns(document), *pulled(document))]
    return tuple(s for s in told.result if s.spans)


class _Told:
    """The statements of a text as they are found, sentence by sentence, and what the next sentence may go on with."""

    def __init__(self, document: Document, text: str, cues: Cues) -> None:
        self.document, self.text, self.cues = document, text, cues
        self.result: list[Statement] = []
        self._going_on: tuple[int, int] | None = None  # the last paragraph of a statement that goes on, and its index
        self._before: tuple[int, Statement] | None = None  # the paragraph and the speaker of the sentence before
        self._block: int | None = None  # the paragraph whose every word is said already

    def take(self, frame: Frame) -> None:
        """Adds what a sentence tells."""
        if self._block is not None and frame.paragraph <= self._block:
            return
        own = list(_of_frame(self.document, self.text, frame, self.cues))
        own += self._after_colon(frame, own)
        alone = bool(frame.quotes) and not _rest(self.text, frame).strip(EDGES)
        if own:
            self._begin(frame, own)
        elif alone and self._going_on and frame.paragraph <= self._going_on[0]:
            self._go_on(frame, self._going_on)
        elif alone and self._before and frame.paragraph <= self._before[0] + 1:
            self._say_more(frame, self._before[1])
        elif not frame.quotes or (self._going_on and frame.paragraph > self._going_on[0]):
            self._going_on = None
        if not alone:
            self._before = self._may_say_more(frame, own[-1][0] if own else None)
        self._introduce(frame, own[-1][0] if own else None)

    def _after_colon(self, frame: Frame, own: list[tuple[Statement, bool]]) -> list[tuple[Statement, bool]]:
        """The quotations with which a sentence ends after a colon, if no verb has taken them."""
        spans = ending_after_colon(self.text, frame)
        if not spans or any(said == spans[-1] for statement, _ in own for said in statement.spans):
            return []
        words = self.cues.reporting
        told = own[-1][0] if own else self._of(main_speaker(self.text, frame, words, spans[0].start - 1))
        said = " ".join(self.document.article.text[s.start : s.end] for s in spans)
        return [(replace(told, spans=spans, text=said), True)] if told is not None else []

    def _may_say_more(self, frame: Frame, told: Statement | None) -> tuple[int, Statement] | None:
        """The paragraph and the speaker of a sentence after which a quotation may stand without one."""
        told = told or self._of(introduced(self.text, frame, self.cues.reporting)) or self._tells_of_one(frame)
        return (frame.paragraph, told) if told is not None and self._speaks(told) else None

    def _tells_of_one(self, frame: Frame) -> Statement | None:
        """Whoever a sentence without a quotation tells of: "Ann Lee questioned the vote." before a quotation alone."""
        named = None if frame.quotes else main_speaker(self.text, frame, self.cues.reporting, frame.span.end)
        return self._of(named) if named and named.mention and named.mention.type == "Person" else None

    def _speaks(self, told: Statement) -> bool:
        """Whether a verb tells that someone speaks: who is cited for a fact may not be heard of again."""
        return told.cue.lower() not in self.cues.reporting.introductions

    def _begin(self, frame: Frame, own: list[tuple[Statement, bool]]) -> None:
        first = len(self.result)
        self.result += [statement for statement, _ in own]
        open_ = [first + i for i, (_, may_go_on) in enumerate(own) if may_go_on]
        reach = frame.paragraph + (any(q.goes_on for q in frame.quotes) or _rest(self.text, frame).endswith(":"))
        self._going_on = (reach, open_[-1]) if open_ else None

    def _go_on(self, frame: Frame, going_on: tuple[int, int]) -> None:
        """Adds a quotation to the statement that it goes on with, or as one more of whoever made that."""
        n = going_on[1]
        before = self.result[n]
        if before.spans and not _is_open(self.document.article.text, before.spans[-1]):
            self._say_more(frame, before)
            return
        self.result[n] = _longer(before, self.document, frame.quotes)
        self._going_on = (frame.paragraph + frame.quotes[-1].goes_on, n)

    def _say_more(self, frame: Frame, before: Statement) -> None:
        """Adds a quotation of whoever spoke in the sentence before."""
        self.result.append(_longer(replace(before, spans=(), text=""), self.document, frame.quotes))
        self._going_on = (frame.paragraph + frame.quotes[-1].goes_on, len(self.result) - 1)

    def _introduce(self, frame: Frame, told: Statement | None) -> None:
        """Adds the paragraph that a sentence introduces with a colon."""
        self._block = block_after(self.document, self.text, frame)
        if self._block is None:
            return
        before = told or self._of(introduced(self.text, frame, self.cues.reporting))
        if before is None:
            self._block = None
            return
        paragraph = self.document.paragraphs[self._block]
        words = self.document.article.text[paragraph.start : paragraph.end]
        span = Span(paragraph.start + len(words) - len(words.lstrip()), paragraph.start + len(words.rstrip()))
        self.result.append(replace(before, spans=(span,), text=words.strip()))
        self._going_on = None

    def _of(self, speaker: Speaker | None) -> Statement | None:
        """A statement of which nothing is known yet but who makes it."""
        if speaker is None:
            return None
        named = self.document.article.text[speaker.span.start : speaker.span.end]
        return Statement(
            self.document.article.id, speaker.mention.span if speaker.mention else None, named, "", (), ""
        )


def _turn(document: Document, mention: Mention, said: Span) -> Statement:
    """What somebody answers in an interview."""
    text = document.article.text
    return Statement(document.article.id, mention.span, mention.text, "", (said,), text[said.start : said.end])


def _is_open(text: str, said: Span) -> bool:
    """Whether the mark that closes a quotation does not follow it, so that the next paragraph goes on with it."""
    return not text[said.end : said.end + 1].strip()


def _rest(text: str, frame: Frame) -> str:
    """What a sentence holds beside its quotations."""
    return text[frame.span.start : frame.span.end].replace("¤", "").strip()


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
        opening = cue.verb == INTRODUCTION and begins_sentence(text, frame, cue.span.start)
        limit = frame.span.end if opening else next(beyond, frame.span.end)
        spans, is_quoted = quoted(text, frame, cue, words, Span(taken, limit))
        opens = not is_quoted and _opens(text, frame, cue)
        if not is_quoted and _reports(text, frame, cue, cues) and not (opens and _only_opens(text, frame, cue, words)):
            spans = reported(text, frame, cue, words, Span(taken, limit))
        if (spans or opens) and not _NOBODY.match(text, cue.speaker.span.start):
            taken = max([cue.whole.end, *(s.end for s in spans)])
            yield _statement(document, text, cue, spans), is_quoted or opens


def _opens(text: str, frame: Frame, cue: ReportingCue) -> bool:
    """Whether a sentence ends with a colon soon after a cue, so that the words follow."""
    rest = text[cue.whole.end : frame.span.end].rstrip()
    return rest.endswith(":") and len(rest) < _OPENING and " that " not in rest


def _only_opens(text: str, frame: Frame, cue: ReportingCue, words: ReportingWords) -> bool:
    """Whether nothing is told before the colon: "Ann Lee told reporters in Porto:"."""
    if cue.verb == INTRODUCTION:
        return "," not in text[cue.whole.end : frame.span.end]
    return cue.verb not in words.naming and not CLAUSE_NEXT.match(text, cue.whole.end, frame.span.end)


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
    start = cue.whole.start if cue.whole.start >= since else cue.span.start  # who speaks stands before: "..., adding"
    between = text[since:start]
    if between.rstrip().endswith(",") and between.startswith(" that ") and not _TELLS.search(between):
        return None
    joined = _JOINED.search(text, max(frame.span.start, since, start - 70), start)
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
