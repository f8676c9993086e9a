"""FollowTheMoney: every entity held against the library's own model, and the graph looked for in them."""

import json
from pathlib import Path
from typing import Any

import networkx as nx
import pytest
from followthemoney import model
from followthemoney.types import registry

from graphbuild.errors import ExportError
from graphbuild.export.followthemoney import entities, entity_id, facts, write
from graphbuild.export.ftm_check import is_installed, mistakes
from graphbuild.graph import edges_of, graph_data, node_data
from graphbuild.ontology import load_ontology
from tests.export.read_back import text


@pytest.fixture
def found(graph: nx.MultiDiGraph, tmp_path: Path) -> dict[str, Any]:
    """The entities of the file, by id."""
    write(graph, tmp_path / "g.ftm.json")
    lines = (tmp_path / "g.ftm.json").read_text(encoding="utf-8").split("\n")
    made = [json.loads(line) for line in lines if line]
    assert len({entity["id"] for entity in made}) == len(made)
    return {entity["id"]: entity for entity in made}


def test_the_library_has_nothing_against_any_entity(found: dict[str, Any]) -> None:
    """Schemata, properties, values and ends are those that the model allows; each is read as an entity."""
    assert list(mistakes(list(found.values()))) == []
    for entity in found.values():
        proxy = model.get_proxy(entity, cleaned=False)
        assert proxy.caption
        assert registry.entity.validate(proxy.id)


PERSON = {"id": "p", "schema": "Person", "properties": {"name": ["P"]}}


@pytest.mark.parametrize(
    ("entity", "mistake"),
    [
        ({"schema": "Ghost"}, "x: Ghost is no schema"),
        ({"schema": "Thing"}, "x: Thing is no schema"),
        ({"properties": {}}, "x: name is missing"),
        ({"id": "two words"}, "two words: its id is none"),
        ({"properties": {"name": ["N"], "asset": ["p"]}}, "x: Organization has no property asset"),
        ({"properties": {"name": ["N"], "topics": ["gossip"]}}, "x: topics cannot be 'gossip'"),
        ({"properties": {"name": ["N"], "sourceUrl": ["x y"]}}, "x: sourceUrl cannot be 'x y'"),
        (
            {"schema": "Membership", "properties": {"member": ["p"], "organization": ["p"]}},
            "x: organization cannot be p",
        ),
        ({"schema": "Membership", "properties": {"member": ["q"], "organization": ["p"]}}, "x: member cannot be q"),
    ],
)
def test_the_library_finds_what_is_wrong(entity: dict[str, Any], mistake: str) -> None:
    """An entity that FollowTheMoney would refuse is refused with the reason."""
    found = {"id": "x", "schema": "Organization", "properties": {"name": ["N"]}, **entity}
    assert is_installed()
    assert next(mistakes([PERSON, found])).startswith(mistake)


