"""What all tests share: none of them may reach another machine, and there is a Neo4j server for those that ask."""

import ipaddress
import os
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from graphbuild.database import Server
from tests.server.start import Neo4j, empty, ensure_empty, given_server


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to anything but this machine, or the server that NEO4J_URI names, is an error."""
    if "callspec" in dir(request.node) and request.node.callspec.params.get("server") == "NEO4J_URI":
        return
    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, _local_only(getattr(socket.socket, name)))


def _local_only(connect: Callable[[socket.socket, Any], Any]) -> Callable[[socket.socket, Any], Any]:
    def guarded(self: socket.socket, address: Any) -> Any:
        if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_loopback(str(address[0])):
            raise AssertionError(f"a test opened a connection to {address[0]}")
        return connect(self, address)

    return guarded


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _servers() -> list[str]:
    """A server of our own, and the one that NEO4J_URI names."""
    return ["own", *(["NEO4J_URI"] if "NEO4J_URI" in os.environ else [])]


@pytest.fixture(scope="session", params=_servers())
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A Neo4j server whose database was empty, for all tests together."""
    if request.param == "own":
        neo4j = Neo4j(tmp_path_factory.mktemp("neo4j") / "home")
        neo4j.start()
        yield neo4j.server
        neo4j.kill()
    else:
        given = given_server()
        ensure_empty(given)
        yield given


@pytest.fixture
def database(server: Server) -> Iterator[Server]:
    """The server with an empty database."""
    yield server
    empty(server)
