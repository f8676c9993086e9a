"""When somebody was born, as the age beside the name tells: "Ann Lee, 54,", "the 54-year-old Lee", "Lee (54)"."""

import re
from collections.abc import Iterable, Iterator

from graphbuild.ontology import load_cues
from graphbuild.resolve.told import Beside

_AFTER = re.compile(
    r"(?:,\s(?:aged\s)?(?P<comma>\d{2})(?=[,.])"
    r"|\s\((?:aged\s)?(?P<bracket>\d{2})\)"
    r"|,?\s(?:who\s)?(?:is|was|turned)\s(?:aged\s)?(?P<told>\d{2})(?=[,.]|\syears\sold|\sand\b|\swhen\b))"
)
_BEFORE = re.compile(r"(?P<age>\d{2})-year-old\s(?P<trade>(?:[a-z-]+\s){0,2})$")
_YEAR = 4  # digits


def years_of_birth(beside: Iterable[Beside], date: str) -> Iterator[str]:
    """The year of birth, or the one after it, for each age that stands beside the name in an article of a date."""
    if not date[:_YEAR].isdigit():
        return
    for before, after in beside:
        told, found = _BEFORE.search(before), _AFTER.match(after)
        ages = [told["age"]] if told and _is_trade(told["trade"]) else []
        ages += [age for age in found.groups() if age] if found else []
        yield from (str(int(date[:_YEAR]) - int(age)) for age in ages)


def _is_trade(words: str) -> bool:
    """Whether nothing stands between an age and a name but what somebody is: "the 54-year-old teacher Lee"."""
    cues, last = load_cues(), words.split()[-1:]
    return not last or last[0] in cues.occupations or bool(cues.offices.find(last[0]))
