"""The rows of the legend: what kinds of things and lines a graph holds, and how many of each."""

from collections import Counter
from collections.abc import Iterable, Sequence

from graphbuild.ontology import EntityType, Ontology
from graphbuild.view.measures import leaders
from graphbuild.view.palette import GROUPS
from graphbuild.view.records import Edge, Kind, Node


def types(nodes: Sequence[Node], ontology: Ontology) -> tuple[Kind, ...]:
    """The types of the nodes, those that the ontology knows first, then by number."""
    counts = Counter(node.type for node in nodes)
    known: dict[str, EntityType] = {entity.type: entity for entity in ontology.entities}
    rows = []
    for type_ in sorted(counts, key=lambda t: (t not in known, -counts[t], t)):
        entity = known.get(type_)
        rows.append(
            Kind(type_, entity.plural, counts[type_], entity.colour, entity.shape)
            if entity
            else Kind(type_, type_.lower(), counts[type_], None, "dot")
        )
    return tuple(rows)


def families(edges: Sequence[Edge], ontology: Ontology) -> tuple[Kind, ...]:
    """The families of the edges, in the same order."""
    counts = Counter(edge.family for edge in edges)
    colours: dict[str, str] = {relation.family: relation.colour for relation in ontology.relations}
    ranked = sorted(counts, key=lambda family: (family not in colours, -counts[family], family))
    return tuple(Kind(family, family, counts[family], colours.get(family)) for family in ranked)


def kinds(values: Iterable[str], known: Sequence[str]) -> tuple[Kind, ...]:
    """The values that occur, the known ones in their own order."""
    counts = Counter(values)
    order = [*known, *sorted(set(counts) - set(known))]
    return tuple(Kind(value, value, counts[value]) for value in order if counts[value])


def groups(nodes: Sequence[Node]) -> tuple[Kind, ...]:
    """The groups of the nodes, each called by its best connected one, which is no name of a group."""
    places = [node.group for node in nodes]
    counts = Counter(place for place in places if place is not None)
    names = [nodes[leader].name for leader in leaders(places, [node.degree for node in nodes])]
    return tuple(Kind(str(i), name, counts[i], GROUPS[i % len(GROUPS)]) for i, name in enumerate(names))
