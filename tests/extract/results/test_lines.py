"""Results in tables: who stands in them, who came first, and for which constituency."""

import pytest

from graphbuild.extract.results import results
from graphbuild.ontology import load_ontology
from tests.marked import document

VOTE = "[The general election|Event e] was held on Sunday.\n\n"
ANN, BO = "[Ann Day|Person a] ([Unity|Party u])", "[Bo Lee|Person b] ([Liberals|Party l])"
KOLESA = "[Kolesa North|Place k]"
BOTH = ["Ann Day WON", "Bo Lee CANDIDATE_IN"]


def read(marked: str) -> list[str]:
    """Who won and who stood, and who represents which place."""
    claims = results(document("test", VOTE + marked, date="2014-05-09"), load_ontology())
    ends = {c: c.target.text if c.target.type == "Place" else "" for c in claims}
    return sorted({f"{c.source.text} {c.type} {place}".strip() for c, place in ends.items()})


@pytest.mark.parametrize(
    "table",
    [
        f"{KOLESA}: {ANN} 3,210; {BO} 1,870.",
        f"{KOLESA}: {BO} 1,870; {ANN} 3,210.",
        f"{KOLESA}. {ANN} 61.4 percent, {BO} 35.2.",
        f"{KOLESA}\n\n- {ANN}: 3,210\n\n- {BO}: 1,870",
    ],
)
def test_the_greatest_figure_won(table: str) -> None:
    """In one sentence or line by line, whatever the order."""
    assert read(table) == ["Ann Day REPRESENTS Kolesa North", *BOTH]


@pytest.mark.parametrize(
    "line", [f"{KOLESA}: {ANN}, returned unopposed.", f"{KOLESA}: {ANN} 71.2 percent; others 28.8."]
)
def test_one_alone_won_where_the_line_says_so(line: str) -> None:
    """Unopposed, or more than half beside others."""
    assert read(line) == ["Ann Day REPRESENTS Kolesa North", "Ann Day WON"]


@pytest.mark.parametrize(
    "line",
    [
        f"{KOLESA}: {ANN} 31 percent.",
        "[Ann Day|Person a], 51, met [Bo Lee|Person b], 44.",
        "[Ann Day|Person a] 8, [Bo Lee|Person b] 5.",
        f"{ANN} 3,210; {BO} 3,210.",
    ],
)
def test_other_figures_are_no_win(line: str) -> None:
    """Less than half alone, ages, scores of a game, a tie."""
    assert not any("WON" in told for told in read(line))
