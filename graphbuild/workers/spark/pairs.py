"""Pairs of things judged by Spark, where there are so many that this is worth its start."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from graphbuild.model import Judgement
from graphbuild.resolve import judge_each
from graphbuild.workers.spark.jobs import ensure_same, job

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

    from graphbuild.resolve.known import Known
    from graphbuild.resolve.portrait import Portrait

FEWEST = 500_000  # pairs, of some 15,000 articles: one core judges them in 30 s, and a Spark must start first
_ROW = 500  # pairs: so many judgements are 55 KB
_ROWS = 32  # of each core in one round


def judged_by_spark(
    portraits: Sequence["Portrait"],
    pairs: Sequence[tuple[int, int]],
    known: "Known",
    *,
    version: Callable[[], str],
    session: Callable[[], "SparkSession"],
    fewest: int = FEWEST,
) -> Iterator[Judgement | None]:
    """What `graphbuild.resolve.judge_each` gives, by the same function; fewer than `fewest` pairs are judged here.

    `version` is a function of a module: what it says of the code that judges must be the same everywhere.
    """
    if len(pairs) < fewest:
        yield from judge_each(portraits, pairs, known)
        return
    spark, same = session(), version()
    shared = spark.sparkContext.broadcast((portraits, known))
    rows = [pairs[n : n + _ROW] for n in range(0, len(pairs), _ROW)]
    most = spark.sparkContext.defaultParallelism * _ROWS
    work = partial(_judged, shared=shared, version=version, same=same)
    for n in range(0, len(rows), most):
        round_ = rows[n : n + most]
        for judgements in job(spark, round_, work, len(round_)):
            yield from judgements
    shared.destroy()


def _judged(
    rows: list[Sequence[tuple[int, int]]], *, shared: Any, version: Callable[[], str], same: str
) -> Iterator[list[Judgement | None]]:
    ensure_same(version(), same)
    portraits, known = shared.value
    return (list(judge_each(portraits, row, known)) for row in rows)
