"""What a worker process does: one article after the other, until nobody gives it any more."""

import os
import sys
import threading
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from graphbuild.model import Article

Given = TypeVar("Given")


def _nothing() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Task(Generic[Given]):
    """What is done with each article, and what is done once before; all are functions of a module.

    `version` says what decides the outcome; on another machine it must say the same.
    """

    work: Callable[[Article], Given]
    prepare: Callable[[], None]
    version: Callable[[], str] = _nothing


@dataclass(frozen=True, slots=True)
class Ready:
    """The process is prepared; from now on the time of its article counts."""


@dataclass(frozen=True, slots=True)
class Unprepared:
    """The process cannot work at all."""

    error: Exception


@dataclass(frozen=True, slots=True)
class Done(Generic[Given]):
    """What an article gave."""

    given: Given


@dataclass(frozen=True, slots=True)
class Failed:
    """Why an article gave nothing."""

    why: str


def serve(pipe: Connection, task: Task[Any]) -> None:
    """Answers each article that comes through the pipe; ends when the pipe or the process that holds it does."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    if not sys.warnoptions:
        warnings.simplefilter("ignore")
    try:
        _serve(pipe, task)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _serve(pipe: Connection, task: Task[Any]) -> None:
    try:
        task.prepare()
    except Exception as error:
        pipe.send(Unprepared(error))
        return
    pipe.send(Ready())
    while True:
        pipe.send(answered(pipe.recv(), task))


def answered(article: Article, task: Task[Given]) -> Done[Given] | Failed:
    """What an article gave, or why it gave nothing."""
    try:
        return Done(task.work(article))
    except MemoryError:
        return Failed("it needs more memory than there is")
    except Exception as error:
        return Failed(f"{type(error).__name__}: {error}")


def _end_with_parent() -> None:
    """A worker that hangs would outlive whoever was killed over it."""
    if parent := parent_process():
        parent.join()
        os._exit(1)
