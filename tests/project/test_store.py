"""The folder of a project: made, opened, refused, written to by one at a time."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graphbuild.errors import ProjectError
from graphbuild.project import Project, init, opened, sole_writer, take_in
from graphbuild.project.store import DATABASE, transaction
from tests.project.reading import article, refuse

ROOT = Path(__file__).parents[2]


def test_what_is_no_project_is_refused_with_the_cure(tmp_path: Path) -> None:
    """A folder without a database, and a database that is damaged."""
    with pytest.raises(ProjectError, match="graphbuild init"), opened(tmp_path):
        pass
    (tmp_path / DATABASE).write_bytes(b"no database at all" * 100)
    with pytest.raises(ProjectError, match="not a database"), opened(tmp_path):
        pass


def test_a_project_is_made_once(tmp_path: Path) -> None:
    """A second `init` leaves it as it is; one that was cut short is finished."""
    (tmp_path / DATABASE).touch()
    with pytest.raises(ProjectError, match="finish it with `graphbuild init"), opened(tmp_path):
        pass
    init(tmp_path)
    with pytest.raises(ProjectError, match="is a project already"):
        init(tmp_path)


def test_no_project_is_made_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(ProjectError, match=r"no project can be made here \(File exists\)"):
        init(tmp_path / "taken")


def test_what_fails_in_a_transaction_leaves_nothing(tmp_path: Path) -> None:
    init(tmp_path)
    with opened(tmp_path) as project:
        with pytest.raises(ValueError, match="half way"):
            _fail_half_way(project)
        assert project.database.execute("SELECT count(*) FROM state").fetchone() == (1,)


def _fail_half_way(project: Project) -> None:
    with transaction(project) as database:
        database.execute("INSERT INTO state VALUES (7, 'now', 'add')")
        raise ValueError("half way")


def test_two_writers_take_turns(tmp_path: Path) -> None:
    """The second is told that it waits, and goes on when the first is done."""
    init(tmp_path)
    code = (
        "import sys; from pathlib import Path; from graphbuild.project import opened, sole_writer\n"
        "with opened(Path(sys.argv[1])) as p, sole_writer(p, lambda: print('waits', flush=True)): print('writes')"
    )
    with opened(tmp_path) as project:
        with sole_writer(project, lambda: pytest.fail("nobody else writes")):
            second = subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True)
            assert second.stdout
            assert second.stdout.readline() == "waits\n"
            assert second.poll() is None
        assert second.communicate(timeout=60) == ("writes\n", None)


def test_killed_at_twenty_random_moments_nothing_is_lost_and_nothing_done_twice(tmp_path: Path) -> None:
    """What a process said to be kept is there after kill -9, and is what it was ever after."""
    init(tmp_path)
    chance = random.Random(20)
    with opened(tmp_path) as project:
        take_in(project, map(article, range(3000)), "v", refuse)
        before: set[tuple[str, int, str]] = set()
        for _ in range(20):
            said = _killed_after(tmp_path, chance.uniform(0.0, 0.15), patience=chance.random() < 0.9)
            kept = _kept(project)
            assert before <= kept, "what was kept is gone or was read again"
            assert set(said) <= {id_ for id_, *_ in kept}
            assert not set(said) & {id_ for id_, *_ in before}
            before = kept
        assert 20 < len(before) < 3000
        assert project.database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        counts = "SELECT (SELECT count(*) FROM waiting) + (SELECT count(*) FROM present)"
        assert project.database.execute(counts).fetchone() == (3000,)


def _killed_after(folder: Path, seconds: float, *, patience: bool) -> list[str]:
    """The ids that a process said to be kept, killed some time after the first of them, or before there is any."""
    command = [sys.executable, "-m", "tests.project.killed", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout
    first = process.stdout.readline() if patience else ""
    time.sleep(seconds)
    process.kill()
    return (first + process.communicate()[0]).split("\n")[:-1]


def _kept(project: Project) -> set[tuple[str, int, str]]:
    """Id of each article in the graph, the state with which it came, and when it was read."""
    query = (
        "SELECT a.id, m.since, r.read_at FROM membership AS m JOIN article AS a ON a.key = m.article"
        " JOIN reading AS r USING (article)"
    )
    return set(project.database.execute(query))


_FILLING = "PRAGMA max_page_count = 1; INSERT INTO node_id VALUES ('a', hex(zeroblob(1000000)), 1)"


def test_a_full_disk_is_told_with_its_cure(tmp_path: Path) -> None:
    """SQLite may give the database no further page."""
    init(tmp_path)
    with pytest.raises(ProjectError, match="is full; make room on the disk"), opened(tmp_path) as project:
        project.database.executescript(_FILLING)
