"""One election that an article names in several ways: "Sunday's general election", "the vote".

The network joins too few of them. Two chains are one if nothing that their names say differs (kind, place, year,
month, weekday) and no third election fits as well; "the last vote" and "a second round" are others.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from graphbuild.model import Chain, Mention
from graphbuild.ontology import load_cues

_WORD = re.compile(r"[\w-]+")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_AFTER = re.compile(r"\s+(?:of|in|on)\s+(?:\w+\s+){0,2}(?:1[89]|20)\d\d\b|\s+(?:of|in|on)\s+[A-Z]\w+(?:\s+\d+)?")
_LAST = re.compile(r"\b[Ll]ast\s+(?!week|month|year|night|[A-Z])")
_OFF, _BY_ELECTION = re.compile(r"-offs?\b"), re.compile(r" by-elections?\b")
_DEFINITE = re.compile(r"(?:the|this|that|these)\b|\S+['’]s\b|last\s+\w+['’]s\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the names of an election say: its kind of voting, which one, and when."""

    head: str
    which: frozenset[str]
    years: frozenset[str]
    times: frozenset[str]
    is_definite: bool
    is_plain: bool
    is_another: bool


def with_one_ballot(
    chains: Sequence[Chain], mentions: Sequence[Mention], text: str, date: str | None
) -> tuple[Chain, ...]:
    """The chains, those of one election joined."""
    joined: list[Chain] = []
    for chain in chains:
        told = _told(chain, mentions, text)
        fitting = [] if told is None else [c for c in joined if _fits(_told(c, mentions, text), told, date)]
        if told is None or len(fitting) != 1 or not told.is_definite:
            joined.append(chain)
            continue
        (earlier,) = fitting
        at = joined.index(earlier)
        joined[at] = Chain(tuple(sorted((*earlier.members, *chain.members))), earlier.type, earlier.name)
    return tuple(joined)


def whole_ballots(mentions: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """The mentions, elections with their whole names: "2021 run" before "-off", "Kumasi" before "by-election".

    A place is a part of such a name only if the text names it elsewhere too, or names no election otherwise.
    """
    elsewhere = Counter(m.text for m in mentions if m.type == "Place")
    named = any(m.type == "Event" and _heads().keys() & set(m.text.casefold().split()) for m in mentions)
    return tuple(_whole(m, text, may_grow=not named or elsewhere[m.text] > 1) for m in mentions)


def _whole(mention: Mention, text: str, *, may_grow: bool) -> Mention:
    rest: re.Match[str] | None = None
    if mention.type == "Event" and mention.text.casefold().endswith("run"):
        rest = _OFF.match(text, mention.end)
    elif mention.type == "Place" and mention.kind == "name" and may_grow:
        rest = _BY_ELECTION.match(text, mention.end)
    if rest is None:
        return mention
    return replace(mention, end=rest.end(), text=text[mention.start : rest.end()], type="Event")


def _told(chain: Chain, mentions: Sequence[Mention], text: str) -> _Told | None:
    """What the mentions of a chain say, with the date right after each; None if they name no election."""
    if chain.type != "Event":
        return None
    own = [mentions[m] for m in chain.members if mentions[m].kind in ("name", "description")]
    called = [m.text + (after[0] if (after := _AFTER.match(text, m.end)) else "") for m in own]
    words = [[w.casefold().removesuffix("'s") for w in _WORD.findall(c.replace("’", "'"))] for c in called]
    heads = {h for ws in words for w in ws if (h := _heads().get(w))}
    if len(heads) != 1 or not all(any(w in _heads() for w in ws) for ws in words):
        return None
    cues = load_cues()
    dated = {w for w, _ in (*cues.dates.months, *cues.dates.weekdays)}
    every = {w for ws in words for w in ws} - _heads().keys() - _EMPTY
    if not every.isdisjoint(cues.elections.no_elections):
        return None
    return _Told(
        heads.pop(),
        frozenset(w for w in every if w not in dated and not w.isdigit() and w not in cues.lore.when),
        frozenset(y for c in called for y in _YEAR.findall(c)),
        frozenset(w for w in every if w in dated),
        all(_DEFINITE.match(m.text) or _DEFINITE.match(text[max(m.start - 4, 0) : m.start]) for m in own[:1]),
        all(ws[-1] in ("election", "elections") for ws in words),
        bool(every & _OTHERS) or _is_last(called),
    )


_EMPTY = frozenset("the a an this that these of in on for to and s last week month year his her its their".split())  # noqa: SIM905
_OTHERS = frozenset("first second third next previous earlier another other new fresh upcoming coming repeat".split())  # noqa: SIM905


def _is_last(called: Sequence[str]) -> bool:
    """ "the last vote" is an earlier one, "last week's vote" is not."""
    return any(_LAST.search(c) for c in called)


@cache
def _heads() -> dict[str, str]:
    """The words for an election, with that by which each is compared: a by-election and a run-off are their own."""
    own = {"by-election": "by-election", "by-elections": "by-election", "run-off": "run-off", "runoff": "run-off"}
    plain = ("election", "elections", "vote", "poll", "polls", "ballot", "voting")
    return own | dict.fromkeys(plain, "election")


def _fits(a: _Told | None, b: _Told, date: str | None) -> bool:
    """Whether a later chain may be an earlier one."""
    if a is None or a.head != b.head or a.is_another or b.is_another:
        return False
    if not (b.which or b.years or b.times):
        return b.is_plain
    today = frozenset([date[:4]]) if date else frozenset()
    same_year = (a.years or today) & (b.years or today) or not (a.years | b.years)
    same_time = not (a.times and b.times) or bool(a.times & b.times)
    return bool(same_year) and same_time and (a.which <= b.which or b.which <= a.which)
