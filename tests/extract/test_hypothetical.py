"""What a text only supposes."""

import pytest

from graphbuild.extract.hypothetical import is_hypothetical
from graphbuild.ontology import load_cues
from tests.extract.surety import ANN, TOM
from tests.marked import claim, document

HYPOTHETICAL = [
    (f"{ANN} said she would meet {TOM} if he came.", "would meet"),
    (f"{ANN} could be met by {TOM} unless it rains.", "be met by"),
    (f"If elected, {ANN} would appoint {TOM}.", "would appoint"),
    (f"It is not known whether {ANN} met {TOM}.", "met"),
    (f"There is no evidence that {ANN} paid {TOM}.", "paid"),
    (f"{ANN} would have paid {TOM}.", "would have paid"),
    (f"Did {ANN} meet {TOM}? Nobody knows.", "meet"),
    (f"“Did {ANN} meet {TOM}?” the judge asked.", "meet"),
    (f"Q: Mr. Roy, did {ANN} ever meet {TOM}?", "meet"),
    (f"“Mr. Roy, has {ANN} ever met {TOM}?” asked the judge.", "Ann Lee ever met Tom Day"),
    (f"The judge said: “Has {ANN} met {TOM}? Answer me.”", "met"),
    (f"Had {ANN} met {TOM}, the talks would have ended.", "Ann Lee met Tom Day"),
    (f"Were {ANN} to meet {TOM}, the talks would end.", "meet"),
    (f"{ANN} may or may not have met {TOM}.", "met"),
    (f"Should {ANN} meet {TOM}, the talks would end.", "meet"),
    (f"There is nothing to suggest that {ANN} met {TOM}.", "met"),
    (f"It has not been proved that {ANN} met {TOM}.", "met"),
    (f"He would resign if {ANN} (GP) met {TOM}.", "met"),
    (f"He would resign if {ANN} (44) met {TOM}.", "met"),
]


@pytest.mark.parametrize(("marked", "trigger"), HYPOTHETICAL)
def test_conditions_and_suppositions_are_no_claims(marked: str, trigger: str) -> None:
    made = document("test", marked)
    assert is_hypothetical(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger=trigger), made, load_cues())


def test_who_is_asked_for_is_not_who_was_named_before() -> None:
    made = document("test", f"{ANN} spoke. Who met {TOM}? Who is {TOM}, and did [Eva Roy|Person e] meet him?")
    assert is_hypothetical(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger="met"), made, load_cues())


@pytest.mark.parametrize(
    ("marked", "type_", "trigger", "is_so"),
    [
        (f"If {ANN} ever marries {TOM}, she will leave.", "SPOUSE_OF", "marries", True),
        (f"If she is found, {ANN} could stand trial in {TOM}.", "ON_TRIAL_IN", "trial in", True),
        (f"If {ANN} buys {TOM}, they would be rich.", "OWNS", "buys", True),
        (f"If they win, {ANN} will become the first minister of {TOM}.", "HEADS", "minister of", True),
        (f"Unless she leaves, {ANN} would be the head of {TOM}.", "HEADS", "head of", True),
        (f"{ANN} will become minister of {TOM}.", "HEADS", "minister of", False),
        (f"If they win, she will be met by the head of {TOM}, {ANN}.", "HEADS", "the head of", False),
        (f"{ANN} marries {TOM} in May.", "SPOUSE_OF", "marries", False),
        (f"If it rains, the husband of {ANN}, {TOM}, could leave.", "SPOUSE_OF", "the husband of", False),
        (f"{ANN} is on trial in {TOM}, if only for theft.", "ON_TRIAL_IN", "on trial in", False),
    ],
)
def test_a_tie_that_hangs_on_a_condition_is_no_claim(marked: str, type_: str, trigger: str, is_so: bool) -> None:
    """Where a verb tells it; what an apposition says of someone holds whatever happens."""
    made = document("test", marked)
    assert is_hypothetical(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_cues()) is is_so


@pytest.mark.parametrize(
    ("marked", "trigger"),
    [
        (f"{ANN} met {TOM}.", "met"),
        (f"{ANN} said he should meet {TOM} and met him.", "met"),
        (f"{ANN} plans to meet {TOM} in June.", "plans to meet"),
        (f"{ANN} met {TOM}, who would leave if she stayed.", "met"),
        (f"“I met {TOM},” said {ANN}, “and did nobody see us?”", "met"),
        (f"{ANN} met {TOM}. Did nobody see them?", "met"),
        (f"When {ANN} met {TOM}, did nobody see them?", "met"),
        (f"Why did {ANN} meet {TOM}?", "meet"),
        (f"{ANN} had met {TOM}, who would have left.", "met"),
        (f"{ANN} said that it would rain and met {TOM}, if only for an hour.", "met"),
        (f"{ANN} said she would meet {TOM} in June.", "would meet"),
    ],
)
def test_facts_and_plans_are_claims(marked: str, trigger: str) -> None:
    made = document("test", marked)
    assert not is_hypothetical(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger=trigger), made, load_cues())


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"{ANN} would face charges of {TOM} there.", "CHARGED_WITH", "would face charges"),
        (f"Prosecutors could charge {ANN} with {TOM}.", "CHARGED_WITH", "with"),
        (f"{ANN} turned down an offer to become minister of {TOM}.", "HEADS", "minister of"),
    ],
)
def test_a_charge_or_a_post_that_is_only_possible_is_none(marked: str, type_: str, trigger: str) -> None:
    made = document("test", marked)
    assert is_hypothetical(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_cues())


def test_what_was_to_have_happened_did_not() -> None:
    made = document("test", f"{ANN}, who was to have met {TOM}, stayed at home.")
    assert is_hypothetical(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger="met"), made, load_cues())
