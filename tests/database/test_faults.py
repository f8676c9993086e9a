"""Servers that are not there, are not what they should be, or go away; and exports that get in each other's way."""

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from socketserver import BaseRequestHandler, ThreadingTCPServer
from typing import Any

import pytest

from graphbuild.database import Server, export_graph, import_graph
from graphbuild.errors import DatabaseError
from graphbuild.graph import graph_json
from graphbuild.ontology import load_ontology
from graphbuild.property_graph import rows_of
from tests.database.test_export import BOTH, A, B, export, held, read
from tests.property_graph.graphs import article, edge, mention, node, sentence
from tests.server.start import Neo4j, asked

SECRET = "s3cret-word"


def refusal(server: Server) -> str:
    """The error of an import, one line that begins with the address."""
    with pytest.raises(DatabaseError) as error:
        import_graph(server)
    text = str(error.value)
    assert text.startswith(f"{server.address}: ")
    assert "\n" not in text
    assert SECRET not in text
    assert error.value.__cause__ is None
    return text


def test_a_wrong_password(server: Server) -> None:
    """Says so, whose it is and where to set it."""
    text = refusal(replace(server, password=SECRET))
    assert f"the password of {server.user} is wrong, or there is no such user; set NEO4J_PASSWORD" in text


def test_a_database_that_is_not_there(server: Server) -> None:
    """Is named, with how to name another."""
    text = refusal(replace(server, database="nowhere"))
    assert "there is no database nowhere; name another with --database or NEO4J_DATABASE" in text


@contextmanager
def listening() -> Iterator[socket.socket]:
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        it.listen()
        yield it


def at(port: int, scheme: str = "bolt") -> Server:
    return Server(f"{scheme}://127.0.0.1:{port}", "neo4j", SECRET, patience=1)


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_no_server(scheme: str) -> None:
    """Nobody listens there: at once an error with the cure."""
    with listening() as it:
        port = it.getsockname()[1]
    text = refusal(at(port, scheme))
    assert "no Neo4j server answers there" in text
    assert "start it, or name its address with --uri or NEO4J_URI" in text


def test_a_server_that_accepts_and_never_answers() -> None:
    """Is given up after a while, not waited for for ever."""
    with listening() as it:
        text = refusal(at(it.getsockname()[1]))
    assert "no Neo4j server answers there (Failed to read four byte Bolt handshake response); start it, or" in text


class Banner(BaseRequestHandler):
    """Says at once what it is, as a mail server does."""

    def handle(self) -> None:
        """Says it."""
        self.request.sendall(b"220 mail.example ESMTP\r\n")


def test_a_server_of_another_kind() -> None:
    """A mail server is no Neo4j."""
    with ThreadingTCPServer(("127.0.0.1", 0), Banner) as mail:
        threading.Thread(target=mail.serve_forever, daemon=True).start()
        text = refusal(at(mail.server_address[1]))
        mail.shutdown()
    assert "what answers there is no Neo4j 5 server" in text


@pytest.mark.parametrize(
    "uri",
    ["localhost", "http://localhost:7474", "", "postgres://localhost", "bolt://", "bolt://h:abc", "bolt://h:99999"],
)
def test_an_address_that_is_none(uri: str) -> None:
    """Is refused with an example of one."""
    assert "is no address of a Neo4j server; name its address with --uri or" in refusal(Server(uri, "neo4j", SECRET))


@pytest.mark.parametrize("uri", [f"bolt://neo4j:{SECRET}@localhost", f"neo4j://a:b@{SECRET}@localhost:7687"])
def test_a_password_in_the_address(uri: str) -> None:
    """Is refused and not repeated."""
    text = refusal(Server(uri, "neo4j", "x"))
    assert text.endswith("give the user with --user and the password in NEO4J_PASSWORD")


def many(count: int, word: str = "") -> dict[str, Any]:
    """A graph of so many claims of two articles."""
    nodes = [
        node(f"person-{n}", "Person", f"P {n}", mention("a", n, f"P {n}"), mention("b", n, "P")) for n in range(20)
    ]
    relations = ["HEADS", "MET_WITH", "OWNS"]
    edges = [
        edge(
            f"person-{n % 20}", relations[n % 3], f"person-{n % 7}", f"k{n:05}", sentence("ab"[n % 2], n, f"{word}{n}")
        )
        for n in range(count)
    ]
    return {"nodes": nodes, "edges": edges, "graph": {"articles": [article("a"), article("b")]}}


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Neo4j]:
    """A server that a test may kill."""
    neo4j = Neo4j(tmp_path / "home")
    neo4j.start()
    yield neo4j
    neo4j.kill()


def test_a_server_that_dies_in_mid_batch(tmp_path: Path, own: Neo4j) -> None:
    """The export says so. When the server is back an import refuses half a graph; the same export makes it whole."""
    graph = read(tmp_path, many(1200))
    rows, deaths = rows_of(graph, load_ontology()), []

    def die(_: int, what: str) -> None:
        if what == "claim" and not deaths:
            deaths.append(threading.Timer(0.1, own.kill))
            deaths[0].start()

    with pytest.raises(DatabaseError, match="the server went away; start it and run the command again: what is wr"):
        export_graph(rows, load_ontology(), own.server, progress=die)
    deaths[0].join()
    own.start()
    ((written,),) = asked(own.server, "MATCH (c:Claim) RETURN count(c)")
    assert written > 0
    assert "an export into it was stopped; run that export again" in refusal(own.server)
    export_graph(rows, load_ontology(), own.server)
    assert held(own.server) == graph_json(graph)


def at_once(server: Server, *graphs: Any) -> list[BaseException | None]:
    """Exports graphs at the same time; the error of each."""
    with ThreadPoolExecutor() as pool:
        patient = replace(server, patience=30)
        return [run.exception() for run in [pool.submit(export, graph, patient) for graph in graphs]]


def test_the_same_graph_twice_at_once(tmp_path: Path, database: Server) -> None:
    """The database holds it once."""
    graph = read(tmp_path, many(500))
    assert at_once(database, graph, graph) == [None, None]
    assert held(database) == graph_json(graph)


def test_two_graphs_at_once(tmp_path: Path, database: Server) -> None:
    """Graphs of different articles add up as if one had come after the other."""
    assert at_once(database, read(tmp_path, A), read(tmp_path, B)) == [None, None]
    assert held(database) == graph_json(read(tmp_path, BOTH))


def test_two_readings_of_the_same_articles_at_once(tmp_path: Path, database: Server) -> None:
    """Whoever was disturbed is told; running one of them again makes the database say what it says."""
    old, new = read(tmp_path, many(500)), read(tmp_path, many(200, word="Said: "))
    told = [str(error) for error in at_once(database, old, new) if error is not None]
    assert all("other exports of the same articles ran at the same time; run this one again" in text for text in told)
    export(old, database)
    assert held(database) == graph_json(old)
