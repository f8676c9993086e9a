"""Which election a sentence means: the one that it names, else the one that the article is about."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from graphbuild.extract.clauses import any_of
from graphbuild.extract.results.outline import ELECTION, Outline, start_of_paragraph
from graphbuild.model import Document, Mention
from graphbuild.ontology import load_cues

_YEAR = re.compile(r"(?<![\d,.])(?:1[89]|20)\d\d(?![\d,]*\d)")
_MONTH = re.compile(
    r"\bin\s+(January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_OPENING = re.compile(
    r"(?:[^,]{1,20},\s+)?(?:In|in|Back in|By|On)\s+(?:\w+\s+){0,2}(?:1[89]|20)\d\d\b(?:\s+and\s+(?:1[89]|20)\d\d\b)?"
    r"|In\s+[A-Z]\w+,"
)
_UNNAMED = re.compile(
    r"\b(?:last|previous|next|earlier|coming|recent|past|first|other)\s+(?:[a-z-]+\s+){0,2}(?:elections?|vote|polls?|ballot)\b"
)
_TO_COME = re.compile(
    r"\s+(?:will|is due|are due|is to be|are to be|is scheduled|are scheduled|is expected|are expected)\b"
)
_JUST_HELD = re.compile(
    r"\b(?:[Ll]ast|[Pp]ast)\s+(?:week|weekend|month|night|[A-Z][a-z]+day|[A-Z][a-z]{2,8})(?='s|’s|\s|$)"
)
_SEAT = re.compile(r"\b(?:seats?|constituency|constituencies|ward|riding|lawmakers?)\b")
_ONE_OFFICE = re.compile(
    r"\b(?:presidential|mayoral|gubernatorial|governor|president|mayor|executive|leadership)\b", re.IGNORECASE
)
_WORD_BEFORE = re.compile(r"\S+\s+$")
_DETERMINED = re.compile(r"(?:the|this|that|these|an?|its|his|her|their)\b|\S+['’]s\b", re.IGNORECASE)
_AGO = re.compile(r"\b(?:years? ago|last year|last time|previously|in the past|once)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[.!?][\"”’)]*\s*$")
_BEFORE, _AFTER = 30, 45  # characters around a phrase in which a year is that of what it tells


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = load_cues().elections
    ones = (any_of(own).pattern for own in (words.elections, words.no_elections, words.other_elections))
    yes, no, other = (re.compile(one, re.IGNORECASE) for one in ones)
    return yes, no, other


@dataclass(frozen=True)
class Contests:
    """The elections of an article: `chains` has the chain of each mention that names one, by their index.

    What the article as a whole tells of them is found out once.
    """

    document: Document
    chains: Mapping[int, int]

    @cached_property
    def mentions(self) -> Mapping[int, Sequence[int]]:
        """The mentions of each, in the order of the text."""
        found: dict[int, list[int]] = defaultdict(list)
        for mention in sorted(self.chains):
            found[self.chains[mention]].append(mention)
        return found

    @cached_property
    def names(self) -> Mapping[int, str]:
        """All that each is called."""
        return {n: _names(n, self.document) for n in self.mentions}

    @cached_property
    def recent(self) -> frozenset[int]:
        """Those that may be the one that the article is about."""
        return frozenset(n for n in self.mentions if not _is_another(n, self.document))

    @cached_property
    def main(self) -> int | None:
        """The only one that the article can be about."""
        return self._only(self._of_this_year)

    @cached_property
    def main_for_seats(self) -> int | None:
        """The same of those in which seats are won, and no single office."""
        chains = self._of_this_year
        return self._only({n for n in chains if not _ONE_OFFICE.search(self.names[n])} if len(chains) > 1 else chains)

    @cached_property
    def _of_this_year(self) -> Collection[int]:
        chains = self.recent
        return {n for n in chains if not _is_of_another_year(n, self.document)} if len(chains) > 1 else chains

    def _only(self, chains: Collection[int]) -> int | None:
        if len(chains) > 1:
            opening = _opening(self.document)
            starts = {n: self.document.mentions[self.mentions[n][0]].start for n in chains}
            chains = {n for n in chains if starts[n] < opening} or self._prevailing(chains)
        return next(iter(chains)) if len(chains) == 1 else None

    def _prevailing(self, chains: Collection[int]) -> set[int]:
        """Which the article names more often than all the others together."""
        counts = {n: len(self.mentions[n]) for n in chains}
        return {n for n, often in counts.items() if often > 2 and 2 * often > sum(counts.values())}

    @cached_property
    def _told(self) -> dict[str, frozenset[int]]:
        return {}

    def told_by(self, time: str) -> frozenset[int]:
        """Those whose names have a year or a month."""
        if time not in self._told:
            self._told[time] = frozenset(n for n, name in self.names.items() if time in name)
        return self._told[time]


def elections(document: Document) -> Contests:
    """The mentions that name an election, by their index, with the chain that each belongs to."""
    named = {
        m: n
        for n, chain in enumerate(document.chains)
        if chain.type == "Event" and _is_election([document.mentions[m] for m in chain.members])
        for m in chain.members
    }
    return Contests(document, named)


def _is_election(mentions: list[Mention]) -> bool:
    yes, no, _ = _words()
    named = [m for m in mentions if m.kind != "pronoun"]
    ones = sum(bool(yes.search(m.text) and not no.search(m.text)) for m in named)
    return 2 * ones > len(named)


def contest_of(told: Outline, start: int, end: int, known: Contests, *, own: bool) -> int | None:
    """The mention of the election that a phrase at a place of a sentence means; with `own` it must name one itself.

    A year, a month or "years ago" beside the phrase tells of that one: no other will do.
    """
    named = _named(told, start, end)
    if named is not None:
        return named
    beside = _since_comma(told.row, start) + told.row[start : end + _AFTER]
    times = [*_YEAR.findall(beside), *_MONTH.findall(beside)]
    if _AGO.search(beside) or _UNNAMED.search(told.row):
        return None
    if times:
        return _of_time(times, told, known)
    return None if own else _main(told, known)


def _since_comma(row: str, at: int) -> str:
    """What stands before a phrase in its clause, and "In 2017," at the head of the sentence."""
    opening = _OPENING.match(row, 0, at)
    return (opening[0] if opening else "") + row[max(row.rfind(",", 0, at), at - _BEFORE, 0) : at]


def _named(told: Outline, start: int, end: int) -> int | None:
    """The election in the phrase, or the first after it, or the last before it."""
    stop = told.row.find(";", end)
    after = told.row.find(ELECTION, start, len(told.row) if stop < 0 else stop)
    at = after if after >= 0 else told.row.rfind(ELECTION, 0, start)
    return told.mentions[at] if at >= 0 else None


def _of_time(times: list[str], told: Outline, known: Contests) -> int | None:
    """The only election whose names have the year or the month; the article's own year is that of its own."""
    today = (known.document.article.date or "")[:4]
    others = [time for time in times if time != today]
    if not others:
        return _main(told, known)
    fitting = frozenset.intersection(*map(known.told_by, others))
    return _mention_before(next(iter(fitting)), told, known) if len(fitting) == 1 else None


