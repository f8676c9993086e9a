"""A state that acts through an organ which the text only describes."""

import pytest

from graphbuild.extract.states import as_state
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, KENYA, KENYAN = "[Ann Lee|Person a]", "[Kenya|Place k]", "[Kenyan|Place k]"


def target(marked: str, type_: str, target: str) -> str:
    """The target of the claim on Ann Lee as it is read."""
    made = document("test", marked)
    return as_state(claim(made, "Ann Lee", type_, target), made, load_ontology()).target.text


@pytest.mark.parametrize(
    ("marked", "type_", "organ", "state"),
    [
        (f"{ANN} fled {KENYA}, whose [government|Institution g] had held her.", "ARRESTED_BY", "government", "Kenya"),
        (
            f"{ANN} was held by [the government|Institution g] of independent {KENYA}.",
            "ARRESTED_BY",
            "the government",
            "Kenya",
        ),
    ],
)
def test_a_described_government_means_its_state(marked: str, type_: str, organ: str, state: str) -> None:
    """After "whose" and before "of"."""
    assert target(marked, type_, organ) == state


@pytest.mark.parametrize(
    ("marked", "type_", "organ"),
    [
        (
            f"{ANN} was arrested by {KENYAN} [police|Institution p]. [The Flying Squad|Institution p] did it.",
            "ARRESTED_BY",
            "police",
        ),
        (f"{ANN} was arrested by {KENYAN} [police|Institution p].", "ARRESTED_BY", "police"),
        (f"A {KENYAN} [court|Institution c] jailed {ANN}.", "SENTENCED_BY", "court"),
        (f"{ANN} was held by [Kenyan police|Institution p].", "ARRESTED_BY", "Kenyan police"),
        (f"{ANN} left {KENYA}. She was held by [Kenyan police|Institution p].", "ARRESTED_BY", "Kenyan police"),
        (
            f"{ANN} left {KENYA}. She was held by [Kenyan police|Institution p]. [They|Institution p] let her go.",
            "ARRESTED_BY",
            "Kenyan police",
        ),
        (f"{ANN} was arrested by [police|Institution p] in {KENYA}.", "ARRESTED_BY", "police"),
        (f"{ANN} was arrested by {KENYA}'s [police|Institution p].", "ARRESTED_BY", "police"),
        (f"{ANN} was arrested by the {KENYAN} [anti-fraud bureau|Institution p].", "ARRESTED_BY", "anti-fraud bureau"),
        (f"{ANN} was arrested by the {KENYAN} [Police Service|Institution p].", "ARRESTED_BY", "Police Service"),
        (f"{ANN} worked for {KENYAN} [police|Institution p].", "WORKS_FOR", "police"),
        (f"{ANN} was held by [a court|Institution g] of {KENYA}.", "ARRESTED_BY", "a court"),
    ],
)
def test_a_body_of_its_own_stands(marked: str, type_: str, organ: str) -> None:
    """Police and courts, one that is named, one in another place, and all that is not of the law."""
    assert target(marked, type_, organ) == organ


def test_who_is_charged_stays_who_he_is() -> None:
    """ "The government of Kenya was charged" does not charge Kenya."""
    made = document("test", f"[The government|Institution p] of {KENYA} was charged with [theft|Offence o].")
    told = claim(made, "The government", "CHARGED_WITH", "theft")
    assert as_state(told, made, load_ontology()) == told


def test_a_state_is_not_held_against_itself() -> None:
    """ "The government of Kenya will look into Kenya" has two ends."""
    made = document("test", f"[The government|Institution p] of {KENYA} will look into [the country|Place k].")
    told = claim(made, "The government", "INVESTIGATES", "the country")
    assert as_state(told, made, load_ontology()) == told
