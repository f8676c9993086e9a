"""A project from its making to its graph, with the network and with processes of its own."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from .conftest import Run

STORIES = {
    "n1": "Ann Lee, the mayor of Porto, met Tom Day on Monday. Lee is the sister of Kim Lee.",
    "n2": "Eva Roy leads the Hill Party. Tom Day is a former deputy of the Hill Party.",
    "n3": "Ann Lee denied that she had met Tom Day. Kim Lee is married to Eva Roy.",
}


def source(folder: Path, *ids: str) -> Path:
    """A file of JSON Lines with these stories, in this order."""
    path = folder / f"{'-'.join(ids)}.jsonl"
    lines = [{"id": i, "text": STORIES[i], "date": f"2020-05-0{i[1]}", "source": f"Paper {i}"} for i in ids]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.fixture
def project(run: Run, tmp_path: Path) -> Path:
    assert run("init", tmp_path / "p").exit_code == 0
    return tmp_path / "p"


def test_graph_writes_the_bytes_of_build_whatever_the_order(run: Run, project: Path, tmp_path: Path) -> None:
    """Articles come in two runs and the other way round; one is withdrawn and comes back."""
    assert run("add", project, source(tmp_path, "n3"), "--workers", 1).exit_code == 0
    assert run("add", project, source(tmp_path, "n2", "n1"), "--workers", 2).exit_code == 0
    assert run("build", source(tmp_path, "n1", "n2", "n3"), "-o", tmp_path / "built").exit_code == 0
    assert run("graph", project, "-o", tmp_path / "first").exit_code == 0
    assert contents(tmp_path / "first") == contents(tmp_path / "built")
    assert "state 3" in run("withdraw", project, "n2").output
    run("graph", project, "-o", tmp_path / "less")
    assert "articles/n2.txt" not in contents(tmp_path / "less")
    assert "1 back" in run("add", project, source(tmp_path, "n2")).output
    run("graph", project, "-o", tmp_path / "again")
    assert contents(tmp_path / "again") == contents(tmp_path / "first")


def test_what_cannot_be_read_in_time_is_set_aside_and_can_be_tried_again(
    run: Run, project: Path, tmp_path: Path
) -> None:
    """It is named at the end and by `status`, and the exit code tells."""
    stories = source(tmp_path, "n1", "n2")
    result = run("add", project, stories, "--time-limit", "0.000001", "--workers", 1)
    assert result.exit_code == 1
    assert "n1: it was not read within 1e-06 s" in result.stderr
    assert "set aside: n2: it was not read within" in result.stdout
    assert run("add", project, stories).exit_code == 1
    assert "0 articles in the graph" in run("status", project).stdout
    assert "set aside: n1: it was not" in run("status", project).stdout
    assert run("add", project, "--retry", "--workers", 1).exit_code == 0
    assert run("status", project).stdout.startswith("2 articles in the graph")


def test_one_broken_source_leaves_the_rest(run: Run, project: Path, tmp_path: Path) -> None:
    """What cannot be taken in is said, and the exit code is 1."""
    run("add", project, source(tmp_path, "n1"))
    (tmp_path / "n1.txt").write_text("Another text under a known id.")
    result = run("add", project, tmp_path / "n1.txt", tmp_path / "none.txt")
    assert result.exit_code == 1
    assert len([line for line in result.stderr.splitlines() if "error:" in line]) == 2


def test_ctrl_c_finishes_what_is_in_hand(project: Path, tmp_path: Path) -> None:
    """Although a terminal tells all processes. The run ends with 130, and the next one reads the rest."""
    path = tmp_path / "many.jsonl"
    path.write_text("".join(json.dumps({"id": f"m{n}", "text": STORIES["n1"] * 5}) + "\n" for n in range(400)))
    command = [sys.executable, "-m", "graphbuild.cli", "add", str(project), str(path), "--workers", "1", "-q"]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    deadline = time.monotonic() + 240
    while not _count(project, "reading") and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, "")
    assert err.startswith("graphbuild: stopping: the articles in hand are finished first")
    read = _count(project, "reading")
    assert 1 <= read < 400
    assert _count(project, "waiting") == 400 - read
    assert _count(project, "set_aside") == 0


def _count(project: Path, table: str) -> int:
    with closing(sqlite3.connect(project / "project.sqlite", timeout=30)) as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_a_wrong_folder_is_said(run: Run, tmp_path: Path) -> None:
    """With the command that makes a project."""
    for args in (["add", tmp_path], ["status", tmp_path], ["graph", tmp_path, "-o", tmp_path / "o"]):
        result = run(*args)
        assert result.exit_code == 1
        assert "graphbuild init" in result.stderr
    assert not (tmp_path / "o").exists()


def test_what_changed_since_a_state_is_printed(run: Run, project: Path, tmp_path: Path) -> None:
    """By a state's number or by a day."""
    run("add", project, source(tmp_path, "n1"), "--workers", 1)
    run("add", project, source(tmp_path, "n2"), "--workers", 1)
    lines = run("diff", project, "--since", 1).stdout.splitlines()
    assert "new       node  Person Eva Roy  (1 source in 1 article)" in lines
    assert "stronger  node  Person Tom Day  (2 sources in 2 articles, before 1 source in 1 article)" in lines
    assert len(run("diff", project, "--since", "2001-01-01").stdout.splitlines()) > len(lines)
    assert run("diff", project, "--since", 2).stdout == ""
    assert run("diff", project, "--since", 3).exit_code == 1


