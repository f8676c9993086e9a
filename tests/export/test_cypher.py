"""The Cypher script: its literals by themselves, and the whole of it in a real server."""

import re
from pathlib import Path

import networkx as nx
import pytest

from graphbuild.database import Server, import_graph
from graphbuild.database.server import Statement, connected
from graphbuild.export.cypher import literal, named, write
from graphbuild.graph import graph_json
from tests.export.graphs import NAMES
from tests.server.start import asked

LITERALS = {
    "O'Neary": r"'O\'Neary'",
    "C:\\temp\\": r"'C:\\temp\\'",
    "a\nb\r\tc\b\f": r"'a\nb\r\tc\b\f'",
    "\x00\x1b\x7f\u2028": r"'\u0000\u001b\u007f\u2028'",
    "\\u0027": r"'\\' + 'u0027'",
    "\\\\Users": r"'\\\\' + 'Users'",
    "\ud800": "'\ufffd'",
    "\U0001f534 \u0633": "'\U0001f534 \u0633'",
    "": "''",
}


@pytest.mark.parametrize(("text", "cypher"), LITERALS.items())
def test_a_text_stays_inside_of_its_quotes(text: str, cypher: str) -> None:
    """Quotes, backslashes and what steers are escaped; a backslash never stands before a u."""
    assert literal(text) == cypher


@pytest.mark.parametrize(
    ("value", "cypher"),
    [
        (["a", "'"], r"['a', '\'']"),
        ([], "[]"),
        ([1, -2], "[1, -2]"),
        (True, "true"),
        (0.87, "0.87"),
        (1e-07, "1e-07"),
        ({"id": "x", "a'b": 1}, "{id: 'x', `a'b`: 1}"),
    ],
)
def test_other_values(value: object, cypher: str) -> None:
    """Lists, numbers and rows."""
    assert literal(value) == cypher


def test_a_name_that_is_no_word_is_quoted() -> None:
    """A backtick in it is doubled."""
    assert named("HEADS") == "HEADS"
    assert named("A`B C") == "`A``B C`"


def test_a_server_reads_every_literal_as_its_text(database: Server) -> None:
    """Also where Neo4j would see an escape of Unicode behind a backslash."""
    texts = [*NAMES.values(), *(text for text in LITERALS if text != "\ud800")]
    assert asked(database, f"RETURN {literal(texts)} AS texts, 1e-07 AS number") == [[texts, 1e-07]]


def test_the_script_makes_the_graph(graph: nx.MultiDiGraph, tmp_path: Path, database: Server) -> None:
    """It leaves in the database what `import --from neo4j` gives back to the byte."""
    run(statements(graph, tmp_path), database)
    assert graph_json(import_graph(database)) == graph_json(graph)


def test_the_script_can_be_replayed(hostile: nx.MultiDiGraph, tmp_path: Path, database: Server) -> None:
    """Stopped in the middle and run again, it makes the same graph."""
    script = statements(hostile, tmp_path)
    run(script[: len(script) // 2], database)
    run(script, database)
    assert graph_json(import_graph(database)) == graph_json(hostile)


def statements(graph: nx.MultiDiGraph, folder: Path) -> list[str]:
    """The statements of the script of a graph."""
    write(graph, folder / "g.cypher")
    return (folder / "g.cypher").read_text(encoding="utf-8").removesuffix(";\n").split(";\n")


def run(script: list[str], database: Server) -> None:
    with connected(database) as connection:
        for statement in script:
            connection.write(Statement(statement))


def test_outside_of_literals_stand_only_words_of_ours(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """No word of an article is Cypher."""
    write(hostile, tmp_path / "g.cypher")
    text = (tmp_path / "g.cypher").read_text(encoding="utf-8")
    outside = re.sub(r"'(?:[^'\\]|\\.)*'", "", text)
    assert not re.search(
        "DETACH|DELETE|DROP|evil|=|Neary", outside.replace("SET n = row", "").replace("SET r = row", "")
    )
