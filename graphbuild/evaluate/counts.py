"""What is counted in a comparison: nodes, edges, pairs, and the qualifiers of the edges found."""

from collections import Counter

from graphbuild.evaluate.align import alike, plain
from graphbuild.evaluate.graphs import GoldNode
from graphbuild.evaluate.match import Comparison, Found

_DEFAULTS = (("status", "current"), ("modality", "asserted"))


def counted(comparison: Comparison) -> Counter[str]:
    """All counts of one article; what did not occur is left out."""
    return _nodes(comparison) + _edges(comparison) + _pairs(comparison) + _qualifiers(comparison)


def _nodes(comparison: Comparison) -> Counter[str]:
    """A second node for one thing is a split, one of another type is no hit; both are false nodes."""
    gold: dict[str, GoldNode] = {n.id: n for n in comparison.gold.nodes}
    hit: set[str] = set()
    counts: Counter[str] = Counter()
    for node in comparison.system.nodes:
        meant = gold.get(comparison.aligned.get(node.id, ""))
        if meant is None:
            counts["node_fp"] += 1
        elif meant.type != node.type:
            counts["node_type_wrong"] += 1
            counts["node_fp"] += not meant.optional
        elif meant.id in hit:
            counts["node_split"] += 1
            counts["node_fp"] += 1
        else:
            hit.add(meant.id)
            counts["node_tp"] += not meant.optional
    counts["node_fn"] = sum(n.id not in hit and not n.optional for n in comparison.gold.nodes)
    return counts


def _edges(comparison: Comparison) -> Counter[str]:
    return Counter(
        edge_tp=sum(not f.gold.optional for f in comparison.found),
        edge_fp=len(comparison.spurious),
        edge_fn=len(comparison.missed),
    )


def _pairs(comparison: Comparison) -> Counter[str]:
    """Two ends that belong together, whatever the type and direction."""
    pairs = {e.ends for e in comparison.gold.edges}
    needed = {e.ends for e in comparison.gold.edges if not e.optional}
    related = [s.known and s.ends in pairs for s in comparison.slots]
    seen = {s.ends for s, is_pair in zip(comparison.slots, related, strict=True) if is_pair}
    return Counter(pair_tp=len(needed & seen), pair_fp=related.count(False), pair_fn=len(needed - seen))


def _qualifiers(comparison: Comparison) -> Counter[str]:
    found = comparison.found
    roles = [f for f in found if f.gold.role]
    counts = Counter(
        found=len(found),
        asserted_wrongly=sum(f.given_as_asserted for f in found),
        roles=len(roles),
        roles_ok=sum(alike(f.system.role, f.gold.role) >= 0.5 for f in roles),
    )
    for name, default in _DEFAULTS:
        said = [(getattr(f.system, name) or default, getattr(f.gold, name)) for f in found]
        counts[f"{name}_ok"] = sum(given == true for given, true in said)
        counts[f"{name}_tp"] = sum(given == true != default for given, true in said)
        counts[f"{name}_fp"] = sum(given not in (true, default) for given, true in said)
        counts[f"{name}_fn"] = sum(true not in (given, default) for given, true in said)
    return sum((_claimants(f, comparison) for f in found), counts)


def _claimants(found: Found, comparison: Comparison) -> Counter[str]:
    """Claimants given, each as a node or in words, held against those of the gold edge."""
    names = {n.id: n.names for n in comparison.gold.nodes}
    left = sorted(set(found.gold.attributed_to))
    counts: Counter[str] = Counter()
    for given in found.system.attributed_to:
        meant = {plain(given), comparison.aligned.get(given)}
        hit = next((c for c in left if meant & {c, *map(plain, names.get(c, (c,)))}), None)
        if hit is not None:
            left.remove(hit)
        counts["attribution_fp" if hit is None else "attribution_tp"] += 1
    counts["attribution_fn"] = len(left)
    return counts
