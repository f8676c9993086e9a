"""Surnames that the network passed over because they are other words too: "Price said", "May, 54,"."""

import re
from collections.abc import Collection, Iterator
from functools import cache

from graphbuild.model import Mention, Span
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_WORD_BEFORE = re.compile(r"(?P<word>[\w'’-]+)[^\S\n]+$")
_AGED = re.compile(r",\s\d\d,\s")
_ROOM = 30  # characters


def surnames_told(found: Collection[Mention], text: str, room: Span) -> Iterator[Span]:
    """Where somebody who is named in full elsewhere is called by the surname, says something or is of an age."""
    people = {m.text.split()[-1] for m in found if m.type == "Person" and m.kind == "name" and " " in m.text}
    others = {m.text for m in found if m.kind == "name" and m.type != "Person"}
    for name in sorted(n for n in people - others if n.isalpha() and len(n) > 2):
        for m in re.finditer(rf"(?<![\w'’-]){re.escape(name)}(?![\w'’-])", text[room.start : room.end]):
            span = Span(room.start + m.start(), room.start + m.end())
            if _tells_a_person(span, text):
                yield span


def _tells_a_person(span: Span, text: str) -> bool:
    if not (_AGED.match(text, span.end) or _speaks().match(text, span.end)):
        return False
    before = _WORD_BEFORE.search(text[max(0, span.start - _ROOM) : span.start])
    if before is None:
        return True
    return before["word"].islower() and before["word"] not in load_cues().dates.leads


@cache
def _speaks() -> re.Pattern[str]:
    """ " said", " told" after a name; what ends like a plural may be a noun: "March reports"."""
    verbs = {v for v in load_cues().reporting.neutral if v.endswith("ed") or v in ("said", "told", "says")}
    return re.compile(rf"\s(?:{alternatives(verbs)})\b")
