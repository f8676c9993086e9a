"""The order of the pieces of a list: that of their content, or else the place that each of them is given."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from itertools import pairwise
from typing import cast

from graphbuild.graph.keys import content_hash
from graphbuild.property_graph.shape import Row


def placed(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows of one list, each with its place in it unless they stand in order anyway."""
    if all(in_order(a) < in_order(b) for a, b in pairwise(rows)):
        return rows
    return [{**row, "place": n} for n, row in enumerate(rows)]


def in_order(row: Row) -> tuple[object, ...]:
    """What the pieces of a list are sorted by: where they stand, and last what tells any two of them apart."""
    spans = cast(list[int], row.get("spans") or [row.get("start_at", 0), row.get("end_at", 0)])
    words = row.get("speaker_text", ""), row.get("cue", "")
    return row.get("place", 0), row.get("article", ""), spans, *words, row["id"]


def ids(contents: Iterable[tuple[Hashable, ...]]) -> list[str]:
    """A hash of each content; where the same content comes again, its hash counts how often it came before."""
    seen: Counter[tuple[Hashable, ...]] = Counter()
    found = []
    for content in contents:
        found.append(content_hash(*content, *[seen[content]] * (content in seen)))
        seen[content] += 1
    return found
