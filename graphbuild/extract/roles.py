"""The office or kin word of a claim, as the text has it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace

from graphbuild.extract.clauses import wording
from graphbuild.model import BODIES, Claim, Document, Span
from graphbuild.ontology import Cues, Ontology, load_cues

KIN = frozenset(["SPOUSE_OF", "PARENT_OF", "SIBLING_OF", "CHILD_IN_LAW_OF", "RELATIVE_OF"])
OFFICES = frozenset(["HEADS", "DEPUTY_HEAD_OF", "MEMBER_OF", "WORKS_FOR", "REPRESENTS", "AMBASSADOR_TO"])
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_OF = re.compile(r"\s+of\b|[,.;]")
_UP_TO_HIS_NAME = re.compile(r"\s+|\s+of\s+[^,.;]{2,40},\s+")
_STOP = re.compile(r"[,;:.]\s")
#: words like "sociologist", "bookkeeper", "volunteer"
_AGENT = re.compile(r"[a-z]{3,}(?:er|or|ist|ician|man|woman)")
_OF_A_THING = re.compile(r"['’-]")
_LED_BY = re.compile(r"\b(?:led|headed|run|chaired|founded|owned)\s+(?P<by>by)\s+(?:[\w’'-]+,?\s+)*$")
_OF_SOMEBODY = re.compile(r"\bof\s+(?:the\s+)?(?:[A-Z][\w-]*\s+){0,3}$")
#: an envoy is of one state and to another
_OF_ONE_BODY = frozenset(["HEADS", "DEPUTY_HEAD_OF", "WORKS_FOR"])
_OF_WHAT = re.compile(r"\s+(?:of|at)\s+(?:the\s+)?")
_QUOTE_BEGINS = re.compile(r"[“\"«„:;]")
_FORMER = re.compile(r"\b(?:former|ex|onetime|one-time)[\s-]+(?:[\w’'-]+\s+)*$", re.IGNORECASE)
#: "Lee and Day, both ministers", "Lee and Day were elected directors"
_BOTH = re.compile(
    r"[\s,]*(?:(?:both|all|two|three|four|five|the|former|were|are|as|who|also|then|now|elected|named|appointed)\s+)*"
    r"(?:[a-z-]+\s+)?"
)
_LONGEST = 5  # words in an office: "minister of trade and industry"
_BEFORE_NAME, _AFTER_NAME, _BESIDE = 45, 60, 40  # characters in which a person's office stands


def role(claim: Claim, document: Document, cues: Cues) -> Claim:
    """The claim with its office or kin word: in its own words, before or after the person's name, or beside them.

    Words of status stay out: "former finance minister" gives "finance minister". No known word, no role; those of a
    body's name are none: who represents a district in the House of Representatives is not its "Representatives".
    """
    if claim.role is not None or claim.type not in KIN | OFFICES:
        return claim
    text, evidence = document.article.text, claim.evidence
    place, person = wording(claim, document).place, claim.source
    rooms = [place]
    if evidence.start <= person.start < evidence.end:
        rooms += [
            Span(max(evidence.start, person.start - _BEFORE_NAME), person.start),
            Span(person.end, min(evidence.end, person.end + _AFTER_NAME)),
        ]
    rooms.append(
        Span(max(evidence.start, place.start - _BESIDE), max(place.end, min(evidence.end, place.end + _BESIDE)))
    )
    found = next((span for room in rooms if (span := _named(claim, room, document, cues)) is not None), None)
    if found is None:
        return replace(claim, role=_trade(claim, document, cues))
    if _is_a_verb(found, document):
        return claim
    whole = _whole(text, found, Span(evidence.start, evidence.end), claim.type, cues)
    return replace(claim, role=_of_one(text[whole.start : whole.end], claim.type, cues))


def _of_one(words: str, relation: str, cues: Cues) -> str:
    """An office or kin word of one: "directors" gives "director"."""
    if relation in KIN:
        kin = cues.kin.find(words)
        found = (kin.noun, kin.plural) if kin is not None else None
    else:
        found = next(((o.noun, o.plural) for o in cues.offices.find(words) if o.relation == relation), None)
    return found[0] if found and words.casefold() == found[1].casefold() != found[0].casefold() else words


def _trade(claim: Claim, document: Document, cues: Cues) -> str | None:
    """What the words of a post call the person, if they are an office of another kind or a trade.

    "A sociologist at the institute", "director of operations for the army", "the country's ambassador in Oslo".
    """
    trigger = claim.evidence.trigger
    if claim.type not in OFFICES or trigger is None:
        return None
    text = document.article.text
    room = Span(max(claim.evidence.start, trigger.start - _BESIDE), min(claim.evidence.end, trigger.end + _BESIDE))
    beside = (s for s in _phrases(text, room) if s.start < trigger.end and trigger.start < s.end)
    called = (s for s in beside if _is_trade(text[s.start : s.end], cues) and not _OF_A_THING.match(text, s.end))
    own = [s for s in called if _is_his(s, claim, document)]
    best = max(own, key=lambda s: (s.end - s.start, -s.start), default=None)
    return None if best is None else text[best.start : best.end]


def _is_trade(phrase: str, cues: Cues) -> bool:
    known = bool(cues.offices.find(phrase)) or phrase.casefold() in cues.phrases.occupations
    return known or (_AGENT.fullmatch(phrase) is not None and phrase not in cues.phrases.no_trades)


def _whole(text: str, found: Span, sentence: Span, relation: str, cues: Cues) -> Span:
    """The longest office or kin word around a shorter one: "Prime Minister" around "Minister"."""
    room = Span(max(sentence.start, found.start - _BESIDE), min(sentence.end, found.end + _BESIDE))
    around = [s for s in _phrases(text, room) if s.covers(found) and _says(text[s.start : s.end], relation, cues)]
    return max(around, key=lambda s: (s.end - s.start, -s.start), default=found)


def _named(claim: Claim, room: Span, document: Document, cues: Cues) -> Span | None:
    """The longest office or kin word for the relation of a claim in a piece of text, the first of them."""
    text = document.article.text
    spans = [s for s in _phrases(text, room) if _says(text[s.start : s.end], claim.type, cues)]
    own = [s for s in spans if _is_his(s, claim, document)]
    return max(own, key=lambda s: (s.end - s.start, -s.start), default=None)


def _is_his(title: Span, claim: Claim, document: Document) -> bool:
    if _is_of_a_name(title, document):
        return False
    return claim.type in KIN or not (
        _is_held_elsewhere(title, claim, document)
        or _is_of_several(title, claim, document)
        or _is_of_another(title, claim, document)
        or _is_of_the_target(title, claim, document)
        or _is_of_another_body(title, claim, document)
        or _is_only_quoted(title, claim, document)
    )


def _is_of_several(title: Span, claim: Claim, document: Document) -> bool:
    """Whether it names several who are not beside it: "prosecutors said that Lee left", "five lawmakers left Lee"."""
    text, cues, trigger = document.article.text, load_cues(), claim.evidence.trigger
    words = text[title.start : title.end]
    if _of_one(words, claim.type, cues) == words or (trigger is not None and trigger.covers(title)):
        return False
    if any(m.type == "Person" for m in document.between(title.end, title.end + 3)):
        return False
    people = (m for m in document.between(claim.evidence.start, title.start) if m.type == "Person")
    last = max(people, key=lambda m: m.end, default=None)
    return last is None or _BOTH.fullmatch(text, last.end, title.start) is None


def _is_of_the_target(title: Span, claim: Claim, document: Document) -> bool:
    """Whether it tells who the other is: "represents the rapper Ann Lee", "works for the mayor of Porto, Tom Day"."""
    text, target = document.article.text, claim.target
    if target.span.covers(title):
        return True
    named = target.type == "Person" and target.kind == "name" and title.end < target.start
    return named and _UP_TO_HIS_NAME.fullmatch(text, title.end, target.start) is not None


def _is_of_another_body(title: Span, claim: Claim, document: Document) -> bool:
    """Whether the text says of what else it is an office: "Lee, a former minister of Ivania, heads the union"."""
    link = _OF_WHAT.match(document.article.text, title.end) if claim.type in _OF_ONE_BODY else None
    of = document.mention_over(link.end()) if link else None
    types = {of.type, claim.target.type} if of is not None and of.kind == "name" else set()
    if of is None or not types or not types <= {*BODIES, "Place"} or types == {"Institution", "Place"}:
        return False  # of the government of a country and of the country it is the same office
    return document.thing_at.get(of.start) != document.thing_at.get(claim.target.start)


def _is_only_quoted(title: Span, claim: Claim, document: Document) -> bool:
    """Whether a quotation begins between a tie and an office behind it: "Lee leads the party: “The minister lied”"."""
    place = wording(claim, document).place
    return _QUOTE_BEGINS.search(document.article.text, place.end, max(place.end, title.start)) is not None


def _is_held_elsewhere(title: Span, claim: Claim, document: Document) -> bool:
    """Whether an office is what the leader of a body once was elsewhere: "led by former minister Ann Lee"."""
    text, trigger = document.article.text, claim.evidence.trigger
    start = max(document.sentence_at(title.start).start, title.start - 2 * _BESIDE)
    led = _LED_BY.search(text, start, title.start)
    if led is None or _FORMER.search(led.group()) is None:
        return False
    return trigger is None or trigger.start < led.end("by")


def _is_of_another(title: Span, claim: Claim, document: Document) -> bool:
    """Whether an office is the title of another: "the firm is run by Ann Lee, a sister of Prime Minister Tom Day".

    Of a country the heir may be told by it: "Prince Lee, the third son of Sultan Day".
    """
    if claim.target.type == "Place":
        return False
    text, at = document.article.text, bisect_left(document.mentions, title.end, key=lambda m: m.start)
    named = next((m for m in document.mentions[at : at + 1] if m.type == "Person" and m.kind == "name"), None)
    if (
        named is None
        or not text[title.end : named.start].isspace()
        or not _OF_SOMEBODY.search(text[max(0, title.start - _BESIDE) : title.start])
    ):
        return False
    things = document.thing_at
    return things.get(named.start) != things.get(claim.source.start)


def holds_a_lesser_office(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the word for a head is only a part of another office: "the party's floor leader". 5 wrong, 0."""
    trigger = claim.evidence.trigger
    if claim.extractor != "network" or claim.type != "HEADS" or trigger is None:
        return False
    text, cues = document.article.text, load_cues()
    room = Span(max(claim.evidence.start, trigger.start - _BESIDE), min(claim.evidence.end, trigger.end + _BESIDE))
    around = [s for s in _phrases(text, room) if s.covers(trigger) and cues.offices.find(text[s.start : s.end])]
    heads = [_says(text[s.start : s.end], "HEADS", cues) for s in sorted(around, key=lambda s: s.end - s.start)]
    return any(heads) and not heads[-1]


