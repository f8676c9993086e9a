"""Who is named only in an aside."""

import pytest

from graphbuild.extract.asides import stands_in_an_aside
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, UNION, THEFT = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[the Union|Organization u]", "[theft|Offence o]"
ASIDES = [
    (f"{ANN}, who leads {UNION}, accused {TOM} of theft.", "the Union", "ACCUSES", "Tom Day", "accused"),
    (
        f"{ANN}, 36, a nephew of the mayor {TOM}, was charged with {THEFT}.",
        "Tom Day",
        "CHARGED_WITH",
        "theft",
        "was charged with",
    ),
    (f"{ANN}, whose party backs {UNION}, met {TOM}.", "the Union", "MET_WITH", "Tom Day", "met"),
    (f"{ANN}, a physicist who edits {UNION}, accused {TOM}.", "the Union", "ACCUSES", "Tom Day", "accused"),
    (
        f"It came from {ANN}, a manager of {UNION}, who is wanted for {THEFT}.",
        "the Union",
        "CHARGED_WITH",
        "theft",
        "is wanted for",
    ),
    (
        f"{ANN}, whose aunt is married to the mayor, {TOM}, was charged with {THEFT}.",
        "Tom Day",
        "CHARGED_WITH",
        "theft",
        "was charged with",
    ),
    (f"{ANN}, once at {UNION}, is sought by {TOM}.", "the Union", "INVESTIGATES", "Tom Day", "is sought by"),
]
NONE = [
    (f"One of the speakers, said to be {ANN}, ordered {TOM} to pay.", "Ann Lee", "ORDERS", "Tom Day", "ordered"),
    (f"The mayor, {ANN}, was charged with {THEFT}.", "Ann Lee", "CHARGED_WITH", "theft", "was charged with"),
    (f"On Monday the mayor of Porto, {ANN}, accused {TOM}.", "Ann Lee", "ACCUSES", "Tom Day", "accused"),
    (f"{ANN}, who leads {UNION}, accused {TOM} of theft.", "Ann Lee", "ACCUSES", "Tom Day", "accused"),
    (f"{ANN}, who leads {UNION}, which accused {TOM}, left.", "the Union", "ACCUSES", "Tom Day", "accused"),
    (f"{ANN}, a friend of {TOM}, the head of {UNION}, left.", "Tom Day", "HEADS", "the Union", "the head of"),
    (
        f"The mayor, who leads the town, {TOM}, was charged with {THEFT}.",
        "Tom Day",
        "CHARGED_WITH",
        "theft",
        "was charged with",
    ),
    (f"{ANN} and {UNION}, which is charged with {THEFT}.", "the Union", "CHARGED_WITH", "theft", "is charged with"),
    (f"{UNION}, who arrested {TOM}, left.", "the Union", "ACCUSES", "Tom Day", "arrested"),
    (f"{ANN}, who is wanted for {THEFT}.", "Ann Lee", "CHARGED_WITH", "theft", "is wanted for"),
    (f"On Monday, the sheet that began it, {UNION}, accused {TOM}.", "the Union", "ACCUSES", "Tom Day", "accused"),
    (f"{ANN}, a friend of {UNION} and {TOM}, left.", "the Union", "ACCUSES", "Tom Day", "friend"),
]


def is_aside(marked: str, source: str, type_: str, target: str, trigger: str) -> bool:
    """Whether the claim falls."""
    made = document("test", marked)
    return stands_in_an_aside(claim(made, source, type_, target, trigger=trigger), made, load_ontology())


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), ASIDES)
def test_the_verb_after_an_aside_is_of_the_one_before_it(
    marked: str, source: str, type_: str, target: str, trigger: str
) -> None:
    """A relative clause or an apposition that names another ends with a comma and that other's name."""
    assert is_aside(marked, source, type_, target, trigger)


@pytest.mark.parametrize(("marked", "source", "type_", "target", "trigger"), NONE)
def test_a_name_in_apposition_is_the_subject(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """So is one with a clause of its own; ties are no deeds."""
    assert not is_aside(marked, source, type_, target, trigger)
