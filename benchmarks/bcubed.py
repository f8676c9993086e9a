"""B-cubed: how far the groups into which items were put are the things that the items are."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Self, TypeVar

Item = TypeVar("Item", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Score:
    """Sums over a number of items, so that scores can be added."""

    items: int = 0
    precisions: float = 0.0
    recalls: float = 0.0

    def __add__(self, other: Self) -> "Score":
        return Score(self.items + other.items, self.precisions + other.precisions, self.recalls + other.recalls)

    @property
    def precision(self) -> float:
        """The mean, over the items, of the share of their group that is their thing; 1 of nothing."""
        return self.precisions / self.items if self.items else 1.0

    @property
    def recall(self) -> float:
        """The mean, over the items, of the share of their thing that is in their group; 1 of nothing."""
        return self.recalls / self.items if self.items else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def bcubed(
    true: Mapping[Item, Hashable], found: Mapping[Item, Hashable], scored: Collection[Item] | None = None
) -> Score:
    """Groups as found against the true ones: an item that was not found is a group of its own.

    Only the scored items count (all if not given), but what else was put into their groups spoils those.
    """
    group = {item: ("found", found[item]) if item in found else ("alone", item) for item in true}
    of_group, of_thing = Counter(group.values()), Counter(true.values())
    of_both = Counter(_both(true, group))
    items = list(true) if scored is None else [item for item in true if item in scored]
    right = {item: of_both[group[item], true[item]] for item in items}
    precisions = sum(right[item] / of_group[group[item]] for item in items)
    recalls = sum(right[item] / of_thing[true[item]] for item in items)
    return Score(len(items), precisions, recalls)


def _both(true: Mapping[Item, Hashable], group: Mapping[Item, Hashable]) -> Iterable[tuple[Hashable, Hashable]]:
    return ((group[item], true[item]) for item in true)
