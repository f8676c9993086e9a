"""What makes the words of a result tell of no election, or of another than that of which the article tells."""

import re
from collections.abc import Callable
from functools import cache

from graphbuild.extract.clauses import any_of
from graphbuild.extract.results.outline import ELECTION, PARTY, PERSON, PLACE, Outline
from graphbuild.extract.results.told import Outcome
from graphbuild.ontology import load_cues

Doubt = Callable[[Outcome, Outline], bool]

_NEAR = 45  # characters after a phrase in which an office or a figure belongs to it
_BY_BODY = re.compile(r"\s+by\b(?!\s+(?:\d|a\s))")
_FIGURE = re.compile(r"[^.;]{0,25}?\d[\d.,]*\s*(?:votes|per\s?cent|%)|\s+unopposed", re.IGNORECASE)
_VOTES = re.compile(r"(\d[\d.,]*)\s+(?:votes|ballots)", re.IGNORECASE)
_WHICH = re.compile(rf"{ELECTION},?\s+(?:which|that)\s+(?:\w+\s+)?[{PERSON}{PARTY}]\s+(?:had\s+|has\s+|\w+ly\s+)*$")
_END = re.compile(r"\s*(?:[.,;]|$|by\b|with\b)")
_DECLARED = re.compile(r"[^.;]{1,80}?,?\s(?:(?:duly\s+)?(?:re-)?elected|(?:the\s+)?(?:winner|victor))\b")
_HEADED = re.compile(rf"\s*{PLACE}\s*[:.]")
_OF_VOTING = ("elect", "unopposed", "concede", "unseat", "voted out")
_SELF_EVIDENT = frozenset(["declined", "elected_are", "lost_are", "declared"])
_MARGIN, _OUT_OF = re.compile(r"\bby\s+$"), re.compile(r"\s+(?:out of|to)\s+\d")
_NOMINATION = re.compile(
    rf"[^;]*?\b(?:for|in|at)\s+(?:the|its|his|her|their|{PARTY}'s)\s+(?:[\w'{PARTY}-]+\s+){{0,3}}?(?:nomination|candidacy|ticket|primary|primaries)\b"
)
_FEW = 100  # votes: so few are cast in a chamber or a club


@cache
def _any(name: str) -> re.Pattern[str]:
    return re.compile(any_of(getattr(load_cues().elections, name)).pattern, re.IGNORECASE)


@cache
def _elected_within() -> re.Pattern[str]:
    return re.compile(rf"\belected\s+(?:\w+\s+){{0,3}}?{_any('inner_offices').pattern}", re.IGNORECASE)


def _words(outcome: Outcome, told: Outline) -> str:
    return told.row[outcome.start : outcome.end].lower()


def is_elected_by_a_body(outcome: Outcome, told: Outline) -> bool:
    """ "was elected by the members": no election of the people."""
    return "elected" in _words(outcome, told) and _BY_BODY.match(told.row, outcome.end) is not None


def is_bare(outcome: Outcome, told: Outline) -> bool:
    """ "won" and "lost" with nothing after them, unless the election or a figure stands in the sentence."""
    if _words(outcome, told) not in ("won", "wins", "lost", "loses"):
        return False
    if _WHICH.search(told.row, 0, outcome.start):
        return False
    ends = _END.match(told.row, outcome.end)
    return not ends or not (ELECTION in told.row or _VOTES.search(told.row))


def is_declared_something_else(outcome: Outcome, told: Outline) -> bool:
    """ "declared Lee bankrupt"."""
    return outcome.group == "declared" and not _DECLARED.match(told.row, outcome.end)


def has_no_word_of_voting(outcome: Outcome, told: Outline) -> bool:
    """ "beat the drum", "lost to Porto": such words tell of an election only beside a word for votes.

    Or behind the name of a constituency, as results are printed: "Kolesa North: Lee (Greens) beat Day".
    """
    words = _words(outcome, told)
    if _HEADED.match(told.row):
        return False
    if outcome.group in _SELF_EVIDENT or any(told_of in words for told_of in _OF_VOTING):
        return False
    return ELECTION not in told.row and not _any("ballots").search(told.row)


def is_of_a_nomination(outcome: Outcome, told: Outline) -> bool:
    """ "defeated two rivals for the party's nomination in the race for governor": the race itself is still to come."""
    return _NOMINATION.match(told.row, outcome.start) is not None


def is_told_of_earlier(outcome: Outcome, _: Outline) -> bool:
    """ "had won the seat"."""
    return outcome.earlier


def is_told_in_passing(outcome: Outcome, told: Outline) -> bool:
    """ "Lee, who was elected for the Greens, left them": without a figure that is some election or other."""
    return outcome.relative and "elected" in _words(outcome, told) and not _FIGURE.match(told.row, outcome.end)


def is_of_a_post(outcome: Outcome, told: Outline) -> bool:
    """ "was elected president", "beat the treasurer to become head of the union"."""
    near = told.row[outcome.end : outcome.end + _NEAR]
    return (outcome.group == "won" and bool(_any("single_offices").search(near))) or bool(
        _any("inner_offices").search(told.row, outcome.end) or _elected_within().search(told.row, 0, outcome.start)
    )


def is_of_a_chamber(outcome: Outcome, told: Outline) -> bool:
    """ "received ten votes", "re-elected by 128 votes out of 150", "elected to the board"."""
    figure = _VOTES.search(told.row, outcome.start, outcome.end + 30)
    if figure and _MARGIN.search(told.row, 0, figure.start()) and not _OUT_OF.match(told.row, figure.end()):
        return False
    if figure and outcome.fate != "lost" and outcome.group in ("won", "share"):
        return float(figure[1].replace(",", "").rstrip(".")) < _FEW and "majority" not in told.row
    return False


def only_stands(outcome: Outcome, _: Outline) -> bool:
    """ "will not run", "is running": for whatever it be."""
    return outcome.fate in ("declined", "stood")


#: what tells of no election at all
NONE: tuple[Doubt, ...] = (
    is_bare,
    is_declared_something_else,
    is_elected_by_a_body,
    has_no_word_of_voting,
    is_of_a_nomination,
)
#: what tells only of an election that its own sentence names, or of whose year it speaks
NAMED: tuple[Doubt, ...] = (is_told_of_earlier, is_told_in_passing, is_of_a_post, is_of_a_chamber, only_stands)
