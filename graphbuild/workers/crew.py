"""Hands out articles to worker processes, and ends those that hang."""

import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from math import inf
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess
from typing import Any, Generic, Protocol

from graphbuild.errors import WorkerError
from graphbuild.model import Article
from graphbuild.workers.task import Done, Failed, Given, Ready, Task, Unprepared, serve

_PREPARATION = 600.0  # seconds until a process must have loaded what it needs
_FAREWELL = 5.0


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Given]):
    """What an article gave, or why it gave nothing, and after how many seconds."""

    article: Article
    given: Given | None
    error: str | None
    seconds: float

    @classmethod
    def of(cls, article: Article, answer: Done[Given] | Failed, seconds: float) -> "Outcome[Given]":
        """The outcome that an answer means."""
        if isinstance(answer, Failed):
            return cls(article, None, answer.why, seconds)
        return cls(article, answer.given, None, seconds)


class Engine(Protocol):
    """What has articles worked on, wherever that is done, and gives the outcome of each as soon as it has it."""

    def __call__(
        self, articles: Iterable[Article], task: Task[Given], *, is_stopping: Callable[[], bool]
    ) -> Iterator[Outcome[Given]]: ...


def worked(
    articles: Iterable[Article],
    task: Task[Given],
    *,
    workers: int,
    time_limit: float,
    is_stopping: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome[Given]]:
    """The outcome of each article, in the order in which they are done.

    No more articles are taken than there are processes. An article that needs longer than `time_limit` seconds (inf:
    no limit), or whose process ends, gives its error, and a new process takes the next. Once `is_stopping` says so no
    article is begun, and those in hand are finished. What keeps a process from working at all is raised.
    """
    come, idle, busy = iter(articles), list[_Worker](), list[_Worker]()
    done: list[Outcome[Given]] = []
    try:
        while True:
            while len(busy) < workers and not is_stopping() and (article := next(come, None)) is not None:
                worker = idle.pop() if idle else _Worker(task)
                busy.append(worker)
                worker.give(article, time_limit)
            yield from done
            if not busy:
                return
            done = [outcome for worker in _awaited(busy) for outcome in worker.outcomes()]
            idle += [worker for worker in busy if worker.is_idle]
            busy = [worker for worker in busy if worker.article]
    finally:
        for worker in (*idle, *busy):
            worker.end()


def usable_cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _awaited(busy: list["_Worker"]) -> list["_Worker"]:
    """The workers that have something to say, have ended, or are out of time."""
    soonest = min(worker.deadline for worker in busy) - time.monotonic()
    spoken = wait([worker.pipe for worker in busy], timeout=None if soonest == inf else max(soonest, 0))
    now = time.monotonic()
    return [worker for worker in busy if worker.pipe in spoken or worker.deadline <= now]


class _Worker:
    """One process, and the article that it has in hand."""

    def __init__(self, task: Task[Any]) -> None:
        context = get_context("spawn")  # a fork would inherit locks of libraries that other threads hold
        self.pipe, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(target=serve, args=(theirs, task), daemon=True)
        _start_deaf_to_ctrl_c(self.process)
        theirs.close()
        self.article: Article | None = None
        self.limit, self.begun = 0.0, 0.0
        self.is_ready = False
        self.deadline = time.monotonic() + _PREPARATION

    @property
    def is_idle(self) -> bool:
        """Whether it can take an article."""
        return self.article is None and self.process.is_alive()

    def give(self, article: Article, time_limit: float) -> None:
        """Puts an article into its hands; that it has died meanwhile shows in its outcome."""
        self.article, self.limit = article, time_limit
        if self.is_ready:
            self._start_clock()
        try:
            self.pipe.send(article)
        except (BrokenPipeError, ConnectionResetError):
            self.process.join(_FAREWELL)

    def outcomes(self) -> Iterator[Outcome[Any]]:
        """The outcome of the article in hand, if there is one by now."""
        assert self.article
        answer = self._answer()
        if isinstance(answer, Unprepared):
            raise answer.error
        if isinstance(answer, Ready):
            self.is_ready = True
            self._start_clock()
            return
        yield Outcome.of(self.article, answer, time.monotonic() - self.begun)
        self.article = None

    def end(self) -> None:
        """Ends the process, whatever it does."""
        self.process.kill()
        self.process.join(_FAREWELL)
        self.pipe.close()

    def _start_clock(self) -> None:
        self.begun = time.monotonic()
        self.deadline = self.begun + self.limit

    def _answer(self) -> Ready | Unprepared | Done[Any] | Failed:
        try:
            if self.pipe.poll():
                answer: Ready | Unprepared | Done[Any] | Failed = self.pipe.recv()
                return answer
        except (EOFError, ConnectionResetError):
            self.process.join(_FAREWELL)
            self.end()
            if not self.is_ready:
                raise WorkerError(
                    f"a process that shall read articles {_end_of(self.process)} while it was loading the network;"
                    " give it more memory, or fewer --workers"
                ) from None
            return Failed(f"the process that read it {_end_of(self.process)}")
        self.end()
        return Failed(f"it was not read within {self.limit:g} s (see --time-limit)")


def _start_deaf_to_ctrl_c(process: SpawnProcess) -> None:
    """A terminal sends Ctrl-C to all processes; it is for the one who hands out the articles, from the beginning."""
    resource_tracker.ensure_running()  # it would be started within, and that lets Ctrl-C through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end_of(process: SpawnProcess) -> str:
    code = process.exitcode or 0
    return f"was ended by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"
