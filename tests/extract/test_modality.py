"""How sure a text makes a claim."""

import pytest

from tests.extract.surety import ANN, EVA, TOM, modality_told

ASSERTED = [
    (f"{ANN} is not only a member of {TOM}.", "MEMBER_OF", "not only a member of"),
    (f"{ANN} is not only a member of {TOM}.", "MEMBER_OF", "not only a member of"),
    (f"{ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{ANN} accused {TOM} of theft.", "ACCUSES", "accused"),
    (f"{ANN} opposed {TOM}. [Tom Day|Person t] rejected it.", "OPPOSES", "opposed"),
    (f"{TOM} threatened to dismiss her successor, {ANN}.", "SUCCEEDED", "successor"),
    (f"{EVA} rejected the offer of the sister of {ANN}, {TOM}.", "SUPPORTS", "offer"),
    (f"Not only {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{EVA} said that the sister of {ANN}, {TOM}, left.", "SIBLING_OF", "the sister of"),
    (f"{EVA} confirmed that {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{ANN}, who met {TOM}, is said to be ill.", "MET_WITH", "met"),
    (f"{EVA} denied that the lawyer of {TOM}, {ANN}, left.", "REPRESENTS", "the lawyer of"),
    (f"{EVA} said that {ANN} was charged by {TOM}.", "CHARGED_WITH", "was charged"),
    (f"[Press Watch|Organization m] called on {ANN} to free {TOM}.", "URGES", "called on"),
    (f"{ANN} plans to urge {TOM} to resign, her lawyer said.", "URGES", "urge"),
    (f"The radio confirmed that {ANN} urged {TOM} to resign.", "URGES", "urged"),
    (f"The premier, {ANN}, is said to be ill in {TOM}.", "HEADS", "premier"),
    (f"A court acquitted {EVA} and convicted {ANN} of {TOM}.", "CONVICTED_OF", "of"),
    (f"{ANN} was cleared of fraud but found guilty of {TOM}.", "CONVICTED_OF", "cleared of"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger"), ASSERTED)
def test_what_the_article_reports_as_fact_stays_asserted(marked: str, type_: str, trigger: str) -> None:
    assert modality_told(marked, type_, trigger) == "asserted"


def test_a_denial_that_no_word_bears_out_does_not_outrank_a_hedge() -> None:
    """ "Reportedly met" denies nothing, whatever the network makes of it."""
    assert modality_told(f"{ANN} reportedly met {TOM}.", "MET_WITH", "met", given="denied") == "alleged"


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (f"{EVA} said that {ANN} owned shares in {TOM}.", "alleged"),
        (f"A court found that {ANN} owned {TOM}.", "asserted"),
        (f"{EVA} admitted that {ANN} owned {TOM}. {EVA} was acquitted of theft.", "asserted"),
        (f"{EVA} said that {ANN} owned {TOM}. {ANN} denies it.", "denied"),
    ],
)
def test_a_denial_that_no_word_bears_out_is_none(marked: str, expected: str) -> None:
    """Whatever the network makes of it, and whoever is acquitted of something else."""
    assert modality_told(marked, "OWNS", "owned", given="denied") == expected


def test_what_may_have_been_is_alleged() -> None:
    assert modality_told(f"{ANN} may have met {TOM}.", "MET_WITH", "met") == "alleged"


def test_what_belongs_to_somebody_through_another_is_doubted_with_the_rest() -> None:
    told = f"A cable says that {EVA} controls {TOM} through her sister, {ANN}."
    assert modality_told(told, "OWNS", "through") == "alleged"


def test_a_denial_that_came_with_the_claim_outranks_a_hedge() -> None:
    told = f"{ANN} reportedly met {TOM}. {EVA} has never believed it."
    assert modality_told(told, "MET_WITH", "met", given="denied") == "denied"
    assert modality_told(told, "MET_WITH", "met") == "alleged"
