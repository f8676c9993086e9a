"""Articles come and go; nothing is read twice, nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graphbuild.errors import DuplicateArticle, GraphbuildError, ProjectError
from graphbuild.project import (
    Project,
    articles_set_aside,
    extractor_version,
    init,
    key_of,
    opened,
    queue_set_aside,
    queue_stale,
    set_aside,
    state_before,
    states,
    take_in,
    waiting,
    waiting_articles,
    withdraw,
)
from tests.project.reading import add, article, refuse


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    init(tmp_path / "p")
    with opened(tmp_path / "p") as made:
        yield made


def present(project: Project) -> list[str]:
    rows = project.database.execute(
        "SELECT a.id FROM present JOIN article AS a ON a.key = present.article ORDER BY a.id"
    )
    return [id_ for (id_,) in rows]


def test_the_key_of_an_article_is_its_id_date_source_and_text() -> None:
    """A reprint is an article of its own; a title is none of its identity."""
    one = article(1)
    others = [replace(one, id="x"), replace(one, date="2020-05-02"), replace(one, source="x"), replace(one, text="x")]
    assert len({key_of(a) for a in (one, *others)}) == 5
    assert key_of(replace(one, title="x", url="x")) == key_of(one)


def test_a_known_article_need_not_be_read(project: Project) -> None:
    """Taken in again it is known, before it was read and after."""
    version = extractor_version()
    assert take_in(project, [article(1), article(2)], version, refuse) == {"new": 2}
    assert take_in(project, [article(1)], version, refuse) == {"known": 1}
    add(project, [])
    assert take_in(project, [article(1), article(3)], version, refuse) == {"known": 1, "new": 1}
    assert [a.id for a in waiting_articles(project)] == ["n003"]


def test_what_waits_comes_as_it_was(project: Project) -> None:
    """Every field of the article, in the order of the sources."""
    some = [replace(article(n), title=f"T{n}", url="u") for n in (5, 4)]
    take_in(project, some, "v", refuse)
    assert list(waiting_articles(project)) == some


def test_another_text_under_a_known_id_is_refused(project: Project) -> None:
    """Also under an id that differs in capitals only; the others are taken in."""
    problems: list[GraphbuildError] = []
    add(project, [article(1)])
    come = [replace(article(1), text="Another."), replace(article(1), id="N001"), article(2)]
    assert take_in(project, come, "v", problems.append) == {"new": 1}
    assert [type(p) for p in problems] == [DuplicateArticle, DuplicateArticle]
    assert "withdraw" in str(problems[0])


def test_who_comes_back_is_not_read_again(project: Project) -> None:
    """Withdrawing makes a state without the article, and so does its coming back with it."""
    add(project, [article(1), article(2)])
    withdraw(project, ["N001"])
    assert present(project) == ["n002"]
    assert take_in(project, [article(1)], extractor_version(), refuse) == {"back": 1}
    assert present(project) == ["n001", "n002"]
    assert waiting(project).articles == 0
    assert [(s.act, s.came, s.went) for s in states(project)] == [
        ("init", 0, 0),
        ("add", 2, 0),
        ("withdraw", 0, 1),
        ("add", 1, 0),
    ]


def test_nothing_is_withdrawn_where_one_id_is_wrong(project: Project) -> None:
    """The error names the nearest ids."""
    add(project, [article(1), article(2)])
    with pytest.raises(ProjectError, match="did you mean 'n002' or 'n001'"):
        withdraw(project, ["n001", "n00"])
    with pytest.raises(ProjectError, match="no article 'vote'; it holds 'n001', 'n002'"):
        withdraw(project, ["n001", "vote"])
    assert present(project) == ["n001", "n002"]


def test_what_a_newer_extractor_would_read_otherwise_waits(project: Project) -> None:
    """It is said how much that is; meanwhile the graph has what the older one read."""
    add(project, [article(1), article(2)], version="0.1 code-a weights-b words-c")
    withdraw(project, ["n002"])
    stale = queue_stale(project, extractor_version())
    assert (stale.articles, stale.characters) == (1, len(article(1).text))
    assert [a.id for a in waiting_articles(project)] == ["n001"]
    assert present(project) == ["n001"]
    add(project, [])
    assert queue_stale(project, extractor_version()).articles == 0


def test_what_is_set_aside_waits_only_when_asked(project: Project) -> None:
    """It is no part of the graph, is named with its error, and can be tried again."""
    take_in(project, [article(1)], "v", refuse)
    set_aside(project, article(1), "it hangs")
    assert articles_set_aside(project) == [("n001", "it hangs")]
    assert take_in(project, [article(1)], "v", refuse) == {"set aside": 1}
    assert (present(project), waiting(project).articles) == ([], 0)
    queue_set_aside(project)
    assert (articles_set_aside(project), waiting(project).articles) == ([], 1)


def test_a_state_is_named_by_its_number_or_by_a_day(project: Project) -> None:
    """The last one before the day; before the first there is nothing."""
    add(project, [article(1)])
    assert [state_before(project, since) for since in ("0", "1", "2999-01-01", "2001-01-01T12:30")] == [0, 1, 1, 0]
    for wrong in ("2", "yesterday", "2020-13"):
        with pytest.raises(ProjectError, match="no state from 0 to 1"):
            state_before(project, wrong)


def test_claims_can_be_queried(project: Project) -> None:
    """With any SQLite, without graphbuild."""
    add(project, [article(1)])
    rows = project.database.execute("SELECT source, target, article FROM claims WHERE type = 'SIBLING_OF'").fetchall()
    assert rows == [("Lee", "Kim Lee", "n001")]
