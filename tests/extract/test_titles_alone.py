"""Whose a title is that stands alone before a name, where the article tells of one such body."""

import pytest

from graphbuild.extract.titles_alone import titles_alone
from graphbuild.model import Claim
from tests.marked import claim, document

COURT = "[The District Court|Institution c] heard the case. "
HOUSE = "[The National Assembly|Institution h] met. "
COUNCIL, POLICE = "[The city council|Institution c] met. ", "[The police|Institution p] came. "


def read(marked: str, *known: tuple[str, str, str]) -> list[str]:
    """What the titles of a text tell beside the claims that are known."""
    told = document("test", marked)
    return [_noted(c) for c in titles_alone([claim(told, *own) for own in known], told)]


def _noted(found: Claim) -> str:
    return f"{found.source.text} -{found.type}-> {found.target.text} [{found.role}]"


@pytest.mark.parametrize(
    ("body", "marked", "told"),
    [
        (COURT, "Judge [Ann Lee|Person a] read the verdict.", "WORKS_FOR-> The District Court [Judge]"),
        (COURT, "The judge, [Ann Lee|Person a], left.", "WORKS_FOR-> The District Court [judge]"),
        (COURT, "A magistrate, [Ann Lee|Person a], left.", "WORKS_FOR-> The District Court [magistrate]"),
        (HOUSE, "Speaker [Ann Lee|Person a] left.", "HEADS-> The National Assembly [Speaker]"),
        (
            HOUSE,
            "The deputy speaker, [Ann Lee|Person a], left.",
            "DEPUTY_HEAD_OF-> The National Assembly [deputy speaker]",
        ),
        (COUNCIL, "Councillor [Ann Lee|Person a] left.", "MEMBER_OF-> The city council [Councillor]"),
        (POLICE, "Police chief [Ann Lee|Person a] left.", "HEADS-> The police [Police chief]"),
    ],
)
def test_a_title_is_of_the_one_body_of_its_kind(body: str, marked: str, told: str) -> None:
    """In capitals, or after "the" and with a comma too."""
    assert read(body + marked) == [f"Ann Lee -{told}"]


@pytest.mark.parametrize(
    "marked",
    [
        "Judge [Ann Lee|Person a] read the verdict.",
        COURT + "[The Supreme Court|Institution s] agreed. Judge [Ann Lee|Person a] left.",
        COURT + "Judge [Ann Lee|Person a] of Porto left.",
        COURT + "[Porto|Place p] judge [Ann Lee|Person a] left.",
        COURT + "Its judge, [Ann Lee|Person a], left.",
        COURT + "[Tom Day|Person t] and his wife, the judge [Ann Lee|Person a], left.",
        COURT + "The minister's daughter, Judge [Ann Lee|Person a], left.",
        COURT + "Retired judge [Ann Lee|Person a] left.",
        COURT + "The lawyers say that judge [Ann Lee|Person a] left.",
        COURT + "Of Law and Judge, [Ann Lee|Person a] left.",
        COURT + "Speaker [Ann Lee|Person a] left.",
        HOUSE + "Deputy Speaker of Chile, [Ann Lee|Person a], left.",
        "[The Assembly's committee|Institution c] met. Speaker [Ann Lee|Person a] left.",
        "[The Assembly of Bakers|Organization b] met. Speaker [Ann Lee|Person a] left.",
    ],
)
def test_it_is_of_no_other_body(marked: str) -> None:
    """Two courts, none, or a title that is another's."""
    assert read(marked) == []


def test_who_has_a_post_in_an_institution_is_told_of_already() -> None:
    """What says whose he is says more."""
    marked = COURT + "[The Ministry|Institution m] sent judge [Ann Lee|Person a]. Judge [Ann Lee|Person a] left."
    assert read(marked, ("Ann Lee", "WORKS_FOR", "The Ministry")) == []
    assert len(read(COURT + "Judge [Ann Lee|Person a] left. Judge [Ann Lee|Person a] came back.")) == 1
