"""Reads what waits in a project, on Spark or without it: `python -m tests.workers.spark.on_spark DIR ENGINE TASK`.

An article's id says what befalls who reads it; all others are read as ever. Prints the id of each that is kept. Of a
project whose articles are really read it keeps how their things are joined, too.
"""

import os
import signal
import sys
import time
from functools import partial
from pathlib import Path

from graphbuild.model import Article
from graphbuild.pipeline import resolution
from graphbuild.project import ENGINES, Means, Project, opened, read_waiting
from graphbuild.project.graphs import claims_of, readings_of
from graphbuild.project.reading import READINGS
from graphbuild.project.records import Records, read_article
from graphbuild.resolve import Judging
from graphbuild.workers import Task

MASTER = "local-cluster[2,1,1024]"
_TIME_LIMIT = 6.0  # seconds


def befallen(article: Article) -> Records:
    """Reads an article, unless its id says that this dies, dies the first time, hangs or fails."""
    if article.id == "dies" or (article.id == "dies once" and _is_first()):
        os.kill(os.getpid(), signal.SIGKILL)
    if article.id == "hangs":
        time.sleep(600)
    if article.id == "fails":
        raise ValueError("badly")
    return read_article(article)


def hurried(article: Article) -> Records:
    """Next to nothing, for tests of what is kept."""
    time.sleep(0.01)
    return Records(f'{{"article": "{article.id}"}}', ())


def _is_first() -> bool:
    try:
        Path(os.environ["DIED_ONCE"]).touch(exist_ok=False)
    except FileExistsError:
        return False
    return True


def nothing() -> None:
    """Nothing has to be loaded."""


TASKS = {
    "befallen": Task(befallen, READINGS["both"].prepare, READINGS["both"].version),
    "hurried": Task(hurried, nothing),
}


def main(folder: str, engine: str, task: str) -> None:
    """Reads all that waits; an article has 6 s."""
    means = Means(1, _TIME_LIMIT, MASTER if engine == "spark" else None)
    with opened(Path(folder)) as project, ENGINES[engine](project.folder, means) as place:
        for outcome in read_waiting(project, "v", engine=place.engine, task=TASKS[task]):
            print(outcome.article.id, flush=True)
        if task == "befallen":
            judging = partial(place.judging, fewest=0) if engine == "spark" else place.judging
            _keep_judgements(project, judging)


def _keep_judgements(project: Project, judging: Judging) -> None:
    """Writes DIR.judged: each judgement by which things were joined or kept apart."""
    found = resolution(readings_of(project), claims_of(project), judging=judging)
    lines = [*map(repr, found.judgements), *map(repr, found.entities)]
    project.folder.with_suffix(".judged").write_text("\n".join(lines))


if __name__ == "__main__":
    # Workers find the functions under the name of the module, which is not that of what is run.
    from tests.workers.spark import on_spark

    on_spark.main(*sys.argv[1:])
