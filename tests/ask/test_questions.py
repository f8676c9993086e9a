"""Every question says what it asks and needs, and its worked answer is what the shipped graph says."""

import re
from pathlib import Path

import pytest

from graphbuild.ask import Engine, Question, asked, load_questions, question_called, with_answer, worked
from graphbuild.ask.questions import question_of, questions_folder
from graphbuild.errors import QuestionError
from graphbuild.graph import edges_of, read_graph
from graphbuild.ontology import load_ontology

from .graphs import SHIPPED

QUESTIONS = load_questions()
MODALITY = {key: edge["modality"] for _, _, key, edge in edges_of(read_graph(SHIPPED))}
each = pytest.mark.parametrize("question", QUESTIONS, ids=[q.name for q in QUESTIONS])


def test_there_are_twenty_questions_and_more() -> None:
    assert len(QUESTIONS) >= 20


@each
def test_a_question_asks_one_thing_and_takes_what_its_query_takes(question: Question) -> None:
    """Its first comment is a question, and the query has the very parameters that the comments explain."""
    assert "?" in question.asks
    assert {p.name for p in question.parameters} == set(re.findall(r"\$(\w+)", question.cypher))


@each
def test_each_parameter_can_be_given(question: Question) -> None:
    """It has an example or a default, and is a date, a list of relations or of types that nodes have."""
    types = {"Entity", *load_ontology().entity_types}
    for parameter in question.parameters:
        assert parameter.example or parameter.default
        assert parameter.kind in ("date", "relations") or set(parameter.kind.split("|")) <= types


@each
def test_the_worked_answer_is_what_the_shipped_graph_says(question: Question, engine: Engine) -> None:
    """`python -m scripts.worked_answers` writes it; it has at least one row."""
    answer = asked(question, dict(question.examples), engine)
    assert answer.rows
    assert question.answer == worked(question, answer)


@each
def test_what_is_denied_is_never_given_as_a_fact(question: Question, engine: Engine) -> None:
    """Each claim of an answer stands there with its own modality; every answer but that of speakers has keys."""
    answer = asked(question, dict(question.examples), engine)
    shown = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    pairs = [
        (key, modality)
        for row in shown
        for key, modality in zip(
            row.get("keys") or [row.get("key")], _listed(row.get("modality")), strict="statement" not in row
        )
    ]
    assert all(MODALITY[key] == modality for key, modality in pairs if key)
    assert any(key for key, _ in pairs) or question.name == "speakers"


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def test_an_unknown_question_is_answered_with_those_like_it() -> None:
    with pytest.raises(QuestionError, match="no question 'famly'; did you mean family"):
        question_called("famly")
    with pytest.raises(QuestionError, match="--list"):
        question_called("xyzzy")


def test_a_file_of_ones_own_is_asked_by_its_path(tmp_path: Path, engine: Engine) -> None:
    own = tmp_path / "count.cypher"
    own.write_text(
        "\ufeff// How many parties are there?\nMATCH (n:Party) RETURN count(*) AS parties\n", encoding="utf-8"
    )
    assert asked(question_called(str(own)), {}, engine).rows == ((4,),)


def test_a_file_of_ones_own_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    """So is a query that kglite does not understand."""
    (tmp_path / "latin.cypher").write_bytes(b"// \xe9?\nRETURN 1\n")
    for name, says in (("nope.cypher", "No such file"), ("latin.cypher", "no UTF-8")):
        with pytest.raises(QuestionError, match=says):
            question_called(str(tmp_path / name))


def test_a_query_that_is_not_understood_is_an_error(engine: Engine) -> None:
    with pytest.raises(
        QuestionError,
        match=r"^kglite cannot answer this: Cypher syntax error at line 1, .*; ask it on Neo4j with --neo4j$",
    ):
        engine("MATCH (n RETURN n", {})


@pytest.mark.parametrize("text", ["", "// Who?\n", "RETURN 1\n"])
def test_a_file_without_question_or_query_is_refused(text: str) -> None:
    with pytest.raises(QuestionError, match=r"made\.cypher: it needs"):
        question_of("made", text)


def test_a_parameter_that_is_not_explained_is_refused() -> None:
    with pytest.raises(QuestionError, match=r"'// \$who' is no parameter"):
        question_of("made", "// Who?\n// $who\nRETURN $who\n")


def test_a_file_is_read_as_it_reads() -> None:
    """Question, parameters with example and default, query and worked answer."""
    text = (
        "// Who?\n// $who (Person|Party): them. Example: Ann Lee. Default: none\n// $day (date): when. Example: 2020\n"
    )
    question = question_of("made", text + "\nRETURN $who, $day\n\n// graphbuild ask made\n// a | b\n")
    who, day = question.parameters
    assert (who.kind, who.means, who.example, who.default) == ("Person|Party", "them", "Ann Lee", "none")
    assert (day.kind, day.example, day.default) == ("date", "2020", None)
    assert question.cypher == "RETURN $who, $day\n"
    assert question.answer == ("graphbuild ask made", "a | b")


def test_a_worked_answer_replaces_the_one_before() -> None:
    text = "// Who?\nRETURN 1\n\n// old\n// older\n"
    assert with_answer(text, ["new"]) == "// Who?\nRETURN 1\n\n// new\n"


def test_the_questions_are_files_of_the_repository() -> None:
    assert questions_folder().parent.name == "cypher"
