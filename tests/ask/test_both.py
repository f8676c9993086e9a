"""Each question has the same answer in process and on a Neo4j server, whatever the graph holds."""

from collections.abc import Callable, Iterator, Mapping

import networkx as nx
import pytest

from graphbuild.ask import Engine, Question, Value, in_process, load_questions, on_server, values_of
from graphbuild.database import Server, export_graph
from graphbuild.errors import DatabaseError
from graphbuild.graph import read_graph
from graphbuild.ontology import load_ontology
from graphbuild.property_graph import rows_of

from .graphs import SHIPPED, empty, harsh, some_values

QUESTIONS = load_questions()
ONTOLOGY = load_ontology()


def shipped() -> nx.MultiDiGraph:
    """The graph that the repository ships."""
    return read_graph(SHIPPED)


@pytest.mark.parametrize("graph_of", [shipped, harsh, empty])
def test_both_engines_agree(graph_of: Callable[[], nx.MultiDiGraph], database: Server) -> None:
    """The same columns and the same rows in the same order; null is null in both."""
    graph = graph_of()
    export_graph(rows_of(graph, ONTOLOGY), ONTOLOGY, database)
    here = in_process(graph, ONTOLOGY)
    with on_server(database) as there:
        for question in QUESTIONS:
            for values in _values(question, graph, here):
                ours, theirs = here(question.cypher, values), there(question.cypher, values)
                assert ours.rows == theirs.rows, (question.name, values)
                assert not ours.rows or ours.columns == theirs.columns


def _values(question: Question, graph: nx.MultiDiGraph, here: Engine) -> Iterator[Mapping[str, Value]]:
    """Some values, and those of the worked answer where the graph has them."""
    yield from some_values(question, graph)[: None if len(graph) else 1]
    if question.examples and "person-edda-sorrendal" in graph:
        yield values_of(question, dict(question.examples), here)


def test_every_question_finds_something_in_the_harsh_graph() -> None:
    """So that agreement on it means something."""
    here = in_process(harsh(), ONTOLOGY)
    silent = [q.name for q in QUESTIONS if not any(here(q.cypher, v).rows for v in some_values(q, harsh()))]
    assert silent == []


def test_a_database_without_a_graph_says_so(database: Server) -> None:
    with pytest.raises(DatabaseError, match="holds no graph"), on_server(database):
        pass
