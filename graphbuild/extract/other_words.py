"""Words that tell another tie than the one that is read in them: "won 61 votes in parliament" makes no lawmaker."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.model import Claim, Document, Span
from graphbuild.ontology import Ontology, load_cues
from graphbuild.ontology.alternatives import alternatives

Told = Callable[[Claim, Span, str], bool]

_NEAR = 40  # characters
_VOTES = re.compile(r"(?:\s+[\w.,-]+){1,3}?\s+(?:of\s+the\s+)?(?:[\w-]+\s+)?votes?\b|\s+\d[\d,]*(?=[.;]|$)")
_IN = re.compile(r"\s+(?:in|at)\s+(?:the\s+)?(?:[\w-]+\s+(?:of\s+)?){0,2}$")
_WHO = re.compile(r"[^.;]{0,60}?,\s+who\b")
_TO_REPRESENT = re.compile(r"\b(?:to|will|would)\s+(?:\w+ly\s+)?represent\b")


@dataclass(frozen=True, slots=True)
class _Patterns:
    during: re.Pattern[str]
    summoned: re.Pattern[str]
    airtime: re.Pattern[str]
    money: re.Pattern[str]
    at_table: re.Pattern[str]
    together_there: re.Pattern[str]
    has_lost: re.Pattern[str]
    colony: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = load_cues().others
    return _Patterns(
        during=re.compile(
            rf"\b(?:{alternatives(words.during)})\s+(?:(?:the|an?|this|last|next)\s+(?:[\w’'-]+\s+){{0,2}})?$"
        ),
        summoned=re.compile(rf"\b(?:{alternatives(words.summoned)})\b", re.IGNORECASE),
        airtime=re.compile(
            rf"\b(?:{alternatives(words.gives_airtime)})\b[^.;]*?\b(?:{alternatives(words.airtime)})\b"
        ),
        money=re.compile(rf"\b(?:{alternatives(words.money)})\b|[$€£]"),
        at_table=re.compile(rf"\b(?:{alternatives(words.sitting)})\s+at\s+(?:the|a|one|that)\s+(?:[\w-]+\s+)?table\b"),
        together_there=re.compile(rf"\s+(?:{alternatives(words.together_there)})\b"),
        has_lost=re.compile(rf"[^.;A-Z]*?\b(?:{alternatives(words.did_not_win)})\b(?!\s+(?:his|her)\s+seat)"),
        colony=re.compile(rf"\s+(?:{alternatives(words.colonies)})\b"),
    )


def tells_another_thing(claim: Claim, document: Document, _: Ontology) -> bool:
    """Whether the words of a claim of the network are of those that tell something else."""
    told, test = claim.evidence.trigger, _TESTS.get(claim.type)
    if test is None or told is None or claim.extractor != "network":
        return False
    return test(claim, told, document.article.text)


def _is_polled(claim: Claim, told: Span, text: str) -> bool:
    """Whether somebody only got the votes of a chamber, or too few to win: "won 61 votes, four short of"."""
    polled = any_of(load_cues().others.polled).match(text[told.start : told.end].strip().lower())
    votes = _VOTES.match(text, told.start + polled.end(), claim.evidence.end) if polled else None
    if votes is None:
        return False
    short = any_of(load_cues().others.too_few).search(text, votes.end(), claim.evidence.end)
    return claim.target.type == "Institution" or (claim.type == "WON" and short is not None)


def _is_of_one_who_left(_: Claim, told: Span, text: str) -> bool:
    """Whether a party would be in a coalition by the words for leaving it."""
    return any_of(load_cues().others.parted).search(text[told.start : told.end].lower()) is not None


def _befell_there(claim: Claim, told: Span, text: str) -> bool:
    """Whether somebody was arrested or is wanted in a place where he need not live."""
    place = claim.target.start
    before = text[max(claim.evidence.start, place - _NEAR - 20) : place].lower()
    found = list(any_of(load_cues().others.befell).finditer(before))
    return told.end <= claim.target.end and bool(found) and _IN.fullmatch(before, found[-1].end()) is not None


def _is_of_a_court(_: Claim, told: Span, text: str) -> bool:
    return any_of(load_cues().others.of_a_court).match(text[told.start : told.end].strip().lower()) is not None


def _is_made_up(_: Claim, told: Span, text: str) -> bool:
    return any_of(load_cues().others.made_up).match(text[told.start : told.end + _NEAR].strip().lower()) is not None


def _is_told_to(claim: Claim, told: Span, text: str) -> bool:
    """Whether the source acts on the orders of the target."""
    before = text[max(claim.evidence.start, told.start - 20) : told.end + 4].lower()
    in_order = claim.source.end <= told.start < claim.target.start
    return in_order and any_of(load_cues().others.told_to).search(before) is not None


def _is_during(claim: Claim, _: Span, text: str) -> bool:
    """Whether an event is only when somebody is backed: "was backed in the election by the union"."""
    event = claim.target
    if event.type != "Event":
        return False
    return _patterns().during.search(text, max(claim.evidence.start, event.start - _NEAR), event.start) is not None


def _is_no_office_of_it(claim: Claim, told: Span, text: str) -> bool:
    """Whether an office is another's: "Day will stay as premier while Lee looks for another" makes no premier of Lee.

    Nor has "the minister, Lee, who is in Chile" an office there.
    """
    own = claim.source
    if told.end > own.start:
        return False
    if claim.target.start >= own.end and _WHO.match(text, own.end, claim.target.start):
        return True
    return _clause_starts().search(text, told.end, own.start) is not None


def _was_a_colony(claim: Claim, _: Span, text: str) -> bool:
    return _patterns().colony.match(text, claim.target.end) is not None


def _is_summoned(claim: Claim, told: Span, text: str) -> bool:
    """Whether somebody was only called in: "was summoned to the ministry" tells of no demand."""
    return _patterns().summoned.search(text, max(claim.evidence.start, told.start - _NEAR), told.end) is not None


def _is_airtime(claim: Claim, _: Span, text: str) -> bool:
    """Whether a station gave somebody its time and no money: "state television gave him airtime"."""
    start, end = claim.evidence.start, claim.evidence.end
    return (
        _patterns().airtime.search(text, start, end) is not None and _patterns().money.search(text, start, end) is None
    )


def _only_sits_there(claim: Claim, told: Span, text: str) -> bool:
    """Whether somebody "sat at the table", with nobody."""
    sat = _patterns().at_table.search(text, max(claim.evidence.start, told.start - _NEAR), told.end + _NEAR)
    if sat is None or sat.end() <= told.start or told.end <= sat.start():
        return False
    return _patterns().together_there.match(text, sat.end()) is None


def _has_lost(claim: Claim, told: Span, text: str) -> bool:
    """Whether somebody hoped to represent those who did not elect him: "ran to represent Porto but lost"."""
    if _TO_REPRESENT.search(text, max(claim.evidence.start, told.start - _NEAR), told.end) is None:
        return False
    return any(_patterns().has_lost.match(text, end.end, claim.evidence.end) for end in (claim.source, claim.target))


@cache
def _clause_starts() -> re.Pattern[str]:
    return re.compile(
        rf"{any_of(load_cues().others.clause_starts).pattern}(?!\s*,)|\band\s+(?:(?:\w+ly|later|then)\s+)?\w+ing\b"
    )


_TESTS: dict[str, Told] = {
    "MEMBER_OF": _is_polled,
    "WON": _is_polled,
    "COALITION_WITH": _is_of_one_who_left,
    "BASED_IN": _befell_there,
    "PARTICIPATES_IN": _is_of_a_court,
    "FOUNDED": _is_made_up,
    "ORDERS": _is_told_to,
    "SUPPORTS": _is_during,
    "OPPOSES": _is_during,
    "HEADS": _is_no_office_of_it,
    "URGES": _is_summoned,
    "FUNDS": _is_airtime,
    "MET_WITH": _only_sits_there,
    "REPRESENTS": _has_lost,
    "LOCATED_IN": _was_a_colony,
    "PART_OF": _was_a_colony,
}
