"""The claims of a project as users reviewed them: what they rejected, confirmed, corrected and added.

A review holds on to what a claim says, not to its number: article, sentence, type and the words at its ends.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from graphbuild.extract.claims import identified
from graphbuild.jsonl import claim_lines, parse_claim_line
from graphbuild.model import Article, Claim, Mention, Passage, Reading, Span, touched
from graphbuild.nlp.document import document_of
from graphbuild.ontology import load_ontology
from graphbuild.project.rulings import REVIEWS, Ruling
from graphbuild.project.spots import mention_at, spot_of

_GONE = "waits: its article or its sentence is not in the project now"
_UNNAMED = "waits: the words at its ends are not read as names now"

#: the text of an article of the project, by its id; None if it is not there
Texts = Callable[[str], Article | None]


@dataclass(frozen=True, slots=True)
class Review:
    """The claims that a ruling judges, and what stands in their place: the same, others, or none."""

    claims: tuple[Claim, ...]
    becomes: tuple[Claim, ...]

    @property
    def json(self) -> Mapping[str, Any]:
        """The review as a project keeps it."""
        return {"claims": _plain(self.claims), "becomes": _plain(self.becomes)}


@dataclass(slots=True)
class Reviewed:
    """Claims and readings with all reviews applied.

    `judged` holds by claim id the ruling that a claim rests on, `rejected` what no longer stands with the ruling
    that rejected it; `unmet` says of rulings that do nothing now why that is.
    """

    readings: dict[str, Reading]
    claims: dict[str, list[Claim]] = field(default_factory=dict)
    judged: dict[str, Ruling] = field(default_factory=dict)
    rejected: list[tuple[Claim, Ruling]] = field(default_factory=list)
    unmet: dict[int, str] = field(default_factory=dict)

    @property
    def all_claims(self) -> list[Claim]:
        """The claims, by article."""
        return [claim for id_ in sorted(self.claims) for claim in self.claims[id_]]


def review_of(ruling: Ruling) -> Review:
    """What a ruling says of claims."""
    told = json.loads(ruling.record)
    where = f"judgement {ruling.number}"
    claims, becomes = (tuple(parse_claim_line(json.dumps(c), where) for c in told[k]) for k in ("claims", "becomes"))
    return Review(claims, becomes)


def reviewed(
    readings: Iterable[Reading], claims: Iterable[Claim], rulings: Iterable[Ruling], text_of: Texts
) -> Reviewed:
    """The claims after all reviews, in the order in which they were given: of two on one claim the later counts."""
    at = Reviewed({r.article.id: r for r in readings})
    for claim in claims:
        at.claims.setdefault(claim.article, []).append(claim)
    for ruling in rulings:
        if ruling.act in REVIEWS:
            _apply(ruling, review_of(ruling), at, text_of)
    return at


def is_same(claim: Claim, other: Claim) -> bool:
    """Whether two claims are of one type, between the same words of one sentence."""
    if (claim.article, claim.type) != (other.article, other.type) or not _is_one_sentence(claim, other):
        return False
    one, two = ((c.source, c.target) for c in (claim, other))
    return _are_same(claim, other, one, two) or (
        claim.type in load_ontology().symmetric and _are_same(claim, other, one, (two[1], two[0]))
    )


def _apply(ruling: Ruling, review: Review, at: Reviewed, text_of: Texts) -> None:
    for claim in review.claims:
        here = at.claims.get(claim.article, [])
        like = [c for c in here if is_same(c, claim)]
        gone = [c for c in like if (c.status, c.modality) == (claim.status, claim.modality)] or like
        at.claims[claim.article] = [c for c in here if c not in gone]
        if not review.becomes:
            at.rejected += [(c, ruling) for c in gone]
            if not gone:
                at.unmet[ruling.number] = _GONE
    for claim in review.becomes:
        placed = _placed(claim, at, text_of)
        if isinstance(placed, str):
            at.unmet[ruling.number] = placed
            continue
        at.claims.setdefault(claim.article, []).append(placed)
        at.judged[placed.id] = ruling


def _placed(claim: Claim, at: Reviewed, text_of: Texts) -> Claim | str:
    """The claim where its sentence and its ends stand now, its paragraph in the reading; else why it cannot stand."""
    reading, article = at.readings.get(claim.article), text_of(claim.article)
    if reading is None or article is None or (start := _found(claim, article.text)) is None:
        return _GONE
    moved = _moved(claim, start - claim.evidence.start)
    ends = [mention_at(reading, spot_of(claim.article, end)) for end in (moved.source, moved.target)]
    if ends[0] is None or ends[1] is None:
        return _UNNAMED
    at.readings[claim.article] = _shown(reading, article, moved)
    placed = replace(moved, source=reading.mentions[ends[0]], target=reading.mentions[ends[1]])
    return placed if placed == claim else identified(placed)


def _found(claim: Claim, text: str) -> int | None:
    """Where its sentence starts: where it stood, or where it stands once in another text."""
    e = claim.evidence
    if text[e.start : e.end] == e.text:
        return e.start
    return text.index(e.text) if text.count(e.text) == 1 else None


def _moved(claim: Claim, by: int) -> Claim:
    """The claim so many characters later in its article."""
    if by == 0:
        return claim
    trigger = claim.evidence.trigger
    evidence = replace(
        claim.evidence,
        start=claim.evidence.start + by,
        end=claim.evidence.end + by,
        trigger=None if trigger is None else Span(trigger.start + by, trigger.end + by),
    )
    said_by = tuple(replace(c, start=c.start + by, end=c.end + by) for c in claim.attributed_to)
    ends = [replace(m, start=m.start + by, end=m.end + by) for m in (claim.source, claim.target)]
    return replace(claim, source=ends[0], target=ends[1], evidence=evidence, attributed_to=said_by)


def _shown(reading: Reading, article: Article, claim: Claim) -> Reading:
    """The reading with the paragraph of the claim's sentence."""
    shown = touched(document_of(article).paragraphs, [Span(claim.evidence.start, claim.evidence.end)])
    new = {Passage(p.start, p.end, article.text[p.start : p.end]) for p in shown}
    return replace(reading, passages=tuple(sorted({*reading.passages, *new})))


def _is_one_sentence(claim: Claim, other: Claim) -> bool:
    mine, theirs = claim.evidence.text, other.evidence.text
    return mine in theirs or theirs in mine


def _are_same(claim: Claim, other: Claim, one: Sequence[Mention], two: Sequence[Mention]) -> bool:
    return all(_is_one_end(claim, a, other, b) for a, b in zip(one, two, strict=True))


def _is_one_end(claim: Claim, a: Mention, other: Claim, b: Mention) -> bool:
    """Whether two mentions cover a word of the sentence in common, wherever the sentence stands."""
    if not (a.text in b.text or b.text in a.text):
        return False
    by = _offset(claim, other)
    return a.start < b.end + by and b.start + by < a.end


def _offset(claim: Claim, other: Claim) -> int:
    """By how much the sentence of the first stands later in its text than that of the other."""
    mine, theirs = claim.evidence, other.evidence
    within = theirs.text.find(mine.text)
    if within >= 0:
        return mine.start - theirs.start - within
    return mine.start + mine.text.find(theirs.text) - theirs.start


def _plain(claims: Iterable[Claim]) -> list[Any]:
    return [json.loads(line) for line in claim_lines(claims)]
