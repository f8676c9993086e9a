"""How much of the roles, topics and dates of the gold edges the found edges keep."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from graphbuild.evaluate.align import alike, plain
from graphbuild.evaluate.match import Found


@dataclass(frozen=True, slots=True)
class Kept:
    """How one qualifier came through.

    `of` found edges have it in the gold, `given` of them came with one, `exact` with the same and `close`
    with one near enough; `extra` found edges came with one where the gold has none.
    """

    of: int
    given: int
    exact: int
    close: int
    extra: int


def roles(found: Iterable[Found]) -> Kept:
    """Roles; close: the shorter shares half its words ("minister", "foreign minister")."""
    return _kept([(f.gold.role, f.system.role) for f in found], _half_the_words)


def topics(found: Iterable[Found]) -> Kept:
    """Topics; close: the shorter shares half its words."""
    return _kept([(f.gold.topic, f.system.topic) for f in found], _half_the_words)


def dates(found: Iterable[Found]) -> Kept:
    """Dates; close: one is the beginning of the other ("2014", "2014-05-22")."""
    return _kept([(f.gold.date, f.system.date) for f in found], _begins_alike)


def _half_the_words(left: str, right: str) -> bool:
    return alike(left, right) >= 0.5


def _begins_alike(left: str, right: str) -> bool:
    return left.startswith(right) or right.startswith(left)


def _kept(pairs: Sequence[tuple[str | None, str | None]], close: Callable[[str, str], bool]) -> Kept:
    both = [(gold, system) for gold, system in pairs if gold and system]
    return Kept(
        of=sum(bool(gold) for gold, _ in pairs),
        given=len(both),
        exact=sum(plain(gold) == plain(system) for gold, system in both),
        close=sum(close(gold, system) for gold, system in both),
        extra=sum(bool(system) and not gold for gold, system in pairs),
    )
