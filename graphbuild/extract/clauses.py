"""Where in its sentence a claim is stated, and the words before and after that place."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from graphbuild.model import Claim, Document, Mention, Span, Statement
from graphbuild.ontology.alternatives import alternatives

_BREAK_LEFT = re.compile(r".*[;:“”\"()–—]", re.S)
#: what stands behind a name and parts no clause: "the Unity Party (UP)", "Ann Lee (44)", "Tom Day (D)"
_BEHIND_A_NAME = re.compile(r"\((?:[A-Z][\w.&/-]{0,9}|\d{1,3})\)")
_BREAK_RIGHT = re.compile(r"[;:“”\"()–—]")
NAMED = "\u02e3"  # a letter that no text of news has
_WORD = re.compile(r"[^\W_]+")
_MAY = re.compile(r"(?<=[\w,] )May\b")
_GOES_ON = re.compile(r"[,;]?\s+(?:(?:and|but)\s+)?(?:also\s+)?that\s")
_SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s")
_GOES_ON_FOR = 300  # characters
_REACH = 90  # characters on either side; a longer clause says other things as well


@dataclass(frozen=True, slots=True)
class Wording:
    """The words that state a claim, and those around them in the same clause, in small letters.

    `core` is the trigger, or without one what lies between the ends; `place` is where it stands.
    """

    before: str
    core: str
    after: str
    place: Span

    @property
    def near(self) -> str:
        """The core with the few words right before it and after it."""
        return f"{self.before[-30:]}{self.core}{self.after[:25]}"


def wording(claim: Claim, document: Document) -> Wording:
    """How a claim is worded."""
    text, evidence = document.article.text, claim.evidence
    place = evidence.trigger or _between_ends(claim)
    before = _without_short_forms(text[max(evidence.start, place.start - _REACH) : place.start])
    after = _without_short_forms(text[place.end : min(max(evidence.end, place.end), place.end + _REACH)])
    left, right = _BREAK_LEFT.match(before), _BREAK_RIGHT.search(after)
    return Wording(
        _small(before[left.end() :] if left else before),
        _small(text[place.start : place.end]),
        _small(after[: right.start()] if right else after),
        place,
    )


def _without_short_forms(words: str) -> str:
    return _BEHIND_A_NAME.sub(lambda m: " " * len(m[0]), words)


def without_names(words: Wording, document: Document) -> Wording:
    """The same words with NAMED for each letter of a name's capitalised words: in the "Late Show" nothing is over."""
    around = Span(words.place.start - len(words.before), words.place.end + len(words.after))
    letters = list(f"{words.before}{words.core}{words.after}")
    for named in document.between(around.start - _REACH, around.end):
        for word in _WORD.finditer(named.text) if named.kind == "name" else ():
            start, end = (named.start + place - around.start for place in word.span())
            if word[0][0].isupper():
                letters[max(start, 0) : max(end, 0)] = NAMED * len(letters[max(start, 0) : max(end, 0)])
    plain, core = "".join(letters), len(words.before)
    end = core + len(words.core)
    return replace(words, before=plain[:core], core=plain[core:end], after=plain[end:])


def without_offence(words: Wording, claim: Claim) -> Wording:
    """The same words without the offence among them: who was jailed "for denying the genocide" denies no verdict."""
    offence, place = claim.target, words.place
    if offence.type != "Offence" or offence.end <= place.start or place.end <= offence.start:
        return words
    start, end = max(offence.start - place.start, 0), offence.end - place.start
    return replace(words, core=words.core[:start] + words.core[end:])


def _small(words: str) -> str:
    """In small letters, as many as before; the month of May is kept apart from the verb."""
    lower = _MAY.sub("mai", words).lower()
    return lower if len(lower) == len(words) else words


def _between_ends(claim: Claim) -> Span:
    """From the first to the last of the ends that stand in the evidence; all of it if neither does."""
    evidence = claim.evidence
    ends = [m for m in (claim.source, claim.target) if evidence.start <= m.start and m.end <= evidence.end]
    if not ends:
        return Span(evidence.start, evidence.end)
    return Span(min(m.start for m in ends), max(m.end for m in ends))


_FARTHEST = 20_000  # characters: no statement goes on for longer


def told_in(place: Span, document: Document) -> tuple[Statement, ...]:
    """The statements in whose words a place lies or that go on with it, the narrowest first."""
    text = document.article.text
    near = bisect_left(document.statements, place.start - _FARTHEST, key=lambda s: s.spans[0].start)
    told = takewhile(lambda s: s.spans[0].start < place.end, document.statements[near:])
    inside = [s for s in told if any(_touches(p, place, text) for p in s.spans)]
    return tuple(sorted(inside, key=lambda s: sum(p.end - p.start for p in s.spans)))


def is_said_with(verbs: AbstractSet[str], place: Span, document: Document) -> bool:
    """Whether a place lies in what someone says with one of these words: "Lee denied that"."""
    return any(not verbs.isdisjoint(s.cue.lower().split()) for s in told_in(place, document))


def _touches(said: Span, place: Span, text: str) -> bool:
    """Whether a place lies in what is said or in a clause that goes on with it: "said that A, and that B"."""
    if said.start < place.end and place.start < said.end:
        return True
    if not said.end <= place.start < said.end + _GOES_ON_FOR or not _GOES_ON.match(text, said.end):
        return False
    return not _SENTENCE_END.search(text, said.end, place.start)


def after_what_was_said(words: Wording, document: Document) -> Wording:
    """The same words without what somebody said before them: "it is untrue that Lee left, Roy told"."""
    start = words.place.start - len(words.before)
    own = told_in(words.place, document)
    before = (s for s in told_in(Span(start, words.place.start), document) if s not in own)
    ends = (span.end for s in before for span in s.spans if span.end <= words.place.start)
    return replace(words, before=words.before[max(start, *ends, start) - start :])


def same_thing(mention: Mention, place: Span, document: Document) -> bool:
    """Whether a place of the text is a mention of the same thing."""
    if mention.span == place:
        return True
    thing, other = document.thing_at.get(mention.start), document.index_at.get(place.start)
    if thing is None or other is None or document.chain_of.get(other) != thing:
        return False
    return document.mentions[other].span == place


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for the whole words or phrases of a list, the longest first; made once for each list."""
    return _any_of(tuple(words))


@cache
def _any_of(words: tuple[str, ...]) -> re.Pattern[str]:
    choices = alternatives(words)
    return re.compile(rf"(?<![\w’'])(?:{choices})(?![\w])" if choices else r"(?!)")
