"""What the words of a claim deny."""

import pytest

from tests.extract.surety import ANN, EVA, TOM, modality_told

DENIED = [
    (f"{ANN} did not meet {TOM}.", "MET_WITH", "meet"),
    (f"{ANN} has never worked for {TOM}.", "WORKS_FOR", "worked for"),
    (f"{ANN} refused to support {TOM}.", "SUPPORTS", "support"),
    (f"{ANN} declined to meet {TOM}.", "MET_WITH", "to meet"),
    (f"{ANN} denied having paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} denied on Monday that she paid {TOM}.", "FUNDS", "paid"),
    (f"{EVA} denied that {ANN} dismissed {TOM}.", "DISMISSED", "dismissed"),
    (f"{ANN} was never charged with [theft|Offence o] or {TOM}.", "CHARGED_WITH", "charged with"),
    (f"{EVA} dismissed reports that {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{ANN} has not been charged by {TOM}.", "CHARGED_WITH", "has not been charged"),
    (f"{ANN} was not detained by {TOM}.", "ARRESTED_BY", "was not detained"),
    (f"{EVA} declined to charge {ANN} with {TOM}.", "CHARGED_WITH", "with"),
    (f"{EVA} decided not to prosecute {ANN} for {TOM}.", "CHARGED_WITH", "prosecute"),
    (f"A court sentenced {EVA} and acquitted {ANN} of {TOM}.", "CONVICTED_OF", "of"),
    (f"{ANN} is not a member of {TOM}.", "MEMBER_OF", "member of"),
    (f"{ANN}, who is not a member of {TOM}, left.", "MEMBER_OF", "not a member of"),
    (f"The senate refused to confirm {ANN} as a judge of {TOM}.", "CANDIDATE_IN", "refused to confirm"),
    (f"{ANN}, who was struck off the ballot for {TOM}, left.", "CANDIDATE_IN", "was struck off the ballot"),
    (f"{ANN} sent an apology to {TOM}.", "PARTICIPATES_IN", "sent an apology"),
    (f"{ANN} has not yet joined {TOM}.", "MEMBER_OF", "joined"),
    (f"{ANN} is not yet a member of {TOM}.", "MEMBER_OF", "member of"),
    (f"{ANN}, not yet a member of {TOM}, left.", "MEMBER_OF", "a member of"),
    (f"It is not true that {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"It is not true that in May {ANN} met {TOM} in a bar.", "MET_WITH", "Ann Lee met Tom Day"),
    (f"There is no truth in the story that {ANN} bribed {TOM}.", "FUNDS", "bribed"),
    (f"It is a myth that {ANN} founded {TOM}.", "FOUNDED", "Ann Lee founded Tom Day"),
    (f"The paper wrongly reported that {ANN} had met {TOM}.", "MET_WITH", "met"),
    (f"{ANN} pretended to be the owner of {TOM}.", "OWNS", "owner of"),
    (f"It is not true that {ANN} heads {TOM}.", "HEADS", "heads"),
    (f"Far from meeting {TOM}, {ANN} sued him.", "MET_WITH", "meeting"),
    (f"{ANN} left instead of meeting {TOM}.", "MET_WITH", "meeting"),
    (f"Neither {EVA} nor {ANN} has met {TOM}.", "MET_WITH", "met"),
    (f"The paper withdrew its report that {ANN} had bribed {TOM}.", "FUNDS", "bribed"),
    (f"The paper took back a claim that {ANN} had met {TOM}.", "MET_WITH", "met"),
    (f"The paper apologised for saying that {ANN} owns {TOM}.", "OWNS", "owns"),
    (f"{EVA} rejected suggestions that his wife, {ANN}, owned {TOM}.", "OWNS", "owned"),
    (f"A conspiracy theory holds that {ANN} was born in {TOM}.", "BORN_IN", "was born in"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger"), DENIED)
def test_a_negation_or_a_rejection_makes_it_denied(marked: str, type_: str, trigger: str) -> None:
    assert modality_told(marked, type_, trigger) == "denied"


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"It is not true that the owner of {TOM}, {ANN}, left.", "OWNS", "the owner of"),
        (f"It is not true that she left, but {ANN} met {TOM}.", "MET_WITH", "met"),
        (f"It is true that {ANN} met {TOM}.", "MET_WITH", "met"),
        (f"{EVA} did not comment when {ANN} was charged with {TOM}.", "CHARGED_WITH", "charged with"),
        (f"{ANN} met {TOM} instead of meeting Eva.", "MET_WITH", "met"),
        (f"It is not true that {EVA} owns the firm, {ANN} told {TOM}.", "SPOKE_TO", "told"),
        (f"{EVA} withdrew the bill, and {ANN} met {TOM}.", "MET_WITH", "met"),
        (f"{ANN} left without a word, met {TOM} and came back.", "MET_WITH", "met"),
    ],
)
def test_what_stands_beside_something_untrue_is_not_denied(marked: str, type_: str, trigger: str) -> None:
    assert modality_told(marked, type_, trigger) == "asserted"


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"{ANN} did not deny having met {TOM}.", "MET_WITH", "met"),
        (f"{ANN} did not deny that she owns {TOM}.", "OWNS", "owns"),
        (f"{EVA} neither confirmed nor denied that {ANN} met {TOM}.", "MET_WITH", "met"),
        (f"{EVA} refused to confirm or deny that {ANN} had paid {TOM}.", "FUNDS", "paid"),
        (f"{EVA} declined to confirm that {ANN} was investigating {TOM}.", "INVESTIGATES", "was investigating"),
        (f"{EVA} could not verify that {ANN} had met {TOM}.", "MET_WITH", "met"),
        (f"{ANN} has not denied that she is the sister of {TOM}.", "SIBLING_OF", "sister of"),
    ],
)
@pytest.mark.parametrize("given", ["asserted", "denied"])
def test_what_is_not_denied_is_no_more_than_alleged(marked: str, type_: str, trigger: str, given: str) -> None:
    assert modality_told(marked, type_, trigger, given=given) == "alleged"


def test_kin_named_in_what_is_not_denied_is_vouched_for() -> None:
    told = f"{EVA} did not deny that the brother of {ANN}, {TOM}, left."
    assert modality_told(told, "SIBLING_OF", "the brother of") == "asserted"


@pytest.mark.parametrize(
    ("marked", "type_", "expected"),
    [
        (f"{ANN} was held in connection with {TOM}. The court sat.", "IMPLICATED_IN", "alleged"),
        (f"{ANN} was held in connection with {TOM}. She denies it.", "IMPLICATED_IN", "denied"),
        (f"{ANN} was held in connection with {TOM}. The court sat.", "FUNDS", "alleged"),
        (f"{ANN} was held in connection with {TOM}. The court sat.", "URGES", "alleged"),
        (f"{ANN} was held in connection with {TOM}. The court called it baseless.", "FUNDS", "denied"),
    ],
)
def test_a_denial_of_the_network_stands_only_where_a_word_says_so(marked: str, type_: str, expected: str) -> None:
    """Whatever the network read."""
    assert modality_told(marked, type_, "in connection with", given="denied") == expected
