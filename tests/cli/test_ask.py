"""`ask` prints an answer as lines, as JSON or as a table, and says in one line what is wrong."""

import json
import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from graphbuild.ask import load_questions
from graphbuild.database import Server
from graphbuild.graph import graph_json
from tests.ask.graphs import SHIPPED, harsh

from .conftest import Run


def test_the_list_names_every_question_and_what_it_takes(run: Run) -> None:
    text = run("ask", "--list").output
    for question in load_questions():
        assert f"{question.name}  {question.asks}" in text
    assert 'person  whose family; for instance person="Edda Sorrendal"' in text
    assert "relations  families or types to look at; default: family, legal, money" in text


def test_an_answer_is_lines_with_tabs_where_it_is_piped(run: Run) -> None:
    lines = run("ask", "evidence", "from=Lammert", "to=analucia prewitt", "--graph", SHIPPED).output.splitlines()
    assert lines[0].split("\t")[:4] == ["source", "tie", "target", "topic"]
    assert lines[1].split("\t")[:3] == ["Viggo Lammert", "appointed", "Analucia Prewitt"]


def test_an_answer_is_json_where_that_is_asked_for(run: Run) -> None:
    rows = json.loads(run("ask", "owners", "company=Gannetway Haulage", "--json", "--graph", SHIPPED).output)
    assert [row["owner"] for row in rows] == ["Marlspike Freight", "Kitefin Holdings", "Kwabena Osterley"]
    assert rows[1]["modality"] == ["asserted", "asserted"]


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["famly"], "there is no question 'famly'; did you mean family?"),
        (["family"], 'family needs person, whose family; for instance person="Edda Sorrendal"'),
        (["family", "person=Benhadi"], "'Benhadi' is the name of several: Farrukh Benhadi (person-farrukh-benhadi), "),
        (["family", "person=Elda"], "did you mean Edda Sorrendal (person-edda-sorrendal)?"),
        (["family", "Edda Sorrendal"], "'Edda Sorrendal' is no parameter; write name=value"),
    ],
)
def test_what_cannot_be_asked_is_said_in_a_line(run: Run, args: list[str], says: str) -> None:
    result = run("ask", *args, "--graph", SHIPPED)
    assert (result.exit_code, result.stdout) == (1, "")
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "args", [[], ["family"], ["family", "--neo4j", "--graph", "graph.json"], ["family", "--graph"]]
)
def test_a_graph_or_a_database_must_be_named(run: Run, args: list[str]) -> None:
    assert run("ask", *args).exit_code == 2


def test_without_kglite_it_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kglite", None)
    result = run("ask", "two-posts", "--graph", SHIPPED)
    assert result.exit_code == 1
    assert 'pip install "graphbuild[ask]"' in result.stderr


def test_the_list_needs_no_kglite(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kglite", None)
    assert run("ask", "--list").exit_code == 0


def test_a_database_is_asked_where_the_environment_says(
    run: Run, database: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The graph is exported to it before, and the answer is that of the file."""
    for name, value in (("URI", database.uri), ("USERNAME", database.user), ("PASSWORD", database.password)):
        monkeypatch.setenv(f"NEO4J_{name}", value)
    assert run("export", SHIPPED, "--to", "neo4j").exit_code == 0
    asked = ("ask", "family", "person=Sorrendal")
    assert run(*asked, "--neo4j").output == run(*asked, "--graph", SHIPPED).output != ""


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """A graph file with names that would steer a terminal or break a line."""
    path = tmp_path / "graph.json"
    path.write_text(graph_json(harsh()), encoding="utf-8")
    return path


def test_no_name_breaks_a_line(run: Run, hostile: Path) -> None:
    """No line of an answer has more cells than columns, whatever is in the names."""
    lines = run("ask", "alleged", "--graph", hostile).output.split("\n")
    assert len({line.count("\t") for line in lines if line}) == 1


def test_a_terminal_shows_a_table_that_no_name_steers(hostile: Path) -> None:
    """The items of a list stand below each other; what turns the reading order is left out."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "graphbuild.cli", "ask", "alleged", "--graph", str(hostile)]
    environment = {**os.environ, "COLUMNS": "200", "TERM": "xterm"}
    with subprocess.Popen(command, stdout=theirs, env=environment) as running:
        os.close(theirs)
        shown = _all_of(ours).decode()
    assert running.returncode == 0
    assert "rows" in shown.splitlines()[-1]
    assert "source" in shown
    assert "DETACH DELETE" in shown
    assert "\u202e" not in shown


def _all_of(descriptor: int) -> bytes:
    """All that comes through a terminal until nobody writes to it any more."""
    pieces = []
    with suppress(OSError):
        while piece := os.read(descriptor, 65536):
            pieces.append(piece)
    os.close(descriptor)
    return b"".join(pieces)
