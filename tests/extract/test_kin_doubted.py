"""Kinship that what else the article tells makes doubtful."""

import pytest

from graphbuild.extract.kin_doubted import kin_of_his_victim, partner_in_business
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

MADE = document(
    "test",
    "[Tom Day|Person t] and his partner, [Ann Lee|Person a], fled. "
    "[Kim Roy|Person k] is [the victim|Person t]'s sister. He was charged with [theft|Offence o].",
)


@pytest.mark.parametrize(("role", "gone"), [("partner", True), ("former partner", True), ("wife", False)])
def test_a_partner_who_is_read_as_an_ally_is_no_wife(role: str, gone: bool) -> None:
    spouse = claim(MADE, "Ann Lee", "SPOUSE_OF", "Tom Day", role=role)
    ally = claim(MADE, "Tom Day", "ALLY_OF", "Ann Lee", extractor="network")
    assert [*partner_in_business((spouse, ally), MADE, load_ontology())] == [spouse] * gone
    assert [*partner_in_business((spouse,), MADE, load_ontology())] == []


def test_nobody_is_the_victim_of_what_he_is_accused_of() -> None:
    sister = claim(MADE, "Kim Roy", "SIBLING_OF", "the victim")
    brother = claim(MADE, "Kim Roy", "SIBLING_OF", "Tom Day")
    charged = claim(MADE, "Tom Day", "CHARGED_WITH", "theft")
    assert [*kin_of_his_victim((sister, brother, charged), MADE, load_ontology())] == [sister]
    assert [*kin_of_his_victim((sister, brother), MADE, load_ontology())] == []
