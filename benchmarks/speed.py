"""How fast the product is, and how much memory it takes, against what it promises.

    python -m benchmarks.speed [--megabytes 5] [--repeats 5] [--limit 1800]
    python -m benchmarks.speed --lengths 50 100 200 400 800

Every figure stands beside its ratio to what is promised (1.00 is just kept), the cold start also beside
the time in which a bare interpreter imports the same libraries, so that machines can be compared. CPU time
far below the time by the clock says that the machine was busy with something else. With `--lengths` single texts of
so many kilobytes are read instead, and the last line is the exponent with which time grows: 1.00 is just linear.
"""

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from itertools import count, islice
from math import log
from pathlib import Path
from statistics import linear_regression, median
from tempfile import TemporaryDirectory
from threading import Timer

from graphbuild.model import Article
from graphbuild.ontology import load_ontology
from graphbuild.pipeline import extracted, joined
from training.corpus import plain_text

ROOT = Path(__file__).parent.parent
SEED_ARTICLE = ROOT / "data" / "articles" / "kazakhstan-leaked-recordings.txt"
CORPUS = ROOT / "data" / "corpus" / "authored.jsonl"

COLD_SECONDS, ARTICLE_SECONDS, MEGABYTES = 3.0, 0.3, 600.0  # promised
WORDS = 500  # of a later article
_MOST_MEMORY = 16 * 2**30  # bytes of address space: what wants more fails instead of taking the machine down
_LIBRARIES = "import numpy, onnxruntime, tokenizers, networkx, yaml, click, rich"


@dataclass(frozen=True, slots=True)
class Run:
    """A process that has ended: its exit code, seconds by the clock and of CPU time, megabytes at its peak."""

    code: int
    seconds: float
    cpu: float
    megabytes: float


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--megabytes", type=float, default=5, help="size of the large inputs; 0 leaves them out")
    arguments.add_argument("--repeats", type=int, default=5)
    arguments.add_argument("--limit", type=int, default=1800, help="seconds for one large input")
    arguments.add_argument(
        "--lengths", type=int, nargs="+", default=[], metavar="KB", help="only texts of this length"
    )
    given = arguments.parse_args()
    if "OPENBLAS_NUM_THREADS" not in os.environ:  # the command line sets it too, and numpy reads it once
        os.execve(sys.executable, sys.orig_argv, {**os.environ, "OPENBLAS_NUM_THREADS": "1"})
    print(environment())
    if given.lengths:
        with TemporaryDirectory() as folder:
            growth(Path(folder), given.lengths, given.limit)
        return
    with TemporaryDirectory() as folder:
        cold_start(Path(folder), given.repeats)
        if given.megabytes:
            large_inputs(Path(folder), given.megabytes, given.limit)
    # last, for what this process holds in memory by then counts for those that it starts
    later_articles(given.repeats * 4)


def environment() -> str:
    """The machine and the versions, in a line."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f"{os.getloadavg()[0]:.1f}"
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs ({usable} usable, load {load}),"
        f" Python {platform.python_version()}, onnxruntime {version('onnxruntime')}"
    )


def cold_start(folder: Path, repeats: int) -> None:
    """The seed article from a new process to all files written."""
    bare = median(run([sys.executable, "-c", _LIBRARIES], 600).seconds for _ in range(repeats))
    runs = [build([SEED_ARTICLE], folder / "seed", 600) for _ in range(repeats)]
    if any(r.code for r in runs):
        sys.exit("the sample article could not be built; run `graphbuild build` on it to see why")
    seconds, megabytes = median(r.seconds for r in runs), max(r.megabytes for r in runs)
    note = f"CPU {median(r.cpu for r in runs):.2f} s, {seconds / bare:.1f} x bare imports ({bare:.2f} s)"
    line("seed article, cold start", seconds, COLD_SECONDS, "s", note)
    line("seed article, peak memory", megabytes, MEGABYTES, "MB")


def later_articles(number: int) -> None:
    """Articles of 500 words in one process on one core, the first left out."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    ontology, seconds = load_ontology(), []
    cpu = []
    for article in islice(articles(), number + 1):
        started, busy = time.perf_counter(), time.process_time()
        joined(extracted([article], ontology), ontology)
        seconds.append(time.perf_counter() - started)
        cpu.append(time.process_time() - busy)
    warm = seconds[1:]
    note = f"median of {number}, slowest {max(warm):.2f} s, CPU {median(cpu[1:]):.2f} s"
    line(f"article of {WORDS} words, one core", median(warm), ARTICLE_SECONDS, "s", note)


