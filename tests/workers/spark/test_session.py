"""What Spark is told, and what is said where it cannot be started."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from graphbuild.cli.add import add
from graphbuild.cli.project import graph
from graphbuild.errors import WorkerError
from graphbuild.project import ENGINES, init
from graphbuild.workers.spark.datasets import is_dataset
from graphbuild.workers.spark.faults import reason_of
from graphbuild.workers.spark.jobs import ensure_same
from graphbuild.workers.spark.session import java_version, retrying, settings, variables

ROOT = Path(__file__).parents[3]
WITHOUT = "import sys; sys.modules[{!r}] = None; from graphbuild.cli import main; main()"
CLI = "from graphbuild.cli import main; main()"


@pytest.mark.parametrize(
    ("given", "master"),
    [
        ("local", "local[1,4]"),
        ("local[2]", "local[2,4]"),
        ("local[*]", "local[*,4]"),
        ("local[2,1]", "local[2,1]"),
        ("local-cluster[2,1,1024]", "local-cluster[2,1,1024]"),
        ("spark://host:7077", "spark://host:7077"),
        ("yarn", "yarn"),
    ],
)
def test_a_dead_worker_is_no_end_anywhere(given: str, master: str) -> None:
    """Spark tries four times, but not by itself in a plain "local"."""
    assert retrying(given) == master


@pytest.mark.parametrize(
    ("says", "version"),
    [
        ('openjdk version "17.0.15" 2025-04-15', 17),
        ('java version "1.8.0_402"', 8),
        ('openjdk version "21" 2023-09-19', 21),
        ("The operation couldn’t be completed. Unable to locate a Java Runtime.", None),
        ("", None),
    ],
)
def test_the_version_of_java(says: str, version: int | None) -> None:
    assert java_version(says) == version


@pytest.mark.parametrize("master", ["local[2]", "local-cluster[2,1,1024]"])
def test_on_this_machine_spark_hears_nobody_else(master: str, tmp_path: Path) -> None:
    """And on another one it is not told where this machine's Python lies."""
    own, environment = settings(tmp_path, master), variables(tmp_path, master)
    assert own["spark.driver.bindAddress"] == own["spark.driver.host"] == environment["SPARK_LOCAL_IP"] == "127.0.0.1"
    assert environment["PYSPARK_PYTHON"] == sys.executable
    assert "spark.driver.host" not in settings(tmp_path, "yarn")
    assert variables(tmp_path, "yarn") == {}


@pytest.mark.parametrize("master", ["local[2]", "local-cluster[2,1,1024]", "yarn"])
def test_its_page_is_off_and_its_folders_lie_in_the_project(master: str, tmp_path: Path) -> None:
    own = settings(tmp_path, master)
    assert own["spark.ui.enabled"] == "false"
    assert {own["spark.local.dir"], str(Path(own["spark.sql.warehouse.dir"]).parent)} == {str(tmp_path)}
    assert f"java.io.tmpdir={tmp_path}" in own["spark.driver.defaultJavaOptions"]


