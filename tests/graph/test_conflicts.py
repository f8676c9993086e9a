"""Claims that cannot all be true are listed, and nothing else is."""

import pytest

import graphbuild

from .over_time import graph_of, told

CONFLICTS = {
    "denied": [told("a", "2019"), told("b", "2020", modality="denied")],
    "alleged and denied": [told("a", "2019", modality="alleged"), told("b", "2020", modality="denied")],
    "two beginnings": [told("a", "2019", start="2010"), told("b", "2020", start="2012", status="former")],
    "two ends": [told("a", "2021", end="2019", status="former"), told("b", "2018", end="2020")],
    "stands again": [told("a", "2018", status="former"), told("b", "2020")],
    "stands after its end": [told("a", "2018-05-01", status="former", end="2017"), told("b", "2018-02-01")],
}
AGREE = {
    "one after the other": [told("a", "2018"), told("b", "2020", status="former")],
    "a part of a date": [told("a", "2019", start="2010"), told("b", "2020", start="2010-05", status="former")],
    "another role": [told("a", "2019", role="chair"), told("b", "2020", role="treasurer", modality="denied")],
    "another meeting": [
        told("a", "2019", "MET_WITH", date="2019-01-01"),
        told("b", "2020", "MET_WITH", date="2019-05-01", modality="denied"),
    ],
    "an accusation beside a fact": [told("a", "2019", modality="alleged"), told("b", "2020")],
    "began again": [told("a", "2018", status="former"), told("b", "2020", start="2019")],
}


@pytest.mark.parametrize("some", CONFLICTS.values(), ids=CONFLICTS)
def test_what_contradicts_is_listed_with_the_sentences_of_both(some: list[tuple[object, object]]) -> None:
    graph = graph_of(some)  # type: ignore[arg-type]
    before = graphbuild.graph_json(graph)
    found = graphbuild.conflicts(graph)
    assert found
    assert {e["article"] for side in found[0].evidence for e in side} == {"a", "b"}
    assert graphbuild.graph_json(graph) == before


@pytest.mark.parametrize("some", AGREE.values(), ids=AGREE)
def test_what_can_all_be_true_is_not(some: list[tuple[object, object]]) -> None:
    assert graphbuild.conflicts(graph_of(some)) == []  # type: ignore[arg-type]