def test_a_graph_that_is_refused_is_not_written(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """A node without a name that FollowTheMoney takes is an error in one line."""
    hostile.add_node("'", type="Person", name="''", aliases=[], mentions=[], attributes={})
    with pytest.raises(ExportError, match=r"^[^\n]*name is missing; mend it in the graph$"):
        write(hostile, tmp_path / "g.ftm.json")
    assert not (tmp_path / "g.ftm.json").exists()


def test_what_we_rely_on_is_in_the_model() -> None:
    """The facts in our YAML are those of the library, and the ontology names nothing that is not among them."""
    ontology = load_ontology()
    nodes = {*(entity.ftm for entity in ontology.entities), "Company"}
    for name, ends in facts()["ends"].items():
        for end, allowed in ends.items():
            range_ = model[name].get(end).range
            assert sorted(allowed) == sorted(node for node in nodes if model[node].is_a(range_))
        assert model[name].get(facts()["roles"].get(name, "role")) is not None
        assert (model[name].get("status") is None) == (name in facts()["without_status"])
    assert all(r.ftm is None or r.ftm.source in facts()["ends"][r.ftm.schema] for r in ontology.relations)
    assert all(r.ftm is None or r.ftm.target in facts()["ends"][r.ftm.schema] for r in ontology.relations)
    assert set(facts()["topics"].values()) <= set(registry.topic.names)


def test_every_node_is_a_thing_with_its_names(graph: nx.MultiDiGraph, found: dict[str, Any]) -> None:
    """Name, other names, and what it is: schema and topic tell all types of nodes apart."""
    ontology, topics = load_ontology(), facts()["topics"]
    for id_ in graph:
        node, entity = node_data(graph, id_), found[entity_id(id_)]
        told = entity["properties"]
        assert entity["schema"] in (ontology.entity(node["type"]).ftm, "Company")
        assert told.get("topics", []) == [topic for type_, topic in topics.items() if type_ == node["type"]]
        assert told["name"] == [" ".join((text(node["name"]) or "").split()).strip("\"' ")]
        squeezed = {" ".join((text(alias) or "").split()).strip("\"' ") for alias in node["aliases"]} - {""}
        assert set(told.get("alias", [])) == squeezed
    kinds = {(entity.ftm, topics.get(entity.type)) for entity in ontology.entities}
    assert len(kinds) == len(ontology.entities)


def test_every_article_is_one(graph: nx.MultiDiGraph, found: dict[str, Any]) -> None:
    """Title, source, date and address; the address in words where FollowTheMoney refuses it."""
    for article in graph_data(graph)["articles"]:
        entity = found[entity_id(f"article-{article['id']}")]
        told = entity["properties"]
        assert entity["schema"] == "Article"
        assert told["fileName"] == [article["id"]]
        for key, name in (("title", "title"), ("source", "publisher"), ("date", "publishedAt")):
            assert told.get(name, []) == [text(article[key])] * bool(article[key])  # type: ignore[literal-required]
        words = told.get("notes", [])
        assert {f"url: {article['url']}", f"sha256: {article['sha256']}"} - set(words) <= {"url: None", "sha256: None"}


def test_every_edge_is_a_link_with_its_evidence(graph: nx.MultiDiGraph, found: dict[str, Any]) -> None:
    """Both ends, sentences, articles, dates, claimants and all qualifiers."""
    articles = {article["id"] for article in graph_data(graph)["articles"]}
    seen: set[str] = set()
    for source, target, key, edge in edges_of(graph):
        id_ = entity_id(f"claim-{key}" if f"claim-{key}" not in seen else f"claim-{key}-2")
        seen.add(id_)
        told = found[id_]["properties"]
        ends = model[found[id_]["schema"]].source_prop, model[found[id_]["schema"]].target_prop
        assert {v for end in ends if end for v in told[end.name]} == {entity_id(source), entity_id(target)}
        assert set(told.get("summary", [])) == {text(e["text"]) for e in edge["evidence"] if e["text"].strip()}
        named = {entity_id(f"article-{e['article']}") for e in edge["evidence"] if e["article"] in articles}
        assert set(told.get("proof", [])) == named
        assert set(told.get("recordId", [])) == set(edge["claims"])
        words = set(told["description"])
        qualifiers = ("type", "label", "role", "status", "modality", "topic", "date", "start", "end", "confidence")
        wanted = {f"{q}: {edge[q]}" for q in (*qualifiers, "extractor", "tie") if edge[q] is not None}  # type: ignore[literal-required]
        assert wanted <= words
        said_by = [graph.nodes[who]["name"] if who in graph else who for who in edge["attributed_to"]]
        assert {text(f"says: {who}") for who in said_by} <= words


def test_what_is_not_asserted_is_never_stated_as_a_fact(graph: nx.MultiDiGraph, found: dict[str, Any]) -> None:
    """A claim that is alleged or denied is a link of unknown kind whose role says so first."""
    doubtful = {key: edge for *_, key, edge in edges_of(graph) if edge["modality"] != "asserted"}
    for key, edge in doubtful.items():
        link = found[entity_id(f"claim-{key}")]
        assert link["schema"] == "UnknownLink"
        assert link["properties"]["role"] == [f"{edge['modality']}: {edge['label']}"]


def link(hostile: nx.MultiDiGraph, types: tuple[str, str], type_: str, **more: Any) -> dict[str, Any]:
    """The link of one edge between nodes of two types."""
    graph = nx.MultiDiGraph(**{**hostile.graph, "articles": []})
    for id_, node_type in zip(("s", "t"), types, strict=True):
        graph.add_node(id_, type=node_type, name=id_, aliases=[], mentions=[], attributes={})
    *_, edge = next(iter(edges_of(hostile)))
    plain = {"role": None, "status": "current", "modality": "asserted", "attributed_to": [], "evidence": []}
    graph.add_edge("s", "t", "k", **{**edge, **plain, "type": type_, "label": "L of", **more})
    (*_, made) = entities(graph)
    return {"schema": made["schema"], **{k: v[0] for k, v in made["properties"].items() if k != "description"}}


@pytest.mark.parametrize(
    ("types", "type_", "more", "told"),
    [
        (("Person", "Party"), "HEADS", {"role": "head"}, {"schema": "Directorship", "director": "s", "role": "head"}),
        (("Person", "Place"), "HEADS", {}, {"schema": "UnknownLink", "subject": "s", "object": "t", "role": "L of"}),
        (("Person", "Person"), "PARENT_OF", {}, {"schema": "Family", "relative": "s", "person": "t"}),
        (("Person", "Organization"), "OWNS", {}, {"schema": "Ownership", "owner": "s", "asset": "t"}),
        (("Person", "Party"), "OWNS", {}, {"schema": "UnknownLink", "subject": "s", "object": "t"}),
        (("Person", "Party"), "MEMBER_OF", {"status": "former"}, {"schema": "Membership", "status": "former"}),
        (("Party", "Person"), "FUNDS", {"date": "2019"}, {"schema": "Payment", "purpose": "L of", "date": "2019"}),
        (("Person", "Party"), "OF_ANOTHER_ONTOLOGY", {}, {"schema": "UnknownLink", "role": "L of"}),
        (("Person", "Party"), "HEADS", {"modality": "denied"}, {"schema": "UnknownLink", "role": "denied: L of"}),
    ],
)
def test_which_link_an_edge_becomes(
    hostile: nx.MultiDiGraph, types: tuple[str, str], type_: str, more: dict[str, Any], told: dict[str, str]
) -> None:
    """The schema of its relation where the ends fit, else an UnknownLink."""
    assert told.items() <= link(hostile, types, type_, **more).items()
    if type_ == "PARENT_OF":
        assert link(hostile, types, type_)["relationship"] == "L"
