"""`build` and `extract` on real files, with the network."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import Run

STORY = "PORTO, May 1, 2020 (Agency) -- Ann Lee heads the Coast Party. Lee, a former mayor of Porto, met Tom Day.\r\n"
RUSSIAN = "Мэр города встретился в понедельник с министром. Они обсудили строительство нового моста."


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "vote.txt").write_bytes(b"\xef\xbb\xbf" + STORY.encode())
    (folder / "more.jsonl").write_text(
        '{"id": "../n1", "text": "Eva Roy leads the Hill Party.", "title": "A"}\n{"text"\n'
    )
    (folder / "ru.txt").write_text(RUSSIAN)
    return folder


def files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def test_build_writes_one_graph_and_says_what_it_could_not_read(run: Run, sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("build", sources, "-o", out)
    assert result.exit_code == 1
    assert files(out) == [
        "articles/_n1.txt",
        "articles/vote.txt",
        "claims.jsonl",
        "graph.html",
        "graph.json",
        "mentions.jsonl",
    ]
    errors, warning = result.stderr.splitlines()[:-1], result.stderr.splitlines()[-1]
    assert len(errors) == 2
    assert "more.jsonl, line 2" in errors[0]
    assert "'ru'" in errors[1]
    assert warning.startswith("graphbuild: warning: no date is known of _n1; what it tells of")
    assert "2 articles" in result.stdout
    assert (out / "articles" / "vote.txt").read_bytes() == STORY.encode()


def test_a_build_that_fails_at_its_last_file_leaves_the_older_graph_whole(
    run: Run, sources: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    run("build", sources / "vote.txt", "-o", out)
    (out / "graph.json").rename(out / "older.json")
    (out / "graph.json").mkdir()
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    result = run("build", sources / "more.jsonl", "-o", out)
    assert (result.exit_code, "graph.json: cannot be written: Is a directory" in result.stderr) == (1, True)
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before


def test_offsets_count_the_characters_of_the_text_as_written(run: Run, sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    run("build", sources, "-o", out)
    graph = json.loads((out / "graph.json").read_text())
    spans = [m for n in graph["nodes"] for m in n["mentions"]] + [v for e in graph["edges"] for v in e["evidence"]]
    texts = {a["id"]: (out / "articles" / f"{a['id']}.txt").read_bytes().decode() for a in graph["graph"]["articles"]}
    assert spans
    assert [texts[s["article"]][s["start"] : s["end"]] for s in spans] == [s["text"] for s in spans]
    assert sorted((a["id"], a["date"]) for a in graph["graph"]["articles"]) == [("_n1", None), ("vote", "2020-05-01")]


def test_extract_writes_a_graph_for_each_article(run: Run, sources: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    result = run("extract", sources, "-o", out, "--date", "2021-02")
    assert result.exit_code == 1
    assert files(out) == ["_n1.json", "articles/_n1.txt", "articles/vote.txt", "vote.json"]
    graphs = [json.loads((out / name).read_text()) for name in ("_n1.json", "vote.json")]
    assert [[(a["id"], a["date"]) for a in g["graph"]["articles"]] for g in graphs] == [
        [("_n1", "2021-02")],
        [("vote", "2021-02")],
    ]


@pytest.mark.parametrize("args", [["--quiet", "build"], ["build", "-q"], ["extract", "--quiet"]])
def test_quiet_prints_nothing_but_errors(run: Run, tmp_path: Path, args: list[str]) -> None:
    (tmp_path / "a.txt").write_text("Eva Roy leads the Hill Party.")
    result = run(*args, tmp_path / "a.txt", "-o", tmp_path / "out")
    assert (result.exit_code, result.output) == (0, "")
    assert "graphbuild: error:" in run(*args, tmp_path / "nope.txt", "-o", tmp_path / "out").stderr


def test_nothing_is_written_where_nothing_was_read(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ru.txt").write_text(RUSSIAN)
    result = run("build", tmp_path / "ru.txt", "-o", tmp_path / "out")
    assert (result.exit_code, result.stdout) == (1, "")
    assert "Russian" in result.stderr
    assert not (tmp_path / "out").exists()


def test_two_texts_with_one_id_stop_the_build_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "vote.txt").write_text(f"Eva Roy leads the Hill Party number {folder}.")
    result = run("build", tmp_path / "one", tmp_path / "two", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert str(tmp_path / "one" / "vote.txt") in result.stderr
    assert str(tmp_path / "two" / "vote.txt") in result.stderr
    assert not (tmp_path / "out").exists()


def test_an_output_that_is_a_file_is_said_before_the_work(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Eva Roy leads the Hill Party.")
    for out in (tmp_path / "a.txt", tmp_path / "a.txt" / "deep"):
        result = run("build", tmp_path / "a.txt", "-o", out)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"graphbuild: error: {out}: ")


def test_the_whole_way_in_a_process_of_its_own(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "graphbuild.cli", "build", "-", "-o", "out"]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, input=STORY.encode(), capture_output=True, cwd=tmp_path, env=env, timeout=300)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"\x1b" not in done.stdout
    assert (tmp_path / "out" / "articles" / "stdin.txt").read_bytes() == STORY.encode()


@pytest.mark.parametrize("workers", ["1", "2"])
def test_what_extract_finished_stays_when_it_is_stopped(tmp_path: Path, workers: str) -> None:
    """Also where a terminal tells all processes; none of them lives on."""
    lines = [json.dumps({"id": f"n{i:03}", "text": STORY * 20}) for i in range(200)]
    (tmp_path / "news.jsonl").write_text("\n".join(lines))
    command = [sys.executable, "-m", "graphbuild.cli", "extract", "news.jsonl", "-o", "out", "--workers", workers]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(
        command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    deadline = time.monotonic() + 240
    while len(list(tmp_path.glob("out/*.json"))) < 2 and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (130, b"")
    assert err == b"graphbuild: stopped: what was finished is there, nothing is half-written\n"
    written = files(tmp_path / "out")
    assert {"n000.json", "n001.json"} & set(written)
    assert all(name.endswith((".json", ".txt")) for name in written)
    assert all(json.loads((tmp_path / "out" / name).read_text()) for name in written if name.endswith(".json"))
    _ensure_no_process_is_left(process.pid)


DOUBTFUL = (
    "Ann Lee, the mayor of Porto, met Tom Day on Monday. Lee is the sister of Kim Lee. Eva Roy leads the Hill Party, "
    "which backs the mayor. Day, a trader from Faro, accused the party of theft, and Roy urged him to leave."
)


def test_less_sure_claims_stand_in_the_claims_and_not_in_the_graph(run: Run, tmp_path: Path) -> None:
    """The things are the same, and so are the claims that were read."""
    (tmp_path / "a.txt").write_text(DOUBTFUL)
    folders = {least: tmp_path / least for least in ("0", "0.85", "1")}
    for least, out in folders.items():
        assert run("build", tmp_path / "a.txt", "-o", out, "--min-confidence", least).exit_code == 0
    everything, some, none = (json.loads((out / "graph.json").read_text()) for out in folders.values())
    sure = [e for e in everything["edges"] if e["confidence"] >= 0.85]
    assert 0 < len(sure) < len(everything["edges"])
    assert {e["key"] for e in some["edges"]} == {e["key"] for e in sure}
    assert none["edges"] == []
    assert {n["id"] for n in some["nodes"]} <= {n["id"] for n in everything["nodes"]}
    assert len({(out / "claims.jsonl").read_bytes() for out in folders.values()}) == 1
    for least, out in folders.items():
        run("extract", tmp_path / "a.txt", "-o", out / "each", "--min-confidence", least)
        assert (out / "each" / "a.json").read_text() == (out / "graph.json").read_text()


@pytest.mark.parametrize("extractor", ["rules", "network"])
def test_the_claims_are_those_of_the_extractor(run: Run, tmp_path: Path, extractor: str) -> None:
    """One alone says so of each claim; both together find what each of them finds."""
    (tmp_path / "a.txt").write_text(DOUBTFUL)
    for name in (extractor, "both"):
        assert run("build", tmp_path / "a.txt", "-o", tmp_path / name, "--extractor", name).exit_code == 0
    alone, both = (json.loads((tmp_path / name / "graph.json").read_text())["edges"] for name in (extractor, "both"))
    assert {e["extractor"] for e in alone} == {extractor}
    assert len(alone) <= len(both)
    assert run("build", tmp_path / "a.txt", "-o", tmp_path / "again").exit_code == 0
    assert (tmp_path / "again" / "graph.json").read_bytes() == (tmp_path / "both" / "graph.json").read_bytes()


@pytest.mark.parametrize("command", ["build", "extract", "add"])
@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("--min-confidence", "1.5", "1.5 is no confidence from 0 to 1"),
        ("--min-confidence", "-0.1", "-0.1 is no confidence from 0 to 1"),
        ("--min-confidence", "nan", "nan is no confidence from 0 to 1"),
        ("--min-confidence", "high", "'high' is not a valid float"),
        ("--extractor", "oracle", "'oracle' is not one of 'rules', 'network', 'both'."),
    ],
)
def test_what_is_no_choice_is_said_before_anything_is_read(
    run: Run, tmp_path: Path, command: str, option: str, value: str, says: str
) -> None:
    """Exit code 2, and no output."""
    where = [] if command == "add" else ["-o", tmp_path / "out"]
    result = run(command, tmp_path, *where, option, value)
    assert result.exit_code == 2
    assert says in result.stderr
    assert not (tmp_path / "out").exists()


def _ensure_no_process_is_left(group: int) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("a process lives on")


@pytest.mark.parametrize("command", ["build", "extract"])
def test_the_number_of_processes_changes_no_byte(run: Run, tmp_path: Path, command: str) -> None:
    """Whoever is done first, the files are those of one process."""
    rows = [{"id": f"n{i}", "text": STORY * (6 - i), "date": "2020-05-01"} for i in range(5)]
    (tmp_path / "news.jsonl").write_text("\n".join(map(json.dumps, rows)))
    for workers in ("1", "2"):
        done = run(command, tmp_path / "news.jsonl", "-o", tmp_path / workers, "--workers", workers)
        assert done.exit_code == 0, done.stderr
    assert files(tmp_path / "1") == files(tmp_path / "2")
    assert len(files(tmp_path / "1")) >= 9
    for name in files(tmp_path / "1"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()
