"""Where articles are read: `ENGINES` has a row for each place. All run the same function and give the same claims."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from graphbuild.readers import Finder, found_in_files
from graphbuild.workers import Engine, worked


@dataclass(frozen=True, slots=True)
class Means:
    """What may be used for reading: processes or cores, seconds for an article, and the master of a Spark."""

    workers: int
    time_limit: float
    master: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where articles are read, and how they are found in what a person names."""

    engine: Engine
    find: Finder


@contextmanager
def _local(folder: Path, means: Means) -> Iterator[Place]:
    """Processes of this machine."""
    yield Place(partial(worked, workers=means.workers, time_limit=means.time_limit), found_in_files)


@contextmanager
def _spark(folder: Path, means: Means) -> Iterator[Place]:
    """An Apache Spark, which is started when there is something to be read."""
    from graphbuild.workers.spark import ensure_installed, found_by_spark, spark_session, worked_by_spark

    ensure_installed()
    with ExitStack() as started:
        master = means.master or f"local[{means.workers}]"
        session = cache(lambda: started.enter_context(spark_session(folder, master)))
        work = partial(worked_by_spark, session=session, time_limit=means.time_limit)
        yield Place(work, partial(found_by_spark, session=session))


#: each makes a place for the time that a project, in its folder, is added to
ENGINES: dict[str, Callable[[Path, Means], AbstractContextManager[Place]]] = {"local": _local, "spark": _spark}