def _main(told: Outline, known: Contests) -> int | None:
    """The election named last in the same paragraph, else the only one that the article can be about."""
    document = known.document
    here = document.places_between(start_of_paragraph(told, document) + 1, told.span.start)
    near = [m for m in here if known.chains.get(m) in known.recent]
    if near and len({known.chains[m] for m in near}) == 1:
        return near[-1]
    chain = known.main_for_seats if _SEAT.search(told.row) else known.main
    return _mention_before(chain, told, known) if chain is not None else None


def _opening(document: Document) -> int:
    """Where the first paragraph of an article ends, and with it a heading or a date above it."""
    text = document.article.text
    first = next((p for p in document.paragraphs if _SENTENCE.search(text, p.start, p.end)), document.paragraphs[0])
    return first.end


def _mention_before(chain: int, told: Outline, known: Contests) -> int:
    """The last mention of an election before a sentence, or its first."""
    own, mentions = known.mentions[chain], known.document.mentions
    return own[max(0, bisect_left(own, told.span.start, key=lambda m: mentions[m].start) - 1)]


def _is_another(chain: int, document: Document) -> bool:
    """Whether most names of an election tell that it is the next or the last, or one that it is still to be held."""
    text = document.article.text
    own = [document.mentions[m] for m in document.chains[chain].members if document.mentions[m].kind != "pronoun"]
    if any(_TO_COME.match(text, m.end) for m in own):
        return True
    return 2 * sum(_is_told_another(m, text) for m in own) > len(own)


def _is_told_another(mention: Mention, text: str) -> bool:
    _, _, other = _words()
    before = _WORD_BEFORE.search(text[max(mention.start - 20, 0) : mention.start])
    lead = before[0] if before and not _DETERMINED.match(mention.text) else ""
    called = _JUST_HELD.sub(" ", f"{lead}{mention.text}")
    return other.search(called) is not None


def _is_of_another_year(chain: int, document: Document) -> bool:
    years, today = set(_YEAR.findall(_names(chain, document))), (document.article.date or "")[:4]
    return bool(years and today) and today not in years


def _names(chain: int, document: Document) -> str:
    return " ".join(document.mentions[m].text for m in document.chains[chain].members)
