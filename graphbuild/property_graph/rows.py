"""From a graph to the rows of a property graph."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

import networkx as nx

from graphbuild.errors import GraphFileError
from graphbuild.graph import ArticleData, GeneratorData, GraphData, NodeData, edges_of, graph_data, node_data
from graphbuild.ontology import Ontology
from graphbuild.property_graph.claims import Claimed, claimed
from graphbuild.property_graph.links import links_of, typed_links
from graphbuild.property_graph.order import placed
from graphbuild.property_graph.pieces import (
    PIECES,
    beyond,
    json_text,
    known,
    mention_rows,
    passage_rows,
    statement_rows,
)
from graphbuild.property_graph.shape import Nodes, PropertyGraph, Row


def rows_of(graph: nx.MultiDiGraph, ontology: Ontology) -> PropertyGraph:
    """The rows of a graph with the shapes of `graph.shape`, as `read_graph` and `build_graph` give it.

    GraphFileError if an edge is of no type of the ontology, or two of the graph's articles have one id.
    """
    _ensure_exportable(graph, ontology)
    data = graph_data(graph)
    claims = [claimed(*edge) for edge in edges_of(graph)]
    mentions = {node: mention_rows(node, node_data(graph, node)["mentions"]) for node in sorted(graph)}
    pieces = {
        "Passage": passage_rows(data["passages"]),
        "Mention": [m for own in mentions.values() for m in own],
        "Statement": statement_rows(data["statements"], graph),
        "Evidence": [e for claim in claims for e in claim.evidence],
    }
    nodes = [
        *_entities(graph, ontology, _articles_of_nodes(graph, mentions, claims)),
        Nodes(("Article",), _articles(data, pieces)),
        *(Nodes((label,), pieces[label]) for label in PIECES),
        Nodes(("Claim",), [claim.row for claim in claims]),
        Nodes(("Generator",), [_generator(data)]),
    ]
    links = (*links_of(graph, mentions, claims, pieces), *typed_links(claims, ontology))
    return PropertyGraph(tuple(nodes), links)


def _ensure_exportable(graph: nx.MultiDiGraph, ontology: Ontology) -> None:
    for source, target, _, edge in edges_of(graph):
        if edge["type"] not in ontology.relation_types:
            raise GraphFileError(
                f"the edge from {source} to {target} is of the type {edge['type']!r}, which the ontology lacks; "
                "`graphbuild ontology` lists its types"
            )
    seen: set[str] = set()
    for article in graph_data(graph)["articles"]:
        if article["id"] in seen:
            raise GraphFileError(f"two articles have the id {article['id']!r}; give each its own")
        seen.add(article["id"])


def _articles_of_nodes(
    graph: nx.MultiDiGraph, mentions: Mapping[str, Sequence[Row]], claims: Iterable[Claimed]
) -> Mapping[str, set[str]]:
    """The articles that mention a node, relate it to another, or let it speak."""
    found = {node: {str(m["article"]) for m in own} for node, own in mentions.items()}
    for claim in claims:
        for node in (claim.source, claim.target, *claim.edge["attributed_to"]):
            found.get(node, set()).update(cast(list[str], claim.row["articles"]))
    for statement in graph_data(graph)["statements"]:
        found.get(statement["speaker"] or "", set()).add(statement["article"])
    return found


def _entities(graph: nx.MultiDiGraph, ontology: Ontology, articles: Mapping[str, set[str]]) -> Iterator[Nodes]:
    rows: dict[str, list[Row]] = defaultdict(list)
    for id_ in sorted(graph):
        node = node_data(graph, id_)
        row = {
            "id": id_,
            "name": node["name"],
            "node_type": node["type"],
            "aliases": node["aliases"],
            "attributes": json_text(node["attributes"]),
            "articles": sorted(articles[id_]),
            "more": json_text(beyond(node, NodeData)),
        }
        rows[ontology.entity(node["type"]).cypher].append(known(row))
    return (Nodes(("Entity", label), own) for label, own in sorted(rows.items()))


def _articles(data: GraphData, pieces: Mapping[str, Sequence[Row]]) -> Sequence[Row]:
    """The articles of the graph, and those that only a piece of text names."""
    listed = [_article(article) for article in data["articles"]]
    ids = {row["id"] for row in listed}
    named = {str(row["article"]) for rows in pieces.values() for row in rows}
    unlisted: list[Row] = [{"id": id_, "unlisted": True} for id_ in sorted(named - ids)]
    return [*placed(listed), *unlisted]


def _article(article: ArticleData) -> Row:
    more = beyond(article, ArticleData)
    own: dict[str, Any] = {key: value for key, value in article.items() if key not in more}
    return known({**own, "more": json_text(more)})


def _generator(data: GraphData) -> Row:
    generator = data["generator"]
    return known(
        {
            "id": "generator",
            "version": generator["version"],
            "weights": generator["weights"],
            "ontology": generator["ontology"],
            "more": json_text(beyond(generator, GeneratorData)),
            "graph": json_text(beyond(data, GraphData)),
        }
    )
