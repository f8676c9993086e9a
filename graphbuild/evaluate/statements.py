"""Statements: who is said to have said what, held against the annotated ones."""

from collections import Counter

from graphbuild.evaluate.align import plain
from graphbuild.evaluate.graphs import Said
from graphbuild.evaluate.match import Comparison

#: Set by what is measured, not tuned: a statement is found with four fifths of its words.
SAME_CONTENT = 0.8


def counted_statements(comparison: Comparison) -> Counter[str]:
    """`statement_*` counts speaker and content right, `content_*` content alone; empty without annotation."""
    gold, system = comparison.gold.statements, comparison.system.statements
    if gold is None:
        return Counter()
    contents = [(-overlap(g, s), n, m) for n, g in enumerate(gold) for m, s in enumerate(system)]
    same = [row for row in contents if -row[0] >= SAME_CONTENT]
    right = [(score, n, m) for score, n, m in same if _same_speaker(gold[n], system[m], comparison)]
    counts: Counter[str] = Counter()
    for what, rows in (("statement", right), ("content", same)):
        tp = _one_to_one(rows)
        counts += Counter({f"{what}_tp": tp, f"{what}_fp": len(system) - tp, f"{what}_fn": len(gold) - tp})
    return counts


def overlap(left: Said, right: Said) -> float:
    """What both hold, as a share of the longer: by characters of the text where both say where, else by words."""
    ours, theirs = _pieces(left, right), _pieces(right, left)
    return (ours & theirs).total() / max(ours.total(), theirs.total(), 1)


def _pieces(one: Said, other: Said) -> Counter[str]:
    if one.spans and other.spans:
        return Counter({str(i): 1 for span in one.spans for i in range(span.start, span.end)})
    return Counter(plain(one.text).split())


def _same_speaker(gold: Said, system: Said, comparison: Comparison) -> bool:
    """An unnamed speaker is right as no node; a named one as its node or, without a node, by one of its names."""
    if gold.speaker is None:
        return system.speaker is None
    if system.speaker is not None:
        return comparison.aligned.get(system.speaker) == gold.speaker
    names = next((n.names for n in comparison.gold.nodes if n.id == gold.speaker), ())
    return plain(system.speaker_text) in map(plain, names)


def _one_to_one(rows: list[tuple[float, int, int]]) -> int:
    """How many pairs come about if the best are taken first and nobody twice."""
    used_gold: set[int] = set()
    used_system: set[int] = set()
    for _, n, m in sorted(rows):
        if n not in used_gold and m not in used_system:
            used_gold.add(n)
            used_system.add(m)
    return len(used_gold)
