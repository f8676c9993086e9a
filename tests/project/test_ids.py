"""Node ids that were given out once lead to their thing for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphbuild.model import Article
from graphbuild.ontology import load_ontology
from graphbuild.project import Project, init, opened, withdraw
from graphbuild.project.graphs import graph_of
from graphbuild.project.ids import remember_ids, retired_ids
from tests.project.reading import add


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    init(tmp_path)
    with opened(tmp_path) as made:
        yield made


def retired(project: Project) -> dict[str, list[str]]:
    graph = graph_of(project, load_ontology())
    remember_ids(project, graph)
    return retired_ids(project, graph)


SHORT = Article("b", "Ann Lee leads the Hill Party. Tom Day met Ann Lee.", date="2020-01-01")
LONG = Article("a", "Ann Maria Lee leads the Hill Party. Ann Lee is the sister of Kim Lee.", date="2020-01-02")


def test_an_id_that_changes_with_a_fuller_name_leads_to_its_thing(project: Project) -> None:
    """Ann Lee is Ann Maria Lee once an article calls her so; when that one goes, her old id is hers again."""
    add(project, [SHORT])
    assert retired(project) == {}
    add(project, [LONG])
    assert retired(project) == {"person-ann-lee": ["person-ann-maria-lee"]}
    withdraw(project, ["a"])
    assert retired(project) == {"person-ann-maria-lee": ["person-ann-lee"], "person-kim-lee": []}


def test_the_graph_of_an_earlier_state_is_that_of_its_articles(project: Project) -> None:
    """Whatever came and went since."""
    add(project, [SHORT])
    add(project, [LONG])
    withdraw(project, ["b"])
    people = [{n for n in graph_of(project, load_ontology(), state) if n.startswith("person")} for state in range(4)]
    assert people == [
        set(),
        {"person-ann-lee", "person-tom-day"},
        {"person-ann-maria-lee", "person-kim-lee", "person-tom-day"},
        {"person-ann-maria-lee", "person-kim-lee"},
    ]
