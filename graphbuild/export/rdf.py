"""RDF in Turtle: every claim reified, with PROV to its sentences, their articles and who says so.

What this format cannot hold: the order and the repetition of names, claimants and other lists of texts, the number of
times that the same link stands, and halves of surrogate pairs, which become U+FFFD. What else a graph has is
there (`graphbuild.property_graph` tells what is put where). A triple by itself says that something is so, so a plain
triple between two things is written only where a claim is asserted and current; who asks for all of them, with
status, modality and claimant, asks for `rdf:Statement`. Ids name things within one graph: load two graphs of
different articles into two named graphs.

Terms beside RDF, PROV, SKOS, FOAF and Dublin Core are in the namespace `urn:graphbuild:terms:`; node and edge types
have the names that the ontology's YAML gives them.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

import networkx as nx

from graphbuild.export.flatten import whole
from graphbuild.ontology import Ontology, load_ontology
from graphbuild.outputs import write_pieces
from graphbuild.property_graph import Links, Nodes, PropertyGraph, Row, Value, rows_of

PREFIXES: Mapping[str, str] = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "gb": "urn:graphbuild:terms:",
}
#: what the nodes of each label are, beside what the ontology calls an entity
CLASSES: Mapping[str, tuple[str, ...]] = {
    "Article": ("gb:Article", "prov:Entity"),
    "Claim": ("rdf:Statement", "gb:Claim", "prov:Entity"),
    "Entity": ("gb:Entity",),
    "Evidence": ("gb:Evidence", "prov:Entity"),
    "Generator": ("gb:Generator", "prov:SoftwareAgent"),
    "Mention": ("gb:Mention", "prov:Entity"),
    "Passage": ("gb:Passage", "prov:Entity"),
    "Statement": ("gb:Statement", "prov:Entity"),
}
#: the predicates of properties that a vocabulary in use has; all others are terms of ours
PROPERTIES: Mapping[tuple[str, str], str] = {
    ("Entity", "name"): "rdfs:label",
    ("Entity", "aliases"): "skos:altLabel",
    ("Claim", "label"): "rdfs:label",
    ("Article", "title"): "dcterms:title",
    ("Article", "date"): "dcterms:date",
    ("Article", "source"): "dcterms:publisher",
    ("Evidence", "text"): "prov:value",
    ("Mention", "text"): "prov:value",
    ("Passage", "text"): "prov:value",
    ("Statement", "text"): "prov:value",
}
#: the predicates of links
LINKS: Mapping[str, str] = {
    "FROM_ENTITY": "rdf:subject",
    "TO_ENTITY": "rdf:object",
    "CLAIMED_BY": "prov:wasAttributedTo",
    "SAID_BY": "prov:wasAttributedTo",
    "SHOWN_BY": "prov:wasDerivedFrom",
    "IN_ARTICLE": "prov:wasQuotedFrom",
    "IN_PASSAGE": "dcterms:isPartOf",
    "MEANS": "gb:means",
}
_SPECIAL = re.compile(r'["\\\x00-\x1f\x7f-\x9f]')


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the graph as one Turtle file."""
    ontology = load_ontology()
    write_pieces(path, _lines(rows_of(graph, ontology), ontology))


def iri(label: str, id_: str) -> str:
    """The name of a node in RDF."""
    return f"urn:graphbuild:{label.lower()}:{quote(whole(id_), safe='')}"


def predicate(label: str, name: str) -> str:
    """The predicate of a property."""
    head, *rest = name.split("_")
    return PROPERTIES.get((label, name)) or f"gb:{head}{''.join(word.capitalize() for word in rest)}"


def _lines(rows: PropertyGraph, ontology: Ontology) -> Iterator[str]:
    yield from (f"@prefix {prefix}: <{namespace}> .\n" for prefix, namespace in PREFIXES.items())
    yield from _vocabulary(rows, ontology)
    for nodes in rows.nodes:
        yield from _node_lines(nodes, ontology)
    for links in rows.links:
        yield from _link_lines(links, ontology)


def _vocabulary(rows: PropertyGraph, ontology: Ontology) -> Iterator[str]:
    """What the types of edges in the graph mean."""
    for type_ in sorted({str(row["claim_type"]) for row in rows.rows("Claim")}):
        relation = ontology.relation(type_)
        about = f"rdfs:label {_literal(relation.label)} ; rdfs:comment {_literal(relation.means)}"
        yield f"{relation.rdf} a rdf:Property ; {about} .\n"


def _node_lines(nodes: Nodes, ontology: Ontology) -> Iterator[str]:
    label = nodes.labels[0]
    for row in nodes.rows:
        own = [f"a {', '.join(_classes(label, row, ontology))}"]
        own += [f"{predicate(label, name)} {_object(value)}" for name, value in row.items() if value != []]
        if label == "Claim":
            own.append(f"rdf:predicate {ontology.relation(str(row['claim_type'])).rdf}")
        yield f"<{iri(label, str(row['id']))}> " + " ;\n  ".join(own) + " .\n"


def _classes(label: str, row: Row, ontology: Ontology) -> tuple[str, ...]:
    if label != "Entity":
        return CLASSES[label]
    kind = next(e.rdf for e in ontology.entities if e.type == row["node_type"])
    return (kind, *CLASSES[label])


def _link_lines(links: Links, ontology: Ontology) -> Iterator[str]:
    """The links as triples; of those between two things only what is asserted and current."""
    term = LINKS.get(links.type) or ontology.relation(links.type).rdf
    for row in links.rows:
        own = row["properties"]
        if not own or (own["modality"], own["status"]) == ("asserted", "current"):
            yield f"<{iri(links.source, row['source'])}> {term} <{iri(links.target, row['target'])}> .\n"


def _object(value: Value) -> str:
    """Texts of a list are values side by side; numbers of a list stand in their order."""
    if not isinstance(value, list):
        return _literal(value)
    items = [_literal(item) for item in value]
    return ", ".join(items) if isinstance(value[0], str) else f"( {' '.join(items)} )"


def _literal(value: str | int | float) -> str:
    if isinstance(value, str):
        return '"' + _SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04X}", whole(value)) + '"'
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"^^xsd:double' if isinstance(value, float) else str(value)
