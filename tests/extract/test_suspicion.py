"""What someone is suspected of, and not charged with."""

import pytest

from graphbuild.extract.suspicion import as_suspected
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, FRAUD, THEFT = "[Ann Lee|Person a]", "[fraud|Offence f]", "[theft|Offence t]"


@pytest.mark.parametrize(
    ("marked", "type_"),
    [
        (f"{ANN} is suspected of {FRAUD}.", "IMPLICATED_IN"),
        (f"{ANN} is suspected of {THEFT} and {FRAUD}.", "IMPLICATED_IN"),
        (f"{ANN} was charged with {THEFT} and is under investigation for {FRAUD}.", "IMPLICATED_IN"),
        (f"{ANN}, who was suspected of {THEFT}, was charged with {FRAUD}.", "CHARGED_WITH"),
        (f"{ANN}, suspected of {THEFT}, was convicted of {FRAUD}.", "CHARGED_WITH"),
        (f"{ANN} faces a charge of {FRAUD}.", "CHARGED_WITH"),
        (f"{FRAUD} is what {ANN} is suspected of.", "CHARGED_WITH"),
    ],
)
def test_the_last_word_before_the_offence_tells(marked: str, type_: str) -> None:
    """Suspicion implicates and is alleged; a charge beside it stays one."""
    made = document("test", marked)
    told = as_suspected(claim(made, "Ann Lee", "CHARGED_WITH", "fraud"), made, load_ontology())
    assert told.type == type_
    assert told.modality == ("alleged" if type_ == "IMPLICATED_IN" else "asserted")


def test_what_is_denied_stays_denied() -> None:
    """Only what was asserted becomes alleged, and no other relation changes."""
    made = document("test", f"{ANN} is not suspected of {FRAUD}.")
    assert (
        as_suspected(
            claim(made, "Ann Lee", "CONVICTED_OF", "fraud", modality="denied"), made, load_ontology()
        ).modality
        == "denied"
    )
    other = claim(made, "Ann Lee", "SUES", "fraud")
    assert as_suspected(other, made, load_ontology()) == other


@pytest.mark.parametrize(
    ("marked", "source", "trigger", "type_"),
    [
        (f"[The Tax Police|Institution p] suspects {ANN} of {FRAUD}.", "The Tax Police", "suspects", "INVESTIGATES"),
        (f"[The Day Mill|Organization p] suspects {ANN} of {FRAUD}.", "The Day Mill", "suspects", "ACCUSES"),
        (f"[The Tax Police|Institution p] accuses {ANN} of {FRAUD}.", "The Tax Police", "accuses", "ACCUSES"),
    ],
)
def test_an_organ_that_suspects_investigates(marked: str, source: str, trigger: str, type_: str) -> None:
    """Others who suspect somebody accuse him."""
    made = document("test", marked)
    assert (
        as_suspected(claim(made, source, "ACCUSES", "Ann Lee", trigger=trigger), made, load_ontology()).type == type_
    )
