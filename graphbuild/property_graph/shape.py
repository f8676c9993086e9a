"""The rows of a property graph: nodes by their labels, links by their type and the labels of their ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypedDict

#: what a property can hold
Value = str | int | float | list[str] | list[int]
Row = dict[str, Value]


class LinkRow(TypedDict):
    """A relationship between the nodes with these ids."""

    source: str
    target: str
    properties: Row


@dataclass(frozen=True, slots=True)
class Nodes:
    """Nodes with the same labels. Each row has an `id`, unique among all nodes that have the first label."""

    labels: tuple[str, ...]
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Links:
    """Relationships of one type; `source` and `target` are the labels under which the ids of their ends are unique."""

    type: str
    source: str
    target: str
    rows: Sequence[LinkRow]


@dataclass(frozen=True, slots=True)
class PropertyGraph:
    """All nodes, and the links between them. No two `Nodes` have the same labels, no two `Links` the same shape."""

    nodes: tuple[Nodes, ...]
    links: tuple[Links, ...]

    def __len__(self) -> int:
        """How many rows there are."""
        return sum(len(nodes.rows) for nodes in self.nodes) + sum(len(links.rows) for links in self.links)

    def rows(self, label: str) -> Iterator[Row]:
        """The nodes that have the label."""
        return (row for nodes in self.nodes if label in nodes.labels for row in nodes.rows)

    def ends(self, type_: str, source: str) -> Iterator[tuple[str, str]]:
        """The ids of both ends of the links of a type that start at nodes with a label."""
        same = (links for links in self.links if (links.type, links.source) == (type_, source))
        return ((row["source"], row["target"]) for links in same for row in links.rows)
