"""What the name of a person means: a surname, a first name, a name written in two ways."""

import pytest

from tests.nlp.chaining import groups


def test_half_of_a_double_surname_follows_the_scores() -> None:
    """It may be the parent's: "Roe" is Ann Roe-Lee only where the scores say so, and no Mr Roe is."""
    assert groups("[Ann Roe-Lee|Person] left. [Roe|Person] wept.", {(1, 0): 1.0}) == [(0, 1)]
    assert groups("[Ann Roe-Lee|Person] left. Mr [Roe|Person] wept.", {(1, 0): 1.0}) == [(0,), (1,)]


@pytest.mark.parametrize(
    "text",
    [
        "[Ann “the Crab” Lee|Person] left. [Ann Lee|Person] wept. [Lee|Person] slept.",
        '[Ann Lee|Person] left. [Ann "Crab" Lee|Person] wept. [Crab|Person] slept.',
        "[William (Bill) Lee|Person] left. [Bill|Person] wept. [William Lee|Person] slept.",
        "[Ann 'Crab' Lee|Person] left. [Crab|Person] wept. [Lee|Person] slept.",
    ],
)
def test_a_nickname_is_of_who_has_it_inside_of_the_name(text: str) -> None:
    assert groups(text) == [(0, 1, 2)]


def test_a_surname_of_two_people_follows_the_scores() -> None:
    text = "[Ann Lee|Person] met [Tom Lee|Person]. [Lee|Person] wept. [Lee|Person] left."
    assert groups(text, {(2, 1): 2.0, (2, 0): 1.0, (3, 0): 1.0}) == [(0, 3), (1, 2)]


def test_a_surname_of_two_people_of_whom_nothing_tells_which_is_nobody() -> None:
    assert groups("[Ann Lee|Person] met [Tom Lee|Person]. [Lee|Person] wept.") == [(0,), (1,)]


def test_a_surname_after_the_second_of_two_people_is_not_settled_by_the_first() -> None:
    text = "[Ann Lee|Person] left. [Lee|Person] wept. [Tom Lee|Person] came. [Lee|Person] sang."
    assert groups(text, {(3, 2): 1.0}) == [(0, 1), (2, 3)]


def test_a_surname_before_two_people_is_neither_for_certain() -> None:
    found = groups("[Lee|Person] won. [Ann Lee|Person] met [Tom Lee|Person].")
    assert {(1,), (2,)} <= set(found)


def test_two_ways_to_write_one_surname_follow_the_scores() -> None:
    assert groups("[Karen Avetian|Person] left. [Karen Avetyan|Person] wept.", {(1, 0): 1.0}) == [(0, 1)]


def test_a_surname_does_not_settle_what_the_gender_speaks_against() -> None:
    """ "Mrs Lee" is not Tom Lee, nor is a widow called Lee the Tom Lee who is named later."""
    assert groups("[Tom Lee|Person] left. Mrs [Lee|Person] wept.") == [(0,), (1,)]
    widow = "[Lee|Person] left. [Her|Person] car burnt. [Fernando Lee|Person] wept."
    assert groups(widow, {(1, 0): 2.0}) == [(0, 1), (2,)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Ann Lee Roe|Person] left. [Lee Roe|Person] wept.", [(0, 1)]),
        ("[Lee Roe|Person] left. [Ann Lee Roe|Person] wept.", [(0, 1)]),
        ("[Tom Lee Roe|Person] left. [Lee Roe|Person] met his nephew [Ann Lee Roe|Person].", [(0, 1), (2,)]),
        ("[Tom Lee Roe|Person] met [Ann Lee Roe|Person].", [(0,), (1,)]),
        ("[Ann Lee Roe|Person] left. [Ann|Person] slept. [Lee Roe|Person] wept.", [(0, 1, 2)]),
        ("[Al-Nur|Organization] said so. [Al Nur|Organization] wept.", [(0, 1)]),
    ],
)
def test_a_row_of_the_words_of_one_full_name_means_its_bearer(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Tom Lee|Person] and his son [Viktor|Person] left. [Viktor Roe|Person] wept.", [(0,), (1,), (2,)]),
        ("[Tom Lee|Person] and his son [Viktor|Person] left. [Viktor Lee|Person] wept.", [(0,), (1, 2)]),
        ("[Tom Lee|Person] and his aide [Viktor|Person] left. [Viktor Roe|Person] wept.", [(0,), (1, 2)]),
    ],
)
def test_a_son_is_no_stranger_of_his_first_name(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


def test_who_is_called_so_stays_so_when_his_brother_comes() -> None:
    """ "Lee" of "Ann Lee Roe" is no "Tom Lee", whom the article names in between."""
    text = "[Ann Lee Roe|Person] left. [Lee|Person] wept. [Tom Lee|Person] came. [Lee|Person] rose."
    assert groups(text, {(1, 0): 1.0}) == [(0, 1, 3), (2,)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        (
            "[Tom Lee|Person] left. [He|Person] met the chair's daughter, [Ann Lee|Person]. [Lee|Person] wept.",
            [(0, 1, 3), (2,)],
        ),
        (
            "[Tom Lee|Person] met the chair's daughter, [Ann Lee|Person]. [She|Person] rose. [Lee|Person] wept.",
            [(0,), (1, 2, 3)],
        ),
    ],
)
def test_a_surname_means_nobody_who_was_named_as_kin_in_passing(text: str, chains: list[tuple[int, ...]]) -> None:
    """Where more was told of the other; else the scores decide."""
    third = 1 if "He" in text else 2
    assert groups(text, {(1, 0): 1.0, (2, 1): 1.0, (3, third): 1.0, (3, 2): 3.0}) == chains
