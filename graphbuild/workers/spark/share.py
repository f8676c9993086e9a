"""What a Python worker of Spark does with its share of the articles."""

import pickle
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from graphbuild.errors import WorkerError
from graphbuild.model import Article
from graphbuild.workers.crew import Outcome, worked
from graphbuild.workers.task import Task, answered

if TYPE_CHECKING:
    from pandas import DataFrame


def outcomes(
    frames: Iterable["DataFrame"], *, task: Task[Any], version: str, time_limit: float
) -> Iterator["DataFrame"]:
    """The outcomes of the articles of a share, for `mapInPandas`; articles and outcomes are pickled.

    What ends the process, also for taking too long, makes Spark try the share again. From then on each article is
    read in a process of its own, as without Spark: whose fault it was is known then, and it alone is set aside.
    """
    from pandas import DataFrame
    from pyspark import TaskContext

    context = TaskContext.get()
    is_repeated = context is not None and context.attemptNumber() > 0
    work: Callable[..., Iterator[Outcome[Any]]] = _apart if is_repeated else _here
    for frame in frames:
        articles = [pickle.loads(article) for article in frame["article"]]
        yield DataFrame({"outcome": [pickle.dumps(o) for o in work(articles, task, version, time_limit)]})


def _here(articles: list[Article], task: Task[Any], version: str, time_limit: float) -> Iterator[Outcome[Any]]:
    """In this very process, which keeps what it has loaded for the next share."""
    _prepare(task, version)
    for article in articles:
        begun = time.monotonic()
        # Nobody handles this signal: the system ends the process, whatever library it hangs in.
        signal.setitimer(signal.ITIMER_REAL, time_limit)
        try:
            answer = answered(article, task)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        yield Outcome.of(article, answer, time.monotonic() - begun)


def _apart(articles: list[Article], task: Task[Any], version: str, time_limit: float) -> Iterator[Outcome[Any]]:
    _ensure_same(task, version)
    return worked(articles, task, workers=1, time_limit=time_limit)


@cache
def _prepare(task: Task[Any], version: str) -> None:
    _ensure_same(task, version)
    task.prepare()


def _ensure_same(task: Task[Any], version: str) -> None:
    if (own := task.version()) != version:
        raise WorkerError(
            f"a worker of Spark has another graphbuild ({own}) than the driver ({version});"
            " pack the driver's environment for it (see graphbuild/workers/spark/__init__.py)"
        )
