"""What is done to somebody and told with a word for or against it."""

import pytest

from graphbuild.extract.done_to import is_of_what_was_done_to_him
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"


@pytest.mark.parametrize(
    ("marked", "type_", "falls"),
    [
        (f"{ANN} condemned the killing of {TOM}.", "OPPOSES", True),
        (f"{ANN} condemned the killing of the journalist {TOM}.", "OPPOSES", True),
        (f"{ANN} denounced {TOM}'s lengthy detention.", "OPPOSES", True),
        (f"{ANN} condemned the attack on {TOM}.", "OPPOSES", True),
        (f"{ANN} welcomed the arrest of {TOM}.", "SUPPORTS", True),
        (f"{ANN} called for the arrest of {TOM}.", "OPPOSES", False),
        (f"{ANN} demanded {TOM}'s dismissal.", "OPPOSES", False),
        (f"{ANN} protested against the arrest of {TOM}.", "SUPPORTS", False),
        (f"{ANN} condemned {TOM}.", "OPPOSES", False),
        (f"{ANN} opposed the appointment of {TOM}.", "OPPOSES", False),
        (f"{ANN} welcomed the release of {TOM}.", "SUPPORTS", False),
        (f"{ANN} accused {TOM}'s arrest team.", "ACCUSES", False),
    ],
)
def test_for_or_against_what_was_done_to_him(marked: str, type_: str, falls: bool) -> None:
    """Who condemns an arrest has nothing against the arrested; who calls for it has, and who protests is for him."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", type_, "Tom Day", trigger=marked.split("] ")[1].split()[0])
    assert is_of_what_was_done_to_him(told, made, load_ontology()) is falls
