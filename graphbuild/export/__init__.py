"""Exports of a graph to files that other programs read. One module a format, each with `write(graph, path)`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import networkx as nx

from graphbuild.export import csv, cypher, followthemoney, gexf, graphml, neo4j_admin, parquet, rdf, xlsx

__all__ = ["EXPORTERS", "Exporter"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: what writes it, what it is for, and a name for what it writes (a folder if it ends with "/")."""

    write: Callable[[nx.MultiDiGraph, Path], None]
    what: str
    example: str


EXPORTERS: Mapping[str, Exporter] = {
    "graphml": Exporter(graphml.write, "GraphML for networkx, igraph, yEd, Cytoscape", "graph.graphml"),
    "gexf": Exporter(gexf.write, "GEXF with time spans for Gephi", "graph.gexf"),
    "csv": Exporter(csv.write, "CSV tables for spreadsheets, R, pandas", "tables/"),
    "xlsx": Exporter(xlsx.write, "an Excel workbook", "graph.xlsx"),
    "neo4j-admin": Exporter(neo4j_admin.write, "CSV files for neo4j-admin database import", "import/"),
    "cypher": Exporter(cypher.write, "a Cypher script to replay", "graph.cypher"),
    "rdf": Exporter(rdf.write, "RDF in Turtle, each claim with its provenance", "graph.ttl"),
    "ftm": Exporter(followthemoney.write, "FollowTheMoney entities for OpenAleph, yente", "entities.ftm.json"),
    "parquet": Exporter(parquet.write, "an edge list for pandas, DuckDB, Spark", "edges.parquet"),
}
