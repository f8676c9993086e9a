"""The project's gold folder is what its corpus gives, and what a gold folder must be."""

import json
from pathlib import Path
from typing import Any

import pytest

from graphbuild.ontology import load_ontology
from training.corpus import annotated
from training.gold_of_corpus import SPLITS, articles_of, gold_graph, split_of, write_gold

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "data" / "gold"
CORPUS = ROOT / "data" / "corpus" / "authored.jsonl"
NAMES = [path.name.removesuffix(".gold.json") for path in sorted(GOLD.glob("*.gold.json"))]

RECORD: dict[str, Any] = {
    "id": "made-up",
    "title": "Lee goes",
    "date": "2020-05-01",
    "source": "The Paper",
    "text": "[Ann Lee|ann] led [the party|greens] of [Tom Day|tom].\n\n[Lee|ann] left [the party|greens] in 2019,"
    ' [the party|reds] of [Lee|bo] told a [French|fr] paper. "[She|ann] took money", said [Day|tom].',
    "entities": {
        "ann": ["Person", "Ann Lee"],
        "bo": ["Person", "Bo Lee"],
        "tom": ["Person", "Tom Day"],
        "greens": ["Party", "Greens"],
        "reds": ["Party", "Reds"],
        "fr": ["Place", "French"],
    },
    "edges": [
        ["ann", "HEADS", "greens", {"status": "former", "role": "leader", "trigger": "the party"}],
        ["tom", "ACCUSES", "ann", {"topic": "taking money", "by": ["tom"], "trigger": "took money"}],
    ],
    "statements": [["tom", "said", "She took money"], [None, "said", "left the party"]],
}


def graph() -> dict[str, Any]:
    """The gold graph of RECORD."""
    return gold_graph(annotated(RECORD))


def test_a_surface_of_two_things_is_a_name_of_the_one_that_it_means_most_often() -> None:
    assert {n["id"]: n["names"] for n in graph()["nodes"]} == {
        "ann-lee": ["Ann Lee", "Lee"],
        "greens": ["Greens", "the party"],
        "tom-day": ["Tom Day", "Day"],
        "reds": ["Reds"],
        "bo-lee": ["Bo Lee"],
        "france": ["France"],
    }


def test_a_demonym_is_no_name_of_its_country() -> None:
    assert [n["names"] for n in graph()["nodes"] if n["type"] == "Place"] == [["France"]]


def test_the_evidence_is_the_sentence_with_the_trigger_that_names_both_ends() -> None:
    assert [e["evidence"] for e in graph()["edges"]] == [
        "Ann Lee led the party of Tom Day.",
        '"She took money", said Day.',
    ]


def test_qualifiers_that_the_corpus_leaves_out_are_the_defaults() -> None:
    heads, accuses = graph()["edges"]
    assert (heads["status"], heads["modality"], heads["attributed_to"]) == ("former", "asserted", [])
    assert (accuses["status"], accuses["modality"], accuses["attributed_to"]) == ("current", "asserted", ["tom-day"])
    assert (heads["role"], accuses["topic"]) == ("leader", "taking money")
    assert "role" not in accuses


def test_statements_say_where_they_stand() -> None:
    text = annotated(RECORD).document.article.text
    statements = graph()["statements"]
    assert [(s["speaker"], s["text"]) for s in statements] == [("tom-day", "She took money"), (None, "left the party")]
    assert all(text[slice(*s["span"])] == s["text"] for s in statements)


def test_each_split_of_the_corpus_has_articles_and_the_test_split_is_the_marked_one() -> None:
    records = [json.loads(line) for line in CORPUS.read_text("utf-8").splitlines()]
    assert {split_of(r) for r in records} == set(SPLITS)
    assert all((split_of(r) == "test") == (r["split"] == "test") for r in records)


def test_the_gold_folder_is_made_of_test_articles_of_the_corpus(tmp_path: Path) -> None:
    assert len(NAMES) == write_gold(tmp_path, articles_of(CORPUS, "test", NAMES)) == 6
    for path in sorted(tmp_path.iterdir()):
        assert path.read_bytes() == (GOLD / path.name).read_bytes(), f"{path.name}: make data/gold anew"


@pytest.mark.parametrize("name", NAMES)
def test_a_gold_graph_agrees_with_itself_its_text_and_the_ontology(name: str) -> None:
    gold, ontology = json.loads((GOLD / f"{name}.gold.json").read_text("utf-8")), load_ontology()
    text = (GOLD / f"{name}.txt").read_text("utf-8")
    types = {n["id"]: n["type"] for n in gold["nodes"]}
    surfaces = [surface.casefold() for n in gold["nodes"] for surface in n["names"]]
    assert len(surfaces) == len(set(surfaces))
    for edge in gold["edges"]:
        assert ontology.allowed(edge["type"], types[edge["source"]], types[edge["target"]]), edge
        assert edge["evidence"] in text
        assert set(edge["attributed_to"]) <= set(types)
    assert all(text[slice(*s["span"])] == s["text"] for s in gold["statements"])
