"""Which articles a benchmark reads, and how a claim is held against their gold."""

import json
from pathlib import Path

import pytest

from benchmarks.judged import judged
from benchmarks.kept_out import kept_out
from graphbuild.errors import SourceError
from graphbuild.ontology import load_ontology
from tests.marked import claim, document
from training.corpus import is_validation

RECORD = {
    "title": "A",
    "date": "2020-05-01",
    "source": "Wire",
    "text": "[Ann Lee|ann] met [Tom Day|tom] in [Porto|porto].",
    "entities": {"ann": ["Person", "Ann Lee"], "tom": ["Person", "Tom Day"], "porto": ["Place", "Porto"]},
    "edges": [["ann", "MET_WITH", "tom", {"trigger": "met"}]],
}
KEPT = next(f"k{n}" for n in range(200) if is_validation(f"k{n}"))
TRAINED = next(f"t{n}" for n in range(200) if not is_validation(f"t{n}"))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    rows = [{"id": KEPT}, {"id": TRAINED}, {"id": "last", "split": "test"}]
    path = tmp_path / "corpus.jsonl"
    path.write_text("".join(json.dumps({**RECORD, **row}) + "\n" for row in rows))
    return path


@pytest.mark.parametrize(("split", "ids"), [("validation", [KEPT]), ("unseen", [KEPT, TRAINED]), ("test", ["last"])])
def test_of_a_corpus_only_the_split_is_read(corpus: Path, split: str, ids: list[str]) -> None:
    """What is trained on is none of them, unless nothing was trained on it."""
    assert [article.id for article, _ in kept_out([corpus], split)] == ids


def test_a_gold_folder_is_read_as_a_whole() -> None:
    """With the dates of articles.jsonl."""
    folder = Path(__file__).parents[2] / "data" / "gold"
    found = list(kept_out([folder], "validation"))
    assert len(found) == 6
    assert all(gold.name == article.id and article.date for article, gold in found)


def test_a_path_without_gold_is_an_error(corpus: Path, tmp_path: Path) -> None:
    """An empty folder, and a corpus of which nothing is in the split."""
    (tmp_path / "none").mkdir()
    corpus.write_text(json.dumps({**RECORD, "id": "last", "split": "test"}))
    for path in (tmp_path / "none", corpus):
        with pytest.raises(SourceError, match="holds no article with gold"):
            list(kept_out([path], "validation"))


def test_a_claim_is_right_if_the_gold_has_its_edge(corpus: Path) -> None:
    """Type, direction and ends; a symmetric type has no direction."""
    ((_, gold),) = kept_out([corpus], "validation")
    made = document("a", "[Ann Lee|Person a] met [Tom Day|Person t] in [Porto|Place p] with [Kim Park|Person k].")
    cases = [
        ("Tom Day", "MET_WITH", "Ann Lee", True),
        ("Ann Lee", "URGES", "Tom Day", False),
        ("Ann Lee", "BASED_IN", "Porto", False),
        ("Ann Lee", "MET_WITH", "Kim Park", False),
    ]
    claims = [claim(made, source, type_, target) for source, type_, target, _ in cases]
    found = {c.id: one.right for one in judged(made, claims, gold, load_ontology()) for c in one.claims}
    assert [found[c.id] for c in claims] == [right for *_, right in cases]
