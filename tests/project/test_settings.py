"""What a project was told, and goes by until it is told otherwise."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graphbuild.errors import ProjectError
from graphbuild.project import READINGS, Project, Settings, extractor_version, init, opened, remember, settings
from graphbuild.project.records import read_article
from graphbuild.project.version import changed
from tests.project.reading import article


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    init(tmp_path / "p")
    with opened(tmp_path / "p") as made:
        yield made


def test_a_project_that_was_told_nothing_reads_with_both_and_leaves_nothing_out(project: Project) -> None:
    """Also one that an older graphbuild made, which has no table of settings."""
    assert settings(project) == Settings("both", 0.0)
    remember(project, extractor=None, min_confidence=None)
    assert settings(project) == Settings("both", 0.0)


def test_what_is_told_is_kept_until_it_is_told_again(project: Project) -> None:
    """Each setting by itself, and by whoever opens the project next."""
    remember(project, extractor="rules", min_confidence=None)
    remember(project, extractor=None, min_confidence=0.8)
    with opened(project.folder) as again:
        assert settings(again) == Settings("rules", 0.8)
    remember(project, extractor="both", min_confidence=0.0)
    assert settings(project) == Settings("both", 0.0)


@pytest.mark.parametrize(
    ("name", "value"), [("extractor", "oracle"), ("min_confidence", "2"), ("min_confidence", "x")]
)
def test_nonsense_is_refused_with_the_cure(project: Project, name: str, value: str) -> None:
    """Somebody wrote into the database by hand."""
    remember(project, extractor="both", min_confidence=0.5)
    project.database.execute("UPDATE setting SET value = ? WHERE name = ?", (value, name))
    with pytest.raises(ProjectError, match=r"graphbuild add .* --extractor both --min-confidence 0"):
        settings(project)


def test_the_extractor_is_a_part_of_the_version(project: Project) -> None:
    """What another one has read is stale, and the part that differs has a name."""
    both, rules = extractor_version(), extractor_version("rules")
    assert both == extractor_version("both")
    assert changed(both, rules) == ["extractor"]


def test_each_extractor_has_a_way_to_read(project: Project) -> None:
    """The rules' claims are the rules' alone, and the same wherever they are read."""
    assert set(READINGS) == {"rules", "network", "both"}
    records = {name: task.work(article(1)) for name, task in READINGS.items()}
    assert records["both"] == read_article(article(1))
    for name in ("rules", "network"):
        assert records[name].claims
        assert all(f'"extractor":"{name}"' in line.replace(" ", "") for line in records[name].claims)
    assert len({records[name].reading for name in records}) == 1
