"""A Spark that is started for one command, and all of whose traces are taken away at its end."""

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graphbuild.errors import MissingExtra, WorkerError
from graphbuild.workers.spark.faults import faults, reason_of

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_WORK = "spark-work"  # the folder in the project
_OLDEST_JAVA = 17
_PLAIN = re.compile(r"local(?:\[(\d+|\*)\])?")
_ON_THIS_MACHINE = re.compile(r"local(?:\[.*\])?|local-cluster\[.*\]")
_PACKAGES = Path(__file__).parents[3]
_FAREWELL = 20.0  # seconds


def ensure_installed() -> None:
    """Raises MissingExtra without PySpark, and WorkerError without a Java that it can use."""
    try:
        import pandas  # noqa: F401
        import pyarrow  # noqa: F401
        import pyspark  # noqa: F401
    except ImportError as error:
        raise MissingExtra(
            f'--engine spark needs {error.name}; install it with: pip install "graphbuild[spark]"'
        ) from None
    found = java_version(_java_says())
    if found is None or found < _OLDEST_JAVA:
        there = "there is none" if found is None else f"this is Java {found}"
        raise WorkerError(
            f"--engine spark needs Java {_OLDEST_JAVA} or newer, and {there}: apt-get install openjdk-17-jre-headless,"
            " or brew install openjdk@17; JAVA_HOME names the one to use"
        )


def java_version(says: str) -> int | None:
    """The number in what `java -version` says: 17 of "17.0.15", 8 of "1.8.0_402"."""
    found = re.search(r'version "(?:1\.)?(\d+)', says)
    return int(found[1]) if found else None


def retrying(master: str) -> str:
    """A master that tries again what failed, as all do but "local[2]": that gives up at the first dead worker."""
    plain = _PLAIN.fullmatch(master)
    return f"local[{plain[1] or 1},4]" if plain else master


@contextmanager
def spark_session(folder: Path, master: str) -> Iterator["SparkSession"]:
    """A session of Spark that works in `folder/spark-work`; WorkerError where it does not start."""
    with (
        _work_in(folder.resolve() / _WORK) as work,
        _environment(variables(work, master)),
        _started(work, settings(work, master)) as session,
    ):
        yield session


def settings(work: Path, master: str) -> dict[str, str]:
    """All that this engine sets; the rest is the user's."""
    java = f'"-Djava.io.tmpdir={work}" "-Dderby.system.home={work}" -XX:-UsePerfData'
    own = {
        "spark.master": retrying(master),
        "spark.app.name": "graphbuild",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.local.dir": str(work),
        "spark.sql.warehouse.dir": str(work / "warehouse"),
        "spark.sql.catalogImplementation": "in-memory",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.files.maxPartitionBytes": "16m",  # rows of a dataset come to the driver one such part at a time
        "spark.driver.defaultJavaOptions": java,
        "spark.executorEnv.OPENBLAS_NUM_THREADS": "1",
    }
    if _ON_THIS_MACHINE.fullmatch(master):
        # The Java code only hands out: it is not worth optimising it, and one core may be all that there is.
        quick = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
        own |= {
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.driver.host": "127.0.0.1",
            "spark.driver.defaultJavaOptions": f"{java} {quick}",
            "spark.executor.defaultJavaOptions": f"{java} {quick}",
            "spark.sql.codegen.wholeStage": "false",
        }
    return own


def variables(work: Path, master: str) -> dict[str, str]:
    """What the processes of a Spark on this machine find in their environment, beside what is there."""
    if not _ON_THIS_MACHINE.fullmatch(master):
        return {}
    paths = [str(_PACKAGES), *filter(None, [os.environ.get("PYTHONPATH")])]
    own = {
        "SPARK_LOCAL_IP": "127.0.0.1",
        "SPARK_LOCAL_HOSTNAME": "localhost",
        "PYSPARK_PYTHON": os.environ.get("PYSPARK_PYTHON", sys.executable),
        "PYTHONPATH": os.pathsep.join(paths),
        "TMPDIR": str(work),
    }
    return own | ({"SPARK_HOME": str(_home_in(work))} if master.startswith("local-cluster") else {})


@contextmanager
def _work_in(works: Path) -> Iterator[Path]:
    """A folder for this process; those of processes that were killed are taken away."""
    works.mkdir(exist_ok=True)
    for left in works.iterdir():
        if not left.name.isdecimal() or not _is_other(int(left.name)):
            shutil.rmtree(left, ignore_errors=True)
    own = works / str(os.getpid())
    own.mkdir()
    try:
        yield own
    finally:
        shutil.rmtree(own, ignore_errors=True)
        with suppress(OSError):  # that of another process lies there, too
            works.rmdir()


def _is_other(process: int) -> bool:
    """Whether another process of this number runs."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return process != os.getpid()


def _home_in(work: Path) -> Path:
    """Spark's home as it is, but in the project: the workers of a local cluster work below it and nowhere else."""
    import pyspark

    home = work / "home"
    home.mkdir()
    for part in Path(os.environ.get("SPARK_HOME") or Path(pyspark.__file__).parent).resolve().iterdir():
        if part.name != "work":
            (home / part.name).symlink_to(part)
    return home


@contextmanager
def _environment(own: Mapping[str, str]) -> Iterator[None]:
    """Variables that hold in the block."""
    before = {name: os.environ.get(name) for name in own}
    os.environ.update(own)
    try:
        yield
    finally:
        for name, value in before.items():
            os.environ.pop(name) if value is None else os.environ.update({name: value})


@contextmanager
def _started(work: Path, own: Mapping[str, str]) -> Iterator["SparkSession"]:
    """The session in a Java process of its own, which ends with the block; Ctrl-C means what it meant before."""
    from pyspark import SparkConf, SparkContext
    from pyspark.java_gateway import launch_gateway
    from pyspark.sql import SparkSession

    log, on_ctrl_c = work / "spark.log", signal.getsignal(signal.SIGINT)
    gateway = session = None
    try:
        try:
            conf = SparkConf().setAll(list(own.items()))
            with log.open("wb") as told:
                gateway = launch_gateway(conf, {"stdout": told, "stderr": told})
            session = SparkSession(SparkContext(conf=conf, gateway=gateway))
        except faults() as error:
            raise WorkerError(f"Spark did not start on {own['spark.master']}: {_why(log, error)}") from error
        finally:
            if threading.current_thread() is threading.main_thread():
                signal.signal(signal.SIGINT, on_ctrl_c)
        yield session
    finally:
        if session is not None:
            session.stop()
        if gateway is not None:
            _end(gateway)


def _end(gateway: Any) -> None:
    """Ends the Java process, which PySpark would keep to the end of this one."""
    from pyspark import SparkContext

    gateway.shutdown()
    SparkContext._gateway = SparkContext._jvm = None
    gateway.proc.stdin.close()
    try:
        gateway.proc.wait(_FAREWELL)
    except subprocess.TimeoutExpired:
        gateway.proc.kill()
        gateway.proc.wait()


def _why(log: Path, error: Exception) -> str:
    """What Java complained of where it did not even answer, and else what PySpark says."""
    said = [line for line in log.read_text(errors="replace").splitlines() if line.startswith(("Exception", "Error"))]
    return said[0] if said else reason_of(error)


def _java_says() -> str:
    """What the `java` that Spark would start says of its version; nothing if there is none."""
    home = os.environ.get("JAVA_HOME")
    java = str(Path(home) / "bin" / "java") if home else shutil.which("java")
    if java is None or not Path(java).is_file():
        return ""
    return subprocess.run([java, "-version"], capture_output=True, text=True, check=False).stderr
