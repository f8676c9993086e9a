"""RDF: read back with rdflib into the rows of the property graph, and from those into the graph."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote

import networkx as nx
import pytest
from rdflib import Graph, URIRef
from rdflib.collection import Collection
from rdflib.namespace import PROV, RDF, RDFS

from graphbuild.export.rdf import CLASSES, LINKS, PREFIXES, iri, predicate, write
from graphbuild.graph import edges_of
from graphbuild.ontology import load_ontology
from graphbuild.property_graph import PropertyGraph, rows_of


@pytest.fixture
def written(graph: nx.MultiDiGraph, tmp_path: Path) -> Graph:
    write(graph, tmp_path / "g.ttl")
    return Graph().parse(tmp_path / "g.ttl", format="turtle")


def term(name: str) -> URIRef:
    prefix, local = name.split(":")
    return URIRef(PREFIXES[prefix] + local)


def property_of(found: Graph, subject: URIRef, name: URIRef, value: Any) -> Any:
    """What stands in RDF for a property that has this value: lists of texts in any order, numbers in theirs."""
    objects = list(found.objects(subject, name))
    if not isinstance(value, list):
        return objects[0].toPython() if len(objects) == 1 else objects
    if value and isinstance(value[0], int):
        return [item.toPython() for item in Collection(found, objects[0])]
    return sorted(o.toPython() for o in objects)


def test_every_node_has_its_properties(graph: nx.MultiDiGraph, written: Graph) -> None:
    """What the property graph says of a thing, an article, a claim, a sentence is a triple."""
    for nodes in rows_of(graph, load_ontology()).nodes:
        label = nodes.labels[0]
        for row in nodes.rows:
            subject = URIRef(iri(label, str(row["id"])))
            assert {term(c) for c in CLASSES[label]} <= set(written.objects(subject, RDF.type))
            for name, value in row.items():
                wanted = sorted(set(value)) if isinstance(value, list) and name != "spans" else value
                assert property_of(written, subject, term(predicate(label, name)), value) == wanted


def test_every_link_is_a_triple(graph: nx.MultiDiGraph, written: Graph) -> None:
    """From claims to their ends, claimants and sentences, from those to their articles."""
    links = {(t, s, o) for t, s, o in _links(rows_of(graph, load_ontology())) if t in map(term, LINKS.values())}
    assert links == {(p, s, o) for p in {term(name) for name in LINKS.values()} for s, o in written.subject_objects(p)}


def _links(rows: PropertyGraph) -> set[tuple[URIRef, URIRef, URIRef]]:
    ontology = load_ontology()
    return {
        (
            term(LINKS.get(links.type) or ontology.relation(links.type).rdf),
            URIRef(iri(links.source, row["source"])),
            URIRef(iri(links.target, row["target"])),
        )
        for links in rows.links
        for row in links.rows
    }


def test_only_what_is_asserted_and_current_is_a_plain_triple(graph: nx.MultiDiGraph, written: Graph) -> None:
    """A triple by itself states a fact: no claim that is denied, alleged, former or to come is one."""
    ontology = load_ontology()
    wanted = {
        (URIRef(iri("Entity", source)), term(ontology.relation(edge["type"]).rdf), URIRef(iri("Entity", target)))
        for source, target, _, edge in edges_of(graph)
        if (edge["modality"], edge["status"]) == ("asserted", "current")
    }
    types = {term(relation.rdf) for relation in ontology.relations}
    assert {(s, p, o) for s, p, o in written if p in types} == wanted


def test_each_claim_is_reified_with_where_it_comes_from(graph: nx.MultiDiGraph, written: Graph) -> None:
    """From the claim over PROV to the sentence, to the article, to who says so, in one question in SPARQL."""
    rows = written.query(
        """SELECT ?claim ?predicate ?text ?article WHERE {
             ?claim a rdf:Statement ; rdf:subject ?s ; rdf:predicate ?predicate ; rdf:object ?o ;
                    prov:wasDerivedFrom ?evidence .
             ?evidence prov:value ?text ; prov:wasQuotedFrom ?article . }""",
        initNs={"prov": PROV, "rdf": RDF},
    )
    sentences = {(e["article"], e["text"]) for *_, edge in edges_of(graph) for e in edge["evidence"]}
    found = {(unquote(str(row.article).removeprefix("urn:graphbuild:article:")), str(row.text)) for row in rows}
    assert found == sentences


def test_the_names_of_types_are_those_of_the_ontology() -> None:
    """Every prefix that the YAML uses is declared."""
    ontology = load_ontology()
    names = [t.rdf for t in (*ontology.entities, *ontology.relations)]
    assert {name.partition(":")[0] for name in names} <= PREFIXES.keys()


def test_relations_say_what_they_mean(written: Graph, graph: nx.MultiDiGraph) -> None:
    """The label and the meaning of each type of edge that the graph has stand in the file."""
    for *_, edge in edges_of(graph):
        relation = load_ontology().relation(edge["type"])
        assert str(written.value(term(relation.rdf), RDFS.comment)) == relation.means
