"""What the numbers of the network mean; the order is part of the weights and stands in labels.json beside them."""

from dataclasses import dataclass
from itertools import product

from graphbuild.model import Kind

KINDS: tuple[Kind, ...] = ("name", "description", "pronoun")  # a demonym is a name to the network
STATUSES = ("current", "former", "future")
MODALITIES = ("asserted", "alleged", "denied")


@dataclass(frozen=True, slots=True, eq=False)
class Labels:
    """Node types and relation types in the order of the network's outputs; `ends` are the pairs each allows."""

    types: tuple[str, ...]
    relations: tuple[str, ...]
    symmetric: frozenset[str]
    ends: dict[str, tuple[frozenset[str], frozenset[str]]]

    @property
    def tags(self) -> tuple[str, ...]:
        """ "O", then "B-Person.name", "I-Person.name" and so on."""
        return ("O", *(f"{b}-{t}.{k}" for t, k, b in product(self.types, KINDS, "BI")))

    def allowed(self, relation: str, source: str, target: str) -> bool:
        """Whether the relation may join these node types."""
        sources, targets = self.ends[relation]
        return source in sources and target in targets

    def type_kind(self, type_: str, kind: str) -> int:
        """The row of a mention's type and kind in the network's table of them."""
        return self.types.index(type_) * len(KINDS) + KINDS.index("name" if kind == "demonym" else kind)
