"""Claims and readings as JSON lines: read back as they were, refused with a reason, enough for the graph."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from graphbuild.errors import GraphFileError
from graphbuild.graph import build_graph, graph_json
from graphbuild.jsonl import claim_lines, read_claims, read_readings, reading_lines
from graphbuild.model import Claim, Document, Reading
from graphbuild.ontology import load_cues, load_ontology
from graphbuild.resolve import resolve
from tests.marked import claim, document, statement

TEXT = (
    "[Ann Lee|Person x], the leader of\r\nthe [Reform Party|Party p], met [Tom Day|Person y].\r\n\r\n"
    "[Bo Rhys|Person z] said \u201cshe paid [him|Person y]\u201d \U0001f600.\r\n\r\nNothing here.\u2028It rained."
)
BARE = document("a", TEXT, date="2020-05-01")
A = document("a", TEXT, date="2020-05-01", statements=(statement(BARE, "Bo Rhys", "said", "she paid", "him"),))
B = document("b", "[Ann Lee|Person x] met [Tom Day|Person y], a [French|Place f] analyst.")
CLAIMS = [
    claim(A, "Ann Lee", "HEADS", "Reform Party", role="leader", trigger="the leader of", start="2019"),
    claim(A, "Ann Lee", "MET_WITH", "Tom Day", date="2020-05"),
    claim(A, "Ann Lee", "FUNDS", "him", modality="alleged", by=["Bo Rhys"], topic="a vote", extractor="network"),
    claim(B, "Tom Day", "CITIZEN_OF", "French", confidence=1.0),
]


def graph_text(documents: list[Document] | list[Reading], claims: list[Claim]) -> str:
    entities = resolve(documents, load_cues())
    return graph_json(build_graph(documents, claims, entities, load_ontology(), weights=None))


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """claims.jsonl and mentions.jsonl of two articles."""
    claims, mentions = tmp_path / "claims.jsonl", tmp_path / "mentions.jsonl"
    claims.write_text("".join(claim_lines(CLAIMS)), encoding="utf-8", newline="")
    readings = [Reading.of(d, CLAIMS) for d in (A, B)]
    mentions.write_text("".join(reading_lines(readings)), encoding="utf-8", newline="")
    return claims, mentions


def test_round_trip(files: tuple[Path, Path]) -> None:
    """Every record is read back as it was."""
    assert list(read_claims(files[0])) == CLAIMS
    assert list(read_readings(files[1])) == [Reading.of(d, CLAIMS) for d in (A, B)]


def test_derive(files: tuple[Path, Path]) -> None:
    """The graph of the two files is the graph from memory, byte for byte."""
    derived = graph_text(list(read_readings(files[1])), list(read_claims(files[0])))
    assert derived == graph_text([A, B], CLAIMS)
    assert derived.count('"article": "a"') > 5


def test_the_lines(files: tuple[Path, Path]) -> None:
    """One record a line, keys sorted, every key there; mentions.jsonl holds only paragraphs that show something."""
    lines = files[0].read_bytes().split(b"\n")
    assert len(lines) == len(CLAIMS) + 1
    first, reading = json.loads(lines[0]), json.loads(files[1].read_bytes().split(b"\n")[0])
    assert list(first) == sorted(first)
    assert first["source"] == {"start": 0, "end": 7, "text": "Ann Lee", "type": "Person", "kind": "name"}
    assert first["topic"] is None
    assert list(reading) == ["article", "chains", "mentions", "passages", "statements"]
    assert reading["article"]["sha256"] == A.article.sha256
    assert [p["text"][:7] for p in reading["passages"]] == ["Ann Lee", "Bo Rhys"]


def test_no_line_is_no_record(tmp_path: Path) -> None:
    """An empty file holds no claims and no readings."""
    (tmp_path / "e.jsonl").write_text("")
    assert list(read_claims(tmp_path / "e.jsonl")) == list(read_readings(tmp_path / "e.jsonl")) == []


WRONG = {
    "no JSON": (lambda d: None, "{oops\n", "Expecting property name"),
    "an empty line": (lambda d: None, "\n", "Expecting value"),
    "a list": (lambda d: [1], "", "the line must be an object"),
    "a key too few": (lambda d: d.pop("role"), "", "must be an object with the keys"),
    "a key too many": (lambda d: d.update(x=1), "", "must be an object with the keys"),
    "a wrong type": (lambda d: d.update(role=3), "", "role must be of type str"),
    "true for a number": (lambda d: d.update(confidence=True), "", "confidence must be of type float"),
    "a status that is none": (lambda d: d.update(status="dead"), "", "status must be one of current, former, future"),
    "claimants in one text": (lambda d: d.update(attributed_to="Bo"), "", "attributed_to must be an array"),
    "offsets that do not fit": (lambda d: d["source"].update(end=99), "", "source points at characters"),
    "offsets before the text": (lambda d: d["evidence"]["trigger"].update(start=-4), "", "trigger points at char"),
}


@pytest.mark.parametrize(("change", "instead", "why"), WRONG.values(), ids=WRONG)
def test_a_broken_line_is_named(
    tmp_path: Path, change: Callable[[dict[str, Any]], Any], instead: str, why: str
) -> None:
    """The message names file, line, fault and cure; the lines before it are read."""
    path, good = tmp_path / "claims.jsonl", next(iter(claim_lines(CLAIMS)))
    data = json.loads(good)
    changed = change(data)
    path.write_text(good + (instead or json.dumps(changed if isinstance(changed, list) else data) + "\n"))
    claims = read_claims(path)
    assert next(claims) == CLAIMS[0]
    with pytest.raises(GraphFileError) as error:
        next(claims)
    assert str(error.value).startswith(f"{path}, line 2: ")
    assert why in str(error.value)
    assert str(error.value).endswith("build the graph again to have the file written anew")


def test_a_chain_of_mentions_that_are_not_there(files: tuple[Path, Path]) -> None:
    """Chains may only point at mentions of their line."""
    data = json.loads(next(iter(reading_lines([Reading.of(B, CLAIMS)]))))
    data["chains"][0]["members"] = [7]
    files[1].write_text(json.dumps(data) + "\n")
    with pytest.raises(GraphFileError, match="points at characters or mentions that are not there"):
        list(read_readings(files[1]))


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    """A missing file and bytes that are no UTF-8 are named."""
    (tmp_path / "x.jsonl").write_bytes(b"\xff\xfe")
    for path in (tmp_path / "none.jsonl", tmp_path / "x.jsonl", tmp_path):
        with pytest.raises(GraphFileError, match="cannot be read as JSON Lines"):
            list(read_claims(path))
