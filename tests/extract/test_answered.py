"""What is answered after a claim: later in its sentence, or in the next two."""

import pytest

from tests.extract.surety import ANN, EVA, TOM, modality_told

ANSWERED = [
    (f"{EVA} claims that {ANN} paid {TOM}, which {TOM} denies.", "FUNDS", "paid"),
    (f'{EVA} claims that {ANN} paid {TOM}. {TOM} said that he had "never seen a cent".', "FUNDS", "paid"),
    (f"{ANN} allegedly paid {TOM}. [She|Person a] rejected the accusation.", "FUNDS", "paid"),
    (f"Rumours that {ANN} met {TOM} proved false.", "MET_WITH", "met"),
    (f"Reports that {ANN} owns {TOM} are entirely baseless.", "OWNS", "owns"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger"), ANSWERED)
def test_a_rejection_after_the_claim_denies_it(marked: str, type_: str, trigger: str) -> None:
    assert modality_told(marked, type_, trigger) == "denied"


@pytest.mark.parametrize(
    ("following", "expected"),
    [
        ("[She|Person a] denies it.", "denied"),
        ("[She|Person a] denied that.", "denied"),
        ("[She|Person a] denied that [she|Person a] had paid [him|Person t].", "denied"),
        (f"{TOM} has always denied that he was a spy.", "alleged"),
    ],
)
def test_what_is_denied_is_what_was_said_before_or_what_follows(following: str, expected: str) -> None:
    """Who denies that something else is so leaves the claim before it alone."""
    assert modality_told(f"{ANN} is said to have paid {TOM}. {following}", "FUNDS", "paid") == expected
