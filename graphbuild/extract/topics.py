"""What an accusation, an order, an appeal, a probe or a sentence is about."""

import re
from collections.abc import Iterator
from dataclasses import replace

from graphbuild.extract.clauses import wording
from graphbuild.extract.of_others import its_head
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import Cues

_TOPIC_WORDS: dict[str, re.Pattern[str]] = {
    kind: re.compile(rf"\b(?:{words})\s+(?=\w|[\"“])")
    for kind, words in {
        "ACCUSES": "of|for|that|over",
        "URGES": "to|that|for",
        "ORDERS": "to|that",
        "THREATENS": "to|with|of",
        "INVESTIGATES": "over|into|about|for|on suspicion of|in connection with|regarding|concerning",
        "SUES": "for|over|about",
        "SENTENCED_BY": "to",
        "BANS": "from|over|for",
        "SANCTIONS": "over|for",
    }.items()
}
_END = re.compile(
    r"[,;:.!?)](?:\s|$)|\s[–—-]\s|\s(?:and|but|which|who|because|after|before|while|when)\s+(?:he|she|it|they|has|have|had|is|was|were|said|that)\b|[\"”]\s"
)
_ASIDE = re.compile(
    r",\s+(?:who|which|whose|an?|the|his|her|its|then|now)\s[^.;:!?\"“”]*?,(?=\s+(?:of|for|that|to|over)\s)"
)
#: "accused Day of", "urged Day to"; unlike "sentenced to a year by the court", "threatened to kill Day"
_TARGET_FIRST = frozenset(["ACCUSES", "URGES", "ORDERS", "SUES"])
_POINTS = frozenset(["it", "this", "that", "them", "him", "her"])  # "is suing the firm over it"
_LONGEST = 14  # words
_BY = re.compile(r"\s+by\s+(?:the\s+|an?\s+)?(?:[\w-]+,?\s+){0,3}$")


def topic(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with its topic: the words after "of", "over", "for" or "to" behind the verb, up to the clause's end.

    Caught: "accused Day of bribery", "urged the party to vote", "is suing the paper for libel", "sentenced to four
    years"; over an aside, "accused Day, the mayor of Porto, of bribery".
    """
    pattern = _TOPIC_WORDS.get(claim.type)
    if claim.topic is not None or pattern is None:
        return claim
    text, place = document.article.text, wording(claim, document).place
    end = max(claim.evidence.end, place.end)
    ends = [m.span for m in (claim.source, claim.target)]
    start = _after_aside(text, claim.target.end, end) or _after_its_head(claim, document) or _begin(claim, place)
    for m in pattern.finditer(text, start, end):
        if m.start() > max(place.end, start) + 60 + (claim.target.end - claim.target.start):
            break
        span = _clause(text, m.end(), min([end, *_agents(claim, text, m.end())]))
        bare = any(span and span.start == e.start and (claim.type != "ACCUSES" or span.end - e.end < 3) for e in ends)
        if span is not None and not bare and text[span.start : span.end].casefold() not in _POINTS:
            return replace(claim, topic=text[span.start : span.end])
    return claim


def _agents(claim: Claim, text: str, start: int) -> Iterator[int]:
    """Where "by" and one of the two follow: of "accused of fraud by Day" the topic is fraud."""
    for end in (claim.source, claim.target):
        if start < end.start and (by := _BY.search(text, start, end.start)):
            yield by.start()


def _begin(claim: Claim, place: Span) -> int:
    """Where to look for the topic: the words, or after the target where they reach it: "Day of Nur accused Lee of"."""
    is_before = claim.type in _TARGET_FIRST and claim.source.end <= claim.target.start
    return claim.target.end if is_before and place.covers(claim.target.span) else place.start


def _after_aside(text: str, start: int, limit: int) -> int | None:
    """Where the words go on after what a name is followed by between commas; None without such an aside."""
    aside = _ASIDE.match(text, start, limit)
    return aside.end() if aside else None


def _after_its_head(claim: Claim, document: Document) -> int | None:
    """Where the words go on after whose body it is: "accused the government of President Lee of theft"."""
    head = its_head(claim.target, document) if claim.target.end < claim.evidence.end else None
    return head.end if head else None


def _clause(text: str, start: int, limit: int) -> Span | None:
    cut = _END.search(text, start, limit)
    end = cut.start() if cut else limit
    words = list(re.finditer(r"\S+", text[start:end]))[:_LONGEST]
    if not words:
        return None
    piece = text[start : start + words[-1].end()]
    bare = piece.strip(' \n.,;:"“”')
    begin = start + piece.index(bare) if bare else start
    return Span(begin, begin + len(bare)) if bare else None
