"""Where a body sits, which is not what it is."""

import pytest

from graphbuild.extract.places import means_a_body_there
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, COURT, PORTO = "[Ann Lee|Person a]", "[the High Court|Institution c]", "[Porto|Place p]"


@pytest.mark.parametrize(
    ("marked", "type_", "there"),
    [
        (f"{ANN} is on trial before {COURT} in {PORTO}.", "ON_TRIAL_IN", True),
        (f"{ANN} is on trial before {COURT}, in the city of {PORTO}.", "ON_TRIAL_IN", True),
        (f"{ANN} is on trial in {PORTO}.", "ON_TRIAL_IN", False),
        (f"{ANN} left {COURT}. She is on trial in {PORTO}.", "ON_TRIAL_IN", False),
        (f"{ANN} sued {COURT} and {PORTO}.", "SUES", False),
        (f"{ANN} lives behind {COURT} in {PORTO}.", "BASED_IN", False),
    ],
)
def test_a_place_that_only_says_where_a_body_sits(marked: str, type_: str, there: bool) -> None:
    """The body stands right before it in the same sentence; only what is claimed of the law falls."""
    made = document("test", marked)
    assert means_a_body_there(claim(made, "Ann Lee", type_, "Porto"), made, load_ontology()) is there
