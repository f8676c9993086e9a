"""What an accusation, an order, an appeal, a probe or a sentence is about."""

import re
from dataclasses import replace

from graphbuild.extract.clauses import wording
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
_LONGEST = 14  # words


def topic(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with its topic: the words after "of", "over", "for" or "to" behind the verb, up to the clause's end.

    Caught: "accused Day of bribery", "urged the party to vote", "is suing the paper for libel", "sentenced to four
    years".
    """
    pattern = _TOPIC_WORDS.get(claim.type)
    if claim.topic is not None or pattern is None:
        return claim
    text, place = document.article.text, wording(claim, document).place
    end = max(claim.evidence.end, place.end)
    ends = [m.span for m in (claim.source, claim.target)]
    for m in pattern.finditer(text, place.start, end):
        if m.start() > place.end + 60 + (claim.target.end - claim.target.start):
            break
        span = _clause(text, m.end(), end)
        bare = any(span and span.start == e.start and (claim.type != "ACCUSES" or span.end - e.end < 3) for e in ends)
        if span is not None and not bare:
            return replace(claim, topic=text[span.start : span.end])
    return claim


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
