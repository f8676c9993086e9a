"""Who tries, charges or arrests others."""

import pytest

from graphbuild.extract.bench import (
    acquits_him,
    does_it_to_others,
    is_of_another_accused,
    is_of_the_one_named_before,
)
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

COURT = "[the High Court|Institution c]"
ANN, TOM, THEFT = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[theft|Offence o]"


def falls(marked: str, type_: str = "CONVICTED_OF") -> bool:
    """Whether the claim on Ann Lee falls."""
    made = document("test", marked)
    return does_it_to_others(claim(made, "Ann Lee", type_, "theft"), made, load_ontology())


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} sentenced the campaigner {TOM} to four years for {THEFT}.",
        f"In 2021 {ANN} later convicted {TOM} of {THEFT}.",
        f"{ANN} had arrested him for {THEFT}.",
        f"{ANN}, who charged {TOM} with {THEFT}, is ill.",
    ],
)
def test_who_sentences_another_is_no_convict(marked: str) -> None:
    """The verb stands right after, and whom it is done to after the verb."""
    assert falls(marked)


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN} left. Charges of {THEFT} against the mayor, {TOM}, were dropped.", True),
        (f"{ANN} left. Charges of {THEFT} brought last year against {TOM} and [her|Person a] were dropped.", False),
        (f"{ANN} left. Charges of {THEFT} were dropped.", False),
    ],
)
def test_the_charges_are_of_whom_they_are_against(marked: str, falls: bool) -> None:
    made = document("test", marked)
    own = claim(made, "Ann Lee", "CHARGED_WITH", "theft")
    assert is_of_another_accused(own, made, load_ontology()) is falls


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN}, sentenced the same day, was guilty of {THEFT}.",
        f"{ANN} sentenced to four years for {THEFT}.",
        f"{ANN} charged with {THEFT}.",
        f"{ANN}, who was charged with {THEFT}, is ill.",
        f"{ANN} was convicted of {THEFT}.",
        f"{TOM} sentenced {ANN} for {THEFT}.",
        f"{ANN} charged last year with {THEFT}.",
        f"{ANN} met the judge and was convicted of {THEFT}.",
    ],
)
def test_who_has_it_done_to_him_stands(marked: str) -> None:
    """Also where a headline leaves out the helping verb."""
    assert not falls(marked)


def test_only_what_is_done_to_defendants_counts() -> None:
    """ "Lee charged the mill with theft" accuses."""
    assert not falls(f"{ANN} charged the mill with {THEFT}.", "IMPLICATED_IN")


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{COURT} on Monday acquitted the miller {ANN}, jailed last year.", True),
        (f"{COURT} has cleared {ANN}, who was sentenced in May.", True),
        (f"{COURT} in Porto on Thursday acquitted {ANN} of {THEFT} and sentenced her driver.", True),
        (f"{COURT} in Porto acquitted {TOM} and sentenced his driver, {ANN}.", False),
        (f"{COURT} sentenced {ANN} to a year.", False),
        (f"{COURT} sentenced {ANN} and acquitted {TOM}.", False),
        (f"{ANN} was sentenced by {COURT}, which acquitted {TOM}.", False),
        (f"{ANN} was convicted of {THEFT}, but {COURT} overturned the conviction.", True),
        (f"{ANN} was convicted of {THEFT}, and {COURT} upheld the conviction.", False),
        (f"{COURT} overturned the acquittal of {ANN} and sentenced her.", False),
    ],
)
def test_a_court_that_acquits_sentences_nobody(marked: str, falls: bool) -> None:
    """The verb of the acquittal stands right after the court, before whom it acquits."""
    made = document("test", marked)
    assert acquits_him(claim(made, "Ann Lee", "SENTENCED_BY", "the High Court"), made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"A lawyer representing the former mayor {ANN} was charged with {THEFT}.", True),
        (f"The younger daughter of Mayor {ANN}, has been charged with {THEFT}.", True),
        (f"The driver of {ANN} pleaded guilty to {THEFT}.", True),
        (f"{ANN} was charged with {THEFT}.", False),
        (f"In the case of {ANN}, she was charged with {THEFT}.", False),
        (f"The lawyer of {ANN} said she was charged with {THEFT}.", False),
        (f"The mayor of Porto, {ANN}, was charged with {THEFT}.", False),
    ],
)
def test_in_whose_name_another_is_named_is_not_accused(marked: str, falls: bool) -> None:
    """His lawyer, his kin or his driver is the subject of the verb right after his name."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "CHARGED_WITH", "theft")
    assert is_of_the_one_named_before(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"The charges against {ANN} hurt {TOM}, who is on trial for {THEFT}.", True),
        (f"{ANN} is a friend of {TOM}, who was charged with [fraud|Offence f] and {THEFT}.", True),
        (f"{TOM} was charged with {THEFT} after he had warned {ANN}.", True),
        (f"A man who was jailed for {THEFT} met {ANN}.", True),
        (f"{ANN} left. {TOM} was charged with {THEFT}.", True),
        (f"{TOM} was charged with {THEFT} along with the miller {ANN}.", False),
        (f"The man who was jailed for {THEFT}, {ANN}, wept.", False),
        (f"{ANN} met {TOM}, who is a judge, and was charged with {THEFT}.", False),
        (f"{TOM} sued {ANN}, who is on trial for {THEFT}.", False),
        (f"{ANN} and {TOM} were charged with {THEFT}.", False),
        (f"{ANN} left. She was charged with {THEFT}.", False),
        (f"{ANN} left. [All five|Person f] were charged with {THEFT}.", False),
    ],
)
def test_the_offence_of_another(marked: str, falls: bool) -> None:
    """It is his of whom "who" or the verb before the offence speaks, and of those named together with him."""
    made = document("test", marked)
    assert is_of_another_accused(claim(made, "Ann Lee", "CHARGED_WITH", "theft"), made, load_ontology()) is falls
