"""Whose something is."""

import pytest

from tests.nlp.chaining import groups


def test_who_speaks_for_someone_is_not_the_one_spoken_of() -> None:
    """ "According to his lawyer, Ali Roe, he is ill" tells of Tom Day, whatever the scores say."""
    text = "[Tom Day|Person] is free. According to [his|Person] lawyer, [Ali Roe|Person], [he|Person] is ill."
    assert groups(text, {(1, 0): 1.0, (3, 2): 5.0, (3, 0): 1.0}) == [(0, 1, 3), (2,)]
    text = "[Tom Day|Person] is free. According to [his|Person] lawyer, [Eva Roe|Person], [she|Person] is ill."
    assert groups(text, {(1, 0): 1.0, (3, 2): 5.0}) == [(0, 1), (2, 3)]


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Ann Lee|Person] left [Hill Way|Party] and [its|Party] leader.", [(0,), (1, 2)]),
        ("[Tom Day|Person] met [Ann Lee|Person] and [her|Person] husband.", [(0,), (1, 2)]),
    ],
)
def test_whose_it_is_stands_before_and(text: str, chains: list[tuple[int, ...]]) -> None:
    assert groups(text) == chains


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Tom Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Lee|Person], wept.", [(0, 2), (1,), (3,)]),
        ("[Tom Karlow|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Karlowa|Person].", [(0, 2), (1,), (3,)]),
        ("[Tom Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Day|Person].", [(0,), (1, 2), (3,)]),
        ("[Tom Lee|Person], [Jim Lee|Person], [Max Roe|Person]: [his|Person] son [Al Lee|Person].", None),
        ("[Tom Lee|Person] met [Max Roe|Person]. [His|Person] ally, [Eva Lee|Person].", [(0,), (1, 2), (3,)]),
        ("[Ann Lee|Person] met [Max Roe|Person]. [His|Person] wife, [Eva Lee|Person].", [(0,), (1, 2), (3,)]),
    ],
)
def test_kin_who_bears_a_surname_is_kin_of_its_only_bearer(text: str, chains: list[tuple[int, ...]] | None) -> None:
    """Not with another surname, of two who bear it, of a friend, or of a woman where it is "his"."""
    found = groups(text, rest=-1.0, scores={(2, 1): 5.0} if chains else {(3, 2): 5.0})
    assert found == (chains or [(0,), (1,), (2, 3), (4,)])


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        (
            "[Tom Day|Person]: [his|Person] son, [Al Day|Person], and [his|Person] daughter-in-law [Eva|Person].",
            (0, 3),
        ),
        ("[Tom Day|Person]: [his|Person] father [Al Day|Person] and [his|Person] mother [Eva Roe|Person].", (0, 3)),
        (
            "[Tom Day|Person]: [his|Person] sister [Ann Roe|Person] and [his|Person] half-brother [Al|Person].",
            (0, 3),
        ),
        ("[Ann Day|Person]: [her|Person] sister, [Eva Roe|Person], and [her|Person] husband [Al Roe|Person].", (2, 3)),
        ("[Ann Day|Person]: [her|Person] sister, [Eva Roe|Person], and [her|Person] son [Al Roe|Person].", (2, 3)),
    ],
)
def test_kin_of_one_generation_are_listed_as_of_one_person(text: str, chains: tuple[int, int]) -> None:
    """The husband after "and" is hers who stands before it."""
    found = groups(text, {(1, 0): 1.0})
    assert any(set(chains) <= set(chain) for chain in found)


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("[Eva Roe|Person] left. [Lee|Person] admits that [she|Person] met [Tom Day|Person].", [(0,), (1, 2), (3,)]),
        ("[Eva Roe|Person] left. [Ann Lee|Person] later vowed [she|Person] would stay.", [(0,), (1, 2)]),
        ("[Eva Roe|Person] left. [Tom Lee|Person] admits that [she|Person] won.", [(0, 2), (1,)]),
        ("[Eva Roe|Person] left. [Ann Lee|Person] denied that [she|Person] stole.", [(0, 2), (1,)]),
    ],
)
def test_what_one_owns_up_to_is_ones_own(text: str, chains: list[tuple[int, ...]]) -> None:
    """A lawyer may deny it for a client."""
    assert groups(text, {(2, 0): 5.0}) == chains
