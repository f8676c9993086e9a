"""Offices that the text itself dates in the past."""

import pytest

from graphbuild.extract.status import status
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, PORTO = "[Ann Lee|Person a]", "[Ivania|Place p]"


def read(marked: str, role: str = "president") -> str:
    made = document("test", marked, date="2020-05-06")
    given = claim(made, "Ann Lee", "HEADS", "Ivania", role=role)
    return status(given, made, load_cues()).status


@pytest.mark.parametrize(
    "marked",
    [
        f"{PORTO}'s first president, {ANN}, who left in 1998, spoke.",
        f"{PORTO}'s president, {ANN}, who left in March 1998, spoke.",
        f"{PORTO}'s president, {ANN}, who left office in 2019, spoke.",
        f"{ANN}, the president of {PORTO}, lost power in 2001.",
        f"{PORTO}'s president, {ANN}, was overthrown in 1998.",
        f"{ANN}, the president of {PORTO}, ruled for twenty years until 1998.",
        f"{ANN}, the president of {PORTO}, who was in power from 1980 to 1998, spoke.",
        f"{PORTO}'s first president, {ANN}, who ruled in the 1960s, is buried here.",
        f"{PORTO}'s first president, {ANN}, led the country to independence in 1962.",
        f"{ANN}, the first elected president of {PORTO}, met him in 1970.",
        f"{ANN} became the first president of {PORTO} in 1962.",
    ],
)
def test_an_office_of_long_ago_is_over(marked: str) -> None:
    assert read(marked) == "former"


@pytest.mark.parametrize(
    ("marked", "role"),
    [
        (f"{PORTO}'s first president, {ANN}, met him in 2012.", "president"),
        (f"{PORTO}'s first president, {ANN}, has ruled since 1991.", "president"),
        (f"{PORTO}'s first president, {ANN}, who took power in 1991, spoke.", "president"),
        (f"{PORTO}'s first president, {ANN}, remains at the helm; he fought in 1980.", "president"),
        (f"{PORTO}'s first president, {ANN}, spoke of the war of 1962 and of 2019.", "president"),
        (f"{PORTO}'s president, {ANN}, spoke of the war of 1962.", "president"),
        (f"{PORTO}'s first minister, {ANN}, spoke of the war of 1962.", "minister"),
        (f"{PORTO}'s president, {ANN}, who left the country in 2019, spoke.", "president"),
        (f"{PORTO}'s president, {ANN}, who left in a hurry, spoke.", "president"),
        (f"{PORTO}'s first president, {ANN}, spoke.", "president"),
    ],
)
def test_an_office_that_nothing_dates_goes_on(marked: str, role: str) -> None:
    assert read(marked, role) == "current"
