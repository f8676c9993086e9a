"""Posts that name no body, in an article that names one body of the kind."""

import pytest

from graphbuild.extract.homes import homes
from graphbuild.ontology import load_ontology
from tests.marked import document

COURT = "[The High Court|Institution h] sat."
HOUSE = "[The National Assembly|Institution n] met."


def read(marked: str) -> list[str]:
    """The posts that a text tells without their body."""
    found = homes(document("test", marked), load_ontology())
    return [f"{c.source.text} -{c.type}-> {c.target.text} [{c.role}]" for c in found]


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        (f"{COURT} Judge [Ann Lee|Person a] left.", "Ann Lee -WORKS_FOR-> The High Court [Judge]"),
        (f"{COURT} The judge, [Ann Lee|Person a], left.", "Ann Lee -WORKS_FOR-> The High Court [judge]"),
        (f"{HOUSE} The opposition MP [Ann Lee|Person a] left.", "Ann Lee -MEMBER_OF-> The National Assembly [MP]"),
        (
            "[Porto|Place p] burned. [The city|Place p] wept. Mayor [Ann Lee|Person a] left.",
            "Ann Lee -HEADS-> Porto [Mayor]",
        ),
    ],
)
def test_a_post_is_one_of_the_only_body_of_its_kind(marked: str, told: str) -> None:
    """A court has judges, an assembly members, a city a mayor."""
    assert read(marked) == [told]


@pytest.mark.parametrize(
    "marked",
    [
        f"{COURT} [The Appeals Court|Institution c] sat too. Judge [Ann Lee|Person a] left.",
        "Judge [Ann Lee|Person a] left.",
        f"{COURT} The former judge [Ann Lee|Person a] left.",
        f"{COURT} Justice Minister [Ann Lee|Person a] left.",
        f"{COURT} The [Chadian|Place c] judge [Ann Lee|Person a] left.",
        f"{COURT} Judge [Ann Lee|Person a] of [the town of Porto|Institution p] left.",
        f"{COURT} The presiding judge, [Ann Lee|Person a], left.",
        f"{COURT} A judge, [Ann Lee|Person a], left.",
        f"{COURT} He told the judge that [Ann Lee|Person a] left.",
        f"{HOUSE} Deputy speaker [Ann Lee|Person a] left.",
        "[Porto|Place p] burned. Mayor [Ann Lee|Person a] left.",
    ],
)
def test_who_has_no_such_post_or_one_elsewhere(marked: str) -> None:
    """Two bodies or none, a post that is over or another, and one whose body stands beside it."""
    assert read(marked) == []
