"""Names of people with the words beside them that were left out: "April" Lee, "Ali bin" Omar, Lee ", Jr."."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from graphbuild.model import Document, Mention
from graphbuild.ontology import load_cues
from graphbuild.ontology.alternatives import alternatives

_MONTH = re.compile(r"(?:(?P<before>[\w-]+) )?(?P<month>Jan|April|May|June|August) $")
_YOUNGER = re.compile(r",? (?:(?:Jr|Sr)\b\.?|(?:II|III|IV)\b)")
_CAPITAL = r"[^\W\d_a-z][\w'’-]*\s"
_LAST_WORD = re.compile(rf"(?<![\w-]){_CAPITAL}$")
_SHORT_ENDING = 3  # letters: "Ulrich" tells of no father
_FATHERS_ROOM = 80  # characters
_MONTH_ROOM = 40


def with_whole_names(mentions: Sequence[Mention], document: Document) -> Iterator[Mention]:
    """The mentions, in order; nothing is taken out of the one before."""
    text, particles, end = document.article.text, _particles(mentions), 0
    for mention in mentions:
        if mention.type == "Person" and mention.kind == "name":
            starts = (_month(mention, document), _father(mention, text, end), _particle(mention, text, particles))
            start = min([s for s in starts if end <= s], default=mention.start)
            younger = _YOUNGER.match(text, mention.end) if " " in mention.text else None
            mention = replace(mention, start=start, end=younger.end() if younger else mention.end)
            mention = replace(mention, text=text[mention.start : mention.end])
        yield mention
        end = mention.end


def _month(mention: Mention, document: Document) -> int:
    """Where "April Lee" begins: a month right before a surname is a first name, but not in "in April Lee left"."""
    if " " in mention.text:
        return mention.start
    sentence = document.sentence_at(mention.start).start
    room = max(sentence, mention.start - _MONTH_ROOM)
    found = _MONTH.search(document.article.text[room : mention.start])
    if found is None:
        return mention.start
    start, before = room + found.start("month"), found["before"]
    if before and before.casefold() in load_cues().given_names.known:
        return start - len(before) - 1  # "Ann May Lee"
    is_name = start == sentence or (before is not None and before.casefold() not in load_cues().dates.leads)
    return start if is_name else mention.start


def _father(mention: Mention, text: str, earliest: int) -> int:
    """Where "Ali bin Omar Said" begins of which "Omar Said", "Said" or "bin Omar Said" was read.

    "Ann Petrovna Lee" begins before "Petrovna Lee".
    """
    before = text[max(earliest, mention.start - _FATHERS_ROOM) : mention.start]
    found = (_LAST_WORD if _begins_inside(mention.text) else _to_fathers()).search(before)
    return mention.start - len(found.group()) if found else mention.start


def _begins_inside(name: str) -> bool:
    """Whether a name begins with what another word stands before: "bin Omar", "Petrovna Lee"."""
    first, _, rest = name.partition(" ")
    lore = load_cues().lore
    endings = tuple(e for e in lore.patronymics if len(e) > _SHORT_ENDING)
    return first in lore.fathers or (bool(rest) and first.casefold().endswith(endings))


def _particle(mention: Mention, text: str, particles: Mapping[str, str]) -> int:
    """Where "Ten Roe" begins, as the article has "Ann ten Roe"."""
    own = particles.get(mention.text)
    if own is None or text[max(0, mention.start - len(own) - 1) : mention.start].casefold() != f"{own} ":
        return mention.start
    return mention.start - len(own) - 1


def _particles(mentions: Sequence[Mention]) -> dict[str, str]:
    """The particles in small letters before the last words of the full names."""
    found = {}
    for words in (m.text.split() for m in mentions if m.type == "Person" and m.kind == "name"):
        small = [n for n, word in enumerate(words[:-1]) if n and word.islower()]
        if small and small == list(range(small[0], len(words) - 1)):
            found[words[-1]] = " ".join(words[small[0] : -1])
    return found


@cache
def _to_fathers() -> re.Pattern[str]:
    """The words of a name up to its end or a part of it: "Ali bin ", "Ali bin Omar ibn Said "."""
    fathers = alternatives(load_cues().lore.fathers)
    return re.compile(rf"(?<!\w)(?:{_CAPITAL}){{1,2}}(?:(?:{fathers})\s(?:{_CAPITAL}){{0,2}}){{1,4}}$")