def _is_of_a_name(place: Span, document: Document) -> bool:
    end = bisect_right(document.mentions, place.start, key=lambda m: m.start)
    before = document.mentions[max(0, end - 2) : end]
    return any(m.kind == "name" and m.type != "Person" and m.span.covers(place) for m in before)


def _is_a_verb(place: Span, document: Document) -> bool:
    """Whether it says what somebody does: "who heads the board", unlike "heads of parties", "agency heads Ann Lee"."""
    text = document.article.text
    if text[place.start : place.end] not in load_cues().lore.office_verbs or _OF.match(text, place.end):
        return False
    return not any(m.type == "Person" for m in document.between(place.end + 1, place.end + 2))


def _phrases(text: str, room: Span) -> Iterator[Span]:
    words = list(_WORD.finditer(text, room.start, room.end))
    for i, first in enumerate(words):
        start = first.start() + _length_of_status(first[0])
        for n, last in enumerate(words[i : i + _LONGEST]):
            if n and _STOP.search(text, words[i + n - 1].end(), last.start()):
                break
            yield Span(start, last.end())


def _length_of_status(word: str) -> int:
    """How much of a word tells only since when or how long: "ex-" of "ex-minister", "then-" of "then-President"."""
    before, hyphen, _ = word.partition("-")
    status = load_cues().status
    told = (*status.former, *status.former_office, *status.in_office)
    return len(before) + 1 if hyphen and before.casefold() in told else 0


def _says(phrase: str, relation: str, cues: Cues) -> bool:
    if relation in KIN:
        term = cues.kin.find(phrase)
        return (
            term is not None
            and term.relation == relation
            and not phrase.casefold().startswith(("ex-", "ex ", "late ", "then "))
        )
    offices = cues.offices.find(phrase) or cues.offices.find(phrase.replace("-", " "))  # "Prime-Minister"
    return any(office.relation == relation for office in offices)
