"""`export --to neo4j` and `import --from neo4j`, as they are typed."""

import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from graphbuild.database import Server
from graphbuild.graph import graph_json, read_graph
from tests.property_graph.graphs import full
from tests.server.start import asked

from .conftest import Run


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """A graph of two articles, as graphbuild writes it."""
    path = tmp_path / "in" / "graph.json"
    path.parent.mkdir()
    path.write_text(json.dumps(full()), encoding="utf-8")
    path.write_text(graph_json(read_graph(path)), encoding="utf-8")
    return path


@pytest.fixture
def at(database: Server, monkeypatch: pytest.MonkeyPatch) -> Server:
    """A server that the environment names."""
    monkeypatch.setenv("NEO4J_URI", database.uri)
    monkeypatch.setenv("NEO4J_USERNAME", database.user)
    monkeypatch.setenv("NEO4J_PASSWORD", database.password)
    monkeypatch.setenv("NEO4J_DATABASE", database.database or "")
    return database


def test_there_and_back(run: Run, graph: Path, at: Server) -> None:
    """One line tells what was written; the file that comes back is the one that went."""
    result = run("export", graph, "--to", "neo4j")
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout == f"written to {at.address}: 4 entities, 4 claims of 2 articles\n"
    back = graph.parent / "new" / "back.json"
    result = run("import", "--from", "neo4j", "-o", back)
    assert (result.exit_code, result.output) == (0, f"written to {back}\n")
    assert back.read_bytes() == graph.read_bytes()


def test_a_newer_graph(run: Run, graph: Path, at: Server) -> None:
    """What is taken out is counted; with --quiet nothing is said."""
    run("export", graph, "--to", "neo4j")
    data = json.loads(graph.read_text(encoding="utf-8"))
    data["edges"] = data["edges"][1:]
    graph.write_text(json.dumps(data), encoding="utf-8")
    result = run("export", graph, "--to", "neo4j")
    assert result.stdout.endswith("4 entities, 3 claims of 2 articles; 3 nodes of earlier exports taken out\n")
    assert run("export", graph, "--to", "neo4j", "-q").output == ""


def test_an_article_withdrawn(run: Run, graph: Path, at: Server) -> None:
    """Alone, or after an export."""
    result = run("export", graph, "--to", "neo4j", "--withdraw", "b")
    assert result.stdout.splitlines()[1].startswith(f"withdrawn from {at.address}: b, with ")
    assert asked(at, "MATCH (a:Article) RETURN a.id") == [["a"]]
    result = run("export", "--to", "neo4j", "--withdraw", "a")
    assert (result.exit_code, result.stderr) == (0, "")
    assert asked(at, "MATCH (a:Article) RETURN a.id") == []
    result = run("export", "--to", "neo4j", "--withdraw", "a")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "there is no article 'a'" in result.stderr


def wrong(result: Result, *words: str) -> None:
    """An error on one line with these words and without a password."""
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("graphbuild: error: ")
    assert result.stderr.count("\n") == 1
    assert all(word in result.stderr for word in words)
    assert "s3cret" not in result.stderr


def test_a_wrong_password(run: Run, graph: Path, at: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """One line with the address and the cure, for both commands."""
    monkeypatch.setenv("NEO4J_PASSWORD", "s3cret")
    for command in (["export", graph, "--to", "neo4j"], ["import", "--from", "neo4j", "-o", graph.parent / "x.json"]):
        wrong(run(*command), at.address, "set NEO4J_PASSWORD")
    assert not (graph.parent / "x.json").exists()


def test_a_type_that_the_ontology_lacks(run: Run, graph: Path, at: Server) -> None:
    """The file and the edge are named, and nothing is written."""
    graph.write_text(graph.read_text(encoding="utf-8").replace('"HEADS"', '"ADMIRES"'), encoding="utf-8")
    wrong(run("export", graph, "--to", "neo4j"), f"{graph}: ", "'ADMIRES'", "`graphbuild ontology` lists its types")
    assert asked(at, "MATCH (n) RETURN count(n)") == [[0]]


@pytest.fixture
def without_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NEO4J_PASSWORD", raising=False)


@pytest.mark.usefixtures("without_password")
def test_no_password(run: Run, graph: Path) -> None:
    """Where nobody can be asked, the variable is named."""
    result = run("export", graph, "--to", "neo4j", "--uri", "bolt://127.0.0.1:1", "--user", "ann")
    wrong(result, "bolt://127.0.0.1:1: no password is known of ann; set NEO4J_PASSWORD")


def test_a_password_in_the_address(run: Run, graph: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is refused and not shown."""
    monkeypatch.setenv("NEO4J_PASSWORD", "x")
    wrong(run("export", graph, "--to", "neo4j", "--uri", "bolt://neo4j:s3cret@localhost"), "bolt://localhost: ")


def test_on_a_terminal_the_password_is_asked_for_and_not_shown(graph: Path, database: Server) -> None:
    """Nor is it shown when it is wrong."""
    for typed, code in ((database.password, 0), ("wrong-s3cret", 1)):
        told, ended = typed_in(typed, graph, database)
        assert f"Password of {database.user} at {database.address}" in told
        assert typed not in told
        assert ended == code
    assert asked(database, "MATCH (n:Entity) RETURN count(n)") == [[4]]


def typed_in(password: str, graph: Path, server: Server) -> tuple[str, int]:
    """What a terminal shows of an export whose password is typed, and the exit code."""
    command = [sys.executable, "-m", "graphbuild", "export", graph, "--to", "neo4j"]
    where = {"NEO4J_URI": server.uri, "NEO4J_USERNAME": server.user, "NEO4J_DATABASE": server.database or ""}
    environment = {key: value for key, value in os.environ.items() if key != "NEO4J_PASSWORD"} | where
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        command, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    shown = read_until(ours, lambda text: "Password of" in text)
    os.write(ours, f"{password}\n".encode())
    shown += read_until(ours, lambda text: False)
    os.close(ours)
    return shown, process.wait(60)


def read_until(terminal: int, enough: Callable[[str], bool]) -> str:
    """What a terminal shows until it is enough or the program has ended."""
    shown = b""
    while not enough(shown.decode(errors="replace")):
        try:
            piece = os.read(terminal, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    return shown.decode(errors="replace")
