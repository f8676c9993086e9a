"""The graph that the repository ships is what its annotated articles give."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from graphbuild.graph import edges_of, graph_data, read_graph
from training.corpus import read_corpus
from training.graph_of_corpus import claims_of, main

GRAPHS = Path(__file__).parents[2] / "data" / "graphs"
ARTICLES = list(read_corpus(GRAPHS / "halmere.jsonl"))
GRAPH = read_graph(GRAPHS / "halmere.json")


def test_the_command_writes_it_byte_for_byte(tmp_path: Path) -> None:
    """`python -m training.graph_of_corpus data/graphs/halmere.jsonl data/graphs/halmere.json`"""
    out = tmp_path / "graph.json"
    result = CliRunner().invoke(main, [str(GRAPHS / "halmere.jsonl"), str(out)])
    assert result.exit_code == 0
    assert out.read_bytes() == (GRAPHS / "halmere.json").read_bytes()


@pytest.mark.parametrize("read", ARTICLES, ids=[a.document.article.id for a in ARTICLES])
def test_every_claim_has_its_words_in_its_sentence(read: object) -> None:
    """The sentence holds the trigger words, and offsets count the text."""
    text = read.document.article.text  # type: ignore[attr-defined]
    for claim in claims_of(read):  # type: ignore[arg-type]
        evidence = claim.evidence
        assert text[evidence.start : evidence.end] == evidence.text
        assert evidence.trigger is not None
        assert evidence.start <= evidence.trigger.start < evidence.trigger.end <= evidence.end


def test_every_annotated_edge_is_in_the_graph() -> None:
    """Each claim of each article is in exactly one edge."""
    in_graph = [claim for *_, edge in edges_of(GRAPH) for claim in edge["claims"]]
    assert sorted(in_graph) == sorted(claim.id for read in ARTICLES for claim in claims_of(read))


def test_nobody_read_it() -> None:
    """No network and no rule took part: no confidence, no extractor, no generator."""
    assert {(edge["confidence"], edge["extractor"]) for *_, edge in edges_of(GRAPH)} == {(None, None)}
    assert set(graph_data(GRAPH)["generator"].values()) == {None}


def test_it_is_large_enough_to_ask() -> None:
    """Things of several articles are joined, and all that an edge may say is said somewhere."""
    edges = [edge for *_, edge in edges_of(GRAPH)]
    assert 50 <= len(GRAPH) <= 70
    assert 120 <= len(edges) <= 180
    assert {e["status"] for e in edges} == {"current", "former", "future"}
    assert {e["modality"] for e in edges} == {"asserted", "alleged", "denied"}
    assert all(any(e[key] for e in edges) for key in ("role", "topic", "date", "start", "end", "attributed_to"))
