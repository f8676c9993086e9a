"""What was found once is not looked for again, and nothing else changes by that."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphbuild.graph import Outline, Record, Support, outline
from graphbuild.ontology import load_ontology
from graphbuild.project import Project, init, opened, remember
from graphbuild.project.graphs import graph_of, outline_of, remember_outline
from graphbuild.project.kept import KEPT, OUTLINE, kept
from tests.project.reading import add, article

SOME = Outline(
    nodes={"person-ann-lee": Record("Ann Lee, Лі\u2028", Support(1, 2), frozenset({"n001", "n002"}))},
    edges={"0f": Record("Ann Lee -> heads -> Porto", Support(1, 1), frozenset())},
)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    init(tmp_path / "p")
    with opened(tmp_path / "p") as project:
        yield project


class Finder:
    """Makes the outline, and counts how often it is asked to."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> Outline:
        self.asked += 1
        return SOME


def test_the_same_readings_are_asked_once(project: Project) -> None:
    """Another article, another reading of it, another order of judgements: each is another question."""
    find = Finder()
    for readings in ([("a", "v1", "t1")], [("a", "v1", "t1")], [("a", "v1", "t2")], [("a", "v1", "t1"), ("b",)]):
        assert kept(project, OUTLINE, readings, find) == SOME
    assert find.asked == 3


@pytest.mark.parametrize("damaged", [b"", b"[]\n", b"no hash\n"])
def test_what_is_damaged_is_found_anew(project: Project, damaged: bytes) -> None:
    """A file cut short by a full disk, or changed by hand."""
    find = Finder()
    kept(project, OUTLINE, [("a",)], find)
    (path,) = (project.folder / KEPT).iterdir()
    whole = path.read_bytes()
    path.write_bytes(damaged or whole[: len(whole) // 2])
    assert kept(project, OUTLINE, [("a",)], find) == SOME
    assert find.asked == 2
    assert path.read_bytes() == whole


def test_few_are_kept_and_the_rest_is_forgotten(project: Project) -> None:
    """A project does not grow with the number of its states."""
    for n in range(9):
        kept(project, OUTLINE, [(str(n),)], Finder())
    assert len(list((project.folder / KEPT).iterdir())) == 4
    find = Finder()
    kept(project, OUTLINE, [("8",)], find)
    assert find.asked == 0


def test_where_nothing_can_be_written_they_are_found_each_time(project: Project) -> None:
    """The graph of a project on a disk that is only read."""
    (project.folder / KEPT).write_text("a file in its place")
    find = Finder()
    for _ in range(2):
        assert kept(project, OUTLINE, [("a",)], find) == SOME
    assert find.asked == 2


def test_an_outline_is_the_same_kept_and_from_scratch(project: Project) -> None:
    """That of now from `graph`, that of then made and kept by the first `diff`."""
    ontology = load_ontology()
    add(project, [article(1)])
    add(project, [article(2)])
    then, now = (graph_of(project, ontology, state) for state in (1, None))
    remember_outline(project, now)
    for _ in range(2):
        assert outline_of(project, ontology) == outline(now)
        assert outline_of(project, ontology, 1) == outline(then)
    assert len(list((project.folder / KEPT).glob("outline-*"))) == 2


def test_a_judgement_and_a_setting_make_another_outline(project: Project) -> None:
    """What is known from before is not taken for what holds now."""
    ontology = load_ontology()
    add(project, [article(1)])
    remember_outline(project, graph_of(project, ontology))
    remember(project, extractor=None, min_confidence=1.0)
    assert outline_of(project, ontology) == outline(graph_of(project, ontology))
    (project.folder / KEPT).rename(project.folder / "before")
    assert outline_of(project, ontology).edges == {}
