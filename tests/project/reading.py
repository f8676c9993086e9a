"""A project that is read in this very process."""

from collections.abc import Iterable

from graphbuild.model import Article
from graphbuild.project import Project, extractor_version, finish, take_in, waiting_articles
from graphbuild.project.records import read_article
from graphbuild.project.states import new_state
from graphbuild.project.store import transaction


def article(number: int) -> Article:
    """A short article, each of another person."""
    text = f"Ann Lee, the mayor of Porto, met Tom Day{number} Ray on Monday. Lee is the sister of Kim Lee."
    return Article(f"n{number:03}", text, date="2020-05-01", source="Wire")


def refuse(error: Exception) -> None:
    raise error


def add(project: Project, articles: Iterable[Article], version: str | None = None) -> None:
    """Takes the articles in and reads all that waits, one by one, as one state."""
    version = version or extractor_version()
    take_in(project, articles, version, refuse)
    todo = list(waiting_articles(project))
    if todo:
        with transaction(project) as database:
            state = new_state(database, "add")
    for one in todo:
        finish(project, one, read_article(one), version=version, seconds=0.1, state=state)
