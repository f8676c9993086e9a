"""How fast a graph gets into Neo4j, beside the barest way to put the same rows there.

    python -m benchmarks.load

The graph has 10,000 nodes and 50,000 edges, each with its sentence, paragraph, mentions and claimants. Bare is
`UNWIND ... CREATE` of the rows of `graphbuild.property_graph`, table by table, in batches of the same size, by one
session, under the same constraints, with nothing that makes it safe to stop or to repeat. Both begin with the rows
in memory and an empty database, each on a server of its own with half a gigabyte of memory, after a warm-up.
"""

import argparse
import hashlib
import random
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import networkx as nx
from neo4j import GraphDatabase

from graphbuild.database import Server, export_graph
from graphbuild.database.scope import batches
from graphbuild.database.statements import quoted, schema
from graphbuild.ontology import load_ontology
from graphbuild.property_graph import PropertyGraph, rows_of
from tests.server.start import Neo4j, empty

_TYPES = ("Person", "Party", "Institution", "Organization", "Place")
_EDGES_OF_ARTICLE = 20
_WANTED = 0.7


def invented(nodes: int, edges: int) -> nx.MultiDiGraph:
    """A graph of so many nodes and edges; some nodes stand in thousands of edges, most in a few."""
    chance, ontology = random.Random(1), load_ontology()
    graph = nx.MultiDiGraph(
        articles=[], passages=[], statements=[], generator=dict.fromkeys(("version", "weights", "ontology"))
    )
    ids = [f"{_TYPES[n % len(_TYPES)].lower()}-{n}" for n in range(nodes)]
    for n, id_ in enumerate(ids):
        graph.add_node(
            id_, type=_TYPES[n % len(_TYPES)], name=f"Name of {n}", aliases=[f"{n}"], mentions=[], attributes={}
        )
    relations = [r.type for r in ontology.relations]
    for n in range(edges):
        source, target = (ids[int(nodes * chance.random() ** 3)] for _ in range(2))
        _add(graph, n, source, target, relations[n % len(relations)])
    return graph


def _add(graph: nx.MultiDiGraph, n: int, source: str, target: str, type_: str) -> None:
    article, start = f"article-{n // _EDGES_OF_ARTICLE}", 200 * (n % _EDGES_OF_ARTICLE)
    if start == 0:
        graph.graph["articles"].append(_article(article))
    text = f"{source} is said by some to have been in a relation to {target}, of which more is told in sentence {n}."
    place = {"article": article, "start": start, "end": start + len(text), "text": text}
    graph.graph["passages"].append(place)
    for node, at in ((source, 0), (target, text.index(target, len(source)))):
        mention = {
            "article": article,
            "start": start + at,
            "end": start + at + len(node),
            "text": node,
            "kind": "name",
        }
        graph.nodes[node]["mentions"].append(mention)
    evidence = {**place, "trigger": {"start": start + len(source), "end": start + len(source) + 11}}
    graph.add_edge(source, target, f"{n:016x}", **_edge(n, type_, source, evidence))


def _article(id_: str) -> dict[str, Any]:
    sha256 = hashlib.sha256(id_.encode()).hexdigest()
    return {
        "id": id_,
        "title": f"Title of {id_}",
        "date": "2020-05-01",
        "source": "The Daily",
        "url": None,
        "sha256": sha256,
    }


def _edge(n: int, type_: str, source: str, evidence: dict[str, Any]) -> dict[str, Any]:
    doubted = n % 5 == 0
    return {
        "tie": f"{n // 2:016x}",
        "type": type_,
        "label": type_.lower(),
        "role": "leader" if n % 3 == 0 else None,
        "status": "former" if n % 7 == 0 else "current",
        "modality": "alleged" if doubted else "asserted",
        "attributed_to": [source] if doubted else [],
        "topic": None,
        "date": "2020-04-30",
        "start": None,
        "end": None,
        "confidence": 0.87,
        "extractor": "both",
        "claims": [f"c{n:015x}"],
        "evidence": [evidence],
    }


def bare(rows: PropertyGraph, server: Server) -> None:
    """Creates the rows and nothing else."""
    with (
        GraphDatabase.driver(server.uri, auth=(server.user, server.password)) as driver,
        driver.session(database=server.database) as session,
    ):
        for statement in schema().values():
            session.run(statement).consume()
        for nodes in rows.nodes:
            labels = "".join(f":{quoted(label)}" for label in nodes.labels)
            for batch in batches(nodes.rows):
                session.run(f"UNWIND $rows AS row CREATE (n{labels}) SET n = row", rows=batch).consume()
        for links in rows.links:
            text = (
                f"UNWIND $rows AS row MATCH (a:{links.source} {{id: row.source}}) "
                f"MATCH (b:{links.target} {{id: row.target}}) "
                f"CREATE (a)-[r:{quoted(links.type)}]->(b) SET r = row.properties"
            )
            for batch in batches(links.rows):
                session.run(text, rows=batch).consume()


def exported(rows: PropertyGraph, server: Server) -> None:
    """Exports the rows as the command line does."""
    export_graph(rows, load_ontology(), server)


def seconds(
    work: Callable[[PropertyGraph, Server], None], rows: PropertyGraph, small: PropertyGraph
) -> tuple[float, float]:
    """How long a load takes on a server of its own, which has warmed up with a small graph: by the clock, and in
    processor time of the server, its start too, and of this process."""
    before = _processor()
    with tempfile.TemporaryDirectory() as folder:
        own = Neo4j(Path(folder) / "home")
        own.start()
        try:
            work(small, own.server)
            empty(own.server)
            began = time.perf_counter()
            work(rows, own.server)
            taken = time.perf_counter() - began
        finally:
            own.kill()
    return taken, _processor() - before


def _processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--nodes", type=int, default=10_000)
    arguments.add_argument("--edges", type=int, default=50_000)
    given = arguments.parse_args()
    rows, small = (rows_of(invented(n, e), load_ontology()) for n, e in ((given.nodes, given.edges), (100, 2000)))
    nodes = sum(len(table.rows) for table in rows.nodes)
    print(f"{given.nodes} nodes and {given.edges} edges: {nodes} nodes and {len(rows) - nodes} relationships in Neo4j")
    taken = {}
    for name, work in {"bare UNWIND": bare, "graphbuild export": exported}.items():
        taken[name], processor = seconds(work, rows, small)
        print(f"{name:20} {taken[name]:7.1f} s  {len(rows) / taken[name]:8.0f} rows/s  processor {processor:.0f} s")
    ratio = taken["bare UNWIND"] / taken["graphbuild export"]
    print(f"rate of the export to that of the bare UNWIND: {ratio:.2f}, at least {_WANTED} is wanted")


if __name__ == "__main__":
    main()
