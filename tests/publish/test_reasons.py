"""Why a claim waits for a reviewer."""

from typing import Any

import pytest

from graphbuild.ontology import load_ontology
from graphbuild.publish import doubtful
from tests.publish.graphs import edge, graph


@pytest.mark.parametrize(
    ("type_", "said", "more", "expected"),
    [
        ("MET_WITH", "a", {}, []),
        ("MET_WITH", "a", {"attributed_to": ["somebody"]}, []),
        ("MET_WITH", "a", {"modality": "alleged"}, ["alleged"]),
        ("MET_WITH", "a b", {"modality": "denied"}, ["denied"]),
        ("MET_WITH", "", {}, ["no_sentence"]),
        ("SUES", "a", {}, ["one_source"]),
        ("SUES", "a b", {}, []),
        ("SUES", "a a9", {}, ["one_source"]),
        ("SUES", "a c", {}, ["one_source"]),
        ("SUES", "a d", {}, []),
        ("SUES", "e f", {}, ["one_source"]),
        ("SUES", "e x", {}, ["one_source"]),
        ("SUES", "a b", {"attributed_to": ["somebody"]}, ["attributed"]),
        ("SPOUSE_OF", "a", {}, ["one_source"]),
        ("SWIMS_WITH", "a", {}, ["one_source"]),
    ],
)
def test_a_claim_waits_if_it_is_in_doubt_or_could_hurt(
    type_: str, said: str, more: dict[str, Any], expected: list[str]
) -> None:
    made = graph({"k": ("ann", "bo", edge(type_, said, **more))})
    assert [row[-1] for row in doubtful(made, load_ontology())] == expected
