"""What a verdict says besides."""

from graphbuild.extract.implied import charges_implied
from tests.marked import claim, document

MADE = document(
    "test", "[Ann Lee|Person a] was acquitted of [theft|Offence t] and never convicted of [fraud|Offence f]."
)
CLEARED = claim(MADE, "Ann Lee", "CONVICTED_OF", "theft", modality="denied")


def test_an_acquittal_says_that_there_was_a_charge() -> None:
    """The charge is over; that there was one nobody denies."""
    (charge,) = charges_implied([CLEARED], MADE)
    assert (charge.type, charge.status, charge.modality) == ("CHARGED_WITH", "former", "asserted")
    assert (charge.source, charge.target) == (CLEARED.source, CLEARED.target)
    assert charge.id != CLEARED.id


def test_a_charge_that_is_told_is_not_told_twice() -> None:
    """Nor does a conviction imply one, nor what was never tried."""
    told = claim(MADE, "Ann Lee", "CHARGED_WITH", "theft")
    assert list(charges_implied([CLEARED, told], MADE)) == []
    assert list(charges_implied([claim(MADE, "Ann Lee", "CONVICTED_OF", "theft")], MADE)) == []
    untried = document("test", "[Ann Lee|Person a] was never convicted of [fraud|Offence f].")
    assert (
        list(charges_implied([claim(untried, "Ann Lee", "CONVICTED_OF", "fraud", modality="denied")], untried)) == []
    )
