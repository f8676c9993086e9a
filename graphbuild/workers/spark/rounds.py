"""Articles given to Spark in rounds: each is one job, so that memory has a bound and what is done is kept soon."""

import pickle
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from math import ceil
from typing import TYPE_CHECKING, Any

from graphbuild.errors import WorkerError
from graphbuild.model import Article
from graphbuild.workers.crew import Outcome
from graphbuild.workers.spark.faults import faults, reason_of
from graphbuild.workers.spark.share import outcomes
from graphbuild.workers.task import Given, Task

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_SHARE = 8  # articles: a share costs Spark about 50 ms of CPU time, an article of 3,700 characters takes 200 ms
_SHARES = 8  # of each core in one round: the last ones of a round leave few cores idle, and for a short time
_CHARACTERS = 16_000_000  # of a round, however many articles it has


def worked_by_spark(
    articles: Iterable[Article],
    task: Task[Given],
    *,
    session: Callable[[], "SparkSession"],
    time_limit: float,
    is_stopping: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome[Given]]:
    """What `graphbuild.workers.worked` gives. Once `is_stopping` says so the round in hand is finished.

    The session is asked for when there is an article. WorkerError where Spark gives up, having tried four times;
    the outcomes of the rounds before have been given by then.
    """
    come = iter(articles)
    while not is_stopping() and (first := next(come, None)) is not None:
        spark = session()
        yield from _outcomes(_round(first, come, spark.sparkContext.defaultParallelism), task, spark, time_limit)


def _round(first: Article, come: Iterator[Article], cores: int) -> list[Article]:
    articles, characters = [first], len(first.text)
    while len(articles) < cores * _SHARE * _SHARES and characters < _CHARACTERS:
        if (article := next(come, None)) is None:
            break
        articles.append(article)
        characters += len(article.text)
    return articles


def _outcomes(
    articles: list[Article], task: Task[Given], spark: "SparkSession", time_limit: float
) -> list[Outcome[Given]]:
    import pyarrow

    shares = max(ceil(len(articles) / _SHARE), min(len(articles), spark.sparkContext.defaultParallelism))
    work: partial[Any] = partial(outcomes, task=task, version=task.version(), time_limit=time_limit)
    given = pyarrow.table({"article": [pickle.dumps(article) for article in articles]})
    try:
        spark.conf.set("spark.sql.leafNodeDefaultParallelism", shares)
        frame = spark.createDataFrame(given, "article binary").mapInPandas(work, "outcome binary")
        return [pickle.loads(outcome) for outcome in frame.toArrow()["outcome"].to_pylist()]
    except faults() as error:
        raise WorkerError(f"Spark gave up: {reason_of(error)}; what was read before is kept") from error
