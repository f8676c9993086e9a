"""The waiting articles of a project, read and kept one by one."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from graphbuild.extract.proposers import EXTRACTORS
from graphbuild.model import Extractor
from graphbuild.project.articles import finish, set_aside, waiting_articles
from graphbuild.project.records import Records, load_reader, read_article
from graphbuild.project.states import new_state
from graphbuild.project.store import Project, transaction
from graphbuild.project.version import extractor_version
from graphbuild.workers import Engine, Outcome, Task

#: how an article is read, wherever that is done, by who proposes its claims
READINGS: Mapping[Extractor, Task[Records]] = {
    name: Task(partial(read_article, extractor=name), load_reader, partial(extractor_version, name))
    for name in EXTRACTORS
}


def read_waiting(
    project: Project,
    version: str,
    *,
    engine: Engine,
    task: Task[Records] = READINGS["both"],
    is_stopping: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome[Records]]:
    """The outcome of each article, once it is kept; a process that is killed loses what was in hand and no more."""
    state = None
    for outcome in engine(waiting_articles(project), task, is_stopping=is_stopping):
        if outcome.given is None:
            set_aside(project, outcome.article, outcome.error or "")
        else:
            state = state or _state_of_reading(project)
            finish(project, outcome.article, outcome.given, version=version, seconds=outcome.seconds, state=state)
        yield outcome


def _state_of_reading(project: Project) -> int:
    with transaction(project) as database:
        return new_state(database, "add")
