"""Offences that stand in a list after a word for a charge: "the charges include abduction and abuse of office"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, zip_longest

from graphbuild.model import Span
from graphbuild.nlp.amounts import with_amount
from graphbuild.nlp.naming import without_article
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_STOPS = re.compile(r"[.;:\"“”()\n]|--|—|–")
_NEXT = re.compile(r"\s*(?:,\s*(?:and|or)\b|,|\b(?:and|or)\b)\s*")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LIST_ROOM = 200  # characters
_LONGEST_COUNT = 3  # words: "two more", "several"
_TWO = re.compile(r"(?P<first>(?!\w+ing\s)[^\W\d_]+)\s+and\s+")  # "damaging weights and measures" is one
_BEFORE_IT = re.compile(  # of "convicted in absentia of theft", "the crime of theft"
    r"(?:(?:(?:the|an?)\s+)?(?:crimes?|offen[cs]es?|charges?|counts?)\s+|absentia\s+)?of\s+"
)
_TO_WHOM = re.compile(r"\s+(?:against|by|at|to|on|in|of|with)$")  # "hate speech against", of whom a name follows
_OF_WHAT = re.compile(r"\s+of\s+(?:(?:the|an?)\s+)?(?=[a-z])")
_OBJECT = re.compile(r"\s+(?:his|her|its|their|the|an?)\s+(?=[a-z])")
_OWNED = re.compile(r"\b[a-z]+ing\s+(?:his|her|its|their)\s+$")
_SMALL_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*(?![\w-])")
_KIND_ROOM = 24  # characters before an offence


def offences_in(text: str, sentence: Span) -> Iterator[Span]:
    """The offences of each such list in a sentence; an item with a capital, a number or too many words ends it."""
    found = _openings().finditer(text, sentence.start, sentence.end)
    openings = [Span(*m.span()) for m in found if not _is_a_post(text, m)]
    for opening, following in zip_longest(openings, openings[1:]):
        room = Span(opening.end, following.start if following else sentence.end)
        if following is None or not _leads_to_another(text, room):
            stop = _STOPS.search(text, room.start, room.end)
            end = min(stop.start() if stop else room.end, room.start + _LIST_ROOM)
            yield from _items(text, room.start, end)


def _is_a_post(text: str, opening: re.Match[str]) -> bool:
    """Whether someone has or takes charge of something: "in charge of prisons"."""
    before = text[max(0, opening.start() - 12) : opening.start()].split()
    return (
        opening.group().casefold().split() == ["charge", "of"]
        and before[-1:] != []
        and before[-1] in load_cues().no_charges
    )


def offences_of(text: str, span: Span) -> Iterator[Span]:
    """The offences in words that were read as one, each with the words right before it that tell its kind.

    "Secession and terrorism" are two; what the text calls "aggravated fraud" is more than fraud.
    """
    opening = _BEFORE_IT.match(text, span.start, span.end)
    start = opening.end() if opening else span.start
    two = _TWO.match(text, start, span.end)
    for part in (Span(start, two.end("first")), Span(two.end(), span.end)) if two else (Span(start, span.end),):
        kind = _kind().search(text, max(0, part.start - _KIND_ROOM), part.start)
        alone = offence_alone(text[part.start : part.end])
        end = part.start + len(alone)
        whole = _whole(text, Span(part.start, end)) if end == span.end else end
        yield Span(kind.start() if kind else part.start, whole)


def _whole(text: str, deed: Span) -> int:
    """Where an offence ends with what was done, the sum that it was about, or what it was done to."""
    amount = with_amount(text, deed)
    return amount if amount > deed.end else _with_what(text, _with_object(text, deed))


def _with_object(text: str, deed: Span) -> int:
    """Where a deed ends that was cut before what was done: "abusing" of "abusing his power for years"."""
    cues, found = load_cues(), _OBJECT.match(text, deed.end)
    if found is None or not _needs_an_object(text[deed.start : deed.end]):
        return deed.end
    last = found.end()
    for word in islice(_SMALL_WORD.finditer(text, found.end()), cues.longest_offence - 2):
        if word.start() > last + 1 or word.group() in cues.ends_offences | cues.determiners | {"and", "or"}:
            break
        last = word.end()
    return last if last > found.end() else deed.end


def _needs_an_object(words: str) -> bool:
    return words.endswith("ing") and " " not in words and words.casefold() not in load_cues().offences_in_ing


def _with_what(text: str, end: int) -> int:
    """Where an offence ends that was cut before what it is done to: "defamation" of "defamation of the head of state".

    Not before a name or a number: the murder of 27 people is murder, that of journalist Ann Lee too.
    """
    found = _OF_WHAT.match(text, end)
    if found is None:
        return end
    cues, last, seen = load_cues(), end, found.end() - 1
    for word in islice(_SMALL_WORD.finditer(text, found.end()), cues.longest_offence - 1):
        if word.start() != seen + 1 or word.group() in cues.ends_offences | cues.determiners:
            break
        seen = word.end()
        last = seen if word.group() != "of" else last
    return end if text[seen : seen + 2].lstrip()[:1].isupper() else last


def offence_alone(words: str) -> str:
    """The offence without what it was over, came after, or whom it was done to.

    "Mischief over damage to a mast" is mischief, "murder of 27 prisoners" murder. Of 218 offences in annotated
    articles one has in its name what is cut here.
    """
    return _TO_WHOM.sub("", _outside().split(words, maxsplit=1)[0])


@cache
def _kind() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(load_cues().kinds_of_offences)})\s+$")


@cache
def _outside() -> re.Pattern[str]:
    cues = load_cues()
    whom = "|".join(rf"(?<=\b{re.escape(deed)})\s+against\s" for deed in sorted(cues.done_to_someone))
    return re.compile(rf"\s+(?:{alternatives(cues.outside_offences)})(?:\s|$)|\s+(?:of|against)\s+\d|{whom}")


def _leads_to_another(text: str, between: Span) -> bool:
    """Whether the words between two such phrases are no offence: "charged with two more counts of fraud"."""
    words = text[between.start : between.end].split()
    return len(words) <= _LONGEST_COUNT and all(w.isalnum() and w not in load_cues().ends_offences for w in words)


def _items(text: str, start: int, end: int) -> Iterator[Span]:
    """The items up to the last, before which stands "and": what follows after a comma is another clause.

    Where no "and" closes the list, the comma begins one: "charged with fraud, left the country".
    """
    items = list(_in_a_row(text, start, end))
    closed = [n for n, (_, before) in enumerate(items) if _is_last(before)]
    yield from (item for item, _ in items[: closed[-1] + 1 if closed else 1])


def _in_a_row(text: str, start: int, end: int) -> Iterator[tuple[Span, re.Match[str] | None]]:
    """What may be items, each with the comma or the "and" before it."""
    before: re.Match[str] | None = None
    while start < end:
        joint = _NEXT.search(text, start, end)
        item = _offence(text, Span(start, joint.start() if joint else end))
        if item is None:
            return
        yield item, before
        if joint is None or item.end < joint.start() or (_is_last(before) and not _is_last(joint)):
            return
        before, start = joint, joint.end()


def _is_last(joint: re.Match[str] | None) -> bool:
    return joint is not None and any(c.isalpha() for c in joint.group())


def _offence(text: str, room: Span) -> Span | None:
    """The words up to the first that ends an offence, if they are few and small enough to be one."""
    cues = load_cues()
    words = []
    for word in _WORD.finditer(text, room.start, room.end):
        if word.group() in cues.ends_offences:
            break
        words.append(word)
    if words and words[0].group() in cues.determiners | {"of"}:
        words = words[1:]
    if not words or len(words) > cues.longest_offence or any(not w.group().islower() for w in words):
        return None
    said = offence_alone(text[words[0].start() : words[-1].end()])
    span = Span(words[0].start(), words[0].start() + len(said))
    return None if any(c.isdigit() for c in text[room.start : span.end]) or is_no_offence(said) else span


def is_no_offence(words: str) -> bool:
    """Such as the "questioning" that someone is wanted for, a span of time, a lone participle, a step of the law.

    "And released", "offering a", "closed hearing"; not "obstruction of an inquiry".
    """
    cues, plain = load_cues(), without_article(words.casefold())
    first, last = plain.split()[0], plain.split()[-1]
    alone = " " not in plain and (plain.endswith("ed") or plain.startswith("anti-") or _needs_an_object(plain))
    ends = last in cues.spans_of_time | cues.determiners or (last in cues.steps_of_the_law and not _is_done_to(plain))
    return alone or ends or plain in cues.no_offences or first in cues.begin_no_offence


def _is_done_to(words: str) -> bool:
    return re.search(r"ing\s|\b(?:of|with|against)\s", words) is not None


def is_part_of_more(text: str, offence: Span) -> bool:
    """Whether an offence as read only tells of a law, is what a deed was done to, or what somebody is against.

    "Under anti-terrorism laws", "the fraud squad"; "power to take bribes" of "abusing his power to take bribes"; "an
    end to corruption".
    """
    before = text[max(0, offence.start - _KIND_ROOM) : offence.start]
    own = _OWNED.search(before) or _as_a_cause().search(before)
    return own is not None or _of_a_law().match(text, offence.end) is not None


@cache
def _as_a_cause() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(load_cues().causes)})\s+(?:the\s+)?$", re.IGNORECASE)


@cache
def _of_a_law() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{alternatives(load_cues().of_laws)})(?![\w-])")


def is_told_as_a_deed(before: str) -> bool:
    """Whether the words before an offence tell what was done and do not name it: "guilty of having sold rifles".

    Of the 456 offences of the train split none is named so.
    """
    return before[-12:].split()[-1:] == ["having"]


@cache
def _openings() -> re.Pattern[str]:
    choices = alternatives(load_cues().before_offences)
    return re.compile(rf"(?<![\w-])(?:{choices})\s+", re.IGNORECASE)
