"""Several processes work on articles; what hangs, fails or dies costs one article."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator

import pytest

from graphbuild.errors import WeightsError, WorkerError
from graphbuild.model import Article
from graphbuild.workers import Outcome, Task, usable_cores, worked
from tests.workers import tasks


def outcomes(
    texts: Iterable[str],
    *,
    workers: int = 2,
    time_limit: float = 60,
    prepare: Callable[[], None] = tasks.nothing,
    is_stopping: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome[str]]:
    articles = (Article(text, text) for text in texts)
    task = Task(tasks.obey, prepare)
    return worked(articles, task, workers=workers, time_limit=time_limit, is_stopping=is_stopping)


def test_every_article_has_its_outcome_and_processes_are_used_again() -> None:
    """Ten articles, two processes."""
    done = list(outcomes([f"text {n}" for n in range(10)]))
    assert sorted(o.article.id for o in done) == sorted(f"text {n}" for n in range(10))
    processes = {str(o.given).split()[-1] for o in done}
    assert 1 <= len(processes) <= 2
    assert str(os.getpid()) not in processes


def test_what_hangs_fails_or_dies_is_told_and_the_rest_goes_on() -> None:
    """One process after the other is replaced."""
    done = list(outcomes(["hang", "fail badly", "die", "text 1", "text 2"], time_limit=1))
    errors = {o.article.id: o.error for o in done}
    assert errors == {
        "hang": "it was not read within 1 s (see --time-limit)",
        "fail badly": "ValueError: badly",
        "die": "the process that read it was ended by SIGKILL",
        "text 1": None,
        "text 2": None,
    }


def test_no_more_articles_are_taken_than_there_are_processes() -> None:
    """A million articles need no more memory than a few."""
    taken: list[str] = []

    def texts() -> Iterator[str]:
        for n in range(8):
            taken.append(str(n))
            yield f"text {n}"

    for read, _ in enumerate(outcomes(texts()), 1):
        assert len(taken) <= read + 3
    assert len(taken) == 8


def test_what_is_in_hand_is_finished_when_it_shall_stop() -> None:
    """Nothing is begun any more, and nothing is thrown away."""
    seen: list[str] = []
    for outcome in outcomes((f"wait 0.2 {n}"[:8] for n in range(50)), is_stopping=lambda: bool(seen)):
        assert outcome.error is None
        seen.append(outcome.article.id)
    assert 1 <= len(seen) <= 4


def test_loading_does_not_count_as_reading_and_what_cannot_load_is_raised() -> None:
    """A broken installation is no fault of an article."""
    with pytest.raises(WeightsError, match="install graphbuild anew"):
        list(outcomes(["text"], prepare=tasks.lacks_weights))
    with pytest.raises(WorkerError, match="was ended by SIGKILL while it was loading"):
        list(outcomes(["text"], prepare=tasks.dies))


def test_a_worker_ends_with_the_one_who_is_killed() -> None:
    """Nothing hangs on after kill -9."""
    code = (
        "from tests.workers.test_crew import outcomes\n"
        "for o in outcomes(['text 1', 'hang'], workers=1):\n    print(o.given.split()[-1], flush=True)"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert parent.stdout
    worker = int(parent.stdout.readline())
    parent.kill()
    parent.wait()
    parent.stdout.close()
    deadline = time.monotonic() + 20
    while _runs(worker) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not _runs(worker)


def _runs(process: int) -> bool:
    """Whether a process is there and no zombie."""
    listed = subprocess.run(["ps", "-o", "stat=", "-p", str(process)], capture_output=True, text=True).stdout.strip()
    return bool(listed) and not listed.startswith("Z")


def test_there_is_a_core() -> None:
    """The default number of processes."""
    assert usable_cores() >= 1
