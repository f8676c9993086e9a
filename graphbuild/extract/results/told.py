"""Results told in sentences: who was elected, defeated, or merely stood."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from graphbuild.extract.results import people
from graphbuild.extract.results.outline import Outline
from graphbuild.extract.results.wording import Phrase, election_phrases
from graphbuild.ontology import load_cues
from graphbuild.ontology.electing import Group

Fate = Literal["won", "lost", "stood", "declined", "sat"]
#: what each group of phrases tells of those before and after it
_TELLS: dict[Group, tuple[Fate | None, Fate | None]] = {
    "stood": ("stood", None),
    "lost_to": ("lost", "won"),
    "beat": ("won", "lost"),
    "elected_are": (None, "won"),
    "lost": ("lost", None),
    "declined": ("declined", None),
    "against": ("won", "lost"),
    "sat": ("sat", None),
    "lost_are": (None, "lost"),
    "declared": (None, "won"),
    "share": ("won", None),
    "won": ("won", None),
}
_NOBODY = re.compile(rf"[^{people.AGENT}]*")
_SHARE = re.compile(r"(\d[\d.,]*)\s*(?:per\s?cent|%)", re.IGNORECASE)
_SEATS = re.compile(
    r"(\d+|[a-z]+)\s+(?:votes\s+)?(?:of|out of)\s+(?:the\s+|its\s+|all\s+)?(\d+|[a-z]+)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a sentence tells of some people, where in its row they stand, and where the words that tell it.

    `earlier` is what was so before that of which the article tells: "had won"; `relative` what stands in an aside.
    """

    fate: Fate
    who: tuple[int, ...]
    start: int
    end: int
    group: Group
    earlier: bool = False
    relative: bool = False


def outcomes(told: Outline) -> Iterator[Outcome]:
    """All that the phrases tell in a sentence, in its order."""
    last: people.Subject | None = None
    if _NOBODY.fullmatch(told.row):
        return
    for phrase, m in _found(told.row):
        fates = _TELLS[phrase.group]
        first = people.before(told.row, m.start(), m[0], last) if fates[0] else None
        last = first or last
        if phrase.group == "share" and not _is_most(m[0]):
            continue
        if first and fates[0]:
            yield from _of(told, m, phrase.group, fates[0], first)
        if fates[1] and (first or fates[0] is None):
            lists = phrase.group in ("elected_are", "lost_are")
            place = people.listed(told.row, m.end()) if lists else people.after(told.row, m.end())
            if place:
                yield from _of(told, m, phrase.group, fates[1], people.Subject(*place, bool(first and first.earlier)))


def _found(row: str) -> list[tuple[Phrase, re.Match[str]]]:
    """The phrases of a sentence, in its order; where two share words, the first, then the longest."""
    found = [(phrase, m) for phrase in election_phrases() for m in phrase.regex.finditer(row)]
    taken: list[tuple[Phrase, re.Match[str]]] = []
    for phrase, m in sorted(found, key=lambda row: (row[1].start(), -row[1].end())):
        if not taken or taken[-1][1].end() <= m.start():
            taken.append((phrase, m))
    return taken


def _of(told: Outline, m: re.Match[str], group: Group, fate: Fate, named: people.Subject) -> Iterator[Outcome]:
    who = tuple(people.heads(told.row, named.start, named.end))
    if who:
        yield Outcome(fate, who, m.start(), m.end(), group, named.earlier, named.relative)


def _is_most(words: str) -> bool:
    """Whether a figure is more than half: "52 percent", "43 of 60 seats"."""
    share, seats = _SHARE.search(words), _SEATS.search(words)
    if share:
        return (
            float(share[1].replace(",", ".").rstrip(".")) > 50
            if share[1].count(".") + share[1].count(",") < 2
            else False
        )
    if seats:
        won, all_ = (_number(n) for n in seats.groups())
        return won is not None and all_ is not None and 2 * won > all_
    return False


def _number(word: str) -> int | None:
    return int(word) if word.isdigit() else dict(load_cues().dates.numbers).get(word.lower())
