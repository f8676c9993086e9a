"""Node ids that were given out once lead to their thing for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphbuild.model import Article
from graphbuild.ontology import load_ontology
from graphbuild.project import Project, init, opened, withdraw
from graphbuild.project.graphs import graph_of
from graphbuild.project.ids import meant_before, moved_ids, remember_ids
from tests.project.reading import add


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    init(tmp_path)
    with opened(tmp_path) as made:
        yield made


def retired(project: Project) -> dict[str, list[str]]:
    graph = graph_of(project, load_ontology())
    remember_ids(project, graph)
    return moved_ids(project, graph)


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


LEES = [
    Article(id_, f"{title} Robin Lee leads the {party} Party.", date="2020-01-01")
    for id_, title, party in (("b", "Ms", "Hill"), ("c", "Mr", "Lake"), ("a", "Mr", "Lake"))
]


def test_an_id_that_meant_two_things_one_after_the_other_is_the_later_and_names_the_other(project: Project) -> None:
    """Of two of one name the later is "-2"; an article that comes turns that round."""
    add(project, LEES[:2])
    assert retired(project) == {}
    add(project, LEES[2:])
    both = {
        "person-robin-lee": ["person-robin-lee", "person-robin-lee-2"],
        "person-robin-lee-2": ["person-robin-lee-2", "person-robin-lee"],
    }
    assert [retired(project) for _ in range(3)] == [both] * 3
    assert meant_before(project, "person-robin-lee-2") == ["person-robin-lee"]
    withdraw(project, ["b"])
    assert [retired(project) for _ in range(2)] == [
        {
            "party-hill-party": [],
            "person-robin-lee": ["person-robin-lee"],
            "person-robin-lee-2": ["person-robin-lee"],
        }
    ] * 2


def test_an_id_that_means_again_what_it_meant_first_is_no_other(project: Project) -> None:
    add(project, LEES[:2])
    retired(project)
    add(project, LEES[2:])
    retired(project)
    withdraw(project, ["a"])
    assert retired(project) == {
        "person-robin-lee": ["person-robin-lee", "person-robin-lee-2"],
        "person-robin-lee-2": ["person-robin-lee-2", "person-robin-lee"],
    }


def test_a_project_of_an_older_format_gets_room_for_earlier_meanings(tmp_path: Path) -> None:
    init(tmp_path)
    with opened(tmp_path) as project:
        project.database.executescript("DROP TABLE earlier_node_id; PRAGMA user_version = 2")
    with opened(tmp_path) as project:
        assert meant_before(project, "person-robin-lee") == []
