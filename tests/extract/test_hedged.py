"""What a claim leaves in doubt."""

import pytest

from graphbuild.extract.modality import modality
from graphbuild.ontology import load_cues
from tests.extract.surety import ANN, EVA, TOM, modality_told, with_statements
from tests.marked import claim

ALLEGED = [
    (f"{ANN} reportedly met {TOM}.", "MET_WITH", "met"),
    (f"{ANN} allegedly paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} is said to have paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} is believed to own a share in {TOM}.", "OWNS", "own"),
    (f"{EVA} claims that {ANN} paid {TOM}.", "FUNDS", "paid"),
    (f"{EVA} said that {ANN} paid {TOM}.", "FUNDS", "paid"),
    (f"People say that {ANN} met {TOM}.", "MET_WITH", "met"),
    (f"{EVA} claims that the vote was bought, and that {ANN} paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN} is said to have urged {TOM} to resign.", "URGES", "urged"),
    (f"A letter is said to show that the firm paid, and that {ANN} threatened {TOM}.", "THREATENS", "threatened"),
    (f"A man said to be the driver of {TOM}, {ANN}, left.", "WORKS_FOR", "driver"),
    (f"{ANN} is accused of paying {TOM}.", "FUNDS", "paying"),
    (f"The daily [Morning Post|Organization m] said that {ANN} urged {TOM} to resign.", "URGES", "urged"),
    (f"Sources claim that {ANN} urged {TOM} to resign.", "URGES", "urged"),
    (f"The weekly [Blick|Organization m] reports that {ANN} was charged by {TOM}.", "CHARGED_WITH", "was charged"),
    (f"{EVA}, a former minister, has alleged that {ANN} was arrested by {TOM}.", "ARRESTED_BY", "was arrested"),
    (f"{EVA} suspects that {ANN} was sentenced by {TOM}.", "SENTENCED_BY", "was sentenced"),
    (f"{ANN} is believed to be a citizen of {TOM}.", "CITIZEN_OF", "is believed to be a citizen"),
    (f"{ANN} is reported to hold the passport of {TOM}.", "CITIZEN_OF", "is reported to hold"),
    (f"{ANN} is regarded as a friend of {TOM}.", "ALLY_OF", "is regarded as a friend"),
    (f"{ANN} is the front-runner to follow {TOM}.", "SUCCEEDED", "is the front-runner to follow"),
    (f"{ANN}, rumour has it, paid {TOM}.", "FUNDS", "paid"),
    (f"{ANN}, according to two people who know her, pays {TOM}.", "FUNDS", "pays"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger"), ALLEGED)
def test_a_hedge_or_a_mere_word_makes_it_alleged(marked: str, type_: str, trigger: str) -> None:
    assert modality_told(marked, type_, trigger) == "alleged"


@pytest.mark.parametrize(
    ("marked", "trigger", "expected"),
    [
        (f"{ANN}, who says she won {TOM}, left.", "won", "alleged"),
        (f"{ANN} claims to have won {TOM}.", "won", "alleged"),
        (f"{ANN} declared herself the winner of {TOM}.", "the winner of", "alleged"),
        (f"{ANN}, who won {TOM}, said she was glad.", "won", "asserted"),
        (f"{EVA} said that {ANN} won {TOM}.", "won", "asserted"),
    ],
)
def test_a_victory_is_no_fact_because_the_victor_says_so(marked: str, trigger: str, expected: str) -> None:
    assert modality_told(marked, "WON", trigger) == expected


def test_who_claims_to_have_been_arrested_alleges_it() -> None:
    """His is a mere word as well."""
    made = with_statements(f"{ANN} has claimed that [she|Person a] was arrested by {TOM}.")
    told = claim(made, "she", "ARRESTED_BY", "Tom Day", trigger="was arrested")
    assert modality(told, made, load_cues()).modality == "alleged"
