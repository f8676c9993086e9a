"""Claims of acts that a verb tells: who did it is the verb's subject, to whom its object.

What a wording was measured to tell rightly is claimed by itself (`acts`); of the others the network must have seen
some of it too, a score below what it is believed from (`witnessed`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from graphbuild.extract.agents import Found, agent_by, main_subject, object_after, subject_before
from graphbuild.extract.claims import identified
from graphbuild.extract.phrases import firings
from graphbuild.extract.predicates import Predicate, entries, predicates
from graphbuild.extract.rows import Row, rows
from graphbuild.model import Claim, Document, Evidence, Extractor, Span, Status
from graphbuild.ontology import Ontology, Phrase, RelationType, load_cues
from graphbuild.ontology.acting import ActWords, Gap, Slot, Words, is_verbal

#: words that "..." passes over
_GAP = 5
#: words of an aside between an object and the rest
_ASIDE = 14
#: a score from which the network has seen something, and how often a wording that needs that was right with it
SEEN = 0.1
WITNESSED = 0.8
_THROUGH = frozenset(",.;:()—\"?!")


@dataclass(frozen=True, slots=True)
class Reading:
    """An act as a verb or a noun tells it: the mentions by their index, the wording, and how the ends were found."""

    relation: RelationType
    act: str
    wording: str
    source: int
    target: int
    status: Status
    sentence: Span
    trigger: Span
    precision: float | None
    how: tuple[str, ...]


def readings(document: Document, ontology: Ontology) -> Iterator[Reading]:
    """Every act that a verb or a noun tells, between mentions of two things."""
    thing = {m: n for n, chain in enumerate(document.chains) for m in chain.members}
    for reading in _all(document, ontology):
        if {reading.source, reading.target} <= thing.keys() and thing[reading.source] != thing[reading.target]:
            yield reading


def _all(document: Document, ontology: Ontology) -> Iterator[Reading]:
    words = load_cues().acts
    known = entries(ontology.relations, words)
    for row in rows(document):
        if row.words[-1] == "?" or row.words[-2:] == ("?", '"'):
            continue
        for predicate in predicates(row, known, words):
            yield from _read(row, predicate, words)
    for sentence, firing in firings(document, _told_by_nouns(ontology.relations)):
        rule, span = firing.rule, sentence.span
        precision = rule.precision or None
        yield Reading(
            rule.relation, rule.pattern, rule.wording, firing.source, firing.target, firing.status, span, firing.trigger,
            precision, ("noun", "noun"),
        )


@cache
def _told_by_nouns(relations: tuple[RelationType, ...]) -> tuple[RelationType, ...]:
    """The relations with the wordings that have no verb as their phrase patterns."""
    nouns = (
        (r, tuple(Phrase(t.act, t.seen or 0, t.precision or 0.0) for t in r.told_by if not is_verbal(t.act)))
        for r in relations
    )
    return tuple(replace(r, says=own) for r, own in nouns if own)


def _read(row: Row, predicate: Predicate, words: ActWords) -> Iterator[Reading]:
    frame = predicate.wording.frame
    for objects, end in _ways(row, predicate, words):
        subject = _subject(row, predicate, end, words)
        if subject is None:
            continue
        first, second = (frame.subject, frame.object)
        ends = {first.end: (subject, first), second.end: (objects, second)}
        if all(_fits(row, found, slot, predicate) for found, slot in ends.values()):
            yield _reading(row, predicate, ends["source"][0], ends["target"][0], (subject.how, objects.how))


def _subject(row: Row, predicate: Predicate, end: int, words: ActWords) -> Found | None:
    """Whoever stands in the place of the frame's subject: before the verb, or after "by"."""
    if predicate.voice == "passing":
        return main_subject(row, predicate.first, words)
    if predicate.voice in ("passive", "reduced"):
        return agent_by(row, end, words)
    return subject_before(row, predicate.first, words)


def _ways(row: Row, predicate: Predicate, words: ActWords) -> Iterator[tuple[Found, int]]:
    """The object of a verb, and where the words of its frame end; of a passive, what stands before the verb."""
    rest = predicate.wording.frame.rest
    if predicate.voice in ("passive", "reduced"):
        patient = subject_before(row, predicate.first, words)
        end = _through(row, predicate.end, rest[1:], words)
        if patient is not None and end is not None:
            yield patient, end[1]
        return
    found = _through(row, predicate.end, rest, words)
    if found is None or found[0] is None:
        return
    if predicate.particle and row.word(found[1]) != predicate.particle:
        return
    yield found[0], found[1]


