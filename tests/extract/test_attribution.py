"""Who makes a claim, and when nobody but the article does."""

from dataclasses import replace

import pytest

from graphbuild.extract.attribution import attribution, vouched_for
from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roy|Person e]"


def claimants(marked: str, type_: str, trigger: str, modality: str) -> list[str]:
    """The claimants of a claim of Ann Lee about Tom Day."""
    made = document("test", marked)
    made = replace(made, statements=statements(made, load_cues()))
    qualified = attribution(
        claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger, modality=modality), made, load_cues()
    )
    return [c.text for c in qualified.attributed_to]


SAID = [
    (f"{EVA} claims that {ANN} paid {TOM}.", "FUNDS", "paid", "alleged"),
    (f"{EVA} accused {ANN} of paying {TOM}.", "FUNDS", "paying", "alleged"),
    (f"According to {EVA}, {ANN} paid {TOM}.", "FUNDS", "paid", "denied"),
    (f"{EVA} claims that the vote was bought, and that {ANN} paid {TOM}.", "FUNDS", "paid", "alleged"),
    (f'"{ANN} has paid {TOM}," said {EVA}.', "FUNDS", "paid", "alleged"),
    (f"{EVA} said that {ANN} supports {TOM}.", "SUPPORTS", "supports", "asserted"),
    (f"{ANN} is said by {EVA} to have paid {TOM}.", "FUNDS", "paid", "alleged"),
    (f"{ANN}, who according to {EVA} has paid {TOM}, left.", "FUNDS", "paid", "alleged"),
    (f"{EVA} said that {ANN} was an ally of {TOM}.", "ALLY_OF", "an ally of", "asserted"),
]
NOBODY = [
    (f"{ANN} reportedly paid {TOM}.", "FUNDS", "paid", "alleged"),
    (f"Officials say that {ANN} paid {TOM}.", "FUNDS", "paid", "alleged"),
    (f"{ANN} said that she supports {TOM}.", "SUPPORTS", "supports", "asserted"),
    (f"{EVA} said that {ANN} is a sister of {TOM}.", "SIBLING_OF", "a sister of", "asserted"),
    (f"{EVA} denied that {ANN} paid {TOM}.", "FUNDS", "paid", "denied"),
    (f"{ANN} is said to have paid {TOM}.", "FUNDS", "paid", "alleged"),
    (f"It was untrue that {ANN} had paid {TOM}, {EVA} said.", "FUNDS", "paid", "denied"),
    (f"{EVA} said that neither she nor {ANN} had paid {TOM}.", "FUNDS", "paid", "denied"),
    (f"{TOM} said that {ANN} had been arrested.", "ARRESTED_BY", "arrested", "asserted"),
    (f"The vote was held by {EVA}, and {ANN} is said to have paid {TOM}.", "FUNDS", "paid", "alleged"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger", "modality"), SAID)
def test_the_speaker_in_whose_words_it_stands_claims_it(marked: str, type_: str, trigger: str, modality: str) -> None:
    assert claimants(marked, type_, trigger, modality) == ["Eva Roy"]


@pytest.mark.parametrize(("marked", "type_", "trigger", "modality"), NOBODY)
def test_no_claimant_without_a_name_or_for_ones_own_act_of_speech(
    marked: str, type_: str, trigger: str, modality: str
) -> None:
    assert claimants(marked, type_, trigger, modality) == []


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        (f"{ANN} met {TOM}. {EVA} said that {ANN} had met {TOM}.", []),
        (f"{EVA} said that {ANN} had met {TOM}.", ["Eva Roy"]),
    ],
)
def test_what_the_text_itself_asserts_is_nobodys_claim(marked: str, expected: list[str]) -> None:
    made = document("test", marked)
    made = replace(made, statements=statements(made, load_cues()))
    claims = [
        attribution(claim(made, "Ann Lee", "MET_WITH", "Tom Day", trigger=trigger), made, load_cues())
        for trigger in ("had met", "met")
    ]
    assert [c.text for c in next(iter(vouched_for(claims, made))).attributed_to] == expected
