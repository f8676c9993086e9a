"""Reads what waits in a project until it is killed: `python -m tests.project.killed DIR`.

It reads next to nothing in an article, for what is tested with it is that no article is lost or read again.
"""

import sys
import time
from functools import partial
from pathlib import Path

from graphbuild.model import Article
from graphbuild.project import opened, read_waiting
from graphbuild.project.records import Records
from graphbuild.workers import Task, worked


def hurried(article: Article) -> Records:
    time.sleep(0.004)
    return Records(f'{{"article": "{article.id}"}}', ())


def nothing() -> None:
    """Nothing has to be loaded."""


def main(folder: str) -> None:
    """Prints the id of each article that is kept."""
    with opened(Path(folder)) as project:
        engine = partial(worked, workers=1, time_limit=60)
        for outcome in read_waiting(project, "v", engine=engine, task=Task(hurried, nothing)):
            print(outcome.article.id, flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
