"""Articles given to Spark in rounds: each is one job, so that memory has a bound and what is done is kept soon."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from math import ceil
from typing import TYPE_CHECKING

from graphbuild.model import Article
from graphbuild.workers.crew import Outcome
from graphbuild.workers.spark.jobs import job
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

    The session is asked for when there is an article. WorkerError where Spark gives up; the outcomes of the rounds
    before have been given by then.
    """
    come, work = iter(articles), partial(outcomes, task=task, version=task.version(), time_limit=time_limit)
    while not is_stopping() and (first := next(come, None)) is not None:
        cores = session().sparkContext.defaultParallelism
        round_ = _round(first, come, cores)
        yield from job(session(), round_, work, max(ceil(len(round_) / _SHARE), min(len(round_), cores)))


def _round(first: Article, come: Iterator[Article], cores: int) -> list[Article]:
    articles, characters = [first], len(first.text)
    while len(articles) < cores * _SHARE * _SHARES and characters < _CHARACTERS:
        if (article := next(come, None)) is None:
            break
        articles.append(article)
        characters += len(article.text)
    return articles
