"""A deputy of a chamber sits in it."""

import pytest

from graphbuild.extract.lawmakers import as_lawmaker
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN = "[Ann Lee|Person a]"


def read(marked: str, target: str, role: str) -> str:
    """The relation of the claim that Ann Lee is the second head of the target."""
    made = document("test", marked)
    return as_lawmaker(claim(made, "Ann Lee", "DEPUTY_HEAD_OF", target, role=role), made, load_ontology()).type


@pytest.mark.parametrize(
    ("marked", "target"),
    [
        (f"{ANN} is a deputy of the [National Assembly|Institution n].", "National Assembly"),
        (f"[State Duma|Institution n] deputy {ANN} left.", "State Duma"),
        (f"{ANN}, a deputy of the [Council of Porto|Institution n], left.", "Council of Porto"),
    ],
)
def test_a_deputy_of_a_chamber_is_a_member_of_it(marked: str, target: str) -> None:
    assert read(marked, target, "deputy") == "MEMBER_OF"


def test_what_the_network_reads_stays() -> None:
    made = document("test", f"{ANN} is a deputy of the [Porto Council|Institution n].")
    read = claim(made, "Ann Lee", "DEPUTY_HEAD_OF", "Porto Council", role="deputy", extractor="network")
    assert as_lawmaker(read, made, load_ontology()) == read


@pytest.mark.parametrize(
    ("marked", "target", "role"),
    [
        (f"{ANN} is deputy speaker of the [National Assembly|Institution n].", "National Assembly", "deputy speaker"),
        (f"{ANN} is a deputy of the [Ports Authority|Institution n].", "Ports Authority", "deputy"),
        (f"{ANN} is a deputy of the [Assembly Library|Institution n].", "Assembly Library", "deputy"),
        (f"{ANN} is a deputy of the [Porto Council|Organization n].", "Porto Council", "deputy"),
    ],
)
def test_another_second_head_stays_one(marked: str, target: str, role: str) -> None:
    assert read(marked, target, role) == "DEPUTY_HEAD_OF"
