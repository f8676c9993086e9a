"""The waiting articles of a project, read and kept one by one."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import get_args

from graphbuild.model import Extractor
from graphbuild.project.articles import finish, set_aside, waiting_articles
from graphbuild.project.records import Records, load_reader, read_article
from graphbuild.project.states import new_state
from graphbuild.project.store import Project, transaction
from graphbuild.workers import Outcome, Task, worked

#: how an article is read, wherever that is done, by who proposes its claims
READINGS: Mapping[Extractor, Task[Records]] = {
    name: Task(partial(read_article, extractor=name), load_reader) for name in get_args(Extractor)
}


def read_waiting(
    project: Project,
    version: str,
    *,
    task: Task[Records] = READINGS["both"],
    workers: int,
    time_limit: float,
    is_stopping: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome[Records]]:
    """The outcome of each article, once it is kept; a process that is killed loses what was in hand and no more."""
    state = None
    outcomes = worked(waiting_articles(project), task, workers=workers, time_limit=time_limit, is_stopping=is_stopping)
    for outcome in outcomes:
        if outcome.given is None:
            set_aside(project, outcome.article, outcome.error or "")
        else:
            state = state or _state_of_reading(project)
            finish(project, outcome.article, outcome.given, version=version, seconds=outcome.seconds, state=state)
        yield outcome


def _state_of_reading(project: Project) -> int:
    with transaction(project) as database:
        return new_state(database, "add")
