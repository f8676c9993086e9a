"""FollowTheMoney entities as JSON lines, for OpenAleph, yente and all that reads them.

What this format cannot hold: mentions, passages, statements, where in its article a sentence stands and which of its
words state the claim; these are left out. Values are sets, so the order and the repetition of names and sentences are
lost; white space in names is one blank, quotes around a name go, and characters that XML forbids become U+FFFD. An
id, a date or an address of a page that FollowTheMoney would refuse stands in words alone, and the id is a hash.

A link of FollowTheMoney states a fact. So a claim that is alleged or denied is always an UnknownLink, and its
role says so ("denied: heads"); so is one between things that the schema of its relation does not allow, as the head
of a place. What is owned must be an asset there: an organization that a claim calls owned is a Company. What has no
property stands as "name: value" in `description` of a link, `notes` of a thing or an article.

Where the library `followthemoney` is installed (extra `graphbuild[ftm]`), it judges all before any is written.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypedDict, cast

import networkx as nx
import yaml

from graphbuild.errors import ExportError
from graphbuild.export import ftm_check
from graphbuild.export.flatten import as_json, clean, numbered_edges
from graphbuild.graph import ArticleData, EdgeData, edges_of, graph_data, node_data
from graphbuild.graph.keys import content_hash
from graphbuild.ontology import Ontology, load_ontology
from graphbuild.outputs import json_line, write_pieces

Properties = Mapping[str, Iterable[str | None]]
_ID = re.compile(r"[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?")
_LONGEST_ID = 200
_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_PAGE = re.compile(r"https?://[\w.-]+\.[a-z]+(:\d+)?(/[\w./~%+-]*)?", re.ASCII)
_OWNED = {"Organization": "Company"}


class Facts(TypedDict):
    """The shape of followthemoney.yaml."""

    ends: dict[str, dict[str, list[str]]]
    roles: dict[str, str]
    without_status: list[str]
    topics: dict[str, str]


@cache
def facts() -> Facts:
    """What we rely on of FollowTheMoney's model."""
    path = Path(__file__).with_suffix(".yaml")
    return cast(Facts, yaml.safe_load(path.read_text(encoding="utf-8")))


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes an entity for each node, for each article and for each edge, one a line.

    ExportError if the library `followthemoney` is installed and refuses one of them.
    """
    made = list(entities(graph))
    if ftm_check.is_installed() and (found := next(ftm_check.mistakes(made), None)):
        raise ExportError(f"{path}: FollowTheMoney would refuse this graph: {found}; mend it in the graph")
    write_pieces(path, (json_line(entity) + "\n" for entity in made))


def entities(graph: nx.MultiDiGraph) -> Iterator[dict[str, Any]]:
    """The things, then the articles, then the links."""
    ontology = load_ontology()
    schemata = node_schemata(graph, ontology)
    for node in sorted(graph):
        yield _thing(graph, node, schemata[node])
    articles = {article["id"]: article for article in graph_data(graph)["articles"]}
    for article in articles.values():
        yield _article(article)
    for id_, source, target, edge in numbered_edges(graph):
        schema, ends = link_schema(edge, schemata[source], schemata[target], ontology)
        told = {ends[0]: [entity_id(source)], ends[1]: [entity_id(target)], **_told(graph, edge, schema, articles)}
        yield _entity(entity_id(f"claim-{id_}"), schema, told)


def entity_id(id_: str) -> str:
    """The id if FollowTheMoney takes it, else a hash of it."""
    return id_ if len(id_) <= _LONGEST_ID and _ID.fullmatch(id_) else f"id-{content_hash(id_)}"


def node_schemata(graph: nx.MultiDiGraph, ontology: Ontology) -> Mapping[str, str]:
    """The schema of each node: that of its type, and an asset where a claim calls it owned."""
    found = {node: ontology.entity(node_data(graph, node)["type"]).ftm for node in graph}
    for _, target, _, edge in edges_of(graph):
        relation = ontology.relation_types.get(edge["type"])
        owned = relation is not None and relation.ftm is not None and relation.ftm.schema == "Ownership"
        if owned and node_data(graph, target)["type"] == "Organization":
            found[target] = _OWNED[ontology.entity("Organization").ftm]
    return found


def link_schema(edge: EdgeData, source: str, target: str, ontology: Ontology) -> tuple[str, tuple[str, str]]:
    """The schema of an edge between nodes of these schemata, and its properties for source and target."""
    relation = ontology.relation_types.get(edge["type"])
    name = relation.ftm if relation is not None and edge["modality"] == "asserted" else None
    if name is not None:
        ends = facts()["ends"][name.schema]
        if source in ends[name.source] and target in ends[name.target]:
            return name.schema, (name.source, name.target)
    return "UnknownLink", ("subject", "object")


def _thing(graph: nx.MultiDiGraph, id_: str, schema: str) -> dict[str, Any]:
    node = node_data(graph, id_)
    name = _name(node["name"]) or _name(id_)
    more = {k: v for k, v in node.items() if k not in ("type", "name", "aliases", "mentions")}
    told: Properties = {
        "name": [name],
        "alias": map(_name, node["aliases"]),
        "topics": [facts()["topics"].get(node["type"])],
        "full": [name if schema == "Address" else None],
        "notes": [f"{key}: {as_json(value)}" for key, value in sorted(more.items()) if value]
        + [f"id: {id_}" if entity_id(id_) != id_ else None],
    }
    return _entity(entity_id(id_), schema, told)


def _article(article: ArticleData) -> dict[str, Any]:
    date, url = article["date"] or "", article["url"] or ""
    told: Properties = {
        "fileName": [article["id"]],
        "title": [article["title"]],
        "publishedAt": [date if _DATE.fullmatch(date) else None],
        "sourceUrl": [url if _PAGE.fullmatch(url) else None],
        "publisher": [article["source"]],
        "notes": _words({key: article.get(key) for key in sorted(article) if key not in ("id", "title", "source")}),
    }
    return _entity(_article_id(article["id"]), "Article", told)


def _told(graph: nx.MultiDiGraph, edge: EdgeData, schema: str, articles: Mapping[str, ArticleData]) -> Properties:
    """What a link says beside its ends."""
    sources = list(dict.fromkeys(e["article"] for e in edge["evidence"]))
    has_status = schema not in facts()["without_status"]
    words = {key: value for key, value in edge.items() if key not in _ELSEWHERE}
    said_by = [node_data(graph, who)["name"] if who in graph else who for who in edge["attributed_to"]]
    return {
        facts()["roles"].get(schema, "role"): [_role(edge, schema)],
        "status": [edge["status"]] if has_status else [],
        "startDate": [_date(edge["start"])],
        "endDate": [_date(edge["end"])],
        "date": [_date(edge["date"])],
        "summary": [e["text"] for e in edge["evidence"]],
        "proof": [_article_id(id_) for id_ in sources if id_ in articles],
        "recordId": [*edge["claims"]],
        "description": [*_words(words), *(f"says: {who}" for who in said_by), *(f"article: {id_}" for id_ in sources)],
    }


_ELSEWHERE = ("attributed_to", "claims", "evidence")


def _role(edge: EdgeData, schema: str) -> str:
    """The role that the claim names, or how the relation reads; what is no plain fact says so first.

    The relative of a Family is "former son-in-law" to the person.
    """
    if schema == "Family":
        return edge["label"].removesuffix(" of")
    if schema != "UnknownLink":
        return edge["role"] or edge["label"]
    return edge["label"] if edge["modality"] == "asserted" else f"{edge['modality']}: {edge['label']}"


def _words(values: Mapping[str, object]) -> list[str]:
    return [f"{key}: {value}" for key, value in values.items() if value is not None]


def _date(date: str | None) -> str | None:
    return date if date and _DATE.fullmatch(date) else None


def _name(text: str) -> str:
    return " ".join(clean(text).split()).strip("\"' ")


def _article_id(id_: str) -> str:
    return entity_id(f"article-{id_}")


def _entity(id_: str, schema: str, told: Properties) -> dict[str, Any]:
    """An entity with those of its properties that have values, each value once."""
    values = {key: sorted({clean(value) for value in found if value and value.strip()}) for key, found in told.items()}
    return {"id": id_, "schema": schema, "properties": {key: own for key, own in values.items() if own}}
