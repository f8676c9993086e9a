"""Who is jailed by those that hold no court."""

import pytest

from graphbuild.extract.jailed import as_arrested
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN = "[Ann Lee|Person a]"


@pytest.mark.parametrize(
    ("marked", "by", "type_"),
    [
        (f"[Authorities|Institution s] jailed {ANN}.", "Authorities", "ARRESTED_BY"),
        (f"{ANN} was jailed by [the border police|Institution s].", "the border police", "ARRESTED_BY"),
        (f"[A Kenyan court|Institution s] jailed {ANN}.", "A Kenyan court", "SENTENCED_BY"),
        (f"[The justice of the peace|Institution s] jailed {ANN}.", "The justice of the peace", "SENTENCED_BY"),
        (f"[The Police Court|Institution s] jailed {ANN}.", "The Police Court", "SENTENCED_BY"),
    ],
)
def test_only_a_court_sentences(marked: str, by: str, type_: str) -> None:
    """The police, the army and "the authorities" arrest."""
    made = document("test", marked)
    assert as_arrested(claim(made, "Ann Lee", "SENTENCED_BY", by), made, load_ontology()).type == type_


def test_another_claim_stays() -> None:
    """Whatever else the police do."""
    made = document("test", f"[The police|Institution p] sued {ANN}.")
    told = claim(made, "The police", "SUES", "Ann Lee")
    assert as_arrested(told, made, load_ontology()) is told
