"""`sample` writes a sheet and `score-sample` reads it."""

import csv
from pathlib import Path

from tests.ask.graphs import SHIPPED

from .conftest import Run


def test_a_sample_is_drawn_coded_and_scored(run: Run, tmp_path: Path) -> None:
    """The same seed gives the same bytes; the score says what was coded."""
    sheet, again = tmp_path / "sample.csv", tmp_path / "again.csv"
    assert run("sample", SHIPPED, "-n", 40, "-o", sheet).output == f"40 of 173 edges written to {sheet}\n"
    run("sample", SHIPPED, "-n", 40, "--seed", 0, "-o", again)
    assert sheet.read_bytes() == again.read_bytes()
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    with sheet.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(row | {"correct": "y", "status_right": "y", "modality_right": "n"} for row in rows)
    lines = run("score-sample", sheet).output.splitlines()
    assert lines[1].split()[:5] == ["all", "edges", "40", "40", "1.000"]
    assert lines[-2].split()[:4] == ["modality", "right", "0", "40"]


def test_a_sheet_that_nobody_filled_in_is_an_error(run: Run, tmp_path: Path) -> None:
    sheet = tmp_path / "sample.csv"
    run("sample", SHIPPED, "-o", sheet, "--quiet")
    result = run("score-sample", sheet)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"graphbuild: error: {sheet}: row 1 of 173: correct is empty; write y or n\n"


def test_a_sample_needs_a_graph_and_a_size(run: Run, tmp_path: Path) -> None:
    assert run("sample", tmp_path / "nope.json", "-o", tmp_path / "s.csv").exit_code == 1
    assert run("sample", SHIPPED, "-n", 0, "-o", tmp_path / "s.csv").exit_code == 2
    assert list(tmp_path.iterdir()) == []
