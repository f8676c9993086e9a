"""How fast a corpus is read into a project and how much memory that takes, and what its graph costs then.

    python -m benchmarks.corpus [--articles 100 1000 10000] [--workers 2] [--no-bare] [--filled]

Each size is read by `graphbuild add` with so many workers, and by as many bare processes that run the very same
function over their share of the articles and keep nothing; the ratio says what the handing out and the keeping cost;
that of the CPU time says so on a machine that is busy with other things, too.
Then one article is added, and `graph` and `diff` are run, which shall take 20 s each where there are 10,000 articles.
With --filled nothing else is measured, in a project that holds the annotation of its articles instead of what the
network would read in them (see benchmarks.filled): that is there in minutes. Sizes can be measured one by one.
Memory is that of all processes together, looked at twice a second; that of the workers grows with their number, not
with that of the articles.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.filled import fill
from benchmarks.renamed import renamed_articles
from benchmarks.speed import environment
from graphbuild.model import Article
from graphbuild.project.records import load_reader, read_article
from graphbuild.readers import read

_PROGRAM = (sys.executable, "-m", "graphbuild.cli")
_LOOKS = 0.5  # seconds between two looks at the memory


@dataclass(frozen=True, slots=True)
class Run:
    """Processes that have ended: seconds by the clock, CPU seconds and peak megabytes of all of them together."""

    seconds: float
    cpu: float
    megabytes: float


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, nargs="+", default=[100, 1000])
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--no-bare", dest="bare", action="store_false", help="leave out the bare processes")
    arguments.add_argument("--filled", action="store_true", help="take the annotation for what would be read")
    arguments.add_argument("--read", nargs=3, metavar=("FILE", "PART", "OF"), help=argparse.SUPPRESS)
    given = arguments.parse_args()
    if given.read:
        bare(Path(given.read[0]), int(given.read[1]), int(given.read[2]))
        return
    print(environment(), flush=True)
    for number in given.articles:
        with TemporaryDirectory() as folder:
            if given.filled:
                print(f"{number} articles, as annotated")
                fill(Path(folder) / "project", number)
            else:
                read_anew(Path(folder), number, given.workers, beside_bare=given.bare)
            live_on(Path(folder), number, given.workers)


def read_anew(folder: Path, number: int, workers: int, *, beside_bare: bool) -> None:
    """So many articles read into an empty project, and by bare processes."""
    news, project = folder / "news.jsonl", folder / "project"
    characters = 0
    with news.open("w", encoding="utf-8") as file:
        for article in islice(renamed_articles(), number):
            file.write(_line(article))
            characters += len(article.text)
    print(f"{number} articles of {characters / number:,.0f} characters, {workers} workers", flush=True)
    run([[*_PROGRAM, "init", str(project), "-q"]])
    add = [*_PROGRAM, "add", str(project), "-q", "--workers", str(workers)]
    added = run([[*add, str(news)]])
    told("add", added, f"{number / added.seconds:.2f} articles/s")
    if beside_bare:
        parts = [
            [sys.executable, "-m", "benchmarks.corpus", "--read", str(news), str(n), str(workers)]
            for n in range(workers)
        ]
        alone = run(parts)
        told(f"{workers} bare processes", alone, f"{number / alone.seconds:.2f} articles/s")
        ratios = f"{alone.seconds / added.seconds:>9.2f}    CPU {alone.cpu / added.cpu:>8.2f}"
        print(f"  add against bare processes            {ratios}    (0.9 is wanted)", flush=True)
    told("add again, all known", run([[*add, str(news)]]))


def live_on(folder: Path, number: int, workers: int) -> None:
    """What the project costs whoever uses it day by day."""
    project, more = folder / "project", folder / "more.jsonl"
    more.write_text("".join(map(_line, islice(renamed_articles(), number, number + 1))), encoding="utf-8")
    graph = [*_PROGRAM, "graph", str(project), "-o", str(folder / "out"), "-q"]
    told("graph", run([graph]))
    add = [*_PROGRAM, "add", str(project), "-q", "--workers", str(workers)]
    told("add of one article", run([[*add, str(more)]]))
    told("graph", run([graph]), "(20 s with 10,000 articles are wanted)")
    told("diff", run([[*_PROGRAM, "diff", str(project), "--since", "1"]]), "(20 s with 10,000 articles are wanted)")
    told("graph again", run([graph]))
    print(f"  {'project.sqlite':<36}{(project / 'project.sqlite').stat().st_size / 1e6:>9.1f} MB", flush=True)


def bare(file: Path, part: int, of: int) -> None:
    """Reads a share of the articles and keeps nothing."""
    load_reader()
    for article in islice(read([str(file)]), part, None, of):
        read_article(article)


def run(commands: Sequence[Sequence[str]]) -> Run:
    """Commands side by side, to the end of the last; each must end well."""
    started, busy, peak = time.perf_counter(), _cpu(), 0.0
    processes = [subprocess.Popen(command, stdout=subprocess.DEVNULL) for command in commands]
    while any(process.poll() is None for process in processes):
        peak = max(peak, sum(_megabytes(process.pid) for process in processes))
        _wait(processes)
    if any(process.returncode for process in processes):
        sys.exit(f"{' '.join(commands[0][:4])} ... ended with {[p.returncode for p in processes]}")
    return Run(time.perf_counter() - started, _cpu() - busy, peak)


def told(name: str, ended: Run, note: str = "") -> None:
    print(
        f"  {name:<36}{ended.seconds:>9.2f} s  CPU {ended.cpu:>8.2f} s  {ended.megabytes:>6.0f} MB   {note}".rstrip(),
        flush=True,
    )


def _line(article: Article) -> str:
    fields = {"id": article.id, "text": article.text, "date": article.date, "source": article.source}
    return json.dumps(fields, ensure_ascii=False) + "\n"


def _cpu() -> float:
    """CPU seconds of all processes that this one started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _wait(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    """Until the first of them that still runs ends, or for a moment."""
    running = [process for process in processes if process.poll() is None]
    if running:
        try:
            running[0].wait(_LOOKS)
        except subprocess.TimeoutExpired:
            return


def _megabytes(process: int) -> float:
    """What a process and all that it has started hold in memory."""
    listed = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,rss="], capture_output=True, text=True).stdout
    rows = [tuple(map(int, line.split())) for line in listed.splitlines()]
    return sum(rss for pid, _, rss in rows if pid in set(_family(process, rows))) * 1024 / 1e6


def _family(process: int, rows: Sequence[tuple[int, ...]]) -> Iterator[int]:
    yield process
    for pid, parent, _ in rows:
        if parent == process:
            yield from _family(pid, rows)


if __name__ == "__main__":
    main()
