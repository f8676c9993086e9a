"""Who tries, charges or arrests others."""

import pytest

from graphbuild.extract.bench import does_it_to_others
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, TOM, THEFT = "[Ann Lee|Person a]", "[Tom Day|Person t]", "[theft|Offence o]"


def falls(marked: str, type_: str = "CONVICTED_OF") -> bool:
    """Whether the claim on Ann Lee falls."""
    made = document("test", marked)
    return does_it_to_others(claim(made, "Ann Lee", type_, "theft"), made, load_ontology())


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN} sentenced the campaigner {TOM} to four years for {THEFT}.",
        f"In 2021 {ANN} later convicted {TOM} of {THEFT}.",
        f"{ANN} had arrested him for {THEFT}.",
    ],
)
def test_who_sentences_another_is_no_convict(marked: str) -> None:
    """The verb stands right after, and whom it is done to after the verb."""
    assert falls(marked)


@pytest.mark.parametrize(
    "marked",
    [
        f"{ANN}, sentenced the same day, was guilty of {THEFT}.",
        f"{ANN} sentenced to four years for {THEFT}.",
        f"{ANN} charged with {THEFT}.",
        f"{ANN} was convicted of {THEFT}.",
        f"{TOM} sentenced {ANN} for {THEFT}.",
        f"{ANN} charged last year with {THEFT}.",
        f"{ANN} met the judge and was convicted of {THEFT}.",
    ],
)
def test_who_has_it_done_to_him_stands(marked: str) -> None:
    """Also where a headline leaves out the helping verb."""
    assert not falls(marked)


def test_only_what_is_done_to_defendants_counts() -> None:
    """ "Lee charged the mill with theft" accuses."""
    assert not falls(f"{ANN} charged the mill with {THEFT}.", "IMPLICATED_IN")
