"""What forbids that two portraits are one thing, whatever else speaks for it.

The first line of each docstring is what a user is told.
"""

from collections.abc import Callable, Sequence

from graphbuild.model import BODIES
from graphbuild.resolve import people
from graphbuild.resolve.happenings import may_be_one_time
from graphbuild.resolve.portrait import BORN, Place, Portrait
from graphbuild.resolve.spelling import likeness

_BIRTHS_APART = 2  # years by which the ages of one person may tell of two births: a birthday, and a slip
_SHORT = 2  # words of a name that may be part of several

#: ties of an offence with who is accused of it
_ACCUSED = ("< CHARGED_WITH", "< CONVICTED_OF", "< IMPLICATED_IN")

Guard = Callable[[Portrait, Portrait], str | None]


def other_type(a: Portrait, b: Portrait) -> str | None:
    """One is not of the kind of thing that the other is."""
    return f"{a.type} and {b.type}" if a.type != b.type else None


def judged_apart(a: Portrait, b: Portrait) -> str | None:
    """A user said that they are two."""
    return _among(a.apart, b.chains) or _among(b.apart, a.chains)


def listed_as_two(a: Portrait, b: Portrait) -> str | None:
    """A list of known names knows them as two."""
    return f"{min(a.listed)} and {min(b.listed)}" if a.listed and b.listed and not a.listed & b.listed else None


def in_one_article(a: Portrait, b: Portrait) -> str | None:
    """One article speaks of both, as of two."""
    less, more = (a, b) if len(a.chains) <= len(b.chains) else (b, a)
    both = next((article for article, _ in less.chains if more.is_in(article)), None)
    return both if both and not (a.country and a.country == b.country) else None


def are_kin(a: Portrait, b: Portrait) -> str | None:
    """The two are kin."""
    return _among(a.kin, b.chains) or _among(b.kin, a.chains)


def _among(some: frozenset[Place], chains: Sequence[Place]) -> str | None:
    """The first article of what is among the chains."""
    told = some.intersection(chains) if some else None
    return min(told)[0] if told else None


def other_generation(a: Portrait, b: Portrait) -> str | None:
    """One is the younger, the other the elder of a name."""
    if a.younger is None or b.younger is None or a.younger == b.younger:
        return None
    return f"“{a.shown}” and “{b.shown}”"


def other_gender(a: Portrait, b: Portrait) -> str | None:
    """One is a man, the other a woman."""
    if a.genders and b.genders and not a.genders & b.genders:
        return f"{', '.join(sorted(a.genders))} and {', '.join(sorted(b.genders))}"
    return None


def other_age(a: Portrait, b: Portrait) -> str | None:
    """Their ages are those of two people."""
    mine, theirs = (sorted(year for tie, year in p.ties if tie == BORN) for p in (a, b))
    apart = [abs(int(x) - int(y)) for x in mine for y in theirs]
    return f"born about {mine[0]} and {theirs[0]}" if apart and min(apart) > _BIRTHS_APART else None


def other_person_by_name(a: Portrait, b: Portrait) -> str | None:
    """Their full names are those of two people."""
    if a.type != "Person":
        return None
    mine, theirs = _long(a), _long(b)
    if not mine or not theirs:
        return None
    longest = [max(names, key=lambda n: (len(people.words_of(n)), n)) for names in (mine, theirs)]
    if all(len(people.words_of(n)) > _SHORT for n in longest) and not people.fit(*longest).least:
        return f"“{longest[0]}” and “{longest[1]}”"
    if any(people.fit(x, y).least > 0 for x in mine for y in theirs):
        return None
    return f"“{mine[0]}” and “{theirs[0]}”"


def other_fathers_name(a: Portrait, b: Portrait) -> str | None:
    """Their middle names are those of two people."""
    if a.type != "Person":
        return None
    for x in map(people.words_of, sorted(a.names)):
        for y in map(people.words_of, sorted(b.names)):
            if len(x) > 2 and len(x) == len(y) and _only_ends_fit(x, y):
                return f"“{' '.join(x)}” and “{' '.join(y)}”"
    return None


def only_described(a: Portrait, b: Portrait) -> str | None:
    """One of the bodies is only described, and nothing says that both are of one place."""
    if a.type not in BODIES or not (a.described or b.described) or a.owners & b.owners:
        return None
    return f"“{a.shown}” and “{b.shown}”"


def _only_ends_fit(x: Sequence[str], y: Sequence[str]) -> bool:
    fits = [likeness(p, q) > 0 for p, q in zip(x, y, strict=True)]
    return fits[0] and fits[-1] and not all(fits)


def other_owner(a: Portrait, b: Portrait) -> str | None:
    """They are bodies of two places."""
    if not (a.common or b.common) or not a.owners or not b.owners or a.owners & b.owners:
        return None
    return f"{min(a.owners)} and {min(b.owners)}"


def other_accused(a: Portrait, b: Portrait) -> str | None:
    """The same offence, of which two are accused."""
    mine, theirs = ([n for tie, n in p.ties if tie in _ACCUSED and n] for p in (a, b))
    if a.type != "Offence" or not mine or not theirs:
        return None
    if any(people.fit(x, y).least > 0 for x in (*mine, *a.near) for y in (*theirs, *b.near)):
        return None
    return f"{min(mine)} and {min(theirs)}"


def other_time(a: Portrait, b: Portrait) -> str | None:
    """They happened at different times."""
    if a.type != "Event" or not a.times or not b.times or any(may_be_one_time(x, y) for x in a.times for y in b.times):
        return None
    return f"{min(a.times)} and {min(b.times)}"


def _long(p: Portrait) -> list[str]:
    return sorted(n for n in p.names if len(people.words_of(n)) > 1)


GUARDS: tuple[Guard, ...] = (
    other_type,
    judged_apart,
    listed_as_two,
    in_one_article,
    are_kin,
    other_generation,
    other_gender,
    other_age,
    other_person_by_name,
    other_fathers_name,
    other_owner,
    only_described,
    other_accused,
    other_time,
)
