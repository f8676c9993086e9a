"""What a court found proven."""

import pytest

from graphbuild.extract.convicted import as_convicted
from tests.marked import claim, document

ANN, FRAUD, THEFT = "[Ann Lee|Person a]", "[fraud|Offence f]", "[theft|Offence t]"


@pytest.mark.parametrize(
    ("marked", "type_"),
    [
        (f"{ANN} was convicted on charges of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was convicted on charges of {THEFT} and {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was found guilty of 11 counts of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was found guilty of two counts of {THEFT} and 40 counts of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was arrested on charges of {FRAUD}.", "CHARGED_WITH"),
        (f"{ANN} has not been convicted on charges of {FRAUD}.", "CONVICTED_OF"),
        (f"{ANN} was not convicted on charges of {FRAUD}.", "CHARGED_WITH"),
        (f"If convicted on charges of {FRAUD}, {ANN} may be jailed.", "CHARGED_WITH"),
        (f"{ANN} was convicted on charges of {THEFT} but acquitted of {FRAUD}.", "CHARGED_WITH"),
        (f"{ANN} was convicted on charges of {THEFT}. She faces trial for {FRAUD}.", "CHARGED_WITH"),
    ],
)
def test_what_was_found_proven_is_a_conviction(marked: str, type_: str) -> None:
    """The verdict stands before the list of offences, and no other step of the law in between."""
    made = document("test", marked)
    assert as_convicted(claim(made, "Ann Lee", "CHARGED_WITH", "fraud"), made).type == type_


def test_only_charges_become_convictions() -> None:
    """Who is implicated stays so."""
    made = document("test", f"{ANN} was convicted on charges of {FRAUD}.")
    told = claim(made, "Ann Lee", "IMPLICATED_IN", "fraud")
    assert as_convicted(told, made) == told
