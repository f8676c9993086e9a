"""`merge`, `split`, `undo`, `why`, `judgements`, `names`, and `review` of a project: from the outside."""

import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.project.marked_project import put, story

from .conftest import Run

ROOT = Path(__file__).parents[2]
ENV = os.environ | {"PYTHONPATH": str(ROOT)}
A = story("a", "[Ann Lee|Person x] heads the [Hill Party|Party h].", ("Ann Lee", "HEADS", "Hill Party"))
B = story("b", "[Ann Lee|Person x] sang. [Tom Day|Person t] is said to be [her|Person x] brother.")
C = story(
    "c",
    "[Tom Day|Person t] says that [Ann Roy|Person x] took a bribe from the [Hill Party|Party h].",
    ("Ann Roy", "MEMBER_OF", "Hill Party"),
    modality="alleged",
    by=["Tom Day"],
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    put(tmp_path / "p", A, B, C)
    return tmp_path / "p"


def graph(run: Run, project: Path, out: Path) -> bytes:
    assert run("graph", project, "-o", out).exit_code == 0
    return (out / "graph.json").read_bytes()


def test_merge_split_undo_and_why(run: Run, project: Path, tmp_path: Path) -> None:
    """Each says what it did and how to take it back; `why` tells who said so, when and why."""
    before = graph(run, project, tmp_path / "o")
    assert not (tmp_path / "o" / "judgements.jsonl").exists()
    merged = run("merge", project, "Ann Lee", "Ann Roy", "--because", "née Roy", "--by", "kim")
    assert merged.stdout.splitlines() == [
        "judgement 1: 'Ann Lee' and 'Ann Roy' are one: person-ann-lee",
        f"to take it back: graphbuild undo {project} 1",
    ]
    assert "graphbuild: note: the rules would never join them: Their full names are those of two" in merged.stderr
    why = run("why", project, "Ann Lee", "person-ann-roy").stdout
    assert "'Ann Lee' and 'person-ann-roy' are one: person-ann-lee" in why
    assert "“Ann Lee” in a = “Ann Roy” in c  (kim, score 1)" in why
    assert why.rstrip().endswith(": née Roy")
    graph(run, project, tmp_path / "o")
    (line,) = (tmp_path / "o" / "judgements.jsonl").read_text().splitlines()
    assert (json.loads(line)["who"], json.loads(line)["act"]) == ("kim", "merge")
    assert json.loads((tmp_path / "o" / "retired.json").read_text()) == {"person-ann-roy": ["person-ann-lee"]}
    assert run("undo", project, "--by", "bo", "--because", "another").stdout.startswith("undone: judgement 1, merge: ")
    assert graph(run, project, tmp_path / "o") == before
    assert not (tmp_path / "o" / "judgements.jsonl").exists()
    split = run("split", project, "person-ann-lee", "--article", "b")
    assert split.stdout.startswith("judgement 2: person-ann-lee and person-ann-lee-2 are two")
    listed = run("judgements", project).stdout.splitlines()
    assert listed[0].startswith("1  merge: 'Ann Lee' = 'Ann Roy'  (kim, ")
    assert listed[1].startswith("   undone by bo on ")
    assert listed[2].startswith("2  split: 'person-ann-lee' ≠ 'b'")


def test_why_says_since_when_the_rules_judge_so(run: Run, project: Path, tmp_path: Path) -> None:
    """Once the graph was made, and the same day after that."""
    assert ", since " not in run("why", project, "a@0", "b@0").stdout
    graph(run, project, tmp_path / "o")
    rows = rule_rows(project)
    assert ("Ann Lee", "Ann Lee", "same", "rule") in [row[:4] for row in rows]
    assert "(rule, score 1, since 20" in run("why", project, "a@0", "b@0").stdout
    graph(run, project, tmp_path / "o")
    assert rule_rows(project) == rows


def rule_rows(project: Path) -> list[tuple[str, ...]]:
    query = "SELECT left_text, right_text, verdict, who, at FROM rule_judgement"
    with closing(sqlite3.connect(project / "project.sqlite")) as database:
        return database.execute(query).fetchall()


def test_status_and_diff_know_of_judgements(run: Run, project: Path) -> None:
    """Several in a row share a line."""
    run("merge", project, "Ann Lee", "Ann Roy")
    assert "state 2  " in run("status", project).stdout
    assert "1 judgement counts; `graphbuild judgements` lists all" in run("status", project).stdout
    run("undo", project)
    assert "states 2 to 3  " in run("status", project).stdout
    assert "new       node  Person Ann Roy" in run("diff", project, "--since", 2).stdout
    same = run("diff", project, "--since", 1)
    assert (same.stdout, same.stderr) == ("", "graphbuild: note: nothing has changed since 1\n")
    run("review", project, "reject", *keys(run, project, "Ann Lee"))
    assert "states 2 to 4  " in run("status", project).stdout


def test_names_are_linked_and_doubts_said(run: Run, project: Path, tmp_path: Path) -> None:
    """The ids stand among the attributes of the node."""
    names = tmp_path / "known.csv"
    names.write_text("id,names,wikidata\nlee,Ann Lee|Ann Roy,Q1\nd1,Tom Day,\nd2,Tom Day,\n")
    result = run("names", project, names)
    assert result.stdout.startswith("judgement 1: 1 of 3 known things are in the graph")
    assert "d1 may be person-tom-day or person-tom-day-2, which is not clear: they stay apart" in result.stderr
    nodes = {n["id"]: n for n in json.loads(graph(run, project, tmp_path / "o"))["nodes"]}
    assert nodes["person-ann-lee"]["attributes"] == {"known_id": "lee", "wikidata": "Q1"}
    assert "person-ann-roy" not in nodes
    assert "A list of known names gives both names to one thing." in run("why", project, "a@0", "Ann Roy").stdout
    run("undo", project)
    assert "person-ann-roy" in graph(run, project, tmp_path / "o").decode()


def keys(run: Run, project: Path, *name: str) -> dict[str, str]:
    """The line of each claim by its key."""
    lines = run("review", project, "list", *name).stdout.splitlines()
    return {line.split("  ")[0]: line for line in lines if "rejected" not in line}


def test_claims_are_rejected_corrected_and_added(run: Run, project: Path) -> None:
    """What is rejected stands no more, but is listed with who, when and why."""
    (heads,) = keys(run, project, "Ann Lee")
    result = run("review", project, "reject", heads[:6], "--by", "kim", "--because", "she left")
    assert result.stdout.startswith("judgement 1: reject Ann Lee -> heads -> Hill Party")
    assert run("show", project, "Ann Lee").stdout == ""
    listed = run("review", project, "list", "Lee").stdout
    assert listed.startswith("rejected by kim on 20")
    assert "(1): she left Ann Lee HEADS Hill Party: Ann Lee heads the Hill Party. (a)" in listed
    again = run("review", project, "reject", heads)
    assert (again.exit_code, again.stderr.count("\n")) == (1, 1)
    run("undo", project)
    run("review", project, "correct", heads, "--status", "former")
    assert "Ann Lee -> formerly headed -> Hill Party" in run("show", project, "Ann Lee").stdout
    added = ("--article", "a", "--sentence", "heads the", "--source", "Ann Lee", "--type", "MEMBER_OF")
    run("review", project, "add", *added, "--target", "Hill Party", "--by", "bo")
    assert "(added by bo on 20" in run("review", project, "list", "Ann Lee").stdout


def test_a_project_is_asked_about_what_must_not_be_published_unread(run: Run, project: Path, tmp_path: Path) -> None:
    """What was answered is not asked again, and the page for publishing shows what was confirmed."""
    page = ("view", project, "--profile", "publish", "-o", tmp_path / "page.html")
    assert "left out: 1 alleged" in run(*page).stdout
    result = run("review", project, "--who", "kim", stdin="c\nread it\n")
    assert "1 of 1: the article reports it as a claim" in result.stdout
    assert result.stdout.splitlines()[-1] == f"1 answered, 0 left; kept in {project}"
    assert "0 answered, 0 left" in run("review", project).stdout
    assert "alleged" not in run(*page).stdout
    edges = json.loads(graph(run, project, tmp_path / "o"))["edges"]
    (confirmed,) = [e for e in edges if e.get("confirmed")]
    assert (confirmed["confirmed_by"], confirmed["confirmed_because"]) == ("kim", "read it")
    written = run("view", tmp_path / "o" / "graph.json", "--profile", "publish", "-o", tmp_path / "page.html")
    assert "alleged" not in written.stdout


WRONG = {
    "nothing to part": ["split", "P", "Ann Lee"],
    "no claim": ["review", "P", "reject"],
    "two claims to correct": ["review", "P", "correct", "a", "b", "--status", "former"],
    "a change of what is rejected": ["review", "P", "reject", "a", "--status", "former"],
    "an article of what is listed": ["review", "P", "list", "--article", "a"],
    "what is added without a sentence": ["review", "P", "add", "--article", "a"],
    "a file for a project": ["review", "P", "-o", "r.csv"],
    "an action on a graph": ["review", "g.json", "list", "-o", "r.csv"],
    "a graph without a file": ["review", "g.json"],
    "a judgement that is no number": ["undo", "P", "first"],
}


@pytest.mark.parametrize("args", WRONG.values(), ids=WRONG)
def test_a_wrong_command_ends_with_2(run: Run, project: Path, args: list[str]) -> None:
    result = run(*[project if a == "P" else a for a in args])
    assert result.exit_code == 2
    assert "Usage: graphbuild" in result.stderr


BAD = {
    "a name that is not there": ["merge", "P", "Ann Lee", "Nobody"],
    "an article that does not tell of it": ["split", "P", "Ann Lee", "--article", "c"],
    "all of it": ["split", "P", "Ann Roy", "--article", "c"],
    "no judgement": ["undo", "P"],
    "a judgement that is not there": ["undo", "P", "7"],
    "a list that is not there": ["names", "P", "none.csv"],
    "a claim that is not there": ["review", "P", "confirm", "ffffff"],
    "why of nothing": ["why", "P", "Ann Lee", "x@1"],
    "no project": ["judgements", "none"],
}


@pytest.mark.parametrize("args", BAD.values(), ids=BAD)
def test_an_error_is_one_line_and_1_and_leaves_nothing(run: Run, project: Path, args: list[str]) -> None:
    result = run(*[project if a == "P" else a for a in args])
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("graphbuild: error: ")
    assert result.stderr.count("\n") == 1
    assert run("judgements", project).stdout == "no judgement was given yet\n"


def test_quiet_says_nothing(run: Run, project: Path) -> None:
    for args in (
        ["merge", project, "Ann Lee", "Ann Roy"],
        ["undo", project],
        ["split", project, "Ann Lee", "Ann Roy"],
    ):
        result = run(*args, "--quiet")
        assert (result.exit_code, result.output) == (0, "")


def test_what_a_user_writes_steers_no_terminal(run: Run, project: Path) -> None:
    run("merge", project, "Ann Lee", "Ann Roy", "--because", "\x1b[31mred\nnext", "--by", "k\x1b]0;t\x07im")
    assert "\x1b" not in run("judgements", project).stdout
    assert len(run("judgements", project).stdout.splitlines()) == 1


def command(project: Path, *args: str) -> list[str]:
    return [sys.executable, "-m", "graphbuild.cli", args[0], str(project), *args[1:]]


def test_two_at_once_take_turns(run: Run, project: Path) -> None:
    """The second sees what the first judged, and that it says nothing new."""
    merges = [command(project, "merge", "Ann Lee", "Ann Roy", "--by", who) for who in ("kim", "bo")]
    started = [subprocess.Popen(m, env=ENV, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for m in merges]
    errors = [p.communicate(timeout=240)[1] for p in started]
    assert sorted(p.returncode for p in started) == [0, 1]
    assert "they are one already: judgement 1 of " in "".join(errors)
    assert len(run("judgements", project).stdout.splitlines()) == 1


def test_killed_at_any_moment_a_judgement_is_there_or_is_not(run: Run, project: Path) -> None:
    """With its state and the ids that it retires, or without any of them; what was said to be done is done."""
    chance = random.Random(8)
    for _ in range(4):
        said = _killed_after(project, chance.uniform(0.0, 1.0))
        with closing(sqlite3.connect(project / "project.sqlite", timeout=30)) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            rows = database.execute("SELECT number, since, until, undone_at FROM judgement").fetchall()
            (states,) = database.execute("SELECT count(*) FROM state WHERE act IN ('merge', 'undo')").fetchone()
            ids = database.execute("SELECT count(*) FROM node_id WHERE id = 'person-ann-roy'").fetchone()
        assert states == len(rows) + sum(until is not None for _, _, until, _ in rows)
        assert all((until is None) == (undone is None) for _, _, until, undone in rows)
        assert {n for n in said if n > 0} <= {number for number, *_ in rows}
        assert {-n for n in said if n < 0} <= {number for number, _, until, _ in rows if until is not None}
        assert ids == (1,)
    assert run("status", project).exit_code == 0


def _killed_after(project: Path, seconds: float) -> list[int]:
    """What a process that judges on and on said to have done, killed some time after the first of it."""
    args = [sys.executable, "-m", "tests.project.judging", str(project), "a@0", "Ann Roy"]
    process = subprocess.Popen(args, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout
    first = process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    return [int(line) for line in (first + process.communicate()[0]).split("\n")[:-1]]


def test_a_project_of_an_older_graphbuild_takes_judgements(run: Run, project: Path) -> None:
    """It is given room for them, and nothing else of it changes."""
    with closing(sqlite3.connect(project / "project.sqlite", isolation_level=None)) as database:
        database.execute("DROP TABLE judgement")
        database.execute("DROP TABLE rule_judgement")
        database.execute("PRAGMA user_version = 1")
    assert run("status", project).stdout.startswith("3 articles in the graph")
    assert run("merge", project, "Ann Lee", "Ann Roy").exit_code == 0
