"""Answers as lines with tabs and as JSON."""

import json

from graphbuild.ask import Answer, answer_json, answer_lines
from graphbuild.ask.questions import question_of
from graphbuild.ask.worked import worked

ANSWER = Answer(("who", "posts", "told"), (("Ann\tLee\nx", ["head", "", None], None), ("Zoë", [], 3)))


def test_lines_have_a_tab_between_cells_and_nothing_for_null() -> None:
    """Tabs and line ends of a value are blanks, so that a row is a line."""
    assert list(answer_lines(ANSWER)) == ["who\tposts\ttold", "Ann Lee x\thead; ; \t", "Zoë\t\t3"]


def test_json_has_a_row_a_line_with_every_column() -> None:
    text = answer_json(ANSWER)
    assert json.loads(text) == [
        {"who": "Ann\tLee\nx", "posts": ["head", "", None], "told": None},
        {"who": "Zoë", "posts": [], "told": 3},
    ]
    assert text.count("\n") == 4


def test_an_empty_answer_is_an_empty_list() -> None:
    assert json.loads(answer_json(Answer(("who",), ()))) == []


def test_a_worked_answer_shows_its_first_rows_cut_to_what_can_be_read() -> None:
    question = question_of("made", "// Who?\n// $a (Person): them. Example: Ann Lee\nRETURN $a\n")
    lines = worked(question, Answer(("a", "b"), tuple((f"row {n}", "x" * 99) for n in range(9))))
    assert lines[0] == 'graphbuild ask made a="Ann Lee"'
    assert lines[1].split() == ["a", "|", "b"]
    assert lines[2] == "row 0 | " + "x" * 35 + "…"
    assert lines[-1] == "and 3 more"