def large_inputs(folder: Path, megabytes: float, limit: int) -> None:
    """Much text as many articles, and as a single one."""
    texts = list(islice((a.text for a in articles()), int(megabytes * 1e6 / 3200)))
    many, one = folder / "many.jsonl", folder / "one.txt"
    many.write_text("".join(json.dumps({"id": f"a{n}", "text": t}) + "\n" for n, t in enumerate(texts)), "utf-8")
    one.write_text("\n\n".join(texts), "utf-8")
    for title, source in ((f"{len(texts)} articles", many), ("one text", one)):
        ended = build([source], folder / "large", limit)
        name = f"{source.stat().st_size / 1e6:.1f} MB, {title}"
        print(
            f"{name + ', time':<36}{ended.seconds:>9.2f} s   CPU {ended.cpu:.2f} s, exit code {ended.code}", flush=True
        )
        line(f"{name}, peak memory", ended.megabytes, MEGABYTES, "MB")


def growth(folder: Path, kilobytes: Sequence[int], limit: int) -> None:
    """Single texts of several lengths: CPU time and peak memory of each, and how time grows with length."""
    source, read = folder / "one.txt", []
    for length in kilobytes:
        texts = islice((a.text for a in articles()), max(1, round(length * 1000 / 3200)))
        source.write_text("\n\n".join(texts), "utf-8")
        ended = build([source], folder / "one", limit)
        size = source.stat().st_size / 1000
        print(f"one text of {size:.0f} kB, CPU time{'':<8}{ended.cpu:>9.2f} s   exit code {ended.code}", flush=True)
        line(f"one text of {size:.0f} kB, peak memory", ended.megabytes, MEGABYTES, "MB")
        read.append((log(size), log(ended.cpu)))
    if len(read) > 1:
        print(
            f"CPU time grows with the length to the power of {linear_regression(*zip(*read, strict=True)).slope:.2f}"
        )


def articles() -> Iterator[Article]:
    """Articles of about 500 words without end: texts of the corpus one after the other, cut at a word."""
    words = _words()
    for n in count():
        yield Article(f"a{n}", " ".join(islice(words, WORDS)).replace(" \n\n ", "\n\n"), date="2020-05-01")


def _words() -> Iterator[str]:
    while True:
        with CORPUS.open(encoding="utf-8") as lines:
            for row in lines:
                text, _ = plain_text(json.loads(row)["text"])
                yield from text.replace("\n\n", " \n\n ").split(" ")


def build(sources: Sequence[Path], out: Path, limit: int) -> Run:
    """`graphbuild build` of the sources in a process of its own."""
    command = [sys.executable, "-m", "graphbuild.cli", "build", *map(str, sources), "-o", str(out), "--quiet"]
    return run(command, limit)


def run(command: Sequence[str], limit: int) -> Run:
    """A process run to its end, or stopped after `limit` seconds."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, preexec_fn=_limit_memory)
    stop = Timer(limit, process.kill)
    stop.start()
    _, status, usage = os.wait4(process.pid, 0)
    stop.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1e6 if sys.platform == "darwin" else 1e6 / 1024
    seconds, cpu = time.perf_counter() - started, usage.ru_utime + usage.ru_stime
    return Run(process.returncode, seconds, cpu, usage.ru_maxrss / unit)


def _limit_memory() -> None:
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))


def line(name: str, value: float, promised: float, unit: str, note: str = "") -> None:
    """A figure, and its ratio to what is promised."""
    ratio = f"{value / promised:>6.2f} of {promised:g} {unit}"
    print(f"{name:<36}{value:>9.2f} {unit:<3} {ratio:<18} {note}".rstrip(), flush=True)


if __name__ == "__main__":
    main()
