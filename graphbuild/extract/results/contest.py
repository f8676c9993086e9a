"""Which election a sentence means: the one that it names, else the one that the article is about."""

import re
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.extract.results.outline import ELECTION, Outline
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


def elections(document: Document) -> dict[int, int]:
    """The mentions that name an election, by their index, with the chain that each belongs to."""
    return {
        m: n
        for n, chain in enumerate(document.chains)
        if chain.type == "Event" and _is_election([document.mentions[m] for m in chain.members])
        for m in chain.members
    }


def _is_election(mentions: list[Mention]) -> bool:
    yes, no, _ = _words()
    named = [m for m in mentions if m.kind != "pronoun"]
    ones = sum(bool(yes.search(m.text) and not no.search(m.text)) for m in named)
    return 2 * ones > len(named)


def contest_of(
    told: Outline, start: int, end: int, document: Document, known: dict[int, int], *, own: bool
) -> int | None:
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
        return _of_time(times, told, document, known)
    return None if own else _main(told, document, known)


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


def _of_time(times: list[str], told: Outline, document: Document, known: dict[int, int]) -> int | None:
    """The only election whose names have the year or the month; the article's own year is that of its own."""
    main, today = _main(told, document, known), (document.article.date or "")[:4]
    if all(time == today for time in times):
        return main
    named = {n: _names(n, document) for n in set(known.values())}
    fitting = [n for n, name in named.items() if all(time in name or time == today for time in times)]
    return _mention_before(fitting[0], told, document, known) if len(fitting) == 1 else None


def _main(told: Outline, document: Document, known: dict[int, int]) -> int | None:
    """The election named last in the same paragraph, else the only one that the article can be about."""
    chains = {n for n in set(known.values()) if not _is_another(n, document)}
    near = [m for m in known if _is_near(document.mentions[m], told, document) and known[m] in chains]
    if near and len({known[m] for m in near}) == 1:
        return max(near)
    if len(chains) > 1:
        chains = {n for n in chains if not _is_of_another_year(n, document)}
    if len(chains) > 1 and _SEAT.search(told.row):
        chains = {n for n in chains if not _ONE_OFFICE.search(_names(n, document))}
    if len(chains) > 1:
        chains = {n for n in chains if _opens(n, document)} or {n for n in chains if _prevails(n, chains, document)}
    return _mention_before(chains.pop(), told, document, known) if len(chains) == 1 else None


def _opens(chain: int, document: Document) -> bool:
    """Whether the first paragraph of an article, or a heading or a date above it, names an election."""
    text = document.article.text
    first = next((p for p in document.paragraphs if _SENTENCE.search(text, p.start, p.end)), document.paragraphs[0])
    return document.mentions[document.chains[chain].members[0]].start < first.end


def _prevails(chain: int, chains: set[int], document: Document) -> bool:
    """Whether an article names an election more often than all the others together."""
    counts = {n: len(document.chains[n].members) for n in chains}
    return counts[chain] > 2 and 2 * counts[chain] > sum(counts.values())


def _is_near(mention: Mention, told: Outline, document: Document) -> bool:
    return mention.start < told.span.start and "\n\n" not in document.article.text[mention.start : told.span.start]


def _mention_before(chain: int, told: Outline, document: Document, known: dict[int, int]) -> int:
    """The last mention of an election before a sentence, or its first."""
    own = sorted(m for m, n in known.items() if n == chain)
    before = [m for m in own if document.mentions[m].start < told.span.start]
    return before[-1] if before else own[0]


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