def test_a_local_cluster_works_below_the_project(tmp_path: Path) -> None:
    """Its workers make `work` in Spark's home, whatever they are told; all else in it is Spark's own."""
    home = Path(variables(tmp_path, "local-cluster[2,1,1024]")["SPARK_HOME"])
    assert home.parent == tmp_path
    assert not (home / "work").exists()
    assert (home / "jars").is_dir()
    assert "SPARK_HOME" not in variables(tmp_path, "local[2]")


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("hdfs://host/news", True),
        ("s3a://bucket/news.jsonl", True),
        ("file:/data/news.parquet", True),
        ("news.parquet", True),
        ("news/*.parquet", True),
        ("written.jsonl", True),
        ("parts", True),
        ("news", False),
        ("news.jsonl", False),
        ("news/*.html", False),
        ("-", False),
    ],
)
def test_what_spark_reads_itself(source: str, answer: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that it wrote, and what lies elsewhere; not a plain file or folder."""
    monkeypatch.chdir(tmp_path)
    for folder in ("written.jsonl", "parts", "news"):
        Path(folder).mkdir()
    Path("parts/part-0.parquet").touch()
    Path("news.jsonl").touch()
    assert is_dataset(source) is answer


def test_a_worker_of_another_version_does_not_read() -> None:
    """Its claims would stand under the name of the driver's version."""
    ensure_same("0.1.0 code-1f", "0.1.0 code-1f")
    with pytest.raises(WorkerError, match=r"another graphbuild \(0.1.0 code-2e\) than the driver \(0.1.0 code-1f\)"):
        ensure_same("0.1.0 code-2e", "0.1.0 code-1f")


PYTHON = """
  An exception was thrown from the Python worker. Please see the stack trace below.
Traceback (most recent call last):
  File "/x/share.py", line 7, in _ensure_same
graphbuild.errors.WorkerError: a worker of Spark has another graphbuild
"""
JAVA = """Job aborted due to stage failure: Task 0 in stage 1.0 failed 4 times
org.apache.spark.SparkException: Python worker exited unexpectedly (crashed)
\tat org.apache.spark.api.python.BasePythonRunner.compute(PythonRunner.scala:7)
"""
CALLED = """An error occurred while calling o78.getResult.
: org.apache.spark.SparkException: Exception thrown in awaitResult:
\tat org.apache.spark.util.ThreadUtils$.awaitResult(ThreadUtils.scala:7)
Caused by: org.apache.spark.SparkException: [FAILED_READ_FILE] Encountered error while reading file
Caused by: java.lang.RuntimeException: part-1.parquet is not a Parquet file
\t... 24 more
"""


@pytest.mark.parametrize(
    ("pages", "line"),
    [
        (PYTHON, "graphbuild.errors.WorkerError: a worker of Spark has another graphbuild"),
        (JAVA, "Job aborted due to stage failure: Task 0 in stage 1.0 failed 4 times"),
        (CALLED, "java.lang.RuntimeException: part-1.parquet is not a Parquet file"),
        ("", "ValueError"),
    ],
)
def test_pages_of_java_are_one_line(pages: str, line: str) -> None:
    assert reason_of(ValueError(pages)) == line


@pytest.mark.parametrize(
    ("code", "own", "told"),
    [
        (WITHOUT.format("pyspark"), {}, 'needs pyspark; install it with: pip install "graphbuild[spark]"'),
        (WITHOUT.format("pandas"), {}, 'needs pandas; install it with: pip install "graphbuild[spark]"'),
        (CLI, {"JAVA_HOME": "/nowhere"}, "needs Java 17 or newer, and there is none: apt-get install openjdk-17-jre"),
        (CLI, {"PATH": ""}, "needs Java 17 or newer, and there is none: apt-get install openjdk-17-jre"),
    ],
)
def test_what_is_missing_is_named_with_its_cure(code: str, own: dict[str, str], told: str, tmp_path: Path) -> None:
    """One line, before anything is taken in."""
    init(tmp_path / "p")
    (tmp_path / "a.txt").write_text("Ann Lee is the mayor of Porto.")
    kept = {name: value for name, value in os.environ.items() if name != "JAVA_HOME"}
    done = subprocess.run(
        [sys.executable, "-c", code, "add", str(tmp_path / "p"), str(tmp_path / "a.txt"), "--engine", "spark"],
        cwd=ROOT,
        env={**kept, **own},
        capture_output=True,
        text=True,
    )
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.returncode == 1


@pytest.mark.parametrize("command", [add, graph])
def test_the_choices_of_a_command_are_the_engines(command: click.Command) -> None:
    """They are not imported to say so."""
    (engine,) = (option for option in command.params if option.name == "engine")
    assert isinstance(engine.type, click.Choice)
    assert list(engine.type.choices) == list(ENGINES)


@pytest.mark.parametrize("options", [["--engine", "local"], ["--engine", "spark", "--workers", "2"]])
def test_a_master_needs_spark_and_says_how_many_work(options: list[str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "graphbuild.cli", "add", str(tmp_path), "--master", "yarn", *options],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "needs --engine spark, and takes no --workers" in " ".join(done.stderr.split())
