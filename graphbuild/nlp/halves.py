"""Mentions that were cut in two, whole: "M. I." + "Lebbe", "false" + "imprisonment", "April" before "Lee"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from graphbuild.model import BODIES, Document, Mention
from graphbuild.nlp.purposes import with_purposes
from graphbuild.ontology.countries import country_meant

_INITIALS = re.compile(r"(?<![\w.])(?:[^\W\d_a-z]\.[ -]?){1,3}$")
_AMPERSAND = re.compile(r"(?<![\w&])[^\W\d_a-z]\w{0,3}&[^\W\d_a-z]\w{0,3}\s$")
_INITIAL_FIRST = re.compile(r"[^\W\d_a-z]\.\s")
_MONTHS_AS_NAMES = frozenset(["Jan ", "April ", "May ", "June ", "August "])
_HYPHENED_ON = re.compile(r"(?:-\w+)+")
_POSSESSED = "'s "


def uncut(mentions: Sequence[Mention], document: Document) -> tuple[Mention, ...]:
    """The mentions, in order, with what was cut off them."""
    text = document.article.text
    joined = tuple(with_purposes(_owned_as_elsewhere(tuple(_whole(_with_hyphens(mentions, text), text)), text), text))
    ends = (0, *(m.end for m in joined))
    joined = tuple(_with_ampersand(_with_month(m, document), text) for m in joined)
    return tuple(_with_initials(m, text, end) for m, end in zip(joined, ends, strict=False))


def _whole(mentions: Iterable[Mention], text: str) -> Iterator[Mention]:
    """Joins the halves of one mention: "false" + "imprisonment", "M. I." + "Lebbe"."""
    last: Mention | None = None
    for mention in mentions:
        if last and _are_halves(last, mention, text):
            last = replace(last, end=mention.end, text=text[last.start : mention.end])
            continue
        if last:
            yield last
        last = mention
    if last:
        yield last


def _owned_as_elsewhere(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """Joins "Air One" + "Porto Office" where the article has the body "Air One's Porto Office" whole."""
    whole = {m.text: m for m in mentions if m.kind == "name" and m.type in BODIES and _POSSESSED in m.text}
    skip = False
    for mention, after in zip(mentions, (*mentions[1:], None), strict=False):
        joint = whole.get(text[mention.start : after.end]) if after is not None and not skip else None
        if not skip:
            yield replace(joint, start=mention.start, end=mention.start + len(joint.text)) if joint else mention
        skip = joint is not None


def _with_hyphens(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """Full names with the half that was cut off behind a hyphen, where the article has them whole: "Ann Jae-won"."""
    full = {m.text for m in mentions if m.type == "Person" and m.kind == "name" and "-" in m.text and " " in m.text}
    for mention in mentions:
        cut = _HYPHENED_ON.match(text, mention.end) if mention.kind == "name" and full else None
        whole = text[mention.start : cut.end()] if cut else mention.text
        yield replace(mention, end=mention.start + len(whole), text=whole) if whole in full else mention


def _with_initials(mention: Mention, text: str, earliest: int) -> Mention:
    """Initials belong to the name after them, unless the mention before has them; only people have any: "A.B. Lee"."""
    if mention.kind != "name" or mention.type == "Place" or not mention.text[:1].isupper():
        return mention
    if " " in mention.text and not _INITIAL_FIRST.match(mention.text):
        return mention
    before = _INITIALS.search(text[max(0, mention.start - 12) : mention.start])
    if before is None or country_meant(before.group().strip()) or mention.text.isupper():
        return mention
    start = mention.start - len(before.group())
    if start < earliest:
        return mention
    return replace(mention, start=start, text=text[start : mention.end], type="Person")


def _with_ampersand(mention: Mention, text: str) -> Mention:
    """The firm before whose name "AT&T " was left out; of a country after it the name is a firm's too."""
    if mention.kind != "name" or mention.type not in BODIES:
        return mention
    before = _AMPERSAND.search(text[max(0, mention.start - 12) : mention.start])
    start = mention.start - len(before.group()) if before else mention.start
    return replace(mention, start=start, text=text[start : mention.end])


def _with_month(mention: Mention, document: Document) -> Mention:
    """ "April Lee left": at the start of a sentence a month right before a surname is a first name."""
    if mention.type != "Person" or mention.kind != "name" or " " in mention.text:
        return mention
    start = document.sentence_at(mention.start).start
    if document.article.text[start : mention.start] not in _MONTHS_AS_NAMES:
        return mention
    return replace(mention, start=start, text=document.article.text[start : mention.end])


def _are_halves(a: Mention, b: Mention, text: str) -> bool:
    if a.type != b.type or "pronoun" in (a.kind, b.kind) or "demonym" in (a.kind, b.kind):
        return False
    between = text[a.end : b.start]
    if a.type == "Person":
        return between == " " and (a.text.endswith(".") or len(a.text.rstrip(".")) == 1)
    if a.type == "Offence" and between == " with ":
        return True
    return a.type in ("Offence", "Event") and between == " " and b.text[:1].islower()
