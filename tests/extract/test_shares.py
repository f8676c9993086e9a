"""What several are charged with, each with a part."""

import pytest

from graphbuild.extract.shares import is_of_the_others
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, ARSON, FRAUD = "[Ann Lee|Person a]", "[arson|Offence o]", "[fraud|Offence f]"


@pytest.mark.parametrize(
    ("marked", "others"),
    [
        (f"{ANN} is charged with {ARSON} and the others with {FRAUD}.", True),
        (f"{ANN} was convicted of {ARSON} and two other defendants of {FRAUD}.", True),
        (f"{ANN} is charged with {ARSON} and {FRAUD}.", False),
        (f"{ANN} is charged with {ARSON} and later was tried for {FRAUD}.", False),
        (f"The others left, and {ANN} is charged with {FRAUD}.", False),
        (f"{FRAUD} is what the others and {ANN} are charged with.", False),
        (f"Tom Day is charged with {ARSON} and {FRAUD}, {ANN} with {ARSON} only.", True),
        (f"Tom Day is charged with {FRAUD}, as is {ANN}.", False),
        (f"Tom Day is charged with {FRAUD}. {ANN} with others left.", False),
    ],
)
def test_the_part_of_the_others(marked: str, others: bool) -> None:
    """Those after "and" bear what stands right after them, and so does one who follows with his own."""
    made = document("test", marked)
    assert is_of_the_others(claim(made, "Ann Lee", "CHARGED_WITH", "fraud"), made, load_ontology()) is others


def test_an_own_part_of_one_who_is_named_before() -> None:
    """The claim may rest on the name, though "she" is what stands beside the other offence."""
    made = document("test", f"{ANN} left. Tom Day is charged with {FRAUD}, [she|Person a] with {ARSON}.")
    told = claim(made, "Ann Lee", "CHARGED_WITH", "fraud", trigger="charged with")
    assert is_of_the_others(told, made, load_ontology())
