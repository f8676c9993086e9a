"""Who reads the articles of `build` and `extract`: this process, or several."""

import click
import pytest

from graphbuild.cli.build import build
from graphbuild.cli.reading import by_several, processes_for
from graphbuild.errors import WorkerError
from graphbuild.model import Article
from graphbuild.workers import usable_cores
from tests.workers import tasks


@pytest.mark.parametrize(
    ("lengths", "wanted", "processes"),
    [
        ([4_000], None, 1),
        ([4_000] * 5, None, 1),
        ([900_000], None, 1),
        ([4_000] * 1000, None, usable_cores()),
        ([4_000] * 1000, 3, 3),
        ([10] * 5, 2, 2),
        ([10] * 2, 9, 2),
        ([900_000], 4, 1),
    ],
)
def test_no_process_is_started_that_costs_more_than_it_saves(
    lengths: list[int], wanted: int | None, processes: int
) -> None:
    """One article is read right here, many on all cores, or by as many processes as are asked for."""
    assert processes_for([Article(str(n), "x" * length) for n, length in enumerate(lengths)], wanted) == processes


@pytest.mark.parametrize(
    ("text", "why"), [("fail badly", "ValueError: badly"), ("die", "the process that read it was ended by SIGKILL")]
)
def test_the_first_article_that_fails_ends_it_all(text: str, why: str) -> None:
    """As it does within one process; the article is named."""
    with click.Context(build), pytest.raises(WorkerError, match=f"^n1: {why}; leave it out, or try it with"):
        list(by_several([Article("n1", text), Article("n2", "hang")], tasks.obey, 2))
