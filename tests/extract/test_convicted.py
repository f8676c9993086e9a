"""What a court found proven."""

import pytest

from graphbuild.extract.convicted import as_convicted
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

TOM = "[Tom Day|Person d]"
ANN, FRAUD, THEFT = "[Ann Lee|Person a]", "[fraud|Offence f]", "[theft|Offence t]"


@pytest.mark.parametrize(
    ("marked", "type_"),
    [
        (f"{ANN} was convicted on charges of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was convicted on charges of {THEFT} and {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was found guilty of 11 counts of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was found guilty of two counts of {THEFT} and 40 counts of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was sentenced on Tuesday to ten years in prison on charges of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} will be sentenced to ten years in prison on charges of {FRAUD}.", "CHARGED_WITH"),
        (f"{ANN} was arrested on charges of {FRAUD}.", "CHARGED_WITH"),
        (f"{ANN} has not been convicted on charges of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was not convicted on charges of {FRAUD}.", "CHARGED_WITH"),
        (f"If convicted on charges of {FRAUD}, {ANN} may be jailed.", "CHARGED_WITH"),
        (f"{ANN} was convicted on charges of {THEFT}. She faces trial for {FRAUD}.", "CHARGED_WITH"),
    ],
)
def test_what_was_found_proven_is_a_conviction(marked: str, type_: str) -> None:
    """The verdict stands before the list of offences, and no other step of the law in between."""
    made = document("test", marked)
    assert as_convicted(claim(made, "Ann Lee", "CHARGED_WITH", "fraud"), made, load_ontology()).type == type_


def test_only_charges_become_convictions() -> None:
    """Who is implicated stays so."""
    made = document("test", f"{ANN} was convicted on charges of {FRAUD}.")
    told = claim(made, "Ann Lee", "IMPLICATED_IN", "fraud")
    assert as_convicted(told, made, load_ontology()) == told


@pytest.mark.parametrize(
    ("marked", "denied"),
    [
        (f"The court acquitted {ANN} on Friday on all charges of {FRAUD}.", True),
        (f"The court acquitted the former minister {ANN} and {TOM} of charges of {FRAUD}.", True),
        (f"{ANN} has been acquitted on charges of {THEFT} and {FRAUD}.", True),
        (f"{ANN} was convicted on charges of {THEFT} but acquitted of {FRAUD}.", True),
        (f"{ANN} was acquitted of {THEFT} but charged with {FRAUD}.", False),
        (f"{ANN} said the court acquitted {TOM} of {FRAUD}.", False),
        (f"{ANN} pleaded not guilty to two counts of {FRAUD}.", False),
        (f"{ANN} entered a not guilty plea on charges of {FRAUD}.", False),
        (f"{ANN} may be acquitted of {FRAUD}.", False),
        (f"{ANN} was charged with {FRAUD}.", False),
    ],
)
def test_an_acquittal_denies_the_conviction(marked: str, denied: bool) -> None:
    """Of the one who is cleared, and of no other offence."""
    made = document("test", marked)
    read = as_convicted(claim(made, "Ann Lee", "CHARGED_WITH", "fraud"), made, load_ontology())
    assert ((read.type, read.modality) == ("CONVICTED_OF", "denied")) is denied
