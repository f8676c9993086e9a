"""An article taken back."""

from pathlib import Path

import pytest

from graphbuild.database import Server, withdraw
from graphbuild.errors import DatabaseError
from graphbuild.graph import graph_json
from tests.database.test_export import export, held, read
from tests.graph.test_build import graph_of
from tests.marked import claim, document, statement
from tests.property_graph.graphs import full
from tests.server.start import asked

A = document(
    "a",
    "[Ann Lee|Person lee], leader of the [Reform Party|Party ref], met [Tom Day|Person day] in [Paris|Place par].",
    date="2020-05-01",
)
B_TEXT = (
    "[Tom Day|Person day] met [Ann Lee|Person lee]. [Premier Lee|Person lee] leads the [Reform Party|Party ref].\n\n"
    "[Bo Rhys|Person rhys] said that [Ann Lee|Person lee] owns the [Daily Tide|Organization tide]."
)
B = document(
    *("b", B_TEXT),
    date="2021-01-01",
    statements=(statement(document("b", B_TEXT), "Bo Rhys", "said", "Ann Lee owns the Daily Tide"),),
)
OF_A = [claim(A, "Ann Lee", "HEADS", "Reform Party", role="leader"), claim(A, "Ann Lee", "BASED_IN", "Paris")]
OF_B = [
    claim(B, "Tom Day", "MET_WITH", "Ann Lee"),
    claim(B, "Ann Lee", "OWNS", "Daily Tide", modality="alleged", by=["Bo Rhys"]),
    claim(B, "Ann Lee", "HEADS", "Reform Party", status="former"),
]


def test_it_is_as_if_it_had_never_been_read(database: Server) -> None:
    """Its edges, sentences, paragraphs, statements and mentions go, with the things that it alone names."""
    export(graph_of([A, B], [*OF_A, *OF_B]), database)
    withdraw("b", database)
    assert held(database) == graph_json(graph_of([A], OF_A))
    left = asked(database, "MATCH (n) WHERE n.article = 'b' OR 'b' IN n.articles OR n.id = 'b' RETURN n")
    assert left + asked(database, "MATCH ()-[r]->() WHERE 'b' IN r.articles RETURN r") == []


def test_what_other_articles_say_as_well_stays(database: Server) -> None:
    """An edge of two articles keeps its sentence of the other; that it is as sure as the surer of both stays too."""
    same = claim(A, "Ann Lee", "MET_WITH", "Tom Day", confidence=0.5)
    export(graph_of([A, B], [same, *OF_B]), database)
    withdraw("b", database)
    (edge,) = asked(
        database, "MATCH (c:Claim)-[:SHOWN_BY]->(e) RETURN c.claim_type, c.articles, e.article, c.confidence"
    )
    assert edge == ["MET_WITH", ["a"], "a", 0.9]
    assert asked(database, "MATCH (:Person)-[r]->(:Person) RETURN type(r), r.articles") == [["MET_WITH", ["a"]]]


def test_all_articles(tmp_path: Path, database: Server) -> None:
    """What rests on no article is left, with what it is between, and the generator."""
    export(read(tmp_path, full()), database)
    for article in ("a", "b"):
        withdraw(article, database)
    labels = "MATCH (n) RETURN labels(n)[0] AS label, coalesce(n.key, n.id) AS id ORDER BY label, id"
    assert asked(database, labels) == [
        ["Claim", "k4"],
        ["Entity", "person-lee"],
        ["Entity", "place-nowhere"],
        ["Generator", "generator"],
    ]


def test_an_article_that_is_not_there(tmp_path: Path, database: Server) -> None:
    """It is named, with how to see those that are there, and nothing is lost."""
    graph = read(tmp_path, full())
    export(graph, database)
    with pytest.raises(DatabaseError, match=r"there is no article 'A'; `MATCH \(a:Article\) RETURN a.id` lists all"):
        withdraw("A", database)
    assert held(database) == graph_json(graph)
