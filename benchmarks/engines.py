"""How fast Spark reads a corpus into a project, beside the processes of one machine.

    python -m benchmarks.engines [--articles 1000] [--workers 2] [--master local-cluster[2,1,1024]]

The same articles are read by `graphbuild add` with so many workers, and by `graphbuild add --engine spark` on as many
cores: of this machine, or those of the master, which must be as many for the ratio to mean anything. One article alone
tells what it costs to start; the second ratio leaves that out on both sides. Then the claims are compared.
"""

import argparse
import json
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.corpus import Run, run, told
from benchmarks.renamed import renamed_articles
from benchmarks.speed import environment
from graphbuild.model import Article

_PROGRAM = (sys.executable, "-m", "graphbuild.cli")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--articles", type=int, default=1000)
    arguments.add_argument("--workers", type=int, default=2)
    arguments.add_argument("--master", help="of Spark; without it as many cores of this machine as there are workers")
    given = arguments.parse_args()
    print(environment(), flush=True)
    master = given.master or f"local[{given.workers}]"
    engines = {
        "local": ["--workers", str(given.workers)],
        f"spark on {master}": ["--engine", "spark", "--master", master],
    }
    with TemporaryDirectory() as folder:
        measured(Path(folder), given.articles, engines)


def measured(folder: Path, number: int, engines: dict[str, list[str]]) -> None:
    """One article and all articles on each engine, in turn."""
    one, *rest = islice(renamed_articles(), number + 1)
    first, news = _lines(folder / "one.jsonl", [one]), _lines(folder / "news.jsonl", rest)
    print(f"{number} articles of {sum(len(a.text) for a in rest) / number:,.0f} characters", flush=True)
    starts, runs, claims = list[Run](), list[Run](), list[list[str]]()
    for place, (name, options) in enumerate(engines.items()):
        project = str(folder / str(place))
        run([[*_PROGRAM, "init", project, "-q"]])
        add = [*_PROGRAM, "add", project, "-q", *options]
        starts.append(run([[*add, first]]))
        told(f"{name}, one article", starts[-1])
        runs.append(run([[*add, news]]))
        told(name, runs[-1], f"{number / runs[-1].seconds:.2f} articles/s")
        claims.append(_claims(Path(project)))
    _compared("spark against local", runs)
    if all(r.seconds > 2 * s.seconds for r, s in zip(runs, starts, strict=True)):
        _compared("the same without the start", [_without(r, s) for r, s in zip(runs, starts, strict=True)])
    else:
        print("  too few articles to tell what it is without the start", flush=True)
    print(f"  claims are {'the same' if claims[0] == claims[1] else 'NOT the same'}: {len(claims[0])}", flush=True)


def _compared(name: str, runs: Sequence[Run]) -> None:
    local, spark = runs
    print(f"  {name:<36}{local.seconds / spark.seconds:>9.2f}    CPU {local.cpu / spark.cpu:>8.2f}", flush=True)


def _without(whole: Run, start: Run) -> Run:
    return Run(whole.seconds - start.seconds, whole.cpu - start.cpu, whole.megabytes)


def _claims(project: Path) -> list[str]:
    with closing(sqlite3.connect(project / "project.sqlite")) as database:
        return sorted(record for (record,) in database.execute("SELECT record FROM claim"))


def _lines(path: Path, articles: Sequence[Article]) -> str:
    rows = ({"id": a.id, "text": a.text, "date": a.date, "source": a.source} for a in articles)
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return str(path)


if __name__ == "__main__":
    main()
