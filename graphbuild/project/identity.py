"""What users said of who is who, as judgements on the chains of the articles as they are read now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from graphbuild.model import Judgement, Reading, Reason, Verdict
from graphbuild.project.rulings import Ruling
from graphbuild.project.sides import Place, Sides, chains_of, cut_apart, of_type, sides_of

_ONE, _TWO, _STAYS = "A user said that they are one.", "A user said that they are two.", "A split kept them together."
GONE = "waits: the words that it judges stand in no article of the project now"
_READ_AS_ONE = "waits: the words that it holds apart are read as one mention now"


@dataclass(frozen=True, slots=True)
class Identity:
    """The readings with what splits cut apart, the judgements, and of rulings that do nothing now why that is."""

    readings: list[Reading]
    given: tuple[Judgement, ...]
    unmet: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Meaning:
    """A merge or a split, and the chains that its sides mean."""

    ruling: Ruling
    left: tuple[Place, ...]
    right: tuple[Place, ...]


@dataclass(slots=True)
class _Groups:
    """Which chains are one, while the judgements are put together; `splits` hold two sides apart."""

    splits: Sequence[tuple[int, frozenset[Place], frozenset[Place]]]
    of: dict[Place, set[Place]] = field(default_factory=dict)

    def group(self, chain: Place) -> set[Place]:
        """The chains that are one with a chain."""
        return self.of.setdefault(chain, {chain})

    def split_between(self, a: Place, b: Place) -> int | None:
        """The number of the judgement that holds two chains apart, if there is one."""
        mine, others = self.group(a), self.group(b)
        if mine is others:
            return None
        return next((n for n, *sides in self.splits if _lie_between(mine, others, *sides)), None)

    def join(self, a: Place, b: Place) -> None:
        """Makes two chains one."""
        less, more = sorted((self.group(a), self.group(b)), key=len)
        more |= less
        self.of.update(dict.fromkeys(less, more))


def _lie_between(mine: set[Place], others: set[Place], left: frozenset[Place], right: frozenset[Place]) -> bool:
    return bool((mine & left and others & right) or (mine & right and others & left))


def identity(readings: Iterable[Reading], rulings: Iterable[Ruling]) -> Identity:
    """The merges and splits among the rulings, applied.

    A merge makes all of both sides one, a split holds the sides apart and keeps each as it was. Where they cannot
    all be had, which happens when articles are read anew, what holds apart counts more.
    """
    told = [(r, sides_of(r)) for r in rulings if r.act in ("merge", "split")]
    by_article = {r.article.id: r for r in readings}
    for ruling, sides in told:
        if ruling.act == "split":
            by_article |= cut_apart(by_article, sides)
    meant = [_meaning(by_article, ruling, sides) for ruling, sides in told]
    for (_, sides), meaning in zip(told, meant, strict=True):
        _retype(by_article, sides, meaning)
    unmet = {m.ruling.number: why for m in meant if (why := _why_idle(m))}
    splits = [m for m in meant if m.ruling.act == "split" and m.ruling.number not in unmet]
    groups = _Groups([(m.ruling.number, frozenset(m.left), frozenset(m.right)) for m in splits])
    given = [j for m in meant if m.ruling.act == "merge" for j in _merged(m, groups, unmet)]
    given += [j for m in splits for side in (m.left, m.right) for j in _together(side, m.ruling, groups, _STAYS)]
    given += [j for m in splits for j in _parted(m, groups)]
    return Identity(list(by_article.values()), tuple(given), unmet)


def meanings(readings: Iterable[Reading], rulings: Iterable[Ruling]) -> list[Meaning]:
    """The merges and splits with their chains in readings that `identity` gave."""
    by_article = {r.article.id: r for r in readings}
    return [_meaning(by_article, r, sides_of(r)) for r in rulings if r.act in ("merge", "split")]


def _meaning(readings: Mapping[str, Reading], ruling: Ruling, sides: Sides) -> Meaning:
    left, right = (chains_of(readings, side) for side in (sides.left, sides.right))
    if ruling.act == "merge":
        return Meaning(ruling, tuple(left), tuple(right))
    both = set(left) & set(right)
    return Meaning(ruling, tuple(c for c in left if c not in both), tuple(c for c in right if c not in both))


def _why_idle(m: Meaning) -> str:
    if m.left and m.right:
        return ""
    return _READ_AS_ONE if m.ruling.act == "split" and (m.left or m.right) else GONE


def _retype(readings: dict[str, Reading], sides: Sides, meaning: Meaning) -> None:
    if sides.type is None:
        return
    for article in sorted({article for article, _ in (*meaning.left, *meaning.right)}):
        chains = {chain for id_, chain in (*meaning.left, *meaning.right) if id_ == article}
        readings[article] = of_type(readings[article], chains, sides.type)


def _merged(m: Meaning, groups: _Groups, unmet: dict[int, str]) -> Iterator[Judgement]:
    """Both sides as one, but for what splits took out of it; unmet if they took all of one side out."""
    if m.ruling.number in unmet:
        return
    yield from _together((*m.left, *m.right), m.ruling, groups, _ONE)
    pairs = [(a, b) for a in m.left for b in m.right]
    if not any(groups.group(a) is groups.group(b) for a, b in pairs):
        split = next(number for a, b in pairs if (number := groups.split_between(a, b)))
        unmet[m.ruling.number] = f"is held up by judgement {split}, which says that they are two"


def _together(chains: Sequence[Place], ruling: Ruling, groups: _Groups, says: str) -> Iterator[Judgement]:
    """Joins chains, each with the first of the others from which no split holds it apart."""
    heads: list[Place] = []
    for chain in chains:
        head = next((h for h in heads if groups.split_between(h, chain) is None), None)
        if head is None:
            heads.append(chain)
        elif groups.group(head) is not groups.group(chain):
            groups.join(head, chain)
            yield _judgement("same", head, chain, ruling, says)


def _parted(m: Meaning, groups: _Groups) -> Iterator[Judgement]:
    lefts, rights = ({min(groups.group(c)): c for c in reversed(side)}.values() for side in (m.left, m.right))
    return (_judgement("different", a, b, m.ruling, _TWO) for a in sorted(lefts) for b in sorted(rights))


def _judgement(verdict: Verdict, a: Place, b: Place, ruling: Ruling, says: str) -> Judgement:
    left, right = sorted((a, b))
    because = f": {ruling.why}" if ruling.why else ""
    detail = f"judgement {ruling.number}, {ruling.who} on {ruling.at[:10]}{because}"
    return Judgement(
        left=left, right=right, verdict=verdict, score=1.0, by=ruling.who, reasons=(Reason(says, detail, 1.0),)
    )
