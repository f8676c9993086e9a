"""What a text only asks, or tells as an attempt."""

import pytest

from graphbuild.extract.unreal import is_only_asked, is_only_attempted
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"


def asked(marked: str, type_: str, trigger: str) -> bool:
    """Whether a tie of Ann Lee to Tom Day is only asked."""
    made = document("test", marked)
    return is_only_asked(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_ontology())


def attempted(marked: str, type_: str, trigger: str) -> bool:
    """Whether an act of Ann Lee on Tom Day is only attempted."""
    made = document("test", marked)
    return is_only_attempted(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_ontology())


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"Is {ANN} the owner of {TOM}?", "OWNS", "owner of"),
        (f"Was {ANN}, who is 50, the wife of {TOM}?", "SPOUSE_OF", "wife of"),
        (f"Is it true that {ANN} heads {TOM}?", "HEADS", "heads"),
        (f"{ANN} owns {TOM}?", "OWNS", "owns"),
        (f"“So, {ANN} owns {TOM}?”", "OWNS", "owns"),
        (f"Q: Is {ANN} the owner of {TOM}?", "OWNS", "owner of"),
        (f"“Mr. Roy, is {ANN} the owner of {TOM}?” asked the judge.", "OWNS", "owner of"),
    ],
)
def test_a_question_states_nothing(marked: str, type_: str, trigger: str) -> None:
    """With the verb first, or a mere statement with a question mark."""
    assert asked(marked, type_, trigger)


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"{ANN} is the owner of {TOM}.", "OWNS", "owner of"),
        (f"Is {ANN}, the owner of {TOM}, rich?", "OWNS", "owner of"),
        (f"Why did {ANN} meet {TOM}?", "MET_WITH", "meet"),
        (f"What did the owner of {TOM}, {ANN}, know?", "OWNS", "owner of"),
        (f"“Is it over?” asked {ANN}, the owner of {TOM}.", "OWNS", "owner of"),
        (f"Is it over? {ANN} owns {TOM}.", "OWNS", "owns"),
    ],
)
def test_what_a_question_takes_for_granted_stands(marked: str, type_: str, trigger: str) -> None:
    """An aside, "why", the sentence after a question."""
    assert not asked(marked, type_, trigger)


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"{ANN} tried to meet {TOM}.", "MET_WITH", "meet"),
        (f"{ANN} had attempted to secretly meet {TOM}.", "MET_WITH", "meet"),
        (f"{ANN} came close to dismissing {TOM}.", "DISMISSED", "dismissing"),
        (f"{ANN} nearly married {TOM}.", "SPOUSE_OF", "nearly married"),
        (f"They asked police to arrest {ANN} and {TOM}.", "ARRESTED_BY", "arrest"),
        (f"They urged the judges to sentence {ANN} to a year for what {TOM} did.", "CONVICTED_OF", "for what"),
        (f"{ANN} was ordered to meet {TOM}.", "MET_WITH", "Ann Lee was ordered to meet Tom Day"),
        (f"{ANN} threatened to sue {TOM}.", "SUES", "sue"),
        (f"{ANN} threatened to impose sanctions on {TOM}.", "SANCTIONS", "sanctions"),
        (f"{ANN} threatened to impose sanctions on {TOM}.", "SANCTIONS", "threatened"),
        (f"{ANN} could dismiss {TOM}.", "DISMISSED", "dismiss"),
        (f"{ANN} could attack {TOM}.", "ATTACKED", "attack"),
        (f"{ANN} should be arrested by {TOM}.", "ARRESTED_BY", "arrested"),
    ],
)
def test_an_attempt_is_no_deed(marked: str, type_: str, trigger: str) -> None:
    """Tried, nearly done, ordered: whether it happened is not told."""
    assert attempted(marked, type_, trigger)


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"{ANN} met {TOM}.", "MET_WITH", "met"),
        (f"{ANN} tried to hide and met {TOM}.", "MET_WITH", "met"),
        (f"{ANN} met {TOM} to try to end it.", "MET_WITH", "met"),
        (f"{ANN}, who tried to win, heads {TOM}.", "HEADS", "heads"),
        (f"Asked why, {ANN} said they had arrested {TOM}.", "ARRESTED_BY", "arrested"),
        (f"{ANN} tried to shoot {TOM}.", "ATTACKED", "shoot"),
        (f"{ANN} threatened to sue {TOM}.", "THREATENS", "threatened"),
        (f"{ANN} imposed sanctions on {TOM}.", "SANCTIONS", "sanctions"),
        (f"{ANN} could not meet {TOM}.", "MET_WITH", "Ann Lee could not meet Tom Day"),
        (f"{ANN} said that {TOM} must go.", "URGES", "must"),
        (f"{ANN} could run against {TOM}.", "CANDIDATE_IN", "run against"),
        (f"{ANN} is almost a stranger to her husband, {TOM}.", "SPOUSE_OF", "husband"),
    ],
)
def test_what_is_done_beside_an_attempt_stands(marked: str, type_: str, trigger: str) -> None:
    """Another verb; and an attempt on somebody's life is an attack."""
    assert not attempted(marked, type_, trigger)
