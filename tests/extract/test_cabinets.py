"""Offices in a list, one an item."""

import pytest

from graphbuild.extract.cabinets import listed_offices
from tests.marked import claim, document

ANN, TOM, BO = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Bo Roy|Person b]"
NEW = "The new cabinet of [Peru|Place p] was sworn in.\n\n"
BANK = "The new managers of [the Sea Bank|Organization s] are:\n"
BOTH = ["Ann Lee HEADS Peru [finance minister]", "Tom Day HEADS Peru [interior minister]"]


def read(marked: str) -> list[str]:
    """Each office as it is told."""
    found = listed_offices((), document("test", marked))
    return [f"{c.source.text} {c.type} {c.target.text} [{c.role}]" for c in found]


@pytest.mark.parametrize(
    "marked",
    [
        f"{NEW}Finance: {ANN}\nInterior: {TOM}",
        f"{NEW}- Finance: Dr {ANN} (Greens)\n- Interior: {TOM} (Reds)",
        f"{NEW}Finance Minister: {ANN}\nInterior Minister: {TOM}",
        f"{NEW}{ANN}, finance minister\n{TOM} - interior minister",
        f"The new cabinet of [Peru|Place p] is: Finance: {ANN}; Interior: {TOM}.",
        f"[Peru|Place p]'s ministers are {ANN} (finance) and {TOM} (interior).",
        f"[Peru|Place p]'s cabinet includes {ANN} at finance and {TOM} at interior.",
    ],
)
def test_each_minister_has_his_own_portfolio(marked: str) -> None:
    assert read(marked) == BOTH


def test_a_chair_and_a_deputy_are_of_the_body_that_the_line_names() -> None:
    told = read(f"{BANK}Chair: {ANN}\nDeputy chair: {TOM}\nPress: {BO}")
    assert told == ["Ann Lee HEADS the Sea Bank [chair]", "Tom Day DEPUTY_HEAD_OF the Sea Bank [deputy chair]"]


@pytest.mark.parametrize(
    "marked",
    [
        f"{NEW}Finance: {ANN}",
        f"The shadow cabinet of [Peru|Place p]:\nFinance: {ANN}\nInterior: {TOM}",
        f"The previous ministers of [Peru|Place p]:\nFinance: {ANN}\nInterior: {TOM}",
        f"The desks of our paper in [Peru|Place p]:\nFinance: {ANN}\nSports: {TOM}",
        f"The cabinets of [Peru|Place p] and [Chile|Place c]:\nFinance: {ANN}\nInterior: {TOM}",
        f"{NEW}Photo: {ANN}\nText: {TOM}",
        f"[The Sea Bank|Organization s] and [the Land Bank|Organization l] have:\nChair: {ANN}\nDirector: {TOM}",
        f"{ANN} (finance) and {TOM} (interior) met.",
    ],
)
def test_what_is_no_list_of_those_in_office_tells_nothing(marked: str) -> None:
    assert read(marked) == []


def test_what_is_told_already_is_not_told_again() -> None:
    made = document("test", f"{NEW}Finance: {ANN}\nInterior: {TOM}")
    known = claim(made, "Ann Lee", "HEADS", "Peru")
    assert [c.source.text for c in listed_offices((known,), made)] == ["Tom Day"]
