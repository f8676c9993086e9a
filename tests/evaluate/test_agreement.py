"""Second annotations are of the corpus's articles, every difference is judged, and what was wrong is mended."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from benchmarks.agreement import Faults, differences, faults_of, report_of, samples, table
from graphbuild.evaluate.match import Comparison

CORPUS = Path(__file__).parents[2] / "data" / "corpus"


def articles(path: Path) -> dict[str, dict[str, Any]]:
    """The articles of a corpus file by their ids."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return {row["id"]: row for row in rows}


def kinds(comparison: Comparison) -> Counter[str]:
    """How many differences of each kind a comparison shows."""
    found = comparison.found
    kinds = Counter(first=len(comparison.missed), second=len(comparison.spurious))
    kinds["status"] = sum(f.gold.status != f.system.status for f in found)
    kinds["modality"] = sum(f.gold.modality != f.system.modality for f in found)
    kinds["by"] = sum(set(f.gold.attributed_to) != set(f.system.attributed_to) for f in found)
    return kinds


@pytest.mark.parametrize("batch", samples())
def test_both_annotations_are_of_one_text(batch: str) -> None:
    """An article of a sample has the text and the entities that the batch gives it."""
    first = articles(CORPUS / "batches" / f"{batch}.jsonl")
    for name, second in articles(CORPUS / "second" / f"{batch}.jsonl").items():
        assert (second["text"], second["entities"]) == (first[name]["text"], first[name]["entities"])


@pytest.mark.parametrize("batch", samples())
def test_every_difference_is_judged(batch: str) -> None:
    """As many judgements as the comparison shows differences, of each kind and in each article."""
    judged: dict[str, Counter[str]] = {}
    for d in differences(batch):
        judged.setdefault(d.article, Counter())[d.differs or d.inside] += 1
    for comparison in report_of([batch]).comparisons:
        assert +kinds(comparison) == judged[comparison.gold.name], comparison.gold.name


@pytest.mark.parametrize("batch", samples())
def test_what_was_judged_wrong_is_mended(batch: str) -> None:
    """An edge judged missing is in the batch now, one that should not have been there is not."""
    now = {
        name: {tuple(e[:3]) for e in a["edges"]} for name, a in articles(CORPUS / "batches" / f"{batch}.jsonl").items()
    }
    for d in differences(batch):
        if d.right == "second" and d.inside != "both":
            is_there = (d.source, d.type, d.target) in now[d.article]
            assert is_there == (d.inside == "second"), d


def test_an_edge_counts_once_however_often_it_was_judged() -> None:
    """a4: con MET_WITH haw differs in modality, which may stand, and in its claimant, where the first is right."""
    assert faults_of("a4") == Faults(wrong=0, either=2, missing=8, of=68)


def test_the_table_has_a_row_a_batch_and_a_total() -> None:
    """Two annotations agree on the edges that both have; the last row counts all batches together."""
    head, first, second, total, rate = table(["a1", "b2"])
    assert head.split()[:4] == ["batch", "first", "second", "edges"]
    assert first.split()[:4] == ["a1", "53", "58", "0.901"]
    assert second.split()[:4] == ["b2", "51", "52", "0.932"]
    assert total.split()[:4] == ["all", "104", "110", "0.916"]
    assert rate.startswith("wrong in the first annotation: 0.0%")


def test_the_corpus_readme_prints_the_table() -> None:
    """What the README of the corpus shows is what the command prints."""
    readme = (CORPUS / "README.md").read_text(encoding="utf-8")
    assert "\n".join(table(samples())) in readme
