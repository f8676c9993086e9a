"""What is said of neither of two."""

import pytest

from graphbuild.extract.clauses import wording
from graphbuild.extract.neither import is_of_neither
from tests.marked import claim, document

ANN, TOM, EVA = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[Eva Roy|Person e]"
PAPER, THEFT = "[the Post|Organization p]", "[theft|Offence f]"


def of_neither(marked: str, source: str, type_: str, target: str, trigger: str) -> bool:
    """Whether the claim is said of neither."""
    made = document("test", marked)
    told = claim(made, source, type_, target, trigger=trigger)
    return is_of_neither(told, made, wording(told, made))


@pytest.mark.parametrize(
    ("marked", "source", "type_", "target", "trigger"),
    [
        (f"Neither {ANN} nor {TOM} owns {PAPER}.", "Ann Lee", "OWNS", "the Post", "owns"),
        (f"Neither {ANN} nor {TOM} owns {PAPER}.", "Tom Day", "OWNS", "the Post", "Tom Day owns the Post"),
        (
            f"Neither {ANN} nor {TOM} has been charged with {THEFT}.",
            "Ann Lee",
            "CHARGED_WITH",
            "theft",
            "charged with",
        ),
        (f"Neither {ANN} nor {TOM} is a member of {PAPER}.", "Tom Day", "MEMBER_OF", "the Post", "a member of"),
        (f"Neither {ANN} nor her aide, {TOM}, works for {PAPER}.", "Tom Day", "WORKS_FOR", "the Post", "works for"),
        (f"{EVA} has met neither {ANN} nor {TOM}.", "Eva Roy", "MET_WITH", "Tom Day", "met"),
        (f"{EVA} has met neither {ANN} nor the singer {TOM}.", "Eva Roy", "MET_WITH", "Ann Lee", "met"),
    ],
)
def test_what_is_said_of_neither(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """The verb after "nor", or both names after "neither" and "nor"."""
    assert of_neither(marked, source, type_, target, trigger)


@pytest.mark.parametrize(
    ("marked", "source", "type_", "target", "trigger"),
    [
        (f"Neither {ANN}, the owner of {PAPER}, nor {TOM} spoke.", "Ann Lee", "OWNS", "the Post", "owner of"),
        (f"Neither {ANN} nor {TOM}, who owns {PAPER}, spoke.", "Tom Day", "OWNS", "the Post", "owns"),
        (
            f"Neither {ANN} nor {TOM}, who owns {PAPER}, spoke.",
            "Tom Day",
            "OWNS",
            "the Post",
            "Tom Day, who owns the Post",
        ),
        (f"Neither {ANN} nor her husband, {TOM}, spoke.", "Ann Lee", "SPOUSE_OF", "Tom Day", "husband"),
        (f"{EVA} met {ANN}, who is neither rich nor famous.", "Eva Roy", "MET_WITH", "Ann Lee", "met"),
        (f"{EVA}, neither rich nor famous, met {ANN}.", "Eva Roy", "MET_WITH", "Ann Lee", "met"),
        (f"{EVA} owns {PAPER}. Neither {ANN} nor {TOM} spoke.", "Eva Roy", "OWNS", "the Post", "owns"),
    ],
)
def test_what_is_said_in_passing_stands(marked: str, source: str, type_: str, target: str, trigger: str) -> None:
    """An aside, a word of kin, what is neither this nor that."""
    assert not of_neither(marked, source, type_, target, trigger)
