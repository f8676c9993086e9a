"""Apache Spark reads as this machine does: the real one, with two workers in processes of their own."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest

from graphbuild.model import Article
from graphbuild.project import init, opened, take_in
from tests.project.reading import article, refuse

ROOT = Path(__file__).parents[3]
FATES = ("dies once", "dies", "hangs", "fails")


def environment(**own: object) -> dict[str, str]:
    """That of this process, with the root of the repository where workers look for modules."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **{name: str(value) for name, value in own.items()}}


def read(project: Path, engine: str, work: str, died_once: Path) -> subprocess.CompletedProcess[str]:
    """What waits in a project, read to the end."""
    command = [sys.executable, "-m", "tests.workers.spark.on_spark", str(project), engine, work]
    return subprocess.run(
        command, cwd=ROOT, env=environment(DIED_ONCE=died_once), capture_output=True, text=True, check=True
    )


def project_of(folder: Path, articles: Sequence[Article]) -> Path:
    """A project in which these articles wait."""
    init(folder)
    with opened(folder) as project:
        take_in(project, articles, "v", refuse)
    return folder


def asked(folder: Path, query: str) -> list[tuple[object, ...]]:
    with opened(folder) as project:
        return sorted(project.database.execute(query))


def readings(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that was read, but for when and how fast."""
    queries = {
        "claims": "SELECT a.id, c.number, c.record FROM claim AS c JOIN article AS a ON a.key = c.article",
        "readings": "SELECT a.id, r.extractor, r.record FROM reading AS r JOIN article AS a ON a.key = r.article",
        "set aside": "SELECT a.id, s.error FROM set_aside AS s JOIN article AS a ON a.key = s.article",
        "waiting": "SELECT article FROM waiting",
        "present": "SELECT article, since FROM membership",
    }
    return {what: asked(folder, query) for what, query in queries.items()}


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same articles read on Spark and without it; on Spark one of its workers was killed in the middle."""
    folder = tmp_path_factory.mktemp("both")
    some = [article(n) for n in range(20)]
    befallen = [Article(fate, f"Ann Lee, the mayor of Porto, met Tom {fate.title()}.") for fate in FATES]
    mixed = [*some[:10], *befallen, *some[10:]]
    local, spark = project_of(folder / "local", mixed), project_of(folder / "on spark", mixed)
    read(spark, "spark", "befallen", folder / "spark died")
    (folder / "local died").touch()
    read(local, "local", "befallen", folder / "local died")
    assert (folder / "spark died").exists()
    return local, spark


def test_spark_leaves_the_bytes_of_this_machine(both: tuple[Path, Path]) -> None:
    """Claims and readings; a killed worker costs nothing but time."""
    local, spark = map(readings, both)
    assert len(local["readings"]) == 21
    assert len(local["claims"]) >= 40
    assert spark == local


def test_spark_judges_pairs_of_things_as_this_machine_does(both: tuple[Path, Path]) -> None:
    """The same judgements with the same reasons, and the same things."""
    local, spark = (folder.with_suffix(".judged").read_text() for folder in both)
    assert local.count("Judgement(") >= 20
    assert spark == local


def test_what_hangs_fails_or_kills_who_reads_it_is_set_aside_in_the_same_words(both: tuple[Path, Path]) -> None:
    """The rest of its share is read."""
    assert readings(both[1])["set aside"] == [
        ("dies", "the process that read it was ended by SIGKILL"),
        ("fails", "ValueError: badly"),
        ("hangs", "it was not read within 6 s (see --time-limit)"),
    ]


def test_nothing_of_spark_stays_behind(both: tuple[Path, Path]) -> None:
    """Neither in the project nor where it was started."""
    assert sorted(p.name for p in both[1].iterdir()) == sorted(p.name for p in both[0].iterdir())
    assert not [name for name in ("spark-warehouse", "metastore_db", "derby.log", "work") if (ROOT / name).exists()]


def test_a_killed_driver_loses_nothing_that_was_kept(tmp_path: Path) -> None:
    """What it had in hand still waits, and Spark ends with it."""
    project = project_of(tmp_path / "p", [Article(f"n{n:03}", f"Text {n}.") for n in range(400)])
    command = [sys.executable, "-m", "tests.workers.spark.on_spark", str(project), "spark", "hurried"]
    driver = subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True)
    assert driver.stdout
    seen = [next(driver.stdout).strip() for _ in range(3)]
    driver.kill()
    seen += [line.strip() for line in driver.stdout]
    driver.stdout.close()
    driver.wait()
    kept = [id_ for id_, *_ in readings(project)["readings"]]
    assert set(seen) <= set(kept)
    assert 3 <= len(kept) < 400
    assert len(kept) + len(readings(project)["waiting"]) == 400
    _await_end_of(str(project / "spark-work"))


