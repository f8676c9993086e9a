"""Where the work is done: `ENGINES` has a row for each place. All run the same functions and give the same bytes."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from graphbuild.project.version import resolver_version
from graphbuild.readers import Finder, found_in_files
from graphbuild.resolve import Judging, judge_each
from graphbuild.workers import Engine, worked


@dataclass(frozen=True, slots=True)
class Means:
    """What may be used: so many processes or cores, seconds for an article, and the master of a Spark."""

    workers: int
    time_limit: float
    master: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where articles are read and pairs of things are judged, and how articles are found in what a person names."""

    engine: Engine
    find: Finder
    judging: Judging


@contextmanager
def _local(folder: Path, means: Means) -> Iterator[Place]:
    """Processes of this machine."""
    yield Place(partial(worked, workers=means.workers, time_limit=means.time_limit), found_in_files, judge_each)


@contextmanager
def _spark(folder: Path, means: Means) -> Iterator[Place]:
    """An Apache Spark, which is started when there is something to do."""
    from graphbuild.workers.spark import (
        ensure_installed,
        found_by_spark,
        judged_by_spark,
        spark_session,
        worked_by_spark,
    )

    ensure_installed()
    with ExitStack() as started:
        master = means.master or f"local[{means.workers}]"
        session = cache(lambda: started.enter_context(spark_session(folder, master)))
        work = partial(worked_by_spark, session=session, time_limit=means.time_limit)
        judging = partial(judged_by_spark, version=resolver_version, session=session)
        yield Place(work, partial(found_by_spark, session=session), judging)


#: each makes a place for the time that something is done with a project, in its folder
ENGINES: dict[str, Callable[[Path, Means], AbstractContextManager[Place]]] = {"local": _local, "spark": _spark}
