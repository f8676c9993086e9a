"""A Parquet file with one row an edge, for pandas, DuckDB, Spark and R. Needs the extra `graphbuild[parquet]`.

What this format cannot hold: of an edge, what `flatten` names of its texts alone, for lists stay lists here. It is
an edge list, so nodes without an edge, mentions, aliases, attributes, statements, passages, and articles but for
their ids are left out.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import networkx as nx

from graphbuild.errors import ExportError
from graphbuild.export.flatten import COLUMNS, clean, edge_rows, numbered_edges, sentence_row
from graphbuild.graph import node_data
from graphbuild.outputs import written_bytes

if TYPE_CHECKING:
    from pyarrow import Schema

_LISTS = ("attributed_to", "said_by", "claims")


def write(graph: nx.MultiDiGraph, path: Path) -> None:
    """Writes the edges as one Parquet file."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ModuleNotFoundError as error:
        raise ExportError(f'{path}: Parquet needs pyarrow: pip install "graphbuild[parquet]"') from error
    table = pa.Table.from_pylist(list(_rows(graph)), schema=_schema())
    with written_bytes(path) as file:
        pq.write_table(table, file, compression="zstd")


def _rows(graph: nx.MultiDiGraph) -> Iterator[dict[str, Any]]:
    for (_, source, target, edge), row in zip(numbered_edges(graph), edge_rows(graph), strict=True):
        yield {
            **row,
            "source_type": node_data(graph, source)["type"],
            "target_type": node_data(graph, target)["type"],
            "attributed_to": [clean(who) for who in edge["attributed_to"]],
            "said_by": [_name(graph, who) for who in edge["attributed_to"]],
            "claims": [clean(id_) for id_ in edge["claims"]],
            "evidence": [sentence_row(e) for e in edge["evidence"]],
        }


def _name(graph: nx.MultiDiGraph, claimant: str) -> str:
    return clean(node_data(graph, claimant)["name"] if claimant in graph else claimant)


def _schema() -> "Schema":
    import pyarrow as pa

    types = {str: pa.string(), int: pa.int64(), float: pa.float64()}
    fields = {column: types[type_] for column, type_ in COLUMNS["edges"].items()}
    fields |= {"source_type": pa.string(), "target_type": pa.string()}
    fields |= dict.fromkeys(_LISTS, pa.list_(pa.string()))
    sentence = {column: types[type_] for column, type_ in COLUMNS["evidence"].items() if column != "edge"}
    return pa.schema({**fields, "evidence": pa.list_(pa.struct(sentence))})
