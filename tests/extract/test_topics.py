"""What an accusation, an appeal, an order, a suit is about."""

import pytest

from graphbuild.extract.topics import topic
from graphbuild.ontology import load_cues
from tests.marked import claim, document

ANN, TOM = "[Ann Lee|Person a]", "[Tom Day|Person t]"


def read(marked: str, type_: str, trigger: str) -> str | None:
    """The topic of a claim of Ann Lee about Tom Day."""
    made = document("test", marked)
    return topic(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_cues()).topic


TOPICS = [
    (f"{ANN} accused {TOM} of taking bribes, and left.", "ACCUSES", "accused", "taking bribes"),
    (f"{ANN} accused {TOM}, the mayor of Porto, of taking bribes.", "ACCUSES", "accused", "taking bribes"),
    (f"{ANN} accused {TOM}, who was convicted of theft in May, of arson.", "ACCUSES", "accused", "arson"),
    (f"{ANN} of the List accused {TOM} of theft.", "ACCUSES", "Ann Lee of the List accused Tom Day", "theft"),
    (f"{ANN} was sentenced to two years by {TOM}.", "SENTENCED_BY", "sentenced to two years by Tom Day", "two years"),
    (f"{TOM} was accused of theft by the mayor, {ANN}.", "ACCUSES", "accused of", "theft"),
    (f"{ANN} urged {TOM} to release the files.", "URGES", "urged", "release the files"),
    (f"{ANN} ordered {TOM} to resign; nobody heard.", "ORDERS", "ordered", "resign"),
    (f"{ANN} is suing {TOM} for libel.", "SUES", "is suing", "libel"),
    (
        f"{ANN} opened an inquiry into {TOM} over a road contract.",
        "INVESTIGATES",
        "an inquiry into",
        "a road contract",
    ),
]
NONE = [
    (f"{ANN} accused {TOM}.", "ACCUSES", "accused"),
    (f"{ANN} met {TOM} for lunch.", "MET_WITH", "met"),
    (f"{ANN} is suing {TOM}.", "SUES", "is suing"),
    (f"{ANN} was fired, and is suing {TOM} over it.", "SUES", "is suing Tom Day"),
]


@pytest.mark.parametrize(("marked", "type_", "trigger", "expected"), TOPICS)
def test_the_topic_follows_the_verb(marked: str, type_: str, trigger: str, expected: str) -> None:
    assert read(marked, type_, trigger) == expected


@pytest.mark.parametrize(("marked", "type_", "trigger"), NONE)
def test_no_topic_is_made_up(marked: str, type_: str, trigger: str) -> None:
    assert read(marked, type_, trigger) is None
