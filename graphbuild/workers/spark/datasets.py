"""Articles of a dataset that Spark can read: Parquet, or JSON Lines in as many files as there may be.

A dataset is what bears a scheme ("hdfs://host/news", "s3a://bucket/news.jsonl"), a file or a pattern of them called
*.parquet, and a folder that Spark wrote: one called *.parquet or *.jsonl, or with Parquet files in it. Its rows have
the fields of JSON Lines (`id, title, text, date, source, url`); here each must have an `id`, for rows have no order.
All other sources are read as they are without Spark. A path without a scheme means this machine, and workers on others
must find the same there.
"""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from graphbuild.errors import SourceError
from graphbuild.readers import Found, Report, found_in_files
from graphbuild.readers.json_lines import FIELDS, article_in, record_in
from graphbuild.workers.spark.faults import faults, reason_of

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:/")
_LINES = (".jsonl", ".ndjson", ".json")
_PACKED = (".gz", ".bz2", ".zst")

#: the number of a row and what stands in it
Row = tuple[int, dict[str, Any] | str]


def found_by_spark(source: str, report: Report, *, session: Callable[[], "SparkSession"]) -> Iterator[Found]:
    """What is found in a source; a row that is no article is reported, and so is a dataset that Spark cannot read."""
    if not is_dataset(source):
        yield from found_in_files(source, report)
        return
    try:
        for number, row in enumerate(_rows(session(), source), start=1):
            origin = f"{source}, row {number}"
            try:
                yield article_in(record_in(row, origin) if isinstance(row, str) else row, origin)
            except SourceError as error:
                report(error)
    except faults() as error:
        report(SourceError(f"{source}: Spark cannot read it ({reason_of(error)})"))
    except SourceError as error:
        report(error)


def is_dataset(source: str) -> bool:
    """Whether Spark reads a source, and not the readers of files."""
    if _SCHEME.match(source) or PurePath(source).suffix == ".parquet":
        return True
    return os.path.isdir(source) and (_holds_lines(source) or any(Path(source).glob("*.parquet")))


def _holds_lines(source: str) -> bool:
    path = PurePath(source)
    return (PurePath(path.stem) if path.suffix in _PACKED else path).suffix in _LINES


def _rows(spark: "SparkSession", source: str) -> Iterator[dict[str, Any] | str]:
    """The rows, of which one part of a file at a time is held; lines of JSON as they are."""
    place = source if _SCHEME.match(source) else f"file://{os.path.abspath(source)}"
    if _holds_lines(source):
        lines = (row[0] for row in spark.read.text(place).toLocalIterator())
        yield from (line for line in lines if line.strip())
    else:
        yield from (row.asDict() for row in _fields(spark.read.parquet(place), source).toLocalIterator())


def _fields(rows: "DataFrame", source: str) -> "DataFrame":
    there = [field for field in FIELDS if field in rows.columns]
    if not {"id", "text"} <= set(there):
        raise SourceError(f"{source}: a dataset needs columns 'id' and 'text'; it has {', '.join(rows.columns)}")
    return rows.select(*(rows[field].cast("string") for field in there))
