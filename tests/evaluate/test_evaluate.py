"""What is printed, against what the scorer of the gold graphs prints for the same graphs.

`expected/` was written by `python -m benchmarks.check_against_score --keep`, see the README of `benchmarks/`.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.check_against_score import write_systems
from graphbuild.errors import GraphFileError
from graphbuild.evaluate import evaluate, text, totals

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "data" / "gold"
EXPECTED = Path(__file__).parent / "expected"
SEEDS = range(4)

ARTICLE: dict[str, Any] = {
    "nodes": [
        {"id": "ann", "type": "Person", "names": ["Ann Lee"]},
        {"id": "tom", "type": "Person", "names": ["Tom Day"]},
        {"id": "party", "type": "Party", "names": ["Green Party"]},
    ],
    "edges": [
        {"source": "ann", "type": "ORDERS", "target": "tom", "modality": "alleged", "evidence": "Lee may lead."},
        {"source": "ann", "type": "HEADS", "target": "party", "evidence": "Lee leads the Green Party."},
    ],
}
GRAPH: dict[str, Any] = {
    "nodes": [{"id": n["id"], "type": n["type"], "name": n["names"][0]} for n in ARTICLE["nodes"]],
    "edges": [
        {"source": "ann", "type": "ORDERS", "target": "tom"},
        {"source": "ann", "type": "FOUNDED", "target": "party"},
    ],
}


def written(folder: Path, gold: Any, graph: Any) -> tuple[Path, Path]:
    """A gold file and a graph file."""
    gold_file, graph_file = folder / "a.gold.json", folder / "a.json"
    gold_file.write_text(json.dumps(gold), "utf-8")
    graph_file.write_text(json.dumps(graph), "utf-8")
    return gold_file, graph_file


@pytest.mark.parametrize("seed", SEEDS)
def test_the_report_begins_with_what_the_scorer_prints(seed: int, tmp_path: Path) -> None:
    write_systems(GOLD, tmp_path, seed)
    expected = (EXPECTED / f"seed-{seed}.txt").read_text("utf-8")
    report = evaluate(GOLD, tmp_path)
    assert text(report, errors=True)[: len(expected)] == expected
    without_errors = [line for line in expected.splitlines() if not line.startswith("   ")]
    assert text(report).splitlines()[: len(without_errors)] == without_errors


@pytest.mark.parametrize("seed", SEEDS)
def test_the_totals_hold_those_of_the_scorer(seed: int, tmp_path: Path) -> None:
    write_systems(GOLD, tmp_path, seed)
    expected = json.loads((EXPECTED / f"seed-{seed}.json").read_text("utf-8"))
    ours = totals(evaluate(GOLD, tmp_path))
    assert {key: ours[key] for key in expected} == expected
    assert json.loads(json.dumps(ours)) == ours


def test_the_errors_that_hurt_most_are_listed_one_by_one(tmp_path: Path) -> None:
    printed = text(evaluate(*written(tmp_path, ARTICLE, GRAPH)))
    asserted = "   a: Ann Lee --ORDERS--> Tom Day [alleged]   « Lee may lead. »"
    mistyped = "   a: Ann Lee --FOUNDED--> Green Party for Ann Lee --HEADS--> Green Party"
    assert f"alleged or denied, given as asserted: 1\n{asserted}\n" in printed
    assert f"right pair, wrong type: 1\n{mistyped}\n" in printed


def test_statements_are_reported_only_where_they_are_annotated(tmp_path: Path) -> None:
    assert "statements" not in text(evaluate(*written(tmp_path, ARTICLE, GRAPH)))
    annotated = {**ARTICLE, "statements": [{"speaker": "ann", "cue": "said", "text": "Go away", "span": [0, 7]}]}
    told = {"statements": [{"speaker": "ann", "spans": [[0, 7]], "text": "Go away"}]}
    printed = text(evaluate(*written(tmp_path, annotated, {**GRAPH, "graph": told})))
    assert "statements, speaker and content: P 1.00 R 1.00 F1 1.00 (tp 1, fp 0, fn 0)" in printed


def test_an_article_without_a_graph_misses_everything(tmp_path: Path) -> None:
    gold, graph = written(tmp_path, ARTICLE, GRAPH)
    graph.unlink()
    assert text(evaluate(gold, tmp_path)).splitlines()[0].endswith("F1 0.00   (no system graph)")


def test_a_folder_without_gold_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(GraphFileError, match=r"no \*\.gold\.json in it"):
        evaluate(tmp_path, tmp_path)


@pytest.mark.parametrize("broken", ["", "[]", '"text"', "{}", '{"nodes": [1]}', '{"nodes": [], "edges": [1]}'])
@pytest.mark.parametrize("file", ["a.json", "a.gold.json"])
def test_a_broken_file_is_named(file: str, broken: str, tmp_path: Path) -> None:
    gold, graph = written(tmp_path, ARTICLE, GRAPH)
    (tmp_path / file).write_text(broken, "utf-8")
    with pytest.raises(GraphFileError, match=file):
        evaluate(gold, graph)
