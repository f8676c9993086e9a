"""Evidence from what happens: events and offences."""

from datetime import date
from functools import lru_cache

from graphbuild.ontology import load_cues
from graphbuild.resolve import happenings, people
from graphbuild.resolve.evidence.found import Found
from graphbuild.resolve.happenings import may_be_one_time
from graphbuild.resolve.known import Known
from graphbuild.resolve.portrait import Portrait, named_beside
from graphbuild.resolve.spelling import INITIAL

_WEEKS = 60  # days within which two articles tell of one happening
_WHOLE_DATE = 10  # characters


def same_event_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are happenings that are called by the same words."""
    same = _called(a.names) & _called(b.names) if a.type == b.type == "Event" else frozenset()
    told = sorted((w for w in same if len(w) > 1), key=sorted)
    return Found(1.0, " ".join(sorted(told[0]))) if told else None


def part_of_event_name(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are happenings of one kind, and one is called by all words of the other, and more."""
    if a.type != "Event" or b.type != "Event" or not _kinds(a.names) & _kinds(b.names):
        return None
    pairs = (
        (x, y) for x in _called(a.names) for y in _called(b.names) if min(len(x), len(y)) > 1 and (x < y or y < x)
    )
    told = min(((sorted(x), sorted(y)) for x, y in pairs), default=None)
    return Found(1.0, f"“{' '.join(told[0])}” and “{' '.join(told[1])}”") if told else None


def same_kind_of_event(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are happenings of one kind, in articles that name the same others."""
    if a.type != "Event" or b.type != "Event":
        return None
    kinds = _kinds(a.names) & _kinds(b.names)
    alone = any(len(w) < 2 for w in _called(a.names) | _called(b.names))
    if not kinds or not alone or not (beside := named_beside(a, b)):
        return None
    return Found(1.0, f"{min(kinds)}, beside {min(beside)}")


def same_time(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are said to happen at the same time, or are told of within weeks."""
    if a.type != "Event":
        return None
    if a.times or b.times:
        mine, theirs = (p.times or frozenset(d[:4] for d in p.dates) for p in (a, b))
        told = min(((x, y) for x in mine for y in theirs if may_be_one_time(x, y)), default=None)
        return Found(1.0, " and ".join(told)) if told else None
    days = _days_apart(a, b)
    return Found(1.0, f"{days} days apart") if days is not None and days <= _WEEKS else None


def told_long_apart(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """They are told of long apart, and nothing says in which year they happened."""
    if a.type != "Event":
        return None
    days = _days_apart(a, b)
    if days is None or days <= _WEEKS or same_time(a, b, known):
        return None
    words = {w for called in _called(a.names) | _called(b.names) for w in called}
    return None if words & load_cues().lore.lasting else Found(1.0, f"{days} days apart")


def same_offence(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """Both are offences of one name."""
    same = a.names & b.names if a.type == b.type == "Offence" else frozenset()
    return Found(1.0, f"“{min(same)}”") if same else None


def same_people_near(a: Portrait, b: Portrait, known: Known) -> Found | None:
    """The same people are named close to both, of whom one may be accused."""
    if a.type != "Offence" or b.type != "Offence":
        return None
    same = [x for x in sorted(a.near) if any(people.is_full(y) and people.fit(x, y).least > INITIAL for y in b.near)]
    told = next(filter(people.is_full, same), None)
    return Found(1.0, told) if told else None


@lru_cache(maxsize=1 << 12)
def _called(names: frozenset[str]) -> frozenset[frozenset[str]]:
    """The words of each name of an event that tell what happens, without those that tell when."""
    return frozenset(frozenset(happenings.happening(name)) for name in names) - {frozenset()}


@lru_cache(maxsize=1 << 12)
def _kinds(names: frozenset[str]) -> frozenset[str]:
    """What kind of happening an event is called."""
    return frozenset(kind for name in names if (kind := happenings.kind(name)))


def _days_apart(a: Portrait, b: Portrait) -> int | None:
    """The least number of days between the articles that tell of two things, if their dates are whole."""
    days = [[date.fromisoformat(d) for d in p.dates if len(d) == _WHOLE_DATE] for p in (a, b)]
    return min((abs((x - y).days) for x in days[0] for y in days[1]), default=None)