def _through(row: Row, place: int, rest: tuple[Words | Gap | Slot, ...], words: ActWords) -> tuple[Found | None, int] | None:
    """What stands at the slot of the rest of a frame, and where that rest ends; None if the words are others."""
    if not rest:
        return None, place
    first, *others = rest
    more = tuple(others)
    if isinstance(first, Slot):
        found = object_after(row, place, words)
        if found is None or (first.owner and found.how != "owner"):
            return None
        end = found.place + 1 + (first.owner and row.word(found.place + 1) == "'s")
        after = _through(row, end, more, words) or _through(row, _after_aside(row, end), more, words)
        return (Found(found.place) if first.owner else found, after[1]) if after is not None else None
    if isinstance(first, Gap):
        for start in range(place, min(place + _GAP + 1, len(row))):
            after = _through(row, start, more, words)
            if after is not None:
                return after
            if row.word(start) in _THROUGH or row.word(start) in words.starts - {"and"}:
                return None
        return None
    for choice in sorted(first.choices, key=len, reverse=True):
        if tuple(row.word(p) for p in range(place, place + len(choice))) == choice:
            after = _through(row, place + len(choice), more, words)
            if after is not None:
                return after
    return _through(row, place, more, words) if first.optional else None


def _after_aside(row: Row, comma: int) -> int:
    """Where an aside after a mention ends: "chose Ann Lee, a doctor, as its leader"."""
    if row.word(comma) != ",":
        return comma
    return next((p + 1 for p in range(comma + 1, min(len(row), comma + _ASIDE)) if row.word(p) == ","), comma)


def _fits(row: Row, found: Found, slot: Slot, predicate: Predicate) -> bool:
    mention = row.at(found.place)
    relation = predicate.wording.relation
    if mention is None or mention.type not in (slot.only or getattr(relation, slot.end)):
        return False
    if found.how in ("owner", "modifier"):
        return relation.reaches_owner and slot is predicate.wording.frame.object
    return mention.kind != "demonym" or found.how == "hands"


def _reading(row: Row, predicate: Predicate, source: Found, target: Found, how: tuple[str, ...]) -> Reading:
    places = [source.place, target.place, predicate.first, predicate.end - 1]
    trigger = Span(row.spans[min(places)].start, row.spans[max(places)].end)
    return Reading(
        predicate.wording.relation, predicate.wording.act, predicate.wording.wording, row.indices[source.place], row.indices[target.place],
        predicate.status, row.span, trigger, predicate.wording.precision, (predicate.voice, *how),
    )


def acts(document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The claims of the wordings that tell an act surely enough by themselves."""
    for reading in readings(document, ontology):
        if reading.precision is not None:
            yield claimed(document, reading, reading.precision, "rules")


def witnessed(document: Document, ontology: Ontology) -> Iterator[Claim]:
    """The claims of all other wordings of which the network has seen something too."""
    scores = _scores(document, ontology)
    thing = {m: n for n, chain in enumerate(document.chains) for m in chain.members}
    for reading in readings(document, ontology):
        seen = scores.get((reading.relation.type, thing[reading.source], thing[reading.target]), 0.0)
        if reading.precision is None and seen >= SEEN:
            yield claimed(document, reading, WITNESSED, "both")


def _scores(document: Document, ontology: Ontology) -> dict[tuple[str, int, int], float]:
    """The network's highest score of each relation between two things, from both ends if it is symmetric."""
    thing = {m: n for n, chain in enumerate(document.chains) for m in chain.members}
    best: dict[tuple[str, int, int], float] = {}
    for pair in document.pairs:
        if {pair.source, pair.target} <= thing.keys():
            ends = [(thing[pair.source], thing[pair.target])]
            ends += [(ends[0][1], ends[0][0])] if pair.relation in ontology.symmetric else []
            for source, target in ends:
                key = pair.relation, source, target
                best[key] = max(best.get(key, 0.0), pair.score)
    return best


def claimed(document: Document, reading: Reading, confidence: float, by: Extractor) -> Claim:
    """The claim that a reading makes."""
    text, span = document.article.text, reading.sentence
    return identified(
        Claim(
            id="",
            article=document.article.id,
            source=document.mentions[reading.source],
            target=document.mentions[reading.target],
            type=reading.relation.type,
            status=reading.status,
            modality="asserted",
            confidence=confidence,
            extractor=by,
            evidence=Evidence(document.article.id, span.start, span.end, text[span.start : span.end], reading.trigger),
        )
    )
