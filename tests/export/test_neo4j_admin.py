"""The CSV files for neo4j-admin: read by the import tool of Neo4j itself."""

import os
import subprocess
from pathlib import Path

import networkx as nx
from neo4j import GraphDatabase

from graphbuild.database import import_graph
from graphbuild.export.neo4j_admin import write
from graphbuild.graph import edges_of, graph_json
from tests.export import graphs
from tests.server.start import PASSWORD, Neo4j, asked, jars


def imported(folder: Path, home: Path) -> str:
    """What the import tool says when it has read a folder into a database of a new home."""
    command = (folder / "import.txt").read_text()
    assert command.startswith("neo4j-admin database import full ")
    java = ["java", "-Xmx512m", "-XX:TieredStopAtLevel=1", "--add-opens=java.base/java.nio=ALL-UNNAMED"]
    tool = [*java, "-cp", f"{jars()}/*", "org.neo4j.cli.AdminTool", *command.removeprefix("neo4j-admin ").split()]
    home.mkdir()
    environment = {**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": str(home / "conf")}
    done = subprocess.run(tool, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_import_tool_reads_it_and_nothing_is_lost(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    """The database that it makes gives the graph back, but for what the docstring names."""
    write(hostile, tmp_path / "out")
    told = imported(tmp_path / "out", tmp_path / "home")
    assert "IMPORT DONE" in told
    neo4j = Neo4j(tmp_path / "home")
    neo4j.start()
    try:
        with GraphDatabase.driver(neo4j.server.uri, auth=("neo4j", "neo4j")) as driver:
            driver.execute_query(f"ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO '{PASSWORD}'", database_="system")
        assert graph_json(import_graph(neo4j.server)) == graph_json(as_held(hostile))
        typed = asked(neo4j.server, "MATCH (:Entity)-[r]->(:Entity) RETURN type(r), r.claim_type, r.confidence")
        assert sorted(t for t, *_ in typed) == sorted(edge["type"] for *_, edge in edges_of(hostile))
        assert all(type_ == claim_type for type_, claim_type, _ in typed)
        assert {c for *_, c in typed} == {0.9, 1.0, None}
    finally:
        neo4j.kill()


def as_held(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """The graph as the importer holds it: U+001F in no list, no list of one empty text, one type of number."""
    for _, node in graph.nodes(data=True):
        node["aliases"] = [alias.replace("\x1f", "\ufffd") for alias in node["aliases"] if node["aliases"] != [""]]
    for *_, edge in graph.edges(data=True):
        edge["confidence"] = None if edge["confidence"] is None else float(edge["confidence"])
    return graph


def test_the_import_tool_takes_an_empty_graph(tmp_path: Path) -> None:
    """Files that hold a header alone are files too."""
    write(graphs.empty(tmp_path), tmp_path / "out")
    assert "IMPORT DONE" in imported(tmp_path / "out", tmp_path / "home")
