"""What tells that a tie or an act is still to come: "will head", "is to meet", "president-elect"."""

import re

from graphbuild.extract.clauses import NAMED, Wording, told_in
from graphbuild.extract.told_status import POSTS, StatusPatterns, Told
from graphbuild.extract.worded import is_verbal

_SOON_AFTER = re.compile(r"^.{0,8}[\w-]*", re.S)
_MAKES_AN_OFFICE = re.compile(
    r"\s*(?:(?:\w+ly|also|then|now|again)\s+)?"
    r"(?:(?:be(?:come)?|serve|act|work|run|return|stay\s+on|take\s+over|be\s+(?:sworn\s+in|appointed|named|elected|confirmed))\s+)?"
    r"(?:as\s+)?(?:(?:a|an|the|its|his|her|their)\s+)?(?:(?:new|first|next|acting|deputy)\s+)*$"
)

#: after a name: of "the nominee Lee, Porto's mayor" he is the mayor already
_IN_AN_APPOSITION = re.compile(rf"[\s{NAMED}]*{NAMED},\s")

#: what an office to come tells of: "her successor, mayor-elect Lee"
_OF_AN_OFFICE = (POSTS - {"MEMBER_OF"}) | {"SUCCEEDED"}


def is_to_come(told: Told) -> bool:
    """Whether a tie or an act is still to come."""
    words, patterns = told.words, told.patterns
    close = f"{words.before[-16:]}{words.core}"
    if told.is_post and not is_verbal(told.claim, words):
        if _makes_an_office(words, patterns):
            return True
    elif patterns.to_come.search(close):
        return True
    if told.claim.type == "OWNS" and patterns.handed_over.search(f"{words.before}{words.core}"):
        return True
    soon = _SOON_AFTER.search(words.after)
    before = "" if _IN_AN_APPOSITION.match(words.core) else words.before[-10:]
    beside = f"{before}{words.core}{soon[0] if soon else ''}"
    if told.claim.type in _OF_AN_OFFICE and patterns.future_office.search(beside):
        return True
    return bool(patterns.told_to_come.search(close)) and bool(told_in(words.place, told.document))


def _makes_an_office(words: Wording, patterns: StatusPatterns) -> bool:
    """Whether an office is to come: "will be minister of", not "will meet the minister of"."""
    if patterns.to_come.search(words.core):
        return True
    return any(_MAKES_AN_OFFICE.match(words.before, m.end()) for m in patterns.to_come.finditer(words.before))
