"""What tells that a tie still holds as the article is written: "who now heads", "has lived there since"."""

import re
from dataclasses import dataclass
from functools import cache

from graphbuild.extract.clauses import Wording, any_of
from graphbuild.ontology.qualifying import StatusWords

_NEAR = 30  # characters before the words of a tie that may hold its verb
_VERB_IN_THE_PAST = re.compile(r"\b(?:\w{2,}ed|\w{2,}ew|taught|held|kept|broke|fought|lost|left|led|sold|gave|took)\b")
_LATER = 70  # characters after them in which "since May" may stand


@dataclass(frozen=True, slots=True)
class _Patterns:
    now: re.Pattern[str]
    perfect: re.Pattern[str]
    since: re.Pattern[str]
    over: re.Pattern[str]
    over_right_after: re.Pattern[str]
    begun: re.Pattern[str]
    in_office: re.Pattern[str]
    past: re.Pattern[str]


@cache
def _patterns(words: StatusWords) -> _Patterns:
    past = (
        *words.former,
        *words.former_office,
        *words.ended,
        *words.ended_before,
        *words.past_be,
        *words.past_ties,
        *words.past_with_time,
    )
    return _Patterns(
        now=re.compile(
            rf"(?<!until )(?<!till )(?<!by )(?:{any_of((*words.holds_now, *words.present_ties)).pattern})(?!-)"
        ),
        perfect=re.compile(rf"\b(?:has|have)\s+(?:\w+\s+)?{any_of(words.held_on).pattern}"),
        since=any_of(words.since),
        over=any_of((*past, *words.to_come, *words.told_to_come, "then", "be")),
        over_right_after=re.compile(rf"[\w\s’'-]{{0,40}}?{any_of(words.until).pattern}"),
        begun=any_of(words.begun),
        in_office=any_of(words.in_office),
        past=any_of((*past, *words.until, *words.moved, "had", "then", "became")),
    )


def holds_now(words: Wording, status: StatusWords) -> bool:
    """Whether the last word that tells of the time of a tie is one of the present.

    "Whose father was a minister and who now heads", "has worked for it for six years"; not "lives in Paris and was".
    """
    patterns = _patterns(status)
    told = f"{words.before[-_NEAR:]}{words.core}"
    lasting = patterns.perfect.search(told)
    if lasting and not patterns.over.search(told, lasting.end()):
        return patterns.since.search(f"{told[lasting.end() :]}{words.after[:_LATER]}") is not None
    present = list(patterns.now.finditer(told))
    if not present or patterns.over.search(told, present[-1].end()):
        return False
    return patterns.over_right_after.match(words.after) is None


def tells_of_the_past(words: Wording, status: StatusWords) -> bool:
    """Whether a tie has a word near it that may tell that it is over, or is itself told by a verb in the past."""
    near = f"{words.before[-_LATER:]}{words.core}{words.after[:_NEAR]}"
    return _VERB_IN_THE_PAST.search(words.core) is not None or _patterns(status).past.search(near) is not None


def has_begun(words: Wording, status: StatusWords) -> bool:
    """Whether what stands right at a tie begins it, as "re-elected" cut at its hyphen does."""
    return _patterns(status).begun.search(f"{words.before[-4:]}{words.core}{words.after[:12]}") is not None


def is_in_office(words: Wording, status: StatusWords) -> bool:
    """Whether it is "the outgoing mayor", "the new ambassador"."""
    return _patterns(status).in_office.search(f"{words.before[-16:]}{words.core}") is not None
