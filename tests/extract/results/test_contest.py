"""Which election is meant where the sentence names none."""

import pytest

from tests.extract.results.telling import won

LOCAL, STATE = "[the local elections|Event l]", "[the state election|Event s]"
ANN = "[Ann Lee|Person a]"
WON = f"\n\n{ANN} won by 33 votes."


@pytest.mark.parametrize(
    ("before", "meant"),
    [
        (f"Results of {STATE} are out.", ["the state election"]),
        (f"Results of {STATE} are out. It rained, as in [the previous election|Event p].", ["the state election"]),
        (f"Results of {STATE} are out. [The next election|Event n] will be held in May.", ["the state election"]),
        (f"Results of {STATE} are out. In [the 2009 local elections|Event l] it rained.", ["the state election"]),
        ("It rained. [Last week's election|Event w] was calm.", ["Last week's election"]),
        (f"Results of {STATE} and {LOCAL} are out.", []),
        ("The vote was opposed by [the protests|Event p].", []),
        ("Nobody voted.", []),
    ],
)
def test_the_only_election_that_can_be_meant(before: str, meant: list[str]) -> None:
    """Silence where two could be; one to come, an earlier one and one of another year are not meant."""
    assert won(before + WON) == meant


@pytest.mark.parametrize(
    ("sentence", "meant"),
    [
        (f"{ANN} won [the May run-off|Event r] by 33 votes.", ["the May run-off"]),
        (f"In [the May run-off|Event r] {ANN} won by 33 votes.", ["the May run-off"]),
        (f"In 2009, {ANN} won by 33 votes.", ["the 2009 vote"]),
        (f"In 2004, {ANN} won by 33 votes.", []),
        (f"{ANN} won by 33 votes five years ago.", []),
        (f"{ANN} won by 33 votes in the last election.", []),
    ],
)
def test_the_sentence_may_mean_another(sentence: str, meant: list[str]) -> None:
    """The election that it names, or the only one of the year of which it speaks; else nothing."""
    assert (
        won(
            f"Results of {STATE} are out. [The 2009 vote|Event v] was calm.\n\n{sentence}".replace(
                "The 2009", "the 2009"
            )
        )
        == meant
    )


def test_of_two_the_one_with_which_the_article_opens() -> None:
    """The first paragraph names it alone."""
    assert won(f"Results of {STATE} are out.\n\nThey differ from {LOCAL}.{WON}") == ["the state election"]


def test_a_heading_and_a_date_stand_above_the_opening() -> None:
    """As plain texts of news have them."""
    top = "Two seats change hands\n\nMonday, May 9, 2014\n\n"
    assert won(f"{top}Results of {STATE} are out.\n\nThey differ from {LOCAL}.{WON}") == ["the state election"]
