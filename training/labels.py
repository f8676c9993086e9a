"""The labels of the network, read from the ontology."""

from graphbuild.nlp.labels import Labels
from graphbuild.ontology import load_ontology


def labels_of_ontology() -> Labels:
    """Types in the order of the guidelines, relations by name."""
    ontology = load_ontology()
    relations = sorted(ontology.relations, key=lambda r: r.type)
    return Labels(
        ("Person", "Party", "Institution", "Organization", "Place", "Event", "Offence"),
        tuple(r.type for r in relations),
        frozenset(r.type for r in relations if r.symmetric),
        {r.type: (frozenset(r.source), frozenset(r.target)) for r in relations},
    )
