"""What may not be read or written is told in a line that names it and the cure."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graphbuild.cli.given import given_graph
from graphbuild.coding.sheet import read_sheet
from graphbuild.errors import GraphbuildError, ProjectError
from graphbuild.evaluate import evaluate
from graphbuild.project import init, is_project, opened
from graphbuild.project.names import read_names
from graphbuild.publish import read_review
from graphbuild.view import read_story
from tests.rights import as_nobody, open_folder


@pytest.fixture
def folder() -> Iterator[Path]:
    with open_folder() as made:
        yield made


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("graph.json", given_graph),
        ("names.csv", read_names),
        ("review.csv", read_review),
        ("sheet.csv", read_sheet),
        ("story.yaml", read_story),
        ("gold.json", lambda path: evaluate(path, path)),
    ],
)
def test_a_file_that_may_not_be_read(folder: Path, name: str, read: Callable[[Path], object]) -> None:
    """Nor one in a folder that may not be looked into."""
    closed = folder / "closed"
    closed.mkdir()
    for path in (folder / name, closed / name):
        path.write_text("{}", encoding="utf-8")
        path.chmod(0)
    closed.chmod(0)
    for path in (folder / name, closed / name):
        with as_nobody(), pytest.raises(GraphbuildError, match=f"{path}: may not be read; change its permissions"):
            read(path)
    closed.chmod(0o700)


def test_a_folder_of_gold_graphs_that_may_not_be_listed(folder: Path) -> None:
    (folder / "gold").mkdir(mode=0)
    with as_nobody(), pytest.raises(GraphbuildError, match=r"gold: may not be read; change its permissions"):
        evaluate(folder / "gold", folder)


def test_a_project_that_may_not_be_looked_into(folder: Path) -> None:
    project = folder / "project"
    init(project)
    project.chmod(0)
    for act in (is_project, init, lambda path: opened(path).__enter__()):
        with (
            as_nobody(),
            pytest.raises(ProjectError, match=r"project: may not be looked into; change"),
        ):
            act(project)
    project.chmod(0o700)


def test_a_project_that_may_only_be_read(folder: Path) -> None:
    """SQLite keeps files beside a database in whose log it reads."""
    project = folder / "project"
    init(project)
    project.chmod(0o755)
    (project / "project.sqlite").chmod(0o644)
    with as_nobody(), pytest.raises(ProjectError, match=r"project: may not be written to.* run as its owner"):
        opened(project).__enter__()
    assert not (project / "project.sqlite-wal").exists()
