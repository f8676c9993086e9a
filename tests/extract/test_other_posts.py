"""Posts that a name does not bear although they stand right behind it."""

import pytest

from graphbuild.extract.other_posts import is_of_the_next_clause, is_of_who_says_so, is_part_of_a_law_office
from graphbuild.ontology import load_ontology
from tests.marked import claim, document

ANN, COURT, OHIO = "[Ann Lee|Person a]", "[the court|Institution c]", "[Ohio|Place o]"


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"According to {ANN}, a clerk of {COURT} was given papers.", True),
        (f"According to Mrs. {ANN}, the clerk of {COURT} in Leeds had left, but returned.", True),
        (f"According to {ANN}, a clerk of {COURT}, the man was given papers.", False),
        (f"According to {ANN}, a clerk of {COURT} in Leeds, the man had left.", False),
        (f"It was burnt, according to {ANN}, a clerk of {COURT}.", False),
        (f"{ANN}, a clerk of {COURT} was given papers.", False),
    ],
)
def test_whose_post_it_is_behind_one_who_is_cited(marked: str, falls: bool) -> None:
    """Only a comma behind the post makes it his: else it begins what he tells."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "WORKS_FOR", "the court", trigger="clerk of")
    assert is_of_the_next_clause(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"{ANN}, {OHIO}'s attorney general, sued.", True),
        (f"{ANN}, {OHIO}'s attorney-general, sued.", True),
        (f"{ANN}, {OHIO}'s attorney, sued.", False),
    ],
)
def test_an_attorney_general_is_nobodys_attorney(marked: str, falls: bool) -> None:
    """He heads the state's lawyers; a lawyer of the state represents it."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "REPRESENTS", "Ohio", trigger="attorney", role="attorney")
    assert is_part_of_a_law_office(told, made, load_ontology()) is falls


@pytest.mark.parametrize(
    ("marked", "falls"),
    [
        (f"He was arrested on the orders of {ANN}, a clerk of {COURT} said.", True),
        (f"He was arrested on the orders of {ANN}, his lawyer said in {COURT}.", True),
        (f"He was arrested with {ANN}, a former clerk said of {COURT}.", True),
        (f"{ANN}, his lawyer, said in {COURT} that he left.", False),
        (f"{ANN}, a lawyer said to own {COURT}, left.", False),
        (f"It rained, {ANN}, a clerk of {COURT} said.", False),
    ],
)
def test_who_says_so_holds_the_post(marked: str, falls: bool) -> None:
    """A post behind a name and before "said", without a comma between, is that of who speaks."""
    made = document("test", marked)
    told = claim(made, "Ann Lee", "WORKS_FOR", "the court", trigger="clerk" if "clerk" in marked else "lawyer")
    assert is_of_who_says_so(told, made, load_ontology()) is falls
