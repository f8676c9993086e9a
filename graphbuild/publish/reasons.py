"""Why a claim is not published unless a reviewer confirms it: the first row of REASONS that holds for it.

A sensitive relation (the ontology says which) hurts a person if it is wrong: kinship, accusations, charges.
"""

from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

import networkx as nx

from graphbuild.graph import ArticleData, EdgeData, edges_of, graph_data
from graphbuild.ontology import Ontology

Articles = Mapping[str, ArticleData]


def _alleged(edge: EdgeData, ontology: Ontology, articles: Articles) -> bool:
    return edge["modality"] == "alleged"


def _denied(edge: EdgeData, ontology: Ontology, articles: Articles) -> bool:
    return edge["modality"] == "denied"


def _no_sentence(edge: EdgeData, ontology: Ontology, articles: Articles) -> bool:
    return not edge["evidence"]


def _attributed(edge: EdgeData, ontology: Ontology, articles: Articles) -> bool:
    return _sensitive(edge, ontology) and bool(edge["attributed_to"])


def _one_source(edge: EdgeData, ontology: Ontology, articles: Articles) -> bool:
    return _sensitive(edge, ontology) and len({_outlet(e["article"], articles) for e in edge["evidence"]}) < 2


#: reasons in the order in which they are told; the page has words for each
REASONS: Mapping[str, Callable[[EdgeData, Ontology, Articles], bool]] = {
    "alleged": _alleged,
    "denied": _denied,
    "no_sentence": _no_sentence,
    "attributed": _attributed,
    "one_source": _one_source,
}


def reason(edge: EdgeData, ontology: Ontology, articles: Articles) -> str | None:
    """Why the claim waits for a reviewer; None if it can be published as it is."""
    return next((name for name, holds in REASONS.items() if holds(edge, ontology, articles)), None)


def doubtful(graph: nx.MultiDiGraph, ontology: Ontology) -> Iterator[tuple[str, str, str, EdgeData, str]]:
    """Source, target, key, attributes and reason of every claim that waits for a reviewer, by key."""
    articles = {article["id"]: article for article in graph_data(graph)["articles"]}
    for source, target, key, edge in edges_of(graph):
        if why := reason(edge, ontology, articles):
            yield source, target, key, edge, why


def _sensitive(edge: EdgeData, ontology: Ontology) -> bool:
    """A type that the ontology does not know may be anything."""
    relation = ontology.relation_types.get(edge["type"])
    return relation is None or relation.sensitive


def _outlet(article: str, articles: Articles) -> str:
    """Who published an article. Those that do not say count as one: they may be the same."""
    data = articles.get(article)
    if data is None:
        return ""
    return (data["source"] or _site(data["url"]) or "").casefold()


def _site(url: str | None) -> str | None:
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.") or None
    except ValueError:
        return None
