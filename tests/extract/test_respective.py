"""To each his own."""

import pytest

from graphbuild.extract.respective import of_another_in_the_row, office_of_another_in_turn, office_of_the_next
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"
POLICE, ARMY = "[the police|Institution p]", "[the army|Institution y]"
CHILE, PERU = "[Chile|Place c]", "[Peru|Place u]"


def left(marked: str, *ties: tuple[str, str, str]) -> list[bool]:
    """Whether each tie still stands."""
    made = document("test", marked)
    claims = [claim(made, *tie) for tie in ties]
    gone = {c.id for c in of_another_in_the_row(claims, made, load_ontology())}
    return [c.id not in gone for c in claims]


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} and {TOM} head {POLICE} and {ARMY} respectively.",
        f"{ANN} and {TOM} head respectively {POLICE} and {ARMY}.",
        f"{ANN} and {TOM} became chief of {POLICE} and commander of {ARMY}, respectively, on Monday.",
    ],
)
def test_each_has_his_own(marked: str) -> None:
    ties = [(who, "HEADS", what) for who in ("Ann Lee", "Tom Day") for what in ("the police", "the army")]
    assert left(marked, *ties) == [True, False, False, True]


def test_people_may_stand_in_the_second_row() -> None:
    marked = f"The presidents of {CHILE} and {PERU}, {ANN} and {TOM} respectively, met."
    ties = [("Ann Lee", "HEADS", "Chile"), ("Ann Lee", "HEADS", "Peru")]
    assert left(marked, *ties, ("Ann Lee", "MET_WITH", "Tom Day")) == [True, False, True]


def test_of_two_offices_of_one_state_nobody_knows_whose_is_which() -> None:
    marked = f"{ANN} and {TOM} became minister of finance and minister of justice of {PERU}, respectively."
    ties = [("Ann Lee", "HEADS", "Peru"), ("Tom Day", "HEADS", "Peru"), ("Ann Lee", "CITIZEN_OF", "Peru")]
    assert left(marked, *ties) == [False, False, True]


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} and {TOM} head {POLICE} and {ARMY}.",
        f"{ANN} and {TOM} are respectively 50 and 60. They head {POLICE} and {ARMY}.",
    ],
)
def test_a_row_that_is_not_paired_is_left(marked: str) -> None:
    """Without the word, and in another sentence."""
    assert left(marked, ("Ann Lee", "HEADS", "the army")) == [True]


@pytest.mark.parametrize(
    ("rest", "stands"),
    [
        (", the mayor of [Peru|Place u], [Tom Day|Person t], left.", False),
        (", the mayor of [Peru|Place u], left.", True),
    ],
)
def test_where_each_stands_behind_his_office_none_has_the_next(rest: str, stands: bool) -> None:
    made = document("test", f"The leader of {POLICE}, {ANN}{rest}")
    own = claim(made, "Ann Lee", "HEADS", "the police", trigger="The leader of the police, Ann Lee")
    next_ = claim(made, "Ann Lee", "HEADS", "Peru", trigger="Ann Lee, the mayor of Peru")
    assert list(office_of_the_next([own, next_], made, load_ontology())) == ([] if stands else [next_])
    assert list(office_of_the_next([next_], made, load_ontology())) == []


def test_in_turn_each_has_his_own() -> None:
    """What the network crosses falls, and what it says of others stands."""
    greens, reds = "[the Greens|Party g]", "[the Reds|Party d]"
    made = document("test", f"The leaders of {greens} and {reds}, {ANN} and {TOM}, met [Bo Roy|Person b].")
    ties = [(who, what) for who in ("Ann Lee", "Tom Day", "Bo Roy") for what in ("the Greens", "the Reds")]
    claims = [claim(made, who, "HEADS", what, extractor="network") for who, what in ties]
    gone = {c.id for c in office_of_another_in_turn(claims, made, load_ontology())}
    assert [c.id in gone for c in claims] == [False, True, True, False, False, False]
