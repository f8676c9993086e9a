"""Datelines of every shape, and what only looks like one."""

import pytest

from graphbuild.model import Article, Document
from graphbuild.nlp import parse
from graphbuild.nlp.document import document_of
from graphbuild.nlp.furniture import furniture

STORY = "A court freed Ann Lee. The minister, Tom Day, said on Monday that he would stay."


def found(text: str) -> list[str]:
    return [text[s.start : s.end] for s in furniture(document_of(Article("a", text)))]


@pytest.mark.parametrize("dash", [" - ", " -- ", " – ", " — ", " ― ", " ‒ ", " − ", "-- ", "— ", "—"])
@pytest.mark.parametrize("place", ["IVANGRAD", "DAR ES SALAAM", "IVANGRAD, Ivania", "SÃO LEE", "RIO de IVAN"])
@pytest.mark.parametrize("agency", ["", " (Agency)", ", March 3 (Agency)", ", 3 March 2019", ", Sunday, March 3"])
def test_a_place_in_capitals_with_or_without_a_date_and_an_agency(place: str, agency: str, dash: str) -> None:
    assert found(f"{place}{agency}{dash}{STORY}") == [f"{place}{agency}{dash}"]


@pytest.mark.parametrize(
    "before",
    [
        "Ivangrad, March 3 (Agency) - ",
        "Ivangrad, Ivania, March 3, 2019 (Agency) -- ",
        "Ivangrad (Agency) — ",
        "Ivangrad, Mon 3 March – ",
        "Ivangrad, Monday (Agency) – ",
        "Évora, 3.3.2019 (Agency) – ",
        "IVANGRAD/LEEBURG, March 3 (Agency) - ",
        "(IVANGRAD, March 3) - ",
        "(IVANGRAD) - ",
        "[IVANGRAD] - ",
        "IVANGRAD (Agency): ",
        "IVANGRAD, March 3: ",
        "IVANGRAD, March 3 /Agency/ - ",
        "IVANGRAD | March 3 (Agency) — ",
        "IVANGRAD (Agency) -",
        "IVANGRAD, MARCH 3 (AGENCY) - ",
        "IVANGRAD (Agency) ",
    ],
)
def test_other_shapes_of_datelines(before: str) -> None:
    assert found(before + STORY) == [before]


@pytest.mark.parametrize(
    "line",
    [
        "Ivangrad, March 3, 2019",
        "IVANGRAD, 3 March.",
        "Ivangrad, Ivania, 3 March 2019",
        "LEEDS, 3 March. /Agency/.",
        "LEEDS, 3 March (Agency).",
    ],
)
def test_a_dateline_in_a_line_of_its_own(line: str) -> None:
    assert found(f"{line}\n\n{STORY}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "NATO -- Ann Lee said it first.",
        "Ann Lee – Tom Day's rival – left.",
        "Ann Lee, March 3 and all that, left.",
        "Ann-Lee Day left.",
        "ANN LEE: I never left.",
        "Leeds, a city in northern Ivania, was quiet on Monday.\n\n",
        "Leeds, a city of the north - Ann Lee's own - was quiet.\n\n",
        "Ivangrad: The court was closed.",
        "U.S. - China talks failed.",
        "In March, Ann Lee left.",
    ],
)
def test_no_dateline(line: str) -> None:
    assert found(f"{line} {STORY}") == []


def named(text: str) -> set[str]:
    document: Document = next(parse([Article("a", text)]))
    return {m.text for m in document.mentions}


@pytest.mark.parametrize(
    "around",
    [
        "{place}, March 3 (Agency) - {story}",
        "{place} - {story}",
        "{place}: {story}",
        "{place}, England — {story}",
        "A Court Rules\n\nBy Ann Roe in {place}\n\n{story}",
        "A Court Rules\n\nBy Ann Roe, {place}\n\n{story}",
        "A Court Rules\n\nAnn Roe, {place}\n\n{story}",
        "{story}\n\nPhoto: Lars Ek, {place}",
        "{story}\n\nPhoto by Lars Ek in {place}.",
    ],
)
@pytest.mark.parametrize("place", ["Leeds", "Ivangrad"])
def test_a_place_that_stands_only_around_the_story_is_not_read(around: str, place: str) -> None:
    assert place not in named(around.format(place=place, story=STORY))
    assert place in named(around.format(place=place, story=f"{STORY} He lives in {place}."))


@pytest.mark.parametrize(
    "text",
    [
        "Leeds – Ann Lee's home – was quiet.",
        "England – The land of Ann Lee is quiet.",
        "These run: Leeds: Ann Lee.",
    ],
)
def test_a_place_before_a_dash_that_the_story_tells_of(text: str) -> None:
    assert named(text) & {"Leeds", "England"}
