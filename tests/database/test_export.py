"""What a database says after an export, and after another one of the same articles or of others."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import networkx as nx
import pytest

from graphbuild.database import Server, export_graph, import_graph
from graphbuild.errors import DatabaseError
from graphbuild.graph import graph_json, read_graph
from graphbuild.ontology import load_ontology
from graphbuild.property_graph import rows_of
from tests.graph.test_build import sample
from tests.property_graph.graphs import HOSTILE, article, edge, foreign, full, mention, node, sentence
from tests.server.start import asked


def read(folder: Path, data: Any) -> nx.MultiDiGraph:
    """The graph of a file with this content."""
    (folder / "g.json").write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")
    return read_graph(folder / "g.json")


def export(graph: nx.MultiDiGraph, server: Server) -> None:
    """Exports a graph as the command line does."""
    export_graph(rows_of(graph, load_ontology()), load_ontology(), server)


def held(server: Server) -> str:
    """The graph.json that a database gives."""
    return graph_json(import_graph(server))


GRAPHS = {
    "built": sample(),
    "full": full(),
    "foreign": foreign(),
    "empty": {"nodes": [], "edges": []},
    "without statements": {**full(), "graph": {}},
}


@pytest.mark.parametrize("data", GRAPHS.values(), ids=GRAPHS)
def test_there_and_back(tmp_path: Path, data: Any, database: Server) -> None:
    """The same graph.json, byte for byte; exported twice, the same nodes and relationships."""
    graph = read(tmp_path, data)
    export(graph, database)
    assert held(database) == graph_json(graph)
    count = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n), count(r)"
    before = asked(database, count)
    export(graph, database)
    assert held(database) == graph_json(graph)
    assert asked(database, count) == before


def test_an_address_that_routes(tmp_path: Path, database: Server) -> None:
    """The scheme of clusters does for a single server too."""
    graph = read(tmp_path, full())
    routed = replace(database, uri=database.uri.replace("bolt", "neo4j", 1))
    export(graph, routed)
    assert held(routed) == graph_json(graph)


def without_evidence() -> dict[str, Any]:
    data = full()
    del data["edges"][0]["evidence"][1]
    return data


def renamed() -> dict[str, Any]:
    """Person-lee is called person-ann-lee and is an organization."""
    data = json.loads(json.dumps(full()).replace("person-lee", "person-ann-lee"))
    data["nodes"][0] |= {"name": "Ann Lee", "aliases": ["L."]}
    return dict(data)


def other_type() -> dict[str, Any]:
    data = full()
    data["nodes"][2]["type"] = "Organization"
    return data


def other_words() -> dict[str, Any]:
    """A paragraph is split otherwise, a claim has another role and claimant, a statement and an edge are gone."""
    data = full()
    data["graph"]["passages"][1]["end"] = 29
    data["graph"]["statements"].pop()
    data["edges"][2] |= {"role": "chair", "attributed_to": ["party-reform"]}
    del data["edges"][1]
    return data


def almost_nothing() -> dict[str, Any]:
    return {**full(), "nodes": full()["nodes"][::3], "edges": full()["edges"][3:]}


NEWER = [without_evidence, renamed, other_type, other_words, almost_nothing]


@pytest.mark.parametrize("changed", NEWER, ids=lambda f: f.__name__)
def test_a_newer_graph_of_the_same_articles(tmp_path: Path, changed: Any, database: Server) -> None:
    """Nothing lingers of what an earlier graph said, whichever of the two was first."""
    old, new = read(tmp_path, full()), read(tmp_path, changed())
    for graph in (old, new, old):
        export(graph, database)
        assert held(database) == graph_json(graph)
    assert asked(database, "MATCH (a)-[r]->(b) WHERE r.claim IS NOT NULL RETURN count(r)") == [[4]]
    assert asked(database, "MATCH (n:Organization) RETURN n.id") == []


LEE = node("person-lee", "Person", "Ann Lee", aliases=["Lee"])
REFORM = node("party-reform", "Party", "Reform")


def of_article(id_: str, *edges: dict[str, Any], **lee: Any) -> dict[str, Any]:
    """A graph of one article that mentions Lee and Reform."""
    nodes = [
        LEE
        | {"mentions": [mention(id_, 0, "Lee"), mention(id_, 40, f"Boss {id_}")], "aliases": [f"Boss {id_}", "Lee"]}
        | lee,
        REFORM | {"mentions": [mention(id_, 10, "Reform")]},
    ]
    return {"nodes": nodes, "edges": list(edges), "graph": {"articles": [article(id_)]}}


def heads(*articles: str, claims: list[str]) -> dict[str, Any]:
    return edge(
        "person-lee",
        "HEADS",
        "party-reform",
        "k",
        *(sentence(a, 0, "Lee heads Reform.") for a in articles),
        claims=claims,
    )


def owns(article_: str) -> dict[str, Any]:
    return edge("person-lee", "OWNS", "party-reform", "o", sentence(article_, 50, "Lee owns it."))


A, B = of_article("a", heads("a", claims=["1"])), of_article("b", heads("b", claims=["2"]), owns("b"))
BOTH = {
    "nodes": [
        LEE
        | {
            "aliases": ["Boss a", "Boss b", "Lee"],
            "mentions": [mention(i, at, words) for i in "ab" for at, words in ((0, "Lee"), (40, f"Boss {i}"))],
        },
        REFORM | {"mentions": [mention(i, 10, "Reform") for i in "ab"]},
    ],
    "edges": [heads("a", "b", claims=["1", "2"]), owns("b")],
    "graph": {"articles": [article("a"), article("b")]},
}


def test_graphs_of_different_articles_add_up(tmp_path: Path, database: Server) -> None:
    """What both say is one claim with the evidence of both; a new graph of one leaves alone what the other says."""
    export(read(tmp_path, A), database)
    export(read(tmp_path, B), database)
    both = graph_json(read(tmp_path, BOTH))
    assert held(database) == both
    assert asked(database, "MATCH (c:Claim {key: 'k'}) RETURN c.articles") == [[["a", "b"]]]
    assert asked(database, "MATCH ()-[r:HEADS]->() RETURN r.articles, r.claims") == [[["a", "b"], ["1", "2"]]]
    export(read(tmp_path, of_article("b")), database)
    assert asked(database, "MATCH (c:Claim) RETURN c.key, c.articles") == [["k", ["a"]]]
    assert asked(database, "MATCH (c:Claim)-[:SHOWN_BY]->(e) RETURN e.article") == [["a"]]
    assert asked(database, "MATCH (:Person)-[r]->(:Party) RETURN type(r), r.articles") == [["HEADS", ["a"]]]


def test_an_alias_goes_with_the_articles_that_use_it(tmp_path: Path, database: Server) -> None:
    """One that another article uses stays."""
    export(read(tmp_path, A), database)
    export(read(tmp_path, B), database)
    plain = of_article("b", aliases=[], mentions=[mention("b", 0, "Ann Lee")])
    export(read(tmp_path, plain), database)
    assert asked(database, "MATCH (n:Person) UNWIND n.aliases AS a RETURN a ORDER BY a") == [["Boss a"], ["Lee"]]


def test_what_rests_on_no_article(tmp_path: Path, database: Server) -> None:
    """It is replaced by that of the next graph that has such things, and left alone by one that has none."""
    one, other = ({"nodes": [node(id_, "Person", id_)], "edges": [edge(id_, "OWNS", id_, "k")]} for id_ in "xy")
    export(read(tmp_path, one), database)
    export(read(tmp_path, A), database)
    ids = "MATCH (n:Entity) RETURN n.id ORDER BY n.id"
    assert asked(database, ids) == [["party-reform"], ["person-lee"], ["x"]]
    export(read(tmp_path, other), database)
    assert asked(database, ids) == [["party-reform"], ["person-lee"], ["y"]]
    assert asked(database, "MATCH ()-[r:OWNS]->() RETURN count(r)") == [[1]]


def test_names_are_values(tmp_path: Path, database: Server) -> None:
    """What an article names its people makes no label, no property and no statement."""
    export(read(tmp_path, full()), database)
    assert asked(database, "MATCH (n:Person {name: $name}) RETURN n.aliases", name=HOSTILE) == [[["Lee", "L."]]]
    known = {entity.cypher for entity in load_ontology().entities}
    ours = {"Entity", "Article", "Claim", "Evidence", "Passage", "Statement", "Mention", "Generator"}
    assert {label for (label,) in asked(database, "MATCH (n) UNWIND labels(n) AS l RETURN DISTINCT l")} <= known | ours


def test_what_an_analyst_asks(tmp_path: Path, database: Server) -> None:
    """The relationship for the path, the claim for its sentence and its claimant; what is unknown is absent."""
    export(read(tmp_path, full()), database)
    denied = """
        MATCH (a:Person)-[r:HEADS {modality: 'denied'}]->(b:Party)
        MATCH (c:Claim {id: r.claim})-[:SHOWN_BY]->(e)-[:IN_ARTICLE]->(article), (c)-[:CLAIMED_BY]->(who)
        MATCH (e)-[:IN_PASSAGE]->(p)
        RETURN a.id, b.name, e.text, article.id, who.name, p.text STARTS WITH e.text, r.topic IS NULL"""
    assert asked(database, denied) == [["person-lee", "Reform", "Day denies it.", "b", "Tom Day", True, True]]


def test_the_schema_is_there(tmp_path: Path, database: Server) -> None:
    """Every label of ours has unique ids."""
    export(read(tmp_path, full()), database)
    found = asked(database, "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes[0], properties")
    for label in ("Entity", "Article", "Claim", "Evidence", "Passage", "Statement", "Mention", "Generator"):
        assert [label, ["id"]] in found


def test_a_database_without_a_graph(database: Server) -> None:
    """An import says so, and how to get one in."""
    with pytest.raises(DatabaseError, match="holds no graph; write one with `graphbuild export"):
        import_graph(database)


def test_a_number_that_neo4j_cannot_hold(tmp_path: Path, database: Server) -> None:
    """It is named, and the database says afterwards that it is not whole."""
    data = full()
    data["nodes"][0]["mentions"][0]["start"] = 2**63
    with pytest.raises(DatabaseError, match=f"{database.address}: .*64 bits only .*9223372036854775808"):
        export(read(tmp_path, data), database)
    with pytest.raises(DatabaseError, match="an export into it was stopped; run that export again"):
        import_graph(database)
