"""Whether `graphbuild.evaluate` measures as the scorer of the gold graphs does, to the digit.

    python -m benchmarks.check_against_score --score SCORE.py GOLD_DIR [--seeds 20]

Makes faulty graphs of the gold graphs, has both measure them, and compares the printed lines, also with
the errors listed, and the totals as JSON. Prints the first difference and exits with 1 if there is one.
`--keep DIR` writes what the scorer printed, for tests that must do without it.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.perturbed import perturbed
from graphbuild.evaluate import evaluate, text, totals


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("gold", type=Path)
    arguments.add_argument("--score", type=Path, required=True)
    arguments.add_argument("--seeds", type=int, default=20)
    arguments.add_argument("--keep", type=Path)
    given = arguments.parse_args()
    for seed in range(given.seeds):
        with TemporaryDirectory() as folder:
            write_systems(given.gold, Path(folder), seed)
            compare(given.score, given.gold, Path(folder), seed)
            if given.keep:
                keep(given.score, given.gold, Path(folder), given.keep / f"seed-{seed}")
    print(f"{given.seeds} sets of faulty graphs measured alike")


def write_systems(gold: Path, folder: Path, seed: int) -> None:
    """A faulty graph of every gold graph but one, which goes without; every other in a folder of its own."""
    files = sorted(gold.glob("*.gold.json"))
    for n, path in enumerate(files):
        name = path.name.removesuffix(".gold.json")
        target = folder / name / "graph.json" if n % 2 else folder / f"{name}.json"
        if n != seed % (len(files) + 1):
            target.parent.mkdir(exist_ok=True)
            target.write_text(json.dumps(perturbed(json.loads(path.read_text("utf-8")), seed)), "utf-8")


def scored(score: Path, gold: Path, system: Path, *options: str) -> str:
    """What the scorer prints."""
    command = [sys.executable, str(score), str(gold), str(system), *options]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def compare(score: Path, gold: Path, system: Path, seed: int) -> None:
    """Exit at the first difference."""
    report = evaluate(gold, system)
    for errors in (False, True):
        theirs = scored(score, gold, system, *["--errors"] * errors).splitlines()
        ours = text(report, errors=errors).splitlines()[: len(theirs)]
        for left, right in zip(theirs, ours, strict=True):
            if left != right:
                sys.exit(f"seed {seed}, scorer and evaluate differ:\n{left}\n{right}")
    for key, value in json.loads(scored(score, gold, system, "--json")).items():
        if totals(report)[key] != value:
            sys.exit(f"seed {seed}, {key}: the scorer has {value}, evaluate {totals(report)[key]}")


def keep(score: Path, gold: Path, system: Path, stem: Path) -> None:
    """Write the scorer's output with errors, and its JSON."""
    stem.with_suffix(".txt").write_text(scored(score, gold, system, "--errors"), "utf-8")
    stem.with_suffix(".json").write_text(scored(score, gold, system, "--json"), "utf-8")


if __name__ == "__main__":
    main()
