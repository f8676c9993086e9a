"""The stages one by one give what the whole gives."""

from pathlib import Path

import pytest

import graphbuild
from graphbuild.errors import ChoiceError
from graphbuild.model import Reading

TEXT = "Ann Lee, the mayor of Porto, met Tom Day on Monday. Lee is the sister of Kim Lee."


def test_stages_run_by_hand_give_the_graph_of_build_graph(tmp_path: Path) -> None:
    """read, parse, extract_claims, resolve_entities, assemble_graph: the same bytes as build_graph."""
    file = tmp_path / "porto.txt"
    file.write_text(TEXT, encoding="utf-8")
    found = list(graphbuild.extract_claims(graphbuild.parse(graphbuild.read([str(file)]))))
    documents = [document for document, _ in found]
    claims = [claim for _, own in found for claim in own]
    by_hand = graphbuild.assemble_graph(documents, claims, graphbuild.resolve_entities(documents, claims))
    whole = graphbuild.build_graph(file)
    assert graphbuild.graph_json(by_hand) == graphbuild.graph_json(whole)
    assert {"Ann Lee", "Porto"} <= {name for _, name in whole.nodes(data="name")}


def test_documents_and_their_readings_give_the_same_things(tmp_path: Path) -> None:
    """What is joined over articles can be joined again from claims.jsonl and mentions.jsonl alone."""
    for name, text in (("a", TEXT), ("b", "The mayor of Porto, Lee, met Tom Day again. T. Day is a trader.")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    found = list(graphbuild.extract_claims(graphbuild.parse(graphbuild.read([str(tmp_path)]))))
    claims = [claim for _, own in found for claim in own]
    documents = [document for document, _ in found]
    readings = [Reading.of(document, own) for document, own in found]
    entities = graphbuild.resolve_entities(documents, claims)
    assert graphbuild.resolve_entities(readings, claims) == entities
    assert any({article for article, _ in e.chains} == {"a", "b"} for e in entities)


def test_build_graph_leaves_out_what_is_less_sure(tmp_path: Path) -> None:
    """The edges that are left are the same, also where the stages are run by hand."""
    file = tmp_path / "porto.txt"
    file.write_text(TEXT, encoding="utf-8")
    whole, sure = graphbuild.build_graph(file), graphbuild.build_graph(file, min_confidence=0.9)
    kept = {key for *_, key, edge in whole.edges(keys=True, data=True) if edge["confidence"] >= 0.9}
    assert kept == {key for *_, key in sure.edges(keys=True)}
    assert graphbuild.build_graph(file, extractor="rules").number_of_edges() <= whole.number_of_edges()


@pytest.mark.parametrize("wrong", [{"min_confidence": 1.5}, {"min_confidence": float("nan")}, {"extractor": "oracle"}])
def test_what_is_no_choice_is_an_error(tmp_path: Path, wrong: dict[str, object]) -> None:
    """In one line that says what may be chosen, before anything is read."""
    with pytest.raises(ChoiceError, match="choose one"):
        graphbuild.build_graph(tmp_path / "none.txt", **wrong)  # type: ignore[arg-type]
