"""Graphs as files for other programs. One module a format, each with the function `write(graph, path)`.

What a format cannot hold stands first in its module.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from networkx import MultiDiGraph


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: the module that writes it, what it is for, and a place to write to (a folder if it ends with "/").

    The module is imported when it is asked for: `graphbuild --help` needs none of the libraries.
    """

    module: str
    what: str
    example: str


EXPORTERS: Mapping[str, Exporter] = {
    "graphml": Exporter("graphml", "GraphML for networkx, igraph, yEd, Cytoscape", "graph.graphml"),
    "gexf": Exporter("gexf", "GEXF with time spans for Gephi", "graph.gexf"),
    "csv": Exporter("csv", "a folder of CSV tables for spreadsheets, R, pandas", "tables/"),
    "xlsx": Exporter("xlsx", "an Excel workbook", "graph.xlsx"),
    "neo4j-admin": Exporter("neo4j_admin", "a folder for neo4j-admin database import", "import/"),
    "cypher": Exporter("cypher", "a Cypher script that can be replayed", "graph.cypher"),
    "rdf": Exporter("rdf", "RDF in Turtle, each claim with its provenance", "graph.ttl"),
    "ftm": Exporter("followthemoney", "FollowTheMoney entities for OpenAleph, yente", "entities.ftm.json"),
    "parquet": Exporter("parquet", "an edge list for pandas, DuckDB, Spark", "edges.parquet"),
}


def export(graph: "MultiDiGraph", kind: str, path: Path) -> None:
    """Writes a graph as a kind of file."""
    module = import_module(f"graphbuild.export.{EXPORTERS[kind].module}")
    cast("Callable[[MultiDiGraph, Path], None]", module.write)(graph, path)
