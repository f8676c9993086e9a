import pytest

from graphbuild.evaluate.graphs import Said
from graphbuild.evaluate.match import compare
from graphbuild.evaluate.statements import counted_statements, overlap
from tests.evaluate.graphs import SYMMETRIC, gold, said, system

TEN = "one two three four five six seven eight nine ten"


def right_false_missed(wanted: list[Said] | None, given: list[Said], what: str = "statement") -> tuple[int, int, int]:
    gold_graph = gold(statements=None if wanted is None else tuple(wanted))
    counts = counted_statements(compare(gold_graph, system(statements=tuple(given)), SYMMETRIC))
    return counts[f"{what}_tp"], counts[f"{what}_fp"], counts[f"{what}_fn"]


@pytest.mark.parametrize(
    ("spans", "share"),
    [([(0, 10)], 1), ([(0, 8)], 0.8), ([(0, 20)], 0.5), ([(0, 4), (5, 10)], 0.9), ([(10, 20)], 0)],
)
def test_content_is_compared_by_characters_against_the_longer(spans: list[tuple[int, int]], share: float) -> None:
    assert overlap(said("ann", "", (0, 10)), said("x", "", *spans)) == pytest.approx(share)


def test_content_without_a_place_is_compared_by_words() -> None:
    assert overlap(said("ann", TEN), said("x", "One, two, three, four, five", (3, 9))) == 0.5


def test_a_statement_needs_its_speaker_and_four_fifths_of_its_content() -> None:
    wanted = [said("ann", TEN, (0, 100))]
    assert right_false_missed(wanted, [said("ann-1", "", (10, 100))]) == (1, 0, 0)
    assert right_false_missed(wanted, [said("ann-1", "", (30, 100))]) == (0, 1, 1)
    assert right_false_missed(wanted, [said("tom-1", "", (0, 100))]) == (0, 1, 1)
    assert right_false_missed(wanted, [said("tom-1", "", (0, 100))], "content") == (1, 0, 0)


def test_an_unnamed_speaker_is_right_as_no_node() -> None:
    assert right_false_missed([said(None, "", (0, 9))], [said(None, "", (0, 9), words="officials")]) == (1, 0, 0)
    assert right_false_missed([said(None, "", (0, 9))], [said("ann-1", "", (0, 9))]) == (0, 1, 1)


def test_a_named_speaker_without_a_node_is_right_by_name() -> None:
    assert right_false_missed([said("ann", "", (0, 9))], [said(None, "", (0, 9), words="Lee")]) == (1, 0, 0)
    assert right_false_missed([said("ann", "", (0, 9))], [said(None, "", (0, 9), words="Day")]) == (0, 1, 1)


def test_one_statement_is_found_once() -> None:
    twice = [said("ann-1", "", (0, 9)), said("ann-1", "", (0, 9))]
    assert right_false_missed([said("ann", "", (0, 9))], twice) == (1, 1, 0)


def test_nothing_is_counted_where_nobody_annotated_statements() -> None:
    assert right_false_missed(None, [said("ann-1", "", (0, 9))]) == (0, 0, 0)
