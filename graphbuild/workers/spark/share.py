"""What a Python worker of Spark does with its share of the articles."""

import signal
import time
from collections.abc import Iterator
from functools import cache
from typing import Any

from graphbuild.model import Article
from graphbuild.workers.crew import Outcome, worked
from graphbuild.workers.spark.jobs import ensure_same
from graphbuild.workers.task import Task, answered


def outcomes(articles: list[Article], *, task: Task[Any], version: str, time_limit: float) -> Iterator[Outcome[Any]]:
    """The outcomes of the articles of a share.

    What ends the process, also for taking too long, makes Spark try the share again. From then on each article is
    read in a process of its own, as without Spark: whose fault it was is known then, and it alone is set aside.
    """
    from pyspark import TaskContext

    context = TaskContext.get()
    is_repeated = context is not None and context.attemptNumber() > 0
    return (_apart if is_repeated else _here)(articles, task, version, time_limit)


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
    ensure_same(task.version(), version)
    return worked(articles, task, workers=1, time_limit=time_limit)


@cache
def _prepare(task: Task[Any], version: str) -> None:
    ensure_same(task.version(), version)
    task.prepare()
