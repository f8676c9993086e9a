"""The rows in the order of writing, each with what it is never without: a claim with both ends and its
relationship, a piece of text with its article and its owner."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphbuild.database import statements as cypher
from graphbuild.ontology import Ontology
from graphbuild.property_graph import PIECES, Links, PropertyGraph

#: the links that pieces and claims bring along
_BROUGHT = ("MEANS", "SHOWN_BY", "IN_ARTICLE", "FROM_ENTITY", "TO_ENTITY")


@dataclass(frozen=True, slots=True)
class Bundle:
    """Rows that one statement writes, what they are, and how many rows of the property graph each brings in."""

    what: str
    text: str
    rows: Sequence[Mapping[str, Any]]
    each: int = 1


def bundles(rows: PropertyGraph, ontology: Ontology) -> Iterator[Bundle]:
    """All rows but that of the generator; none before what it is tied to."""
    yield Bundle("article", cypher.write_nodes("Article"), list(rows.rows("Article")))
    yield from _entities(rows, ontology)
    yield from _claims(rows)
    for label in PIECES:
        yield _pieces(rows, label)
    for links in rows.links:
        if links.type not in _BROUGHT and not _is_typed(links):
            yield Bundle("link", cypher.write_links(links), links.rows)


def _entities(rows: PropertyGraph, ontology: Ontology) -> Iterator[Bundle]:
    labels = [entity.cypher for entity in ontology.entities]
    for nodes in rows.nodes:
        if nodes.labels[0] == "Entity":
            yield Bundle("entity", cypher.write_entities(nodes.labels[1], labels), nodes.rows)


def _claims(rows: PropertyGraph) -> Iterator[Bundle]:
    claims = {row["id"]: row for row in rows.rows("Claim")}
    for links in filter(_is_typed, rows.links):
        told = [
            {"source": row["source"], "target": row["target"], "claim": claims[row["properties"]["claim"]]}
            for row in links.rows
        ]
        yield Bundle("claim", cypher.write_claims(links.type), told, each=4)


def _is_typed(links: Links) -> bool:
    return links.source == links.target == "Entity"


def _pieces(rows: PropertyGraph, label: str) -> Bundle:
    shown = rows.ends("SHOWN_BY", "Claim") if label == "Evidence" else ()
    owners = dict(rows.ends("MEANS", label)) | {piece: claim for claim, piece in shown}
    told = [{"piece": row, "owner": owners.get(str(row["id"]))} for row in rows.rows(label)]
    return Bundle(label.lower(), cypher.write_pieces(label), told, each=3 if owners else 2)
