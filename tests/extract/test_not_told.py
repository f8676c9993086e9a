"""What a sentence holds and its article does not tell."""

from dataclasses import replace

import pytest

from graphbuild.extract.not_told import is_not_told
from graphbuild.extract.statements import statements
from graphbuild.ontology import load_cues, load_ontology
from tests.extract.surety import ANN, EVA, TOM
from tests.marked import claim, document


def not_told(marked: str, type_: str, trigger: str | None) -> bool:
    """Whether a tie of Ann Lee to Tom Day is not told."""
    made = document("test", marked)
    made = replace(made, statements=statements(made, load_cues()))
    return is_not_told(claim(made, "Ann Lee", type_, "Tom Day", trigger=trigger), made, load_ontology())


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"An earlier version of this article said that {ANN} was arrested by {TOM}.", "ARRESTED_BY", "was arrested"),
        (f"A previous version of our report had {ANN} as mayor of {TOM}.", "HEADS", "mayor of"),
        (f"{ANN} heads {TOM}, the original version of this story said.", "HEADS", "heads"),
        (f"In the novel “The Pier”, {ANN} murders {TOM}.", "ATTACKED", "murders"),
        (f"In her latest political thriller {ANN} heads {TOM}.", "HEADS", "heads"),
        (f"{EVA} plays the mayor of {TOM}, {ANN}.", "HEADS", "mayor of Tom Day, Ann Lee"),
        (f"The fictional mayor of {TOM}, {ANN}, left.", "HEADS", "mayor of"),
        (f"{EVA} joked that {ANN} would marry {TOM}.", "SPOUSE_OF", "would marry"),
        (f"“{ANN} owns {TOM},” joked {EVA}.", "OWNS", "owns"),
        (f"{EVA} demanded that {ANN} be charged with {TOM}.", "CHARGED_WITH", None),
        (f"{EVA} proposed that {ANN} be appointed by {TOM}.", "APPOINTED", "appointed by"),
    ],
)
def test_an_error_a_fiction_a_joke_and_a_demand_tell_nothing(marked: str, type_: str, trigger: str | None) -> None:
    assert not_told(marked, type_, trigger)


@pytest.mark.parametrize(
    ("marked", "type_", "trigger"),
    [
        (f"An earlier version of this article misspelt a name; {ANN} was arrested by {TOM}.", "ARRESTED_BY", "was"),
        (f"An earlier version of this article named her son, but {ANN} was arrested by {TOM}.", "ARRESTED_BY", "was"),
        (f"An earlier version of the bill failed. {ANN} met {TOM}.", "MET_WITH", "met"),
        (f"An earlier version of the law shows that {ANN} met {TOM}.", "MET_WITH", "met"),
        (f"{ANN}, who wrote a novel, met {TOM}.", "MET_WITH", "met"),
        (f"{EVA} plays golf with {ANN}, the mayor of {TOM}.", "HEADS", "the mayor of"),
        (f"{EVA} joked that the mayor of {TOM}, {ANN}, was ill.", "HEADS", "the mayor of"),
        (f"{ANN} will be charged with {TOM}.", "CHARGED_WITH", "charged"),
        (f"{ANN} met {TOM}, who asked that it be told.", "MET_WITH", "met"),
    ],
)
def test_what_the_article_says_beside_them_is_told(marked: str, type_: str, trigger: str) -> None:
    assert not not_told(marked, type_, trigger)
