"""What is done to somebody and told with a word for or against it."""

import pytest

from graphbuild.extract.done_to import is_of_what_was_done_to_him, is_the_case_of_another, is_the_victim
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


COURT = "[the High Court|Institution c]"


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{TOM} was fined by {COURT} for insulting {ANN}.", True),
        (f"{COURT} sentenced {TOM} to ten years for killing the journalist {ANN}.", True),
        (f"{COURT} jailed {TOM} for the murder of {ANN}.", True),
        (f"{COURT} thanked {TOM} for arresting {ANN}.", False),
        (f"{COURT} sentenced {ANN} to ten years for killing {TOM}.", False),
        (f"{COURT} fined {TOM} for insulting a judge and {ANN} for theft.", False),
    ],
)
def test_the_victim_is_not_tried(marked: str, falls: bool) -> None:
    """Whom the law arrests is none; who stands behind "and" is the next accused."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "SENTENCED_BY", "the High Court", trigger=marked.split("] ")[1].split()[0])
    assert is_the_victim(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN} was arrested while covering the trial of {TOM} for [fraud|Offence f].", True),
        (f"{ANN} heard the case against the banker {TOM} over alleged [fraud|Offence f].", True),
        (f"{ANN} was arrested for [fraud|Offence f].", False),
        (f"The trial of {ANN} for [fraud|Offence f] began.", False),
        (f"{ANN} and {TOM} were tried for [fraud|Offence f].", False),
    ],
)
def test_the_offence_of_another_case(marked: str, falls: bool) -> None:
    """What another is tried for is nobody else's offence."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "CHARGED_WITH", "fraud", trigger=marked.split("] ")[1].split()[0])
    assert is_the_case_of_another(told, made, load_ontology()) is falls