def test_show_takes_a_project_and_ids_that_it_bore_once(run: Run, project: Path, tmp_path: Path) -> None:
    """In the project itself, and in the graph that it wrote."""
    run("add", project, source(tmp_path, "n1", "n2"), "--workers", 1)
    run("graph", project, "-o", tmp_path / "out")
    run("withdraw", project, "n1")
    run("graph", project, "-o", tmp_path / "out")
    assert json.loads((tmp_path / "out" / "retired.json").read_text())["person-kim-lee"] == []
    for place in (project, tmp_path / "out" / "graph.json"):
        assert "Eva Roy" in run("show", place, "person-eva-roy").stdout
        gone = run("show", place, "person-kim-lee")
        assert (gone.exit_code, gone.stdout) == (0, "")
        assert "person-kim-lee is retired" in gone.stderr


def test_show_takes_ids_that_another_thing_bears_now(run: Run, project: Path, tmp_path: Path) -> None:
    """Of two of one name the later is "-2"; an article that comes turns that round until the graph is made again."""
    sentence = '{{"id": "{}", "text": "{} Robin Lee leads the {} Party.", "date": "2020-01-0{}"}}\n'
    rows = [sentence.format(*row) for row in (("b", "Ms", "Hill", 1), ("c", "Mr", "Lake", 2), ("a", "Mr", "Lake", 3))]
    for name, lines in (("first", rows[:2]), ("more", rows[2:])):
        (tmp_path / f"{name}.jsonl").write_text("".join(lines), encoding="utf-8")
    run("add", project, tmp_path / "first.jsonl", "--workers", 1)
    run("graph", project, "-o", tmp_path / "out")
    assert "Lake Party" in run("show", project, "person-robin-lee-2").stdout
    run("add", project, tmp_path / "more.jsonl", "--workers", 1)
    for id_, now, party in (
        ("person-robin-lee", "person-robin-lee-2", "Hill Party"),
        ("person-robin-lee-2", "person-robin-lee", "Lake Party"),
    ):
        shown = run("show", project, id_)
        assert party in shown.stdout
        assert f"{id_} is retired; its thing is {now} now" in shown.stderr
    run("graph", project, "-o", tmp_path / "out")
    for _ in range(2):
        for graph in (project, tmp_path / "out" / "graph.json"):
            shown = run("show", graph, "person-robin-lee")
            assert "Lake Party" in shown.stdout
            assert "person-robin-lee named another thing before, which is person-robin-lee-2 now" in shown.stderr
        assert "person-robin-lee-2 now" in run("why", project, "person-robin-lee", "Lake Party").stderr
        run("graph", project, "-o", tmp_path / "out")


def test_conflicts_and_days(run: Run, tmp_path: Path) -> None:
    """What is claimed and denied is listed; a day has what was known of it."""
    run("build", source(tmp_path, "n1", "n3"), "-o", tmp_path / "out")
    graph = tmp_path / "out" / "graph.json"
    listed = run("conflicts", graph).stdout
    assert "asserted:" in listed
    assert "Ann Lee denied that she had met Tom Day." in listed
    assert run("show", graph, "--at", "2019").stdout == ""
    assert "mayor of" in run("show", graph, "--at", "2020-05-01").stdout
    assert run("show", graph, "--at", "today").exit_code == 2


def test_an_add_that_is_killed_goes_on_where_it_was_and_gives_the_same_graph(
    run: Run, project: Path, tmp_path: Path
) -> None:
    """The whole program, killed once while it takes articles in and twice while it reads."""
    path = tmp_path / "news.jsonl"
    texts = [STORIES[f"n{n % 3 + 1}"].replace("Tom Day", f"Tom Day{n} Ray") for n in range(60)]
    path.write_text("".join(json.dumps({"id": f"k{n:02}", "text": t}) + "\n" for n, t in enumerate(texts)))
    command = [sys.executable, "-m", "graphbuild.cli", "add", str(project), str(path), "--workers", "1", "-q"]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    read = -1
    for _ in range(3):
        process = subprocess.Popen(command, env=env)
        deadline = time.monotonic() + 120
        while _count(project, "reading") <= read and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.01)
        process.kill()
        process.wait()
        assert _count(project, "reading") >= read
        read = _count(project, "reading")
    assert run("add", project, path, "--workers", 1).exit_code == 0
    assert _count(project, "membership") == _count(project, "reading") == 60
    run("graph", project, "-o", tmp_path / "ours")
    run("build", path, "-o", tmp_path / "built")
    assert contents(tmp_path / "ours") == contents(tmp_path / "built")


def test_a_project_goes_on_with_its_extractor_and_its_least_confidence(
    run: Run, project: Path, tmp_path: Path
) -> None:
    """Another extractor reads again what was read; what is less sure is kept, and left out of the graph."""
    stories = source(tmp_path, "n1", "n2", "n3")
    assert run("add", project, stories, "--workers", 1, "--extractor", "rules").exit_code == 0
    assert "1 known" not in run("add", project, "--workers", 1).output
    run("graph", project, "-o", tmp_path / "ours")
    run("build", stories, "-o", tmp_path / "built", "--extractor", "rules")
    assert contents(tmp_path / "ours") == contents(tmp_path / "built")
    assert "extractor: rules" in run("status", project).stdout
    again = run("add", project, "--workers", 1, "--extractor", "both", "--min-confidence", 0.8)
    assert "3 articles of" in again.stderr
    assert "(extractor differ)" in again.stderr
    run("graph", project, "-o", tmp_path / "ours")
    run("build", stories, "-o", tmp_path / "built", "--min-confidence", 0.8)
    assert contents(tmp_path / "ours") == contents(tmp_path / "built")
    assert "less sure than 0.8" in run("status", project).stdout
    run("graph", project, "-o", tmp_path / "all", "--min-confidence", 0)
    run("build", stories, "-o", tmp_path / "whole")
    assert contents(tmp_path / "all") == contents(tmp_path / "whole")
