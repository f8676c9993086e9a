"""One job of Spark: a function of a module maps rows of anything that can be pickled."""

import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from graphbuild.errors import WorkerError
from graphbuild.workers.spark.faults import faults, reason_of

if TYPE_CHECKING:
    from pandas import DataFrame
    from pyspark.sql import SparkSession

#: maps the rows of one share
Work = Callable[[list[Any]], Iterable[object]]


def job(spark: "SparkSession", rows: Sequence[object], work: Work, shares: int) -> list[Any]:
    """What the function makes of the rows, in their order; each of so many shares is a task of Spark.

    WorkerError where Spark gives up a share, having tried four times.
    """
    import pyarrow

    given = pyarrow.table({"row": [pickle.dumps(row) for row in rows]})
    try:
        spark.conf.set("spark.sql.leafNodeDefaultParallelism", shares)
        made = spark.createDataFrame(given, "row binary").mapInPandas(partial(_mapped, work=work), "row binary")
        return [pickle.loads(row) for row in made.toArrow()["row"].to_pylist()]
    except faults() as error:
        raise WorkerError(f"Spark gave up: {reason_of(error)}; what it did before is kept") from error


def ensure_same(own: str, version: str) -> None:
    """Raises WorkerError in a worker whose code is not of the driver's version."""
    if own != version:
        raise WorkerError(
            f"a worker of Spark has another graphbuild ({own}) than the driver ({version});"
            " pack the driver's environment for it (see graphbuild/workers/spark/__init__.py)"
        )


def _mapped(frames: Iterable["DataFrame"], work: Work) -> Iterator["DataFrame"]:
    from pandas import DataFrame

    for frame in frames:
        yield DataFrame({"row": [pickle.dumps(row) for row in work([pickle.loads(row) for row in frame["row"]])]})
