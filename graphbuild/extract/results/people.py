"""Who stands before or after the words of a result: a person or a party, alone or in a list, past what describes them.

Caught before "were elected": "A of the Greens and the Liberals' B"; before ", was elected": "A, a cousin of B"; not
the object of a preposition: "supporters of A". After "beat": "the sitting member, A (Greens)".
"""

import re
from dataclasses import dataclass

from graphbuild.extract.results.outline import BODY, OTHER, OWNER, PARTY, PERSON, PLACE

AGENT = PERSON + PARTY
_NAMED = rf"(?:[{PARTY}{BODY}{PLACE}{OTHER}](?!')(?:\s+[A-Z][\w'-]*)*|[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)*)"
_PARTY_OF = (
    rf"(?:\s*\([^()]{{0,60}}\)|,?\s+(?:of|from|for|with)\s+(?:the\s+)?{_NAMED}"
    rf"|\s+of\s+respectively\s+(?:the\s+)?{_NAMED}(?:\s+and\s+(?:the\s+)?{_NAMED})?)*"
)
_IN_PLACE = rf"(?:,?\s+in\s+(?:the\s+)?{PLACE})?"
_MERE_OWNER = (
    r"(?:\s+(?:candidate|leader|member|lawmaker|mp|nominee|official|supporter|voter|governor|senator|mayor|councill?or"
    r"|incumbent|challenger|rival|opponent|politician|hopeful|contender)s?\b)"
)
_ONE = rf"[{AGENT}](?!['\w])(?!{_MERE_OWNER}){_PARTY_OF}"
_STOP = (
    r"(?:and|or|but|who|whom|which|whose|in|by|with|after|before|to|that|at|from|when|while|whereas|because|on|as"
    r"|was|were|is|are|be|has|had|have|will|would|into|over|against|than|if|not|for|of|said|says|told|won|lost|beat"
    r"|since|until|about|under)\b"
)
_WORD = (
    rf"(?:(?!{_STOP})[\w'.-]+|{OWNER}|of\s+(?:the\s+)?[{PARTY}{PLACE}{BODY}]|[{PARTY}{PLACE}{BODY}](?:'s?)?"
    r"|of\s+respectively)"
)
_LEAD = rf"(?:{_WORD}\s+){{0,7}}?"
_AND = r"\s*(?:,\s*and|;\s*and|,\s*as well as|,|;|\band\b|\bas well as\b)\s+"
_TOLD_OF = rf"(?:,\s+(?:an?|the|who|whose|both|now|aged?|former|\d+)\b[^,;.:{AGENT}]{{0,70}}(?=,|;|$))?"
_LIST = rf"{_LEAD}{_ONE}(?:{_IN_PLACE}{_TOLD_OF}{_AND}{_LEAD}{_ONE})*"
_LIST_BEFORE, _LIST_AFTER = (
    re.compile(rf"(?<![\w'.-]){_LIST}{_IN_PLACE}$"),
    re.compile(rf"\s*[:,]?\s*(?P<list>{_LIST})"),
)
_ONE_BEFORE = re.compile(rf"{_ONE}{_IN_PLACE}$")
_OBJECT = re.compile(
    rf"\s*(?:{_WORD}\s+){{0,8}}?(?:{_WORD},\s+(?:{_WORD}\s+){{0,3}}?)?(?P<list>{_ONE}(?:\s+and\s+{_LEAD}{_ONE})?)"
)
_HELPER = re.compile(
    r"(?:^|\s+)(?:\w+ly|despite|also|then|later|again|has|have|had|who|which|once|twice|eventually|only|just|now|both"
    r"|each|all|there|in turn|(?:claims?|claimed|(?:is|are|was|were)\s+said|is believed|(?:is\s+|was\s+)?reported)"
    r"\s+to(?:\s+have)?)$"
)
_NEGATED = re.compile(
    r"(?:\b(?:not|never|nobody|none|neither|nor|no|hardly|could|would|might|may|will|should|to|if|whether|unless)|n't)$",
    re.IGNORECASE,
)
_APPOSED = re.compile(rf"(?P<one>{_ONE}),\s+(?=[a-z0-9{PARTY}{PLACE}{BODY}{OWNER}])[^;.:]{{1,150}},$")
_GOVERNED = re.compile(
    r"\b(?:of|for|by|with|from|to|against|over|than|like|behind|under|near|via|without|including|named)\s+"
    r"(?:(?:the|a|an|his|her|its|their|former|then|fellow)\s+)*$",
    re.IGNORECASE,
)
_MAIN = re.compile(
    rf"(?:[^.;]{{2,40}}\s-\s+)?[\"'(\s]*"
    rf"(?:(?:[A-Z]\w*\s+[^,;]{{1,70}}|Yesterday|Meanwhile|Elsewhere|However),\s+){{0,2}}{_LEAD}(?P<one>{_ONE})"
)
_PRESENTED = re.compile(
    rf"(?:^|[;,]\s*)(?:The|An?|Its|His|Her|Their|Former|Outgoing|Incumbent|{OWNER}|whose)\s[^,;]{{3,80}},\s+"
    rf"(?:the\s+)?(?P<one>{_ONE}),$"
)
_CLAUSE = re.compile(rf"\b(?:when|while|whereas|after|before|because|until)\s+(?={_LEAD}{_ONE})")
_GOES_ON = re.compile(r",\s+(?:and|but|then)\s+(?:\w+ly\s+)?$|,\s+(?:\w+ly\s+)?$")
_WHERE = re.compile(rf"(,\s+in\s+(?:the\s+)?{PLACE}),\s*$")
_JOINED = re.compile(r"(?:,|\b(?:and|but|after|by|despite))$")
_ANTECEDENT = re.compile(rf"(?P<one>{_ONE}),?\s+(?:who|which)\s+[^,;]*\b(?:and|but)$")
_SINGULAR = re.compile(r"(?:is|was|has|being|lost (?:his|her)|keeps|holds|retains|takes|loses)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Subject:
    """The piece of a row that names who does something; whether before all that ("had won"), whether in an aside."""

    start: int
    end: int
    earlier: bool = False
    relative: bool = False


def before(row: str, at: int, phrase: str, last: Subject | None = None) -> Subject | None:
    """The subject of a phrase; of one that goes on, "and lost", "beating Day", that of the phrase before it.

    None if nobody can be told to be it, or if the words between deny or suppose it.
    """
    left, helpers = _bare(_WHERE.sub(r"\1", row[:at]))
    if _NEGATED.search(left):
        return None
    earlier = "had" in helpers or phrase.lower().startswith("had ")
    if helpers & {"who", "which"}:
        left = left.rstrip(" ,")
    found = _adjacent(left, phrase) or _presented(left) or _apposed(left)
    if found is None and not helpers & {"who", "which"} and _JOINED.search(left):
        found = (last.start, last.end) if last else _antecedent(left) or main_subject(row, at)
    return Subject(*found, earlier, bool(helpers & {"who", "which", "whom"})) if found else None


def _bare(left: str) -> tuple[str, set[str]]:
    """What stands before the helpers and adverbs of a verb, and these."""
    helpers = set[str]()
    left = left.rstrip()
    while m := _HELPER.search(left):
        helpers.update(m[0].lower().split())
        left = left[: m.start()].rstrip()
    return left, helpers


def _adjacent(left: str, phrase: str) -> tuple[int, int] | None:
    """The name right before, or the list of names before what is told of several."""
    one = _ONE_BEFORE.search(left)
    if one is None or _GOVERNED.search(left[: one.start()]):
        return None
    several = _LIST_BEFORE.search(left)
    if _SINGULAR.match(phrase) or several is None or _GOVERNED.search(left[: several.start()]):
        return one.span()
    return several.span()


def _antecedent(left: str) -> tuple[int, int] | None:
    """Of whom a relative clause tells that goes on: "the Greens, who governed for a year and"."""
    m = _ANTECEDENT.search(left)
    return m.span("one") if m else None


def _presented(left: str) -> tuple[int, int] | None:
    """The name that follows a description in asides: "The leader of the Greens, A,"."""
    m = _PRESENTED.search(left)
    return m.span("one") if m else None


def _apposed(left: str) -> tuple[int, int] | None:
    """The name before an aside that ends right here: "A, a cousin of B," gives A."""
    if not left.endswith(","):
        return None
    starts = [m.start() for m in re.finditer(f"[{AGENT}]", left)]
    for start in reversed(starts):
        m = _APPOSED.match(left, start)
        if m and not _GOVERNED.search(left[:start]):
            return m.span("one")
    return None


def main_subject(row: str, at: int) -> tuple[int, int] | None:
    """The first name of the clause, past what opens it: "In the east, former mayor A"."""
    semicolon = max(row.rfind(mark, 0, at) for mark in ";:") + 1
    clauses = [] if _GOES_ON.search(row, 0, at) else [m.end() for m in _CLAUSE.finditer(row, semicolon, at)]
    start = clauses[-1] if clauses else semicolon
    m = _MAIN.match(row, start, at)
    return m.span("one") if m else None


def after(row: str, at: int) -> tuple[int, int] | None:
    """The piece of the row that has the object of a verb that ends there."""
    m = _OBJECT.match(row, at)
    return m.span("list") if m else None


def listed(row: str, at: int) -> tuple[int, int] | None:
    """The piece of the row that has the list that begins there."""
    m = _LIST_AFTER.match(row, at)
    return m.span("list") if m else None


def heads(row: str, start: int, end: int) -> list[int]:
    """Where in a piece the persons stand, or without any its party: one after "of" or in brackets is somebody's."""
    persons = [i for i in range(start, end) if row[i] == PERSON]
    return persons or [i for i in range(start, end) if row[i] == PARTY][:1]
