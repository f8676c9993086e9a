"""Charges that are over, and charges that were never brought."""

import pytest

from graphbuild.extract.dropped import is_dropped
from tests.marked import claim, document

ANN, TOM, THEFT = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[theft|Offence o]"


@pytest.mark.parametrize(
    ("marked", "over"),
    [
        (f"{ANN} was charged with {THEFT}, but the charge was dropped in May.", True),
        (f"A judge threw out the charges of {THEFT} against {ANN}.", True),
        (f"Prosecutors have withdrawn all {THEFT} charges against {ANN}.", True),
        (f"{ANN} was charged with {THEFT}; the case was later dismissed.", True),
        (f"The court refused to drop the {THEFT} charges against {ANN}.", False),
        (f"Her lawyer asked the judge to dismiss the {THEFT} charge against {ANN}.", False),
        (f"Prosecutors have not dropped the {THEFT} charge against {ANN}.", False),
        (f"{ANN} was charged with {THEFT}, and {TOM}'s case was dropped.", False),
        (f"{ANN} was charged with {THEFT}.", False),
    ],
)
def test_a_charge_that_was_dropped_is_over(marked: str, over: bool) -> None:
    """Not one that somebody wants dropped, nor that of another."""
    made = document("test", marked)
    assert is_dropped(claim(made, "Ann Lee", "CHARGED_WITH", "theft"), made) is over
