"""Several holders of one office, each of his own country."""

import pytest

from graphbuild.extract.rosters import rosters
from graphbuild.ontology import load_ontology
from tests.marked import document

ANN, TOM, BO = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Bo Roy|Person r]"
CHAD, BENIN, TOGO = "[Chad|Place c]", "[Benin|Place b]", "[Togo|Place g]"


def read(marked: str) -> list[str]:
    claims = rosters(document("test", marked), load_ontology())
    return [f"{c.source.text}, {c.role}, {c.target.text}" for c in claims]


BOTH = ["Ann Lee, foreign minister, Chad", "Tom Day, foreign minister, Benin"]


GREENS, REDS = "[the Greens|Party v]", "[the Reds|Party d]"
LED = ["Ann Lee, leader, the Greens", "Tom Day, leader, the Reds"]


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (f"The leaders of {GREENS} and {REDS}, {ANN} and {TOM}, met.", LED),
        (
            f"Party leaders {ANN} ({GREENS}) and {TOM} ({REDS}) met.",
            [each.replace("leader", "party leader") for each in LED],
        ),
        (f"The leaders of {GREENS}, {ANN} and {TOM}, met.", []),
        (f"The leaders of {GREENS} and {CHAD}, {ANN} and {TOM}, met.", []),
        (f"The members of {GREENS} and {REDS}, {ANN} and {TOM}, met.", []),
    ],
)
def test_each_has_his_own_party(marked: str, told: list[str]) -> None:
    assert read(marked) == told


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (
            f"Presidents {ANN} ({CHAD}), {TOM} ({BENIN}) and {BO} ({TOGO}) came.",
            ["Ann Lee, president, Chad", "Tom Day, president, Benin", "Bo Roy, president, Togo"],
        ),
        (f"Foreign ministers {ANN} of {CHAD} and {TOM} of {BENIN} met.", BOTH),
        (f"The foreign ministers of {CHAD} and {BENIN}, {ANN} and {TOM}, met.", BOTH),
        (f"The {CHAD} and {BENIN} foreign ministers, {ANN} and {TOM}, met.", BOTH),
        (f"It was the {CHAD} and {BENIN} foreign ministers {ANN} and {TOM} who met.", BOTH),
    ],
)
def test_each_has_his_own_country(marked: str, told: list[str]) -> None:
    """In brackets, after "of", or in turn."""
    assert read(marked) == told


@pytest.mark.parametrize(
    "marked",
    [
        f"The presidents of {CHAD} and {BENIN} met {ANN} and {TOM}.",
        f"The {CHAD} ministers {ANN} and {TOM} met in {BENIN}.",
        f"The {CHAD} and {BENIN} foreign ministers {ANN}, {TOM} and {BO} met.",
        f"Presidents {ANN} and {TOM} met in {CHAD} and {BENIN}.",
        f"The {CHAD} and {BENIN} president, {ANN}, met {TOM}.",
        f"Lawyers {ANN} ({CHAD}) and {TOM} ({BENIN}) met.",
    ],
)
def test_where_it_is_not_plain_whose_each_is_nothing_is_said(marked: str) -> None:
    assert read(marked) == []