def _await_end_of(words: str) -> None:
    deadline = time.monotonic() + 60
    while words in (listed := subprocess.run(["ps", "-A", "-o", "args="], capture_output=True, text=True).stdout):
        assert time.monotonic() < deadline, listed
        time.sleep(0.2)


LINES = [
    {
        "id": "n1",
        "text": "Ann Lee, the mayor of Porto, met Tom Day on Monday.",
        "date": "2020-05-01",
        "source": "Wire",
    },
    {"id": "n2", "text": "Eva Roy leads the Hill Party.", "title": "Kim Lee resigns", "date": "2020-05-02"},
    {"id": "n3", "text": "Ann Lee is the sister of Kim Lee.", "url": "https://news.example/3"},
    {"id": "n4", "text": "Tom Day is a former deputy of the Hill Party."},
]
COLUMNS = ("id", "text", "title", "date", "source")


@pytest.fixture
def sources(tmp_path: Path) -> list[Path]:
    """The same articles as a Parquet dataset, as a folder of JSON Lines that Spark wrote, and as a plain file."""
    parquet, lines, plain = tmp_path / "a b.parquet", tmp_path / "more.jsonl", tmp_path / "last.jsonl"
    parquet.mkdir()
    for n, rows in enumerate([LINES[:1], LINES[1:2]]):
        table = pyarrow.Table.from_pylist(rows, pyarrow.schema([(name, pyarrow.string()) for name in COLUMNS]))
        pyarrow.parquet.write_table(table, parquet / f"part-{n}.parquet")
    lines.mkdir()
    (lines / "part-0.json").write_text(json.dumps(LINES[2]) + "\n\nno JSON\n" + json.dumps({"text": "No id."}) + "\n")
    (lines / "_SUCCESS").touch()
    plain.write_text(json.dumps(LINES[3]) + "\n")
    return [parquet, lines, plain]


def test_datasets_and_files_give_what_the_same_lines_give(sources: list[Path], tmp_path: Path) -> None:
    """`add --engine spark`; rows that are no articles are named, and the exit code is then 1."""
    (tmp_path / "all.jsonl").write_text("".join(json.dumps(line) + "\n" for line in LINES))
    for name in ("spark", "local"):
        init(tmp_path / name)
    spark = _add(tmp_path / "spark", *sources, "--engine", "spark", "--workers", 1)
    assert spark.stdout == "articles: 4 new\n"
    said = [line.partition("error: ")[2] for line in spark.stderr.splitlines() if "error: " in line]
    assert [s.replace(str(tmp_path), "") for s in said] == [
        "/more.jsonl, row 2: this is not JSON (Expecting value); the line was left out",
        "/more.jsonl, row 3: it has no 'id'; it was left out",
    ]
    assert spark.returncode == 1
    assert _add(tmp_path / "local", tmp_path / "all.jsonl", "--workers", 1).returncode == 0
    found = readings(tmp_path / "spark")
    assert found == readings(tmp_path / "local")
    assert len(found["claims"]) >= 4
    assert not (tmp_path / "spark" / "spark-work").exists()


def _add(*arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "graphbuild.cli", "add", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True)
