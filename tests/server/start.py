"""A real Neo4j 5 server for the tests, in a process of its own: it needs a JDK of version 17 or 21 and Maven.

The jars, 140 MB, are fetched once into .neo4j/ in the root of the repository.
"""

import os
import re
import shutil
import socket
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, LiteralString, cast

import pytest
from neo4j import GraphDatabase

from graphbuild.database import Server

HERE = Path(__file__).parent
PASSWORD = "graphbuild-tests"
_INSTALL = (
    "apt-get install default-jdk-headless maven, or brew install openjdk@21 maven; ./scripts/test does it on Debian"
)


@dataclass
class Neo4j:
    """A server that can be killed and started again where it was."""

    home: Path
    port: int = field(default_factory=lambda: _free_port())
    process: subprocess.Popen[str] | None = None

    @property
    def server(self) -> Server:
        """The way to it."""
        return Server(f"bolt://127.0.0.1:{self.port}", "neo4j", PASSWORD, patience=2)

    def start(self) -> None:
        """Starts it, on what it held before; returns when it answers."""
        _ensure_installed("javac")
        fresh = not self.home.exists()
        self.home.mkdir(exist_ok=True)
        heap = ["-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
        with (self.home / "errors.log").open("w") as errors:
            self.process = subprocess.Popen(
                ["java", *heap, "-cp", f"{jars()}/*", str(HERE / "Server.java"), str(self.home), str(self.port)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self.process.stdout is not None
        if self.process.stdout.readline() != "ready\n":
            pytest.fail(f"no Neo4j server could be started: {(self.home / 'errors.log').read_text()[-2000:]}")
        if fresh:
            self._change_password()

    def kill(self) -> None:
        """Ends it as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.communicate()

    def _change_password(self) -> None:
        with GraphDatabase.driver(self.server.uri, auth=("neo4j", "neo4j")) as driver:
            driver.execute_query(
                "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new", new=PASSWORD, database_="system"
            )


def given_server() -> Server:
    """The server that the environment names."""
    user, password = os.environ.get("NEO4J_USERNAME", "neo4j"), os.environ.get("NEO4J_PASSWORD", "")
    return Server(os.environ["NEO4J_URI"], user, password, os.environ.get("NEO4J_DATABASE"))


def ensure_empty(server: Server) -> None:
    """Fails where a database holds anything: the tests would delete it."""
    (count,) = asked(server, "MATCH (n) RETURN count(n)")[0]
    if count:
        pytest.fail(f"the database at {server.address} holds {count} nodes; name an empty one in NEO4J_URI")


def empty(server: Server) -> None:
    """Deletes all that a database holds."""
    while asked(server, "MATCH (n) WITH n LIMIT 5000 DETACH DELETE n RETURN count(n)") != [[0]]:
        pass


def asked(server: Server, cypher: str, **values: object) -> list[list[Any]]:
    """What a database answers, row by row."""
    with GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver:
        found = driver.execute_query(cast("LiteralString", cypher), values, database_=server.database)
    return [record.values() for record in found.records]


def jars() -> Path:
    """The folder with the jars of the server; they are fetched if they are not there."""
    version = re.findall(r"<version>([\d.]+)</version>", (HERE / "pom.xml").read_text())[-1]
    folder = HERE.parents[1] / ".neo4j" / version
    if not folder.exists():
        _fetch(folder)
    return folder


def _ensure_installed(program: str) -> None:
    """Fails where a program is missing; the `javac` that macOS has from the start does nothing but ask for one."""
    if (
        shutil.which(program) is None
        or subprocess.run([program, "-version"], capture_output=True, check=False).returncode
    ):
        pytest.fail(f"the tests start a Neo4j server, and that needs {program}: {_INSTALL}")


def _fetch(folder: Path) -> None:
    _ensure_installed("mvn")
    draft = folder.with_suffix(".part")
    maven = [
        "mvn",
        "-B",
        "-q",
        "-f",
        str(HERE / "pom.xml"),
        "dependency:copy-dependencies",
        f"-DoutputDirectory={draft}",
    ]
    done = subprocess.run(maven, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.fail(f"Maven could not fetch the Neo4j server for the tests: {done.stdout[-2000:]}")
    draft.rename(folder)


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port
