"""Who holds an office of one state is hardly the one of that name who holds one of another."""

import pytest

from tests.marked import claim, document
from tests.resolve.test_identified import of, resolved, shape

POLAND, CANADA = "[Poland|Place p]", "[Canada|Place c]"
ANN = "[Ann Lee|Person a]"


def told(id_: str, marked: str, *claims: tuple[str, str, str]) -> object:
    """An article with claims between the things that it names."""
    read = document(id_, marked)
    return of(read, *(claim(read, *ends) for ends in claims))


MAYOR = told(
    "a",
    f"The mayor of [Gdynia|Place g] in {POLAND}, {ANN}, left.",
    ("Ann Lee", "HEADS", "Gdynia"),
    ("Gdynia", "LOCATED_IN", "Poland"),
)


@pytest.mark.parametrize(
    ("marked", "claims", "persons"),
    [
        (f"{CANADA}'s minister, {ANN}, left.", [("Ann Lee", "HEADS", "Canada")], ["Ann Lee: a", "Ann Lee: b"]),
        (f"A {CANADA} woman, {ANN}, left.", [("Ann Lee", "CITIZEN_OF", "Canada")], ["Ann Lee: a", "Ann Lee: b"]),
        (f"{POLAND}'s minister, {ANN}, left.", [("Ann Lee", "HEADS", "Poland")], ["Ann Lee: a b"]),
        (f"{ANN} lives in {CANADA}.", [("Ann Lee", "BASED_IN", "Canada")], ["Ann Lee: a b"]),
        (f"The envoy to {CANADA}, {ANN}, left.", [("Ann Lee", "AMBASSADOR_TO", "Canada")], ["Ann Lee: a b"]),
        (
            f"The envoy of {POLAND} to {CANADA}, {ANN}, left.",
            [("Ann Lee", "REPRESENTS", "Poland"), ("Ann Lee", "CITIZEN_OF", "Canada")],
            ["Ann Lee: a b"],
        ),
        (f"{ANN} left.", [], ["Ann Lee: a b"]),
    ],
)
def test_offices_of_two_states(marked: str, claims: list[tuple[str, str, str]], persons: list[str]) -> None:
    """Nobody is of two states unless something else says so; where one lives or is sent tells nothing."""
    assert shape(resolved([MAYOR, told("b", marked, *claims)]), "Ann Lee") == persons


def test_one_post_in_two_states_is_no_one_post() -> None:
    """Two interior ministers of one name."""
    minister = told("a", f"The interior minister of {POLAND}, {ANN}, left.", ("Ann Lee", "HEADS", "Poland"))
    other = told("b", f"The interior minister of {CANADA}, {ANN}, won.", ("Ann Lee", "HEADS", "Canada"))
    assert shape(resolved([minister, other]), "Ann Lee") == ["Ann Lee: a", "Ann Lee: b"]


def test_a_nickname_inside_a_name_is_no_part_of_it() -> None:
    """It is one name without, by which the thing is found too."""
    found = resolved(["[Tom “the Crab” Day|Person a] left.", "[Tom Day|Person a] won."])
    assert shape(found) == ["Tom “the Crab” Day: a b"]
    alone = resolved(["[Tom “the Crab” Day|Person a] left."])
    assert alone.entities[0].aliases == ("Tom Day",)
