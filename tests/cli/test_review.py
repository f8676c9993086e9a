"""`review` asks one by one, keeps each answer, and goes on where it was stopped; `view --profile publish` obeys it."""

import csv
import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .conftest import Run


@pytest.fixture
def review_file(tmp_path: Path) -> Path:
    return tmp_path / "review.csv"


@pytest.fixture
def three(tmp_path: Path) -> Path:
    """Three claims that wait for a reviewer, by their keys k0 to k2."""
    names = ("Ann Lee", "Bo \x1b[31mDay", "Cy Orr")
    nodes = [{"id": f"n{i}", "type": "Person", "name": name} for i, name in enumerate(names)]
    edges = []
    for i, modality in enumerate(("alleged", "denied", "asserted")):
        evidence = [{"article": "a", "start": i * 50, "end": i * 50 + 9, "text": f"Sentence {i}."}]
        ends = {"source": f"n{i}", "target": f"n{(i + 1) % 3}", "key": f"k{i}"}
        edges.append({**ends, "type": "SUES", "modality": modality, "evidence": evidence, "attributed_to": ["n2"]})
    path = tmp_path / "three.json"
    path.write_text(json.dumps({"graph": {}, "nodes": nodes, "edges": edges}))
    return path


def _rows(path: Path) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [(row["key"], row["verdict"]) for row in csv.DictReader(file)]


def test_each_claim_is_asked_with_its_sentence_and_its_claimant(run: Run, three: Path, review_file: Path) -> None:
    result = run("review", three, "-o", review_file, "--who", "Eva", stdin="c\nread it\nr\n\ns\n")
    assert result.exit_code == 0
    assert _rows(review_file) == [("k0", "confirmed"), ("k1", "rejected")]
    for words in ("1 of 3: the article reports it as a claim", "Sentence 0.", "claimed by Cy Orr", "1 left"):
        assert words in result.stdout
    assert "\x1b[31m" not in result.stdout
    assert "k0,confirmed,Eva," in review_file.read_text()


def test_what_was_answered_is_not_asked_again(run: Run, three: Path, review_file: Path) -> None:
    run("review", three, "-o", review_file, stdin="s\nc\nyes\nq\n")
    result = run("review", three, "-o", review_file, stdin="c\n\nc\n\n")
    assert "1 of 2" in result.stdout
    assert sorted(_rows(review_file)) == [("k0", "confirmed"), ("k1", "confirmed"), ("k2", "confirmed")]
    assert "0 left" in run("review", three, "-o", review_file).stdout


def test_an_answer_that_is_none_is_asked_again(run: Run, three: Path, review_file: Path) -> None:
    result = run("review", three, "-o", review_file, stdin="yes\nq\n")
    assert result.exit_code == 0
    assert _rows(review_file) == []


def test_the_end_of_the_input_keeps_what_was_answered(run: Run, three: Path, review_file: Path) -> None:
    result = run("review", three, "-o", review_file, stdin="c\n\n")
    assert result.exit_code == 130
    assert "the same command goes on" in result.stderr
    assert _rows(review_file) == [("k0", "confirmed")]


def test_ctrl_c_keeps_what_was_answered(three: Path, review_file: Path) -> None:
    outer, inner = pty.openpty()
    command = [sys.executable, "-m", "graphbuild.cli", "review", str(three), "-o", str(review_file)]
    process = subprocess.Popen(command, stdin=inner, stderr=subprocess.PIPE, text=True, preexec_fn=_heed_ctrl_c)
    try:
        os.write(outer, b"r\nno\n")
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline and not (review_file.exists() and _rows(review_file)):
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
    finally:
        process.kill()
        process.wait()
        os.close(outer)
        os.close(inner)
    assert process.returncode == 130
    assert "Traceback" not in errors
    assert _rows(review_file) == [("k0", "rejected")]


def _heed_ctrl_c() -> None:
    """What a shell starts in the background ignores Ctrl-C, and so would all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_a_damaged_review_is_left_as_it_is(run: Run, three: Path, review_file: Path) -> None:
    review_file.write_text("key,verdict\nk0,perhaps\n")
    result = run("review", three, "-o", review_file, stdin="q\n")
    assert result.exit_code == 1
    assert "line 2" in result.stderr
    assert review_file.read_text() == "key,verdict\nk0,perhaps\n"


def test_a_page_for_publishing_shows_what_the_review_confirms(
    run: Run, three: Path, review_file: Path, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    result = run("view", three, "--profile", "publish", "-o", page)
    assert "left out: 1 alleged, 1 denied, 1 attributed, 3 unlinked" in result.stdout
    assert "Sentence 0." not in page.read_text()
    review_file.write_text("key,verdict\nk1,confirmed\nk0,rejected\n")
    run("view", three, "--profile", "publish", "--review", review_file, "-o", page)
    assert "Sentence 1." in page.read_text()
    assert "Sentence 0." not in page.read_text()


def test_a_review_without_the_profile_is_a_wrong_command(run: Run, three: Path, tmp_path: Path) -> None:
    result = run("view", three, "--review", tmp_path / "r.csv", "-o", tmp_path / "p.html")
    assert result.exit_code == 2
    assert "--profile publish" in result.stderr
