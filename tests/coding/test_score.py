"""Precision with its interval: within a family the plain share, over all weighted back to the graph."""

import pytest

from graphbuild.coding import Coded, score, score_lines
from graphbuild.errors import SheetError
from graphbuild.evaluate.figures import Z95, wilson


def coded(family: str, edges: int, *right: bool) -> list[Coded]:
    """Edges of one family, each right or not; of the right ones status and modality are right too."""
    return [Coded(family, edges, "current", "asserted", r, r or None, r or None) for r in right]  # type: ignore[arg-type]


def test_within_a_family_it_is_the_plain_share_with_wilsons_interval() -> None:
    found = score(coded("money", 100, *[True] * 9, False), "s.csv").groups["family"]["money"]
    assert (found.right, found.of, found.share) == (9, 10, pytest.approx(0.9))
    assert (found.low, found.high) == pytest.approx((0.5958, 0.9821), abs=1e-4)
    assert (found.low, found.high) == pytest.approx(wilson(9, 10, Z95))


def test_over_all_each_family_counts_as_often_as_the_graph_has_it() -> None:
    """Ten of 900 all right and ten of 100 all wrong are 0.9, surer than 10 and less sure than 20 edges are."""
    rows = coded("office", 900, *[True] * 10) + coded("money", 100, *[False] * 10)
    found = score(rows, "s.csv").overall
    assert found.share == pytest.approx(0.9)
    size = 1000**2 / (10 * 90**2 + 10 * 10**2)
    assert (found.low, found.high) == pytest.approx(wilson(0.9 * size, size, Z95))


def test_status_and_modality_are_groups_and_are_judged_of_correct_edges() -> None:
    rows = [
        Coded("money", 4, "former", "alleged", True, False, True),
        Coded("money", 4, "former", "asserted", False, None, None),
        Coded("money", 4, "current", "asserted", True, True, True),
    ]
    found = score(rows, "s.csv")
    assert {s: (p.right, p.of) for s, p in found.groups["status"].items()} == {"current": (1, 1), "former": (1, 2)}
    assert {m: (p.right, p.of) for m, p in found.groups["modality"].items()} == {"alleged": (1, 1), "asserted": (1, 2)}
    assert {q: (p.right, p.of) for q, p in found.qualifiers.items()} == {"status": (1, 2), "modality": (2, 2)}


def test_where_nothing_is_right_its_qualifiers_may_be_anything() -> None:
    found = score(coded("money", 4, False), "s.csv").qualifiers["status"]
    assert (found.of, found.low, found.high) == (0, 0.0, 1.0)


@pytest.mark.parametrize("rows", [coded("money", 4, True) + coded("money", 5, True), coded("money", 1, True, True)])
def test_sizes_that_contradict_each_other_are_refused(rows: list[Coded]) -> None:
    with pytest.raises(SheetError, match=r"s\.csv: the rows of money contradict each other"):
        score(rows, "s.csv")


def test_the_lines_say_what_a_methods_section_needs() -> None:
    lines = list(score_lines(score(coded("money", 100, *[True] * 9, False), "s.csv")))
    assert lines[1].split() == ["all", "edges", "9", "10", "0.900", "0.596", "to", "0.982"]
    assert lines[2:4] == ["family", lines[1].replace("all edges", "  money  ")]
    assert "weighted back" in lines[-1]
